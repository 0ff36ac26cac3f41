"""Finds a level told again as the end of a rise over years, with a slip.

达到5.67万亿元 in the account of the year, 从4.16万亿元增加到5.76万亿元 in that of five.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.facts.recalled_value import Recalled
from report_drafter.language.figures.measure import ACCOUNT_PARTS, Measure, Scope
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.digit_slips import digits_of, is_slip
from report_drafter.language.relations.figure_relations import between

SHORTEST_NAME, FEWEST_DIGITS = 4, 3
_FROM = late(
    r"(?P<name>[\u4e00-\u9fff]{4,20}?)(?:总?量)?[由从](?:20\d\d年|上年|五年前|“?十[一二三四]五”?末)?(?:年?[底末])?的?$"
)
_INTO = late(
    r"(?:大幅|稳步|持续)?(?:增加|增长|提高|提升|上升|扩大|攀升|跃升|下降|减少|降低|增|升|降)[到至为](?:(?P<year>20\d\d)年)?的?"
)
_LEADS = late("^[，,、；;]?(?:其中|全[省市县区州旗]|我[省市县区]|本[省市县区])*")
_REACHED = late("(?:已|首次)?(?:达到?|为|完成|实现|增[至到])?$")

_IN_THE_END = ("达到", "达")
"""What tells the level at the end of several years."""


def find_levels_after_rises(model: ReportModel) -> Iterator[Recalled]:
    """Yields what rises over years came to in the report's year, where its level told elsewhere is a slip away."""
    for measures in model.paragraphs:
        for base, now in pairwise(measures):
            name = _name_of(base, now, model.year)
            levels = [one for one in model.by_unit[now.quantity.unit] if _tells(one, name, now)] if name else []
            values = {one.quantity.value for one in levels}
            if len(values) == 1 and is_slip(levels[0].quantity, now.quantity):
                yield Recalled(now, levels[0])


def _name_of(base: Measure, now: Measure, year: int | None) -> str:
    """The name of what rose over several years up to the report's, '' where a figure tells no such thing."""
    if base.quantity.unit != now.quantity.unit or not _is_exact(now) or now.part not in ACCOUNT_PARTS:
        return ""
    opened, grown = _FROM.search(base.before), _INTO.fullmatch(between(base, now))
    if opened is None or grown is None or (grown["year"] and int(grown["year"]) != year):
        return ""
    over_years = grown["year"] is not None or now.scope is Scope.LONG
    name = _LEADS.sub("", opened["name"])
    return name if over_years and len(name) >= SHORTEST_NAME else ""


def _tells(one: Measure, name: str, now: Measure) -> bool:
    """Whether a figure tells the level of the year, by the very name."""
    of_year = one.scope is Scope.YEAR or (one.scope is Scope.LONG and one.before.endswith(_IN_THE_END))
    if one is now or not (of_year and _is_exact(one)) or one.part not in ACCOUNT_PARTS:
        return False
    return one.paragraph is not now.paragraph and _LEADS.sub("", _REACHED.sub("", one.before)) == name


def _is_exact(one: Measure) -> bool:
    return one.quantity.hedge is Hedge.EXACT and len(digits_of(one.quantity)) >= FEWEST_DIGITS
