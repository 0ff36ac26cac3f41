"""Specifies what a cell of an .ods shows: blanks and breaks, nothing struck through, raised digits as such."""

from __future__ import annotations

import pytest
from lxml import etree

from report_drafter.domain.workbook import CellMark
from report_drafter.excel.ods.document_names import OFFICE, STYLE, TABLE, TEXT
from report_drafter.excel.ods.shown_text import ShownTexts

SPACES = " ".join(
    f'xmlns:{prefix}="{name.strip("{}")}"'
    for prefix, name in (("office", OFFICE), ("style", STYLE), ("table", TABLE), ("text", TEXT))
)
LOOKS = {
    "struck": 'style:text-line-through-style="solid"',
    "typed": 'style:text-line-through-type="single"',
    "level": 'style:text-line-through-style="none" style:text-position="0% 100%"',
    "super": 'style:text-position="super 58%"',
    "higher": 'style:text-position="33% 58%"',
    "sub": 'style:text-position="sub 58%"',
    "lower": 'style:text-position="-33% 58%"',
}


def shown(paragraphs: str, style: str = "") -> tuple[str, CellMark | None]:
    """Returns what a cell with these paragraphs shows in a document with all the looks."""
    texts = ShownTexts()
    for name, looks in LOOKS.items():
        texts.learn(
            etree.fromstring(
                f'<style:style {SPACES} style:name="{name}"><style:text-properties {looks}/></style:style>'
            )
        )
    texts.learn(etree.fromstring(f'<style:style {SPACES} style:name="plain"/>'))
    cell = f'<table:table-cell {SPACES} table:style-name="{style}">{paragraphs}</table:table-cell>'
    return texts.of(etree.fromstring(cell))


def span(style: str, text: str) -> str:
    """Returns characters of a style."""
    return f'<text:span text:style-name="{style}">{text}</text:span>'


@pytest.mark.parametrize(
    ("paragraphs", "text"),
    [
        ("<text:p>120</text:p>", "120"),
        ("<text:p>甲</text:p><text:p>乙</text:p>", "甲\n乙"),
        ("<text:p>甲<text:s/>乙<text:tab/>丙<text:line-break/>丁</text:p>", "甲 乙\t丙\n丁"),
        ("<text:p>甲<office:annotation><text:p>注</text:p></office:annotation>乙</text:p>", "甲乙"),
        (f"<text:p>120{span('super', '1')}</text:p>", "120¹"),
        (f"<text:p>120{span('higher', '1')}</text:p>", "120¹"),
        (f"<text:p>120{span('sub', '1')}</text:p>", "120₁"),
        (f"<text:p>120{span('lower', '1')}</text:p>", "120₁"),
        (f"<text:p>120{span('level', '1')}{span('plain', '2')}</text:p>", "12012"),
    ],
)
def test_characters_stand_as_they_are_shown(paragraphs: str, text: str) -> None:
    assert shown(paragraphs) == (text, None)


@pytest.mark.parametrize("style", ["struck", "typed"])
def test_what_is_struck_through_is_left_out_and_said(style: str) -> None:
    assert shown(f"<text:p>{span(style, '110')}120</text:p>") == ("120", CellMark.STRUCK_IN_PART)
    assert shown(f"<text:p>{span(style, '110')}</text:p>") == ("110", CellMark.STRUCK)
    assert shown("<text:p>110</text:p>", style) == ("110", CellMark.STRUCK)


def test_characters_of_their_own_look_are_left_of_a_struck_cell() -> None:
    assert shown(f"<text:p>110{span('level', '120')}</text:p>", "struck") == ("120", CellMark.STRUCK_IN_PART)
