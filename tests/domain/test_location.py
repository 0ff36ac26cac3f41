"""Places: how cells are named and read back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_drafter.domain.location import cell_name, cell_position


@pytest.mark.parametrize(
    ("name", "position"), [("A1", (0, 0)), ("D7", (6, 3)), ("AA10", (9, 26)), ("XFD1048576", (1048575, 16383))]
)
def test_a_cell_is_found_by_its_name(name: str, position: tuple[int, int]) -> None:
    assert cell_position(name) == position
    assert cell_name(*position) == name


@pytest.mark.parametrize("words", ["", "A", "7", "第3行", "A1:B2", "a1", "$D$7"])
def test_other_words_name_no_cell(words: str) -> None:
    assert cell_position(words) is None


@given(st.integers(0, 1_048_575), st.integers(0, 16_383))
def test_names_and_positions_say_the_same(row: int, column: int) -> None:
    assert cell_position(cell_name(row, column)) == (row, column)
