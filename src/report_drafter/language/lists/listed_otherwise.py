"""Tells lists behind 其中 that are of other things than the figure before them."""

from __future__ import annotations

from collections.abc import Sequence

from report_drafter.language.figures.measure import Measure
from report_drafter.language.figures.measure_phrase import SHORTEST_NOUN
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.relations.figure_relations import between
from report_drafter.language.text.characters import shares_run


def goes_on_otherwise(whole: Measure, first: Measure, part: Measure) -> bool:
    """Tells whether a list behind 其中 has gone on to other things than the whole and the first part name.

    接收均在1.4万人以上，其中2017年接收14377人，解除15328人.
    """
    if first is part or between(first, part).startswith("、") or len(part.phrase.core) < SHORTEST_NOUN:
        return False
    named = whole.before + whole.after
    return shares_run(first.phrase.core, named) and not shares_run(part.phrase.core, named)


def is_of_unlike_things(measures: Sequence[Measure], at: int) -> bool:
    """Tells whether a rate right before 其中 is of things told in its clause: 58个主体负责人述法率100%，其中12人…."""
    if at < len(("counted", "rate")):
        return False
    counted, rate, part = measures[at - 2], measures[at - 1], measures[at]
    gap = between(counted, rate)
    within = rate.quantity.unit == PERCENT and "，" not in gap and counted.sentence == rate.sentence
    return within and "人" in gap and counted.quantity.unit not in (PERCENT, part.quantity.unit)
