"""Finds the largest of some amounts above all of them together: 处罚款163.2万元…。单笔最大罚款460万元."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.relations.figure_relations import counts_things, is_of_each

FARTHEST, HEAD = 3, 2
_OF_ONE = r"单(?:[笔件起宗案次户批个]|个?案件?|个?项目?|张罚单)"
_LARGEST = late(
    rf"(?:{_OF_ONE}的?(?:案件)?(?P<first>[\u4e00-\u9fff]{{0,6}}?)(?:金额|数额)?最[大高多](?:的|金额|数额)*"
    rf"(?P<then>[\u4e00-\u9fff]{{0,6}}?)|最[大高](?:的)?{_OF_ONE}(?P<last>[\u4e00-\u9fff]{{0,6}}?))"
    r"(?:金额|数额|总额)?(?:为|达到?|是)?$"
)
_OTHERS = late("上年|去年|历年|累计|往年|以来")


def find_above_all(model: ReportModel) -> Iterator[tuple[Measure, Measure]]:
    """Yields what all of them come to, and the one that is told to be the largest and is more."""
    for sentence in model.sentences_with_any(("单笔", "单件", "单起", "单案", "单个", "单宗", "单次", "单张")):
        beside = model.beside(sentence.paragraph)
        for one in (each for each in beside if sentence.start <= each.start < sentence.end):
            name = _name(one)
            total = _total([each for each in beside if each.start < one.start], one, name) if name else None
            if total is not None and one.quantity.interval().low > total.quantity.interval().high:
                yield total, one


def _name(one: Measure) -> str:
    """What a largest one is of: 罚款, '' where the words tell of no largest, or not of what."""
    match = _LARGEST.search(one.before)
    name = next((each for each in match.group("then", "first", "last") if each), "") if match is not None else ""
    return name[-HEAD:] if len(name) >= HEAD else ""


def _total(before: Sequence[Measure], one: Measure, name: str) -> Measure | None:
    """The greatest amount of that name near by, which must hold all: its own passages tell of no other years."""
    near = [each for each in before if one.passage - each.passage <= FARTHEST]
    alike = [each for each in near if each.quantity.unit == one.quantity.unit and each.scope is not Scope.LAST_YEAR]
    if any(_OTHERS.search(each.before) for each in (*alike, one)):
        return None
    told = [each for each in alike if counts_things(each) and not is_of_each(each) and direction_of(each) is None]
    named = [each for each in told if name in each.before and not _LARGEST.search(each.before)]
    largest = max(told, key=lambda each: each.quantity.value, default=None)
    return largest if any(each is largest for each in named) else None
