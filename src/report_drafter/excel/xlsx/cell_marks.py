"""Finds what a reader of values loses: percent formats, error values, formulas without a value, hidden rows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from itertools import islice

from report_drafter.domain.late_pattern import late
from report_drafter.domain.workbook import CellMark
from report_drafter.excel.xlsx.sheet_xml import CLOSING, MERGED_END, MERGED_START, column_index

CELL = rb'<c r="([A-Za-z]+)([0-9]+)"'
FORMULA_PART = rb"<f(?:\s[^>]*)?(?:/>|>[^<]*</f>)"
FORMULA_TEXT = rb"<f(?:\s[^>]*)?(?:/>|>([^<]*)</f>)"
ERROR_CELL = late(CELL + rb'([^>]*t="e"[^>]*)>(?:' + FORMULA_PART + rb")?(?:<v>([^<]*))?")
FORMULA_CELL = late(CELL + rb"([^>]*)>" + FORMULA_TEXT + rb"(<v>[^<])?")
HIDDEN_ROW = late(rb'<row r="[0-9]+"[^>]*hidden="(?:1|true)"[^>]*>(.*?)</row>', re.DOTALL)
ADDRESS = late(CELL)
MERGED = late(rb'<mergeCell ref="([A-Z]+)([0-9]+):([A-Z]+)([0-9]+)"')
MOST_COVERED = 20_000
"""How many cells under merged ones are noted: no form has more."""
NUMBER_FORMAT = late(rb'<numFmt\s[^>]*numFmtId="([0-9]+)"[^>]*formatCode="([^"]*)"')
NUMBER_FORMAT_TURNED = late(rb'<numFmt\s[^>]*formatCode="([^"]*)"[^>]*numFmtId="([0-9]+)"')
CELL_FORMATS = late(rb"<cellXfs.*?</cellXfs>", re.DOTALL)
CELL_FORMAT = late(rb'<xf\s(?:[^>]*\s)?numFmtId="([0-9]+)"|<xf[\s>/]')
BUILT_IN_PERCENT = frozenset({b"9", b"10"})
QUOTED = late(r'"[^"]*"|\\.')

Marks = dict[tuple[int, int], frozenset[CellMark]]
ErrorTexts = dict[tuple[int, int], str]


def percent_styles(styles: bytes) -> frozenset[bytes]:
    """Returns the style numbers, as a sheet writes them, whose number format shows a percentage."""
    formats = BUILT_IN_PERCENT | {number for number, code in _number_formats(styles) if _shows_percent(code)}
    block = CELL_FORMATS.search(styles)
    if block is None:
        return frozenset()
    numbers = CELL_FORMAT.findall(block.group())
    return frozenset(b"%d" % place for place, number in enumerate(numbers) if number in formats)


def cell_marks(xml: bytes, percent: frozenset[bytes]) -> tuple[Marks, ErrorTexts]:
    """Returns the marks of a plain sheet's cells, and the words of error values and of formulas without a value.

    Both are keyed by row and column, counted from 0.
    """
    marks: dict[tuple[int, int], set[CellMark]] = {}
    errors, formulas = dict(_errors(xml)), dict(_formulas(xml) if b"<f" in xml else ())
    for place, mark in _marked(xml, percent):
        marks.setdefault(place, set()).add(mark)
    for place in errors:
        marks.setdefault(place, set()).add(CellMark.ERROR_VALUE)
    for place in formulas.keys() - errors.keys():
        marks.setdefault(place, set()).add(CellMark.FORMULA_NOT_CALCULATED)
    return {place: frozenset(found) for place, found in marks.items()}, formulas | errors


def _marked(xml: bytes, percent: frozenset[bytes]) -> Iterator[tuple[tuple[int, int], CellMark]]:
    if percent:
        pattern = re.compile(CELL + rb'(?: s="|[^>]*? s=")(?:' + b"|".join(sorted(percent)) + rb')"')
        for letters, digits in pattern.findall(xml):
            yield _place(letters, digits), CellMark.PERCENT_FORMAT
    if b'hidden="' in xml:
        for row in HIDDEN_ROW.findall(xml):
            for letters, digits in ADDRESS.findall(row):
                yield _place(letters, digits), CellMark.HIDDEN
    yield from ((place, CellMark.COVERED) for place in islice(_covered(xml), MOST_COVERED))


def _covered(xml: bytes) -> Iterator[tuple[int, int]]:
    """The cells of merged ranges but the first one of each."""
    # The block stands last where a plain sheet has one.
    block = xml[xml.rfind(MERGED_START) :] if xml.endswith(MERGED_END + CLOSING) else b""
    for left, top, right, bottom in MERGED.findall(block):
        first, last = _place(left, top), _place(right, bottom)
        places = ((row, column) for row in range(first[0], last[0] + 1) for column in range(first[1], last[1] + 1))
        yield from (place for place in places if place != first)


def _formulas(xml: bytes) -> Iterator[tuple[tuple[int, int], str]]:
    """Formulas without a value, as typed; an empty text is a value."""
    for letters, digits, attributes, formula, value in FORMULA_CELL.findall(xml):
        if not value and b't="str"' not in attributes:
            yield _place(letters, digits), "=" + unescape(formula.decode("utf-8", "replace"))


def _errors(xml: bytes) -> Iterator[tuple[tuple[int, int], str]]:
    if b't="e"' in xml:
        for letters, digits, _, text in ERROR_CELL.findall(xml):
            yield _place(letters, digits), unescape(text.decode("utf-8", "replace")) or "错误值"


def _number_formats(styles: bytes) -> Iterator[tuple[bytes, str]]:
    for number, code in NUMBER_FORMAT.findall(styles):
        yield number, unescape(code.decode("utf-8", "replace"))
    for code, number in NUMBER_FORMAT_TURNED.findall(styles):
        yield number, unescape(code.decode("utf-8", "replace"))


def _shows_percent(code: str) -> bool:
    return "%" in QUOTED.sub("", code)


def _place(letters: bytes, digits: bytes) -> tuple[int, int]:
    return int(digits) - 1, column_index(letters)
