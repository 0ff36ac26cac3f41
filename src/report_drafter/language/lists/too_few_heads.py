"""Finds fewer people than there are groups of them: 接待来访29批8人次. Each group has one at least, each visit too."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from report_drafter.domain.quantity import Hedge
from report_drafter.language.figures.measure import Measure
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.relations.figure_relations import between, counted_in

_GROUPS = {
    "人次": frozenset(("批", "批次", "期", "场", "场次", "班", "班次", "户")),
    "人": frozenset(("户", "组", "队", "团", "支")),
}
"""What a number of people is told of behind it; of 起 and 件 one person may have several."""
_JOINED = ("", "、", "（", "，")


def find_too_few_heads(model: ReportModel) -> Iterator[tuple[Measure, Measure]]:
    """Yields groups and the people right behind them, who are fewer."""
    for unit in _GROUPS:
        for people in model.by_unit.get(unit, ()):
            before = [one for one in model.beside(people.paragraph) if one.end <= people.start][-1:]
            for groups, heads in pairwise([*before, people]):
                exact = groups.quantity.hedge is Hedge.EXACT and heads.quantity.hedge is Hedge.EXACT
                told = groups.quantity.unit in _GROUPS[counted_in(heads)] and between(groups, heads) in _JOINED
                if exact and told and 0 < heads.quantity.value < groups.quantity.value:
                    yield groups, heads
