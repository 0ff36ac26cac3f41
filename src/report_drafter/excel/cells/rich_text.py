"""What is left of a text some of whose characters look otherwise: struck through, raised, lowered.

Without it 120 with a raised ¹ reads as the figure 1201, and 110, struck out before 120, as 110120.
"""

from __future__ import annotations

from collections.abc import Sequence

from report_drafter.domain.frozen import frozen
from report_drafter.domain.workbook import CellMark
from report_drafter.language.text.raised_digits import lowered, raised


@frozen
class TextRun:
    """Characters of one look."""

    text: str
    struck: bool = False
    raised: bool = False
    lowered: bool = False

    @property
    def shown(self) -> str:
        """The characters, raised and lowered digits as such."""
        if self.raised:
            return raised(self.text)
        return lowered(self.text) if self.lowered else self.text


def left_of(runs: Sequence[TextRun]) -> tuple[str, CellMark | None]:
    """Returns the text without what is struck through, and how it is struck; one struck as a whole stays."""
    whole = "".join(one.shown for one in runs)
    left = "".join(one.shown for one in runs if not one.struck)
    if left == whole or not any(one.struck and one.text.strip() for one in runs):
        return whole, None
    return (left, CellMark.STRUCK_IN_PART) if left.strip() else (whole, CellMark.STRUCK)
