"""Specifies which styles tell what a value does not, and that most workbooks are passed over at a glance."""

from __future__ import annotations

import pytest

from report_drafter.excel.xlsx.telling_styles import TellingStyles, telling_styles

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def styles(format_number: int, font: str = "", code: str = "") -> bytes:
    """Returns the part of the styles with two cell formats, the second of them with this number format and font."""
    formats = f'<numFmts count="1"><numFmt numFmtId="{format_number}" formatCode="{code}"/></numFmts>' if code else ""
    fonts = f'<fonts count="2"><font/><font>{font}</font></fonts>'
    cells = f'<xf numFmtId="0" fontId="0"/><xf numFmtId="{format_number}" fontId="1"/>'
    return f'<styleSheet xmlns="{MAIN}">{formats}{fonts}<cellXfs count="2">{cells}</cellXfs></styleSheet>'.encode()


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (styles(9), TellingStyles(percent=frozenset({b"1"}))),
        (styles(10), TellingStyles(percent=frozenset({b"1"}))),
        (styles(176, code="0.00%"), TellingStyles(percent=frozenset({b"1"}))),
        (styles(176, code="0.00_%"), TellingStyles()),
        (styles(176, code="0&quot;%&quot;"), TellingStyles(worded={b"1": '0"%"'})),
        (styles(176, code="0&quot;万&quot;"), TellingStyles(worded={b"1": '0"万"'})),
        (styles(0, "<strike/>"), TellingStyles(struck=frozenset({b"1"}))),
        (styles(0, '<strike val="1"/>'), TellingStyles(struck=frozenset({b"1"}))),
        (styles(0, '<strike val="0"/>'), TellingStyles()),
        (styles(3, code="#,##0"), TellingStyles()),
        (styles(14), TellingStyles()),
    ],
)
def test_a_style_tells_of_percentages_words_and_lines_through(part: bytes, expected: TellingStyles) -> None:
    assert telling_styles("一.xlsx", part) == expected


def test_styles_without_cell_formats_tell_nothing() -> None:
    assert telling_styles("一.xlsx", f'<styleSheet xmlns="{MAIN}"><x numFmtId="9"/></styleSheet>'.encode()) == (
        TellingStyles()
    )
