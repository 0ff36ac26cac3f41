"""Reads two changes of one figure whose earlier values follow in turn.

2080万吨，环比下降3.3%、同比增长7.2%，11月和上年12月分别为2150万吨和1940万吨.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.changes.change_reader import at_current_prices, direction_of
from report_drafter.language.changes.compared_periods import COMPARISON, Compared, Period, earlier_value, period_of
from report_drafter.language.changes.stated_changes import Change
from report_drafter.language.figures.measure import Measure
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.relations.figure_relations import between

_SIGN = "环比"
_STATED = late(rf"[，,、]?(?:{COMPARISON})[\u4e00-\u9fff]{{1,4}}")
_IN_TURN = late(r"[，,；;]\s*(?P<one>[^，,。；;、和与]{2,8})[和与、](?P<other>[^，,。；;、和与]{2,8})分别(?:为|是)")
_NEXT = ("和", "、", "与")


def find_changes_by_turns(measures: Sequence[Measure]) -> Iterator[Change]:
    """Yields both changes of each figure of a paragraph that is compared with the month and with the year before."""
    text = measures[0].paragraph.text
    if _SIGN not in text or "分别" not in text:
        return
    for at in range(len(measures) - 4):
        now, stated, bases = measures[at], measures[at + 1 : at + 3], measures[at + 3 : at + 5]
        turns = _IN_TURN.fullmatch(between(stated[1], bases[0]))
        if turns is None or between(*bases) not in _NEXT or not _are_of(now, stated, bases):
            continue
        compared = [_compared(one, other) for one, other in ((now, stated[0]), (stated[0], stated[1]))]
        told = [earlier_value(turns[one] + "为") for one in ("one", "other")]
        if [one.kind for one in compared if one] == [one.period.kind for one in told if one] and _are_two(compared):
            for base, one in zip(bases, stated, strict=True):
                yield Change(base, now, direction_of(one), one, not at_current_prices(text, now, one))


def _are_of(now: Measure, stated: Sequence[Measure], bases: Sequence[Measure]) -> bool:
    """Whether rates stand between a figure and two of its kind."""
    alike = all(one.quantity.unit == now.quantity.unit for one in bases)
    return alike and now.quantity.unit != PERCENT and all(one.quantity.unit == PERCENT for one in stated)


def _compared(last: Measure, stated: Measure) -> Period | None:
    match = _STATED.fullmatch(between(last, stated))
    return period_of(match) if match is not None and direction_of(stated) is not None else None


def _are_two(compared: Sequence[Period | None]) -> bool:
    return {one.kind for one in compared if one is not None} == {Compared.STEP, Compared.LAST_YEAR}
