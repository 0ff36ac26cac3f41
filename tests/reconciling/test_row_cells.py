"""Specifies which cell of a row is which once cells were emptied: by column where it is known, else by look."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from report_drafter.reconciling.row_cells import Row, pair_cells
from report_drafter.reconciling.text_tokens import TokenText

LABEL, UNIT, THIS, LAST, RATE = 1, 2, 3, 4, 5
DRAFT = {LABEL: "走访企业", UNIT: "家次", THIS: "8448", LAST: "56.21", RATE: "80.12%"}


def row(cells: Mapping[int, str], *, known: bool, columns: int = 5, line: int = 2) -> Row:
    """A row of a table under a heading that fills its columns; `cells` is keyed by column, known or not."""
    heads = {number: (1, 1, number) for number in range(1, columns + 1)}
    places = {100 + column: (1, line, column) for column in cells}
    texts = [(number, "表头") for number in heads] + [(100 + column, text) for column, text in cells.items()]
    text = TokenText(tuple(texts), {**heads, **places} if known else {})
    return Row(text, 100 + LABEL, [100 + column for column in cells if column != LABEL])


def paired(old: Row, new: Row) -> list[tuple[int, int]]:
    return [(one - 100, other - 100) for one, other in pair_cells(old, new)]


def edited(changes: Mapping[int, str]) -> dict[int, str]:
    """The row with cells retyped; one that was emptied is left out, as reading leaves it out."""
    return {column: text for column, text in ({**DRAFT, **changes}).items() if text}


@pytest.mark.parametrize("told", [True, False], ids=["the draft tells its columns", "an earlier draft does not"])
def test_columns_keep_cells_apart_whatever_stands_in_them(told: bool) -> None:  # noqa: FBT001 - a column of the table
    new = row(edited({THIS: "", LAST: "8448", RATE: "6648%"}), known=True, line=9)
    assert paired(row(DRAFT, known=told), new) == [(UNIT, UNIT), (LAST, LAST), (RATE, RATE)]


def test_a_cell_that_the_draft_left_empty_may_be_filled() -> None:
    draft = {LABEL: "走访企业", UNIT: "家次", LAST: "3480"}
    new = row({LABEL: "走访企业", UNIT: "家次", THIS: "3480"}, known=True)
    assert paired(row(draft, known=True), new) == [(UNIT, UNIT)]


def test_a_column_taken_out_of_the_table_leaves_the_rest_to_their_look() -> None:
    new = row({LABEL: "走访企业", UNIT: "家次", 3: "56.21", 4: "80.12%"}, known=True, columns=4)
    assert paired(row(DRAFT, known=True), new) == [(UNIT, UNIT), (LAST, 3), (RATE, 4)]


@pytest.mark.parametrize(
    ("emptied", "written", "pairs"),
    [
        (THIS, {LAST: "9872%", RATE: ""}, [(UNIT, UNIT), (RATE, LAST)]),
        (THIS, {LAST: "57.3", RATE: "80.12%"}, [(UNIT, UNIT), (LAST, LAST), (RATE, RATE)]),
        (LAST, {THIS: "8449"}, [(UNIT, UNIT), (THIS, THIS), (RATE, RATE)]),
    ],
    ids=["a share stays a share", "a value stays near", "equal cells stay"],
)
def test_copied_text_tells_cells_by_their_look(
    emptied: int, written: dict[int, str], pairs: list[tuple[int, int]]
) -> None:
    new = row(edited({**written, emptied: ""}), known=False)
    assert paired(row(DRAFT, known=False), new) == pairs
