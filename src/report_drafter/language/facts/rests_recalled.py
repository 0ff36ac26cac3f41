"""Finds what a plan takes up as left over with another number than the report left over: 剩余18处场所, of 其余16处.

What a plan tells to be left (剩余, 未办结的, 在建) is what the year left, told there by 其余 or the like, or by the
same words. Where all that is left of its kind has one near value, and nothing tells the plan's, one of them is wrong.
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.facts.recalled_value import Recalled
from report_drafter.language.facts.untold_values import UntoldValues, counted_like, only_one, tells_plainly
from report_drafter.language.figures.measure import TOLD_PARTS, Measure, Part
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.relations.figure_relations import counted_alike

SMALLEST, MOST = 5, 2
_TAKEN_UP = late(r"(?P<left>剩余|余下|其余)的?$|(?P<open>[尚仍还]?未(?!成年)[\u4e00-\u9fff]{1,5}?|在[建办审]|结转)的?$")
_LEFT = late("(?:其余|剩余|余下|另有|[尚仍还]有|[尚仍还]余)的?$")


def find_rests_recalled(model: ReportModel) -> Iterator[Recalled]:
    """Yields each figure of a plan that takes up what is left, with the only one that the report tells to be left."""
    untold = UntoldValues(model)
    for one in model.measures:
        match = _TAKEN_UP.search(one.before) if one.part is Part.PLAN and one.quantity.value >= SMALLEST else None
        if match is None or not untold.hold(one):
            continue
        told = [each for each in counted_like(model, one) if _may_be_left(one, each)]
        open_words = match["open"]
        left = [each for each in told if (_ends_on(each, open_words) if open_words else _LEFT.search(each.before))]
        meant = only_one(left)
        if meant is not None and _is_near(one, meant):
            yield Recalled(one, meant)


def _is_near(one: Measure, each: Measure) -> bool:
    """Whether neither of two figures is more than twice the other."""
    value, other = one.quantity.value, each.quantity.value
    return value <= other * MOST and other <= value * MOST


def _may_be_left(one: Measure, each: Measure) -> bool:
    told = each.part in TOLD_PARTS and each.paragraph is not one.paragraph
    return told and counted_alike(one, each) and tells_plainly(each)


def _ends_on(each: Measure, words: str) -> bool:
    """Whether a figure is told with the words that tell what was not done, right before it."""
    return each.before.removesuffix("的").endswith(words)
