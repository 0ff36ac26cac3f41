"""Finds totals told in turn that are below what is new of each: 分别新增12项和44项，累计分别达到64项和28项."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.relations.figure_relations import between

SIGN, MOST = "累计", 8
_IN_TURN = "分别"
_NEW = late(
    r"(?:分别)?新(?:增|建成?|认定|培育|获批|设立?|制定|签|登记|打造|组建|改建|出台|推出|发布|引进|吸纳)[^，,。；;\d]{0,24}$"
)
_TOTAL = late(
    r"[，,、；;（(]\s*(?:目前|截至目前|全[省市县区])?(?:累计(?:总[数量])?(?:已)?(?:分别)?(?:达到?|为|有|超过?)?|(?:已)?分别累计(?:达到?|为|有|超过?)?)"
    r"[^，,。；;、\d]{0,4}"
)
_JOINED = late(r"[、和与及]")


def find_outgrown_rows(measures: Sequence[Measure]) -> Iterator[tuple[Measure, Measure]]:
    """Yields each total of a paragraph with the new ones that it should hold, where it is below them."""
    for at in range(2, len(measures) - 1):
        first = measures[at]
        if SIGN not in first.before or _TOTAL.fullmatch(between(measures[at - 1], first)) is None:
            continue
        totals = _row(measures[at : at + MOST])
        new = measures[max(0, at - len(totals)) : at]
        if len(_row(measures[max(0, at - len(totals) - 1) : at])) > len(totals):
            continue
        in_turn = _IN_TURN in first.before or _IN_TURN in new[0].before
        if in_turn and len(totals) > 1 and len(new) == len(totals) and _are_new(new):
            yield from ((total, one) for one, total in zip(new, totals, strict=True) if _is_below(total, one))


def _row(measures: Sequence[Measure]) -> list[Measure]:
    """The figures from the first on that nothing but 、 or 和 joins."""
    row = [measures[0]]
    for one, other in pairwise(measures):
        if _JOINED.fullmatch(between(one, other)) is None:
            break
        row.append(other)
    return row


def _are_new(new: Sequence[Measure]) -> bool:
    """Whether figures are a row of what is new, and all of it."""
    return _NEW.search(new[0].before) is not None and len(_row(new)) == len(new)


def _is_below(total: Measure, new: Measure) -> bool:
    alike = total.quantity.unit == new.quantity.unit
    return alike and total.quantity.interval().high < new.quantity.interval().low
