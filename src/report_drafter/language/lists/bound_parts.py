"""Tells to which of the figures before it a mark binds a part: a bracket to the nearest, ； to none beyond it."""

from __future__ import annotations

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.relations.figure_relations import between, counts_things, same_kind

_IN_BRACKET = late(r"[（(](?:其中|包括)[^（）()。；;\d]*")


def opens_bracket(nearest: Measure, part: Measure) -> bool:
    """Tells whether a bracket that 其中 opens stands right behind a figure: 登记9家（其中撤销8家） is of no others."""
    text = nearest.paragraph.text
    if not text.startswith(("（", "("), nearest.end) or not same_kind(nearest, part) or not counts_things(nearest):
        return False
    return _IN_BRACKET.fullmatch(text, nearest.end, part.start) is not None


def is_told_before_another(whole: Measure, nearest: Measure, part: Measure) -> bool:
    """Tells whether ； parts a smaller figure from what 其中 follows: 选派干部12名；工作队36支，其中第一书记36名."""
    smaller = whole.quantity.value < part.quantity.value and not same_kind(nearest, part)
    return smaller and counts_things(nearest) and "；" in between(whole, nearest)
