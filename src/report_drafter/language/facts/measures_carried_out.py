"""Finds measures taken in the year whose number the plan tells otherwise where it carries them out.

优化电价机制12条举措加快落地, and then 推动优化电价机制10条举措落地见效: the plan makes no new ones, so it is one set.
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.facts.recalled_value import Recalled
from report_drafter.language.figures.measure import ACCOUNT_PARTS, Measure, Part
from report_drafter.language.model.report_model import ReportModel

SHORTEST_NAME = 6
UNITS = ("条", "项")
_COUNTED = late("(?:政策|若干)?(?:举措|措施|政策)")
_CARRIED_OUT = late("落地|落实|见效|兑现|执行到位|落细")
_NEW = late("出台|制定|推出|研究|谋划|新一轮|新增|再|升级|迭代|新的|修订")


def find_measures_carried_out(model: ReportModel) -> Iterator[Recalled]:
    """Yields the number of measures that the plan carries out, where the review tells another number of the same."""
    figures = [one for unit in UNITS for one in model.by_unit.get(unit, ()) if _counts_measures(one)]
    told = [one for one in figures if one.part in ACCOUNT_PARTS]
    for one in (each for each in figures if each.part is Part.PLAN and _is_carried_out(each)):
        same = [each for each in told if _names_the_same(each, one)]
        values = {each.quantity.value for each in same}
        if len(values) == 1 and one.quantity.value not in values:
            yield Recalled(one, same[0])


def _counts_measures(one: Measure) -> bool:
    return one.quantity.hedge is Hedge.EXACT and _COUNTED.match(one.paragraph.text, one.end) is not None


def _is_carried_out(one: Measure) -> bool:
    return _CARRIED_OUT.search(one.clause) is not None and _NEW.search(one.clause) is None


def _names_the_same(one: Measure, other: Measure) -> bool:
    """Whether two figures of one unit stand behind the same words, and before the same."""
    name, counted = one.before[-SHORTEST_NAME:], _COUNTED.match(other.paragraph.text, other.end)
    same = one.quantity.unit == other.quantity.unit and len(name) == SHORTEST_NAME and other.before.endswith(name)
    return same and counted is not None and one.paragraph.text.startswith(counted[0], one.end)
