"""清单: what a draft stated when it left the house, figure by figure, so that an edited copy can be held against it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from report_drafter.domain.frozen import frozen
from report_drafter.domain.location import CellAddress


@frozen
class PrintedFigure:
    """One place where a draft states an indicator.

    `text` is the figure as displayed (`1500余`), `value` its plain decimal (`1500`); `paragraph`, `start` and `end`
    count as in findings; `department` filled the cell that it came from; `aspect` is empty for this year's figure,
    else the filter that made another of it (上年, 增减, 增幅, 同比).
    """

    code: str
    name: str
    text: str
    value: str = ""
    unit: str = ""
    department: str = ""
    cell: CellAddress | None = None
    paragraph: int = 0
    start: int = 0
    end: int = 0
    aspect: str = ""


@frozen
class FigureManifest:
    """Every figure of one draft, in reading order, and the texts of its non-empty paragraphs; the first is number 1.

    `cells` tells table, row and column, each from 1, of the paragraphs that stand in a table.
    """

    figures: tuple[PrintedFigure, ...]
    paragraphs: tuple[str, ...]
    cells: Mapping[int, tuple[int, int, int]] = field(default_factory=dict)

    def before(self, figure: PrintedFigure, length: int) -> str:
        """Returns the words before a figure, at most `length` characters of its paragraph."""
        return self.paragraphs[figure.paragraph - 1][max(0, figure.start - length) : figure.start]

    def after(self, figure: PrintedFigure, length: int) -> str:
        """Returns the words after a figure, at most `length` characters of its paragraph."""
        return self.paragraphs[figure.paragraph - 1][figure.end : figure.end + length]
