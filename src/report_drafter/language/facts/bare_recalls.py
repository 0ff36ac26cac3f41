"""Finds figures that recall another by their unit alone: 实有人员81人…。58人中，具有法学专业背景的52人.

Without a noun they mean what was told last in that unit, or a part of it; a number told nowhere means nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

from report_drafter.language.facts.recalled_value import Recalled
from report_drafter.language.facts.told_values import LIKELY, measure_word_of
from report_drafter.language.figures.measure import TOLD_PARTS, Measure
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.relations.figure_relations import counts_exactly

SMALLEST = 10
_AMONG = ("中，", "中,", "里，", "里,", "当中，", "之中，")


def find_bare_recalls(model: ReportModel) -> Iterator[Recalled]:
    """Yields the figures before a bare 中 whose value nothing in the report tells or makes up."""
    for measures in model.groups:
        for at, measure in enumerate(measures):
            if at and _is_bare(model, measure):
                earlier = _recalled(model, measures[:at], measure)
                if earlier is not None:
                    yield Recalled(measure, earlier)


def _is_bare(model: ReportModel, measure: Measure) -> bool:
    """Whether a figure opens its sentence and only 中 stands behind it."""
    if measure.part not in TOLD_PARTS or not measure.paragraph.text.startswith(_AMONG, measure.end):
        return False
    opens = measure.start - model.sentences[measure.sentence].start <= 1
    return opens and counts_exactly(measure) and measure.quantity.value >= SMALLEST


def _recalled(model: ReportModel, before: Sequence[Measure], measure: Measure) -> Measure | None:
    """The nearest figure of one unit told before, where no figure of the report has or makes up the value."""
    word, value = measure_word_of(measure), measure.quantity.value
    alike = [one for one in before if measure_word_of(one) == word]
    if not alike or not all(counts_exactly(one) for one in alike):
        return None
    if any(one is not measure and one.quantity.value == value for one in model.measures):
        return None
    if any(_makes(alike[start:], value) for start in range(len(alike))):
        return None
    near = [one for one in alike if one.quantity.value <= value * LIKELY and value <= one.quantity.value * LIKELY]
    return max(near, key=lambda one: one.quantity.value, default=None)


def _makes(row: Sequence[Measure], value: object) -> bool:
    """Whether some figures that follow one another add up to a value, or one less another is it."""
    sums = accumulate(one.quantity.value for one in row)
    rests = (row[0].quantity.value - one.quantity.value for one in row[1:])
    return value in {*sums, *rests}
