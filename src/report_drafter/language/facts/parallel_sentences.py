"""Tells sentences that tell of two things side by side: whatever both of them name differs.

白天出动620人次，查处38起。夜间出动410人次，查处57起: somebody who forgets to change a figure changes the others.
"""

from __future__ import annotations

from collections.abc import Sequence

from report_drafter.language.figures.measure import Measure
from report_drafter.language.figures.measure_phrase import SHORTEST_NOUN
from report_drafter.language.relations.figure_relations import counted_in
from report_drafter.language.text.text_breaks import passage_start

FEWEST, OPENING, NAME = 2, 6, 4
"""How many figures must differ; how many characters tell how a sentence opens, and what is counted."""


def tell_by_turns(beside: Sequence[Measure], one: Measure, other: Measure) -> bool:
    """Tells whether two figures stand in such sentences of one paragraph, of which `beside` are all figures."""
    if one.paragraph is not other.paragraph or one.passage == other.passage or _opening(one) == _opening(other):
        return False
    first, second = (_named(beside, each.passage) for each in (one, other))
    shared = first.keys() & second.keys()
    return len(shared) >= FEWEST and not any(first[key] & second[key] for key in shared)


def _named(beside: Sequence[Measure], passage: int) -> dict[tuple[str, str], set[object]]:
    """The values of a sentence by what they count."""
    found: dict[tuple[str, str], set[object]] = {}
    for one in beside:
        if one.passage == passage and len(one.phrase.core) >= SHORTEST_NOUN:
            found.setdefault((counted_in(one), one.phrase.core[-NAME:]), set()).add(one.quantity.value)
    return found


def _opening(one: Measure) -> str:
    text = one.paragraph.text
    start = passage_start(text, one.start)
    return text[start : start + OPENING]
