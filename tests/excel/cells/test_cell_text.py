"""Text that is put into cells: safe, whole, and the same when it is read again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_drafter.excel.cells.cell_text import (
    CELL_LIMIT,
    code_units,
    escaped,
    looks_like_formula,
    shortened,
    writable,
)


@pytest.mark.parametrize("text", ["=1+1", "+8613800000000", "-5", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0"])
def test_text_that_a_spreadsheet_would_calculate_is_known(text: str) -> None:
    assert looks_like_formula(text)


@pytest.mark.parametrize("text", ["1500余", "约3.5万", "", "“=”号", "—"])
def test_plain_text_is_no_formula(text: str) -> None:
    assert not looks_like_formula(text)


def test_control_characters_are_removed_and_nothing_else() -> None:
    assert writable("走\x00访\x0b企\x1f业\ufffe\uffff") == "走访企业"
    assert writable("制表\t换行\n😀 ‰") == "制表\t换行\n😀 ‰"


def test_line_breaks_of_other_systems_become_excels_own() -> None:
    assert writable("一\r\n二\r三\n四") == "一\n二\n三\n四"


def test_half_of_a_surrogate_pair_is_removed() -> None:
    assert writable("数\ud83d据") == "数据"


def test_what_excel_would_decode_is_escaped() -> None:
    assert escaped("_x0041_ _x004_ x0041_") == "_x005F_x0041_ _x004_ x0041_"


def test_a_text_as_long_as_a_cell_stays_whole() -> None:
    assert shortened("字" * CELL_LIMIT) == "字" * CELL_LIMIT


@pytest.mark.parametrize("character", ["字", "😀"])
def test_a_longer_text_is_cut_and_says_how_long_it_was(character: str) -> None:
    cut = shortened(character * 40_000)
    assert code_units(cut) <= CELL_LIMIT
    assert "全文共40000字" in cut
    assert cut.startswith(character * 1000)


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert writable(writable(text)) == writable(text)


@given(st.text(st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="\ufffe\uffff")))
def test_text_without_control_characters_stays_as_it_is(text: str) -> None:
    assert writable(text) == text
