"""Specifies what is left of shared texts, and which of them tell how they are struck."""

from __future__ import annotations

import pytest

from report_drafter.domain.workbook import CellMark
from report_drafter.excel.xlsx.rich_strings import rich_strings

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def part(*texts: str) -> bytes:
    """Returns the part of the shared texts with these."""
    items = "".join(f"<si>{one}</si>" for one in texts)
    return f'<sst xmlns="{MAIN}">{items}</sst>'.encode()


def run(text: str, looks: str = "") -> str:
    """Returns characters of one look."""
    return f"<r>{looks and f'<rPr>{looks}</rPr>'}<t>{text}</t></r>"


RAISED, LOWERED = '<vertAlign val="superscript"/>', '<vertAlign val="subscript"/>'


@pytest.mark.parametrize(
    ("text", "left", "mark"),
    [
        (run("110", "<strike/>") + run("120"), "120", CellMark.STRUCK_IN_PART),
        (run("110", "<strike/>") + run("120", "<b/>"), "120", CellMark.STRUCK_IN_PART),
        (run("11", "<strike/>") + run("0", "<strike/>"), None, CellMark.STRUCK),
        (run("120") + run("1", RAISED), "120¹", None),
        (run("120") + run("1", LOWERED), "120₁", None),
        (run("110", '<strike val="0"/>') + run("120"), None, None),
    ],
)
def test_nothing_struck_is_left_and_raised_digits_stand_as_such(text: str, left: str | None, mark: CellMark) -> None:
    read, marks = rich_strings("一.xlsx", part("<t>甲<!-- strike vertAlign --></t>", text))

    assert (f'<t xml:space="preserve">{left}</t>'.encode() in read) is (left is not None)
    assert marks.get(b"1") is mark
    assert b"0" not in marks


def test_looks_of_all_its_own_characters_come_before_those_of_the_cell() -> None:
    _, marks = rich_strings("一.xlsx", part(run("110", "<b/>") + run("1", RAISED), run("110") + run("1", RAISED)))

    assert marks == {b"0": None}


def test_texts_of_one_look_keep_their_bytes() -> None:
    plain = part("<t>甲</t>", run("乙", "<b/>"))

    assert rich_strings("一.xlsx", plain) == (plain, {})
