"""Which figures count what an average is spread over: 9个监管所 for 平均每所, no 11个街道设立站点143个 for 每个街道."""

from __future__ import annotations

import re
from collections.abc import Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.relations.figure_relations import PERSON, counted_in, counts_things

SHORTEST_NOUN = 2
_BEHIND = late(r"[（(][^（）()]*[）)]$")


def counts_named(measure: Measure, unit: str, noun: str) -> bool:
    """Tells whether a figure counts what 每 names; where it names nothing, any of the unit does."""
    alike = measure.quantity.unit.removesuffix("次") == unit.removesuffix("次") or {counted_in(measure), unit} == {
        PERSON
    }
    if not unit or not alike or not counts_things(measure):
        return False
    if not noun or is_followed_by(measure, noun[:SHORTEST_NOUN]):
        return True
    return noun[:SHORTEST_NOUN] in measure.before


def nearest_named(counts: Sequence[Measure], noun: str) -> Sequence[Measure]:
    """Returns the counts without what only stands in a clause with a name that another bears: 11个街道设立站点143个."""
    if not noun:
        return counts
    bearing = [one for one in counts if is_followed_by(one, noun) or _BEHIND.sub("", one.before).endswith(noun)]
    return bearing or counts


def is_followed_by(measure: Measure, noun: str) -> bool:
    """Tells whether a figure counts things whose name ends with the word behind 每: 9个监管所, 平均每所."""
    return re.match(rf"[\u4e00-\u9fff]{{0,6}}?{re.escape(noun)}", measure.after) is not None
