"""Finds rises that are told with a minus: 收入153600万元，比上年的145200万元增长-5.8%, where the figures rise.

A minus rightly tells a fall (增长-5.8%, of 145200万元 that became 136800万元); which it is the two figures show.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.changes.change_reader import direction_of, is_base
from report_drafter.language.figures.measure import Measure
from report_drafter.language.model.report_model import ReportModel, Sentence

HUNDRED, NEAR, FARTHEST = Decimal(100), Decimal("0.6"), 4
SIGNS = tuple(f"{word}{sign}" for word in ("增长", "增加", "上升", "提高", "了") for sign in "-－−")
_SIGNED = late(r"(?:增长|增加|上升|提高)了?[-－−](?P<rate>\d{1,4}(?:\.\d{1,2})?)[%％]")


@frozen
class SignedRise:
    """Words from `start` up to `end` of a sentence that tell a rise from `base` to `now` with a minus."""

    sentence: Sentence
    start: int
    end: int
    base: Measure
    now: Measure


def find_signed_rises(model: ReportModel) -> Iterator[SignedRise]:
    """Yields each rise told with a minus, where the two figures before it give that very rate upwards."""
    for sentence in model.sentences_with_any(SIGNS):
        for match in _SIGNED.finditer(sentence.text):
            before = _figures_before(model.beside(sentence.paragraph), sentence, sentence.start + match.start())
            pair = _rising(before, Decimal(match["rate"]))
            if pair is not None:
                yield SignedRise(sentence, *match.span(), *pair)


def _figures_before(beside: Sequence[Measure], sentence: Sentence, place: int) -> list[Measure]:
    """The figures of a sentence before a place, without what only says how far one went."""
    told = (one for one in beside if sentence.start <= one.start and one.end <= place)
    return [one for one in told if direction_of(one) is None]


def _rising(before: Sequence[Measure], rate: Decimal) -> tuple[Measure, Measure] | None:
    """The base nearest to a rate and the figure before it that lies so many percent above."""
    at = next((at for at in range(len(before) - 1, -1, -1) if is_base(before[at])), 0)
    base = before[at] if at else None
    for now in reversed(before[max(0, at - FARTHEST) : at]):
        if base is None or now.quantity.unit != base.quantity.unit or base.quantity.value <= 0:
            continue
        rise = (now.quantity.value - base.quantity.value) * HUNDRED / base.quantity.value
        if rise > 0 and abs(rise - rate) <= NEAR:
            return base, now
    return None
