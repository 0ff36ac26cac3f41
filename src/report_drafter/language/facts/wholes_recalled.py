"""Finds a sentence that goes on about a whole just told, by its number alone: 实有人员81人，…。31人中，….

Nothing but such a number can stand right before 中 at the beginning of a sentence; the report must have told it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.facts.recalled_value import Recalled
from report_drafter.language.figures.measure import Measure
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.digit_slips import is_slip

SIGN, NEAR, FEWEST_DIGITS = "中，", 12, 10
_POINTING = late(r"(?<=[。；;])\s*(?:上述|以上|这|其余)?$")


def find_wholes_recalled(model: ReportModel) -> Iterator[Recalled]:
    """Yields each whole that opens a sentence with a number that the report has not told, and the one it slips from."""
    for sentence in model.sentences_with(SIGN):
        for one in model.beside(sentence.paragraph):
            if sentence.start <= one.start < sentence.end and _recalls(one):
                meant = _meant(model, one)
                if meant is not None:
                    yield Recalled(one, meant)
                break


def _recalls(one: Measure) -> bool:
    text = one.paragraph.text
    exact = one.quantity.hedge is Hedge.EXACT and one.quantity.value >= FEWEST_DIGITS
    return exact and text.startswith(SIGN, one.end) and _POINTING.search(text[: one.start]) is not None


def _meant(model: ReportModel, one: Measure) -> Measure | None:
    """The nearest figure of its kind before it that a slip parts from it; None where any tells its value."""
    alike = [each for each in model.by_unit.get(one.quantity.unit, ()) if each is not one]
    if any(each.quantity.value == one.quantity.value for each in alike):
        return None
    near = [each for each in alike if each.paragraph is one.paragraph and each.start < one.start][-NEAR:]
    if _made_of(near, one):
        return None
    return next((each for each in reversed(near) if is_slip(each.quantity, one.quantity)), None)


def _made_of(near: Sequence[Measure], one: Measure) -> bool:
    """Whether two figures before it come to it: 受理156件，上年结转9件。165件中，…."""
    return any(
        first.quantity.value + other.quantity.value == one.quantity.value for first, other in combinations(near, 2)
    )
