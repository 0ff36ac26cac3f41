"""What the inputs make of the figures of a draft now: they may have been corrected since it was made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from report_drafter.domain.figure_change import FigureChange
from report_drafter.domain.late_pattern import late
from report_drafter.reconciling.text_tokens import folded

Wordings = Mapping[tuple[str, str], tuple[str, ...]]
"""By code and aspect, every way in which a draft of today may print a figure; nothing for what is not known."""
DIGITS = late(r"\d[\d,.]*")


def with_current(change: FigureChange, wordings: Wordings) -> FigureChange:
    """Returns a figure with the words that a draft of today prints in its place, where those are others."""
    words = wordings.get((change.code, change.aspect), ())
    if not change.code or is_among(change.old, words) or not words:
        return change
    contradicts = change.contradicts and not is_among(change.new, words)
    return replace(change, current=_alike(change.old, words), contradicts=contradicts)


def is_among(text: str, words: Sequence[str]) -> bool:
    """Tells whether some words say the same figure, blanks, width and thousands marks aside."""
    return folded(text) in map(folded, words)


def _alike(old: str, words: Sequence[str]) -> str:
    """Of several ways to print a figure the one in which the draft printed it: +495 or 增加495家次."""
    return next((one for one in words if _shape(one) == _shape(old)), words[0])


def _shape(text: str) -> str:
    return DIGITS.sub("0", folded(text))
