"""Tells what the place of a figure in its sentence says of it: what stands first, or before a part of it, is known."""

from __future__ import annotations

from collections.abc import Sequence

from report_drafter.language.facts.definite_phrases import LOOKING_BACK, Cue
from report_drafter.language.model.report_model import Measure, ReportModel
from report_drafter.language.relations.figure_relations import counted_in

NOUN, LONGEST_MARK = 2, 4


def place_cue(model: ReportModel, index: int) -> Cue:
    """Returns how surely a figure recalls what was told by standing first in a sentence or clause, or before a part."""
    measure, beside = model.measures[index], _in_sentence(model.measures, index)
    behind = next((one for one in beside if one.start > measure.start), measure)
    if (
        behind.clause_start == measure.clause_start
        and behind.quantity.unit == measure.quantity.unit
        and behind is not measure
    ):
        return Cue.PARTED
    opens_clause = not measure.phrase.core and measure.start - measure.clause_start <= LONGEST_MARK
    if not opens_clause or any(_is_in_row(one, measure) for one in beside):
        return Cue.NONE
    opens = measure.start - model.sentences[measure.sentence].start <= LONGEST_MARK
    return Cue.OPENING if opens or measure.part in LOOKING_BACK else Cue.CLAUSE


def _in_sentence(measures: Sequence[Measure], index: int) -> list[Measure]:
    """The other figures of the sentence of one, in their order."""
    sentence = measures[index].sentence
    first, last = index, index + 1
    while first and measures[first - 1].sentence == sentence:
        first -= 1
    while last < len(measures) and measures[last].sentence == sentence:
        last += 1
    return [*measures[first:index], *measures[index + 1 : last]]


def _is_in_row(one: Measure, measure: Measure) -> bool:
    """Whether two figures stand before one noun, so that they part what was told: 45场讲座进校园、27场讲座进企业."""
    return counted_in(one) == counted_in(measure) and one.after[:NOUN] == measure.after[:NOUN]
