"""A sheet that is one table to be read and printed: what stands on it, and how."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import field
from decimal import Decimal
from typing import Any, Generic, TypeVar

from report_drafter.domain.frozen import frozen
from report_drafter.excel.tables.table_styles import Style

TITLE_ROW, REMARK_ROW, HEADER_ROW, FIRST_ROW = 1, 2, 3, 4

CellContent = str | int | Decimal | None
Row = Sequence[CellContent]
Item = TypeVar("Item")


@frozen
class Column:
    """A heading, a width in characters, and how the cells below look."""

    heading: str
    width: float
    style: Style = Style.TEXT


@frozen
class RowView(Generic[Item]):
    """Rows that are made of `items` only when they are written: a large ledger never stands in memory as cells."""

    items: Sequence[Item]
    make: Callable[[Item], Row]

    def __len__(self) -> int:
        return len(self.items)

    def chunks(self, size: int) -> Iterator[list[Row]]:
        """Yields the rows, so many at a time."""
        for start in range(0, len(self.items), size):
            yield [self.make(item) for item in self.items[start : start + size]]


@frozen
class Table:
    """What stands on a sheet; `styles` overrides the look of single cells, keyed by row and column counted from 0.

    `choices` are drop-down lists by column. With a `drawing`, the id of its relation, the sheet is there for charts:
    it has no headings, and its pages end before the rows of `breaks`, counted from 0.
    """

    name: str
    title: str
    remark: str
    columns: Sequence[Column]
    rows: Sequence[Row] | RowView[Any]
    styles: Mapping[tuple[int, int], Style] = field(default_factory=dict)
    choices: Mapping[int, Sequence[str]] = field(default_factory=dict)
    landscape: bool = True
    drawing: str = ""
    breaks: Sequence[int] = ()
