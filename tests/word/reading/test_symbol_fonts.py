"""Specifies how symbols of symbol fonts are read: each as one character, none swallowed."""

from __future__ import annotations

from pathlib import Path

import pytest

from report_drafter.word.reading.document_reader import read_document
from report_drafter.word.reading.symbol_fonts import UNKNOWN, symbol
from tests.builders.raw_document import paragraph, raw_document, run


def text(tmp_path: Path, *content: str) -> str:
    path = tmp_path / "报告.docx"
    path.write_bytes(raw_document(paragraph(*content)))
    return read_document(path).plain


@pytest.mark.parametrize(
    ("font", "number", "shown"),
    [
        ("Wingdings", "F0FC", "✓"),
        ("Wingdings", "00FC", "✓"),
        ("wingdings", "F0FE", "☑"),
        ("Wingdings", "F0A8", "☐"),
        ("Wingdings", "F0E0", "→"),
        ("Wingdings", "F081", "①"),
        ("Wingdings 2", "F052", "☑"),
        ("Wingdings 2", "F0A3", "☐"),
        ("Symbol", "F0B3", "≥"),
        ("Symbol", "F0B0", "°"),
        ("Symbol", "F0C5", "⊕"),
        ("Symbol", "F033", "3"),
        ("仿宋", "2460", "①"),
    ],
)
def test_a_symbol_is_the_character_that_it_looks_like(font: str, number: str, shown: str) -> None:
    assert symbol(font, number) == shown


@pytest.mark.parametrize(
    ("font", "number"), [("Webdings", "F061"), ("Wingdings", "F024"), ("仿宋", "E0FF"), ("", ""), ("宋体", "D800")]
)
def test_a_symbol_that_no_table_knows_still_counts_one_character(font: str, number: str) -> None:
    assert symbol(font, number) == UNKNOWN
    assert len(UNKNOWN) == 1


def test_symbols_are_read_where_they_stand(tmp_path: Path) -> None:
    ticked = '<w:r><w:t>是</w:t><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>否</w:t></w:r>'
    assert text(tmp_path, ticked, '<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>') == "是☑否☐"


def test_text_in_a_symbol_font_is_read_as_it_looks(tmp_path: Path) -> None:
    fonts = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'
    assert text(tmp_path, run("\uf0fc", fonts), "已办结") == "✓已办结"


def test_the_same_codes_in_another_font_stay_what_they_are(tmp_path: Path) -> None:
    assert text(tmp_path, "甲\uf0fc") == "甲\uf0fc"
