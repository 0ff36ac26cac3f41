"""Finds totals of several years that are below what one of these years brought: 全年抽查295条，自启动以来累计254条.

The words must tell the total to be of years (近年来, 连同往年, “十四五”以来), and both figures to be of one thing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure, Part
from report_drafter.language.relations.figure_relations import UNCOUNTED_UNITS, counted_in, is_base_of_year

_SIGNS = ("以来", "至今", "历年", "往年", "近年", "十", "累计数", "近")
_TOTAL = late(
    r"(?:以来|至今|历年来?|[连加]同?上?往年|近[几两三四五六七八九十]?年来?|“?十[一二三四五]五”?(?:期间|时期|以来)|[两三四五六七八九十]年来|累计数|总累计)"
    r"(?P<name>[^，,。；;、：:\d]{0,24})$"
)
_YEAR = late(r"(?:本年度?|当年|今年|全年|年内|一年来|仅\s?20\d\d年|其中20\d\d年)(?P<name>[^，,。；;、：:\d]{0,24})$")
_TIES = late(r"累计|合计|总共|共|已|达到?|就|有|为|是|数|的|总|，|来")
_NOT_ALL = late(r"[比较增减降]|平均|年均|其中(?!20)|未|剩余|尚|逐年|分别|最[多高]|新增")
SHORTEST_NAME = 2


def find_years_above_totals(measures: Sequence[Measure]) -> Iterator[tuple[Measure, Measure]]:
    """Yields each total of a paragraph with the figure of one year beside it that is larger."""
    if not any(sign in measures[0].paragraph.text for sign in _SIGNS):
        return
    for total in measures:
        if any(sign in total.before for sign in _SIGNS) and _TOTAL.search(total.before):
            beside = (one for one in measures if one.sentence == total.sentence and one is not total)
            alike = (one for one in beside if counted_in(one) == counted_in(total))
            yield from ((total, one) for one in alike if _is_above(total, one) and _are_of_one_thing(total, one))


def _is_above(total: Measure, year: Measure) -> bool:
    """Whether one figure is told of several years and the other of one of them, and is the larger."""
    if total.quantity.interval().high >= year.quantity.interval().low or total.quantity.unit in UNCOUNTED_UNITS:
        return False
    told = _YEAR.search(year.before) is not None
    plain = not any(_NOT_ALL.search(one.before) or is_base_of_year(one) for one in (total, year))
    return told and plain and Part.PLAN not in (total.part, year.part)


def _are_of_one_thing(total: Measure, year: Measure) -> bool:
    """Whether the later of two figures is named as the earlier, or leaves its name to it."""
    first, last = sorted((total, year), key=lambda one: one.start)
    match = (_TOTAL if last is total else _YEAR).search(last.before)
    name = _TIES.sub("", match["name"]) if match is not None else ""
    return len(name) < SHORTEST_NAME or name in _TIES.sub("", first.before + first.phrase.after)
