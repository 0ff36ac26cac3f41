"""Pairs the cells of one table row in two versions: by their columns where a file tells them, else by their look.

A cell that was emptied leaves no text behind; without its column the next figure would pass for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.frozen import frozen
from report_drafter.language.numbers.quantity_reader import read_quantity
from report_drafter.reconciling.text_tokens import TokenText, folded

SAME_TEXT, SAME_SHAPE, BOTH_FIGURES, ANYTHING = 3.0, 1.0, 0.5, 0.25
"""How well two cells go together; a figure of the same shape gains up to one more by being near in value."""
Column = tuple[int, int]
"""How many rows below its label a cell stands, which is none in an ordinary table, and its column."""


@frozen
class Row:
    """The cells behind a label, as numbers of paragraphs."""

    text: TokenText
    label: int
    cells: Sequence[int]


def pair_cells(old: Row, new: Row) -> Iterator[tuple[int, int]]:
    """Yields which cell of the old row is which of the new one; one that was emptied has no partner."""
    columns = _columns_of_both(old, new)
    if columns is not None:
        yield from _by_column(old, new, columns)
    elif len(old.cells) == len(new.cells):
        yield from zip(old.cells, new.cells, strict=True)
    else:
        yield from _by_look(old, new)


def _by_column(old: Row, new: Row, columns: tuple[list[Column], list[Column]]) -> Iterator[tuple[int, int]]:
    waiting: dict[Column, list[int]] = {}
    for cell, column in zip(new.cells, columns[1], strict=True):
        waiting.setdefault(column, []).append(cell)
    for cell, column in zip(old.cells, columns[0], strict=True):
        if waiting.get(column):
            yield cell, waiting[column].pop(0)


def _columns_of_both(old: Row, new: Row) -> tuple[list[Column], list[Column]] | None:
    """The columns of both rows; None where they are unknown, or a whole column came or went."""
    after = _columns(new)
    if after is None:
        return None
    width = _width(new)
    before = _columns(old)
    if before is not None:
        return (before, after) if _width(old) == width else None
    own = new.text.cells[new.label][2]
    full = range(own + 1, width + 1)  # a draft that does not tell its columns had one cell in each
    one_line = all(below == 0 for below, _ in after)
    return ([(0, column) for column in full], after) if one_line and len(full) == len(old.cells) else None


def _columns(row: Row) -> list[Column] | None:
    places = [row.text.cells.get(one) for one in (row.label, *row.cells)]
    known = [one for one in places if one is not None]
    if len(known) < len(places) or len({table for table, _, _ in known}) > 1:
        return None
    return [(line - known[0][1], column) for _, line, column in known[1:]]


def _width(row: Row) -> int:
    return row.text.table_widths[row.text.cells[row.label][0]]


def _by_look(old: Row, new: Row) -> Iterator[tuple[int, int]]:
    """The pairs in order that go together best in sum."""
    worth = [[_worth(_look(old, one), _look(new, other)) for other in new.cells] for one in old.cells]
    best = [[0.0] * (len(new.cells) + 1) for _ in range(len(old.cells) + 1)]
    for i in range(len(old.cells) - 1, -1, -1):
        for j in range(len(new.cells) - 1, -1, -1):
            best[i][j] = max(worth[i][j] + best[i + 1][j + 1], best[i + 1][j], best[i][j + 1])
    i = j = 0
    while i < len(old.cells) and j < len(new.cells):
        if best[i][j] == worth[i][j] + best[i + 1][j + 1]:
            yield old.cells[i], new.cells[j]
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1


@frozen
class _Look:
    text: str
    shape: str
    value: float | None


def _look(row: Row, cell: int) -> _Look:
    text = row.text.texts[cell]
    quantity = read_quantity(text.strip().removesuffix("%"))
    shape = "".join(row.text.tokens[index].mask for index in row.text.within(cell))
    return _Look(folded(text), shape, None if quantity is None else float(quantity.value))


def _worth(one: _Look, other: _Look) -> float:
    if one.text == other.text:
        return SAME_TEXT
    if one.value is None or other.value is None:
        return ANYTHING
    return SAME_SHAPE + _nearness(one.value, other.value) if one.shape == other.shape else BOTH_FIGURES


def _nearness(one: float, other: float) -> float:
    """What part the lesser of two values is of the greater: who corrects a figure seldom writes one of another size."""
    lesser, greater = sorted((abs(one), abs(other)))
    return lesser / greater if greater else 0.0
