"""Finds what a change came to where another place tells it: 查处无证培训点10个, 无证培训点数量由19个降至11个."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.facts.recalled_value import Recalled
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.figures.measure_phrase import strip_words
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.relations.figure_relations import UNCOUNTED_UNITS, between

SHORTEST_NAME = 6
_FROM = late(r"(?:^|[，,])?(?P<name>[\u4e00-\u9fff“”]{2,20}?)(?:总?[数量]|数量)?[由从](?:上年|去年|20\d\d年)?的?$")
_TO = late(r"(?:[上下]升|[下升]?降|减少?|增加?|提[高升]|扩大|压[减缩])(?:至|到|为)")


def find_ends_of_changes(model: ReportModel) -> Iterator[Recalled]:
    """Yields what changes came to, where a figure of the very name tells another value for the year."""
    for measures in model.paragraphs:
        for base, now in pairwise(measures):
            name = _name_of(base, now)
            told = [one for one in model.measures_with(name) if _tells(one, name, now)] if name else []
            values = {one.quantity.value for one in told}
            if len(values) == 1 and values.isdisjoint((base.quantity.value, now.quantity.value)):
                yield Recalled(now, told[0])


def _name_of(base: Measure, now: Measure) -> str:
    """The whole name of what changed from one figure to the next, '' where they tell no change of a count."""
    if base.quantity.unit != now.quantity.unit or base.quantity.unit in UNCOUNTED_UNITS or now.part is Part.PLAN:
        return ""
    found = _FROM.search(base.before) if _TO.fullmatch(between(base, now)) else None
    name = strip_words(found["name"]) if found is not None else ""
    return name if len(name) >= SHORTEST_NAME else ""


def _tells(one: Measure, name: str, now: Measure) -> bool:
    """Whether a figure tells of the year what a name says, whole and by itself."""
    if one is now or one.quantity.unit != now.quantity.unit or one.phrase.core != name or one.phrase.after:
        return False
    exact = one.quantity.hedge is Hedge.EXACT and now.quantity.hedge is Hedge.EXACT
    return exact and one.scope is Scope.YEAR and one.part is not Part.PLAN and direction_of(one) is None
