"""A workbook as read: plain values by sheet, and the few cells that need a second look.

FLOW workbooks → submissions: the excel floor makes these, the intake floor understands them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import date, datetime, time, timedelta
from enum import Enum, auto

from report_drafter.domain.frozen import frozen

CellValue = str | float | int | bool | date | datetime | time | timedelta | None
"""What a cell may hold; an empty cell is None or ''."""


class CellMark(Enum):
    """Something about a cell that its value alone does not tell.

    A COVERED one lies under a merged cell; of a WORDED one the number format adds words to the number or shrinks it;
    all of a STRUCK one is struck through, of one STRUCK_IN_PART the value holds what is left.
    """

    PERCENT_FORMAT = auto()
    ERROR_VALUE = auto()
    FORMULA_NOT_CALCULATED = auto()
    HIDDEN = auto()
    COVERED = auto()
    WORDED = auto()
    STRUCK = auto()
    STRUCK_IN_PART = auto()


@frozen
class Sheet:
    """One sheet: `rows[r][c]` counts from 0 at A1; `marks` and `cell_words` are sparse, keyed by (row, column).

    `cell_words` holds what a cell shows that its value does not tell: an error value, a number with the words of its
    format; and, where a file keeps it, a formula that was never calculated.
    """

    name: str
    rows: Sequence[Sequence[CellValue]]
    marks: Mapping[tuple[int, int], frozenset[CellMark]] = field(default_factory=dict)
    cell_words: Mapping[tuple[int, int], str] = field(default_factory=dict)
    hidden: bool = False


@frozen
class Workbook:
    """A file and its sheets; `properties` are the custom document properties (year, fingerprint, department)."""

    file: str
    sheets: tuple[Sheet, ...]
    properties: Mapping[str, str] = field(default_factory=dict)
    remarks: tuple[str, ...] = ()

    def sheet(self, name: str) -> Sheet | None:
        """Returns the sheet of that name, or None; blanks around a name are not seen on its tab."""
        return next((one for one in self.sheets if one.name.strip() == name), None)
