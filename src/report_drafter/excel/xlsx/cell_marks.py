"""Finds what a reader of values loses: number formats, error values, formulas without a value, what is hidden."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from html import unescape
from itertools import islice

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.workbook import CellMark
from report_drafter.excel.cells.number_words import with_words
from report_drafter.excel.xlsx.sheet_xml import CLOSING, MERGED_END, MERGED_START, column_index
from report_drafter.excel.xlsx.telling_styles import TellingStyles

CELL = rb'<c r="([A-Za-z]+)([0-9]+)"'
FORMULA_PART = rb"<f(?:\s[^>]*)?(?:/>|>[^<]*</f>)"
FORMULA_TEXT = rb"<f(?:\s[^>]*)?(?:/>|>([^<]*)</f>)"
ERROR_CELL = late(CELL + rb'([^>]*t="e"[^>]*)>(?:' + FORMULA_PART + rb")?(?:<v>([^<]*))?")
FORMULA_CELL = late(CELL + rb"([^>]*)>" + FORMULA_TEXT + rb"(<v>[^<])?")
HIDDEN_ROW = late(rb'<row r="[0-9]+"[^>]*hidden="(?:1|true)"(?:[^>]*[^/>])?>(.*?)</row>', re.DOTALL)
ADDRESS = late(CELL)
NUMBER_CELL = late(CELL + rb"([^>]*)>(?:" + FORMULA_PART + rb")?<v>([-+]?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)<")
STYLE_NUMBER, OTHER_KIND = late(rb' s="([0-9]+)"'), late(rb' t="(?!n")')
STYLE = rb'(?: s="|[^>]*? s=")(%b)"'
TEXT = rb'(?: t="s"|[^>]*? t="s")[^>]*><v>(%b)<'
MERGED = late(rb'<mergeCell ref="([A-Z]+)([0-9]+):([A-Z]+)([0-9]+)"')
MOST_COVERED = 20_000
"""How many cells under merged ones are noted: no form has more."""
Position = tuple[int, int]
Marks = dict[Position, frozenset[CellMark]]
CellWords = dict[Position, str]


@frozen
class TellingCells:
    """What the styles of a workbook and its shared texts tell of cells that refer to them by number."""

    styles: TellingStyles
    strings: Mapping[bytes, CellMark | None]


def cell_marks(xml: bytes, telling: TellingCells) -> tuple[Marks, CellWords]:
    """Returns the marks of a plain sheet's cells, and the words of those whose value does not tell what they show.

    Both are keyed by row and column, counted from 0.
    """
    marks: dict[Position, set[CellMark]] = {}
    errors, formulas = dict(_errors(xml)), dict(_formulas(xml) if b"<f" in xml else ())
    worded = dict(_worded(xml, telling.styles.worded))
    for place, mark in _marked(xml, telling):
        marks.setdefault(place, set()).add(mark)
    for mark, places in ((CellMark.ERROR_VALUE, errors.keys()), (CellMark.WORDED, worded.keys())):
        for place in places:
            marks.setdefault(place, set()).add(mark)
    for place in formulas.keys() - errors.keys():
        marks.setdefault(place, set()).add(CellMark.FORMULA_NOT_CALCULATED)
    return {place: frozenset(found) for place, found in marks.items()}, worded | formulas | errors


def _marked(xml: bytes, telling: TellingCells) -> Iterator[tuple[Position, CellMark]]:
    yield from ((place, CellMark.PERCENT_FORMAT) for place, _ in _of(xml, STYLE, telling.styles.percent))
    yield from _struck(xml, telling)
    if b'hidden="' in xml:
        for row in HIDDEN_ROW.findall(xml):
            for letters, digits in ADDRESS.findall(row):
                yield _place(letters, digits), CellMark.HIDDEN
    yield from ((place, CellMark.COVERED) for place in islice(_covered(xml), MOST_COVERED))


def _struck(xml: bytes, telling: TellingCells) -> Iterator[tuple[Position, CellMark]]:
    """What is struck through by the style of its cell, or else by its own looks."""
    marks: dict[Position, CellMark | None] = {
        place: CellMark.STRUCK for place, _ in _of(xml, STYLE, telling.styles.struck)
    }
    marks |= {place: telling.strings[text] for place, text in _of(xml, TEXT, telling.strings)}
    return ((place, mark) for place, mark in marks.items() if mark is not None)


def _of(xml: bytes, reference: bytes, numbers: Collection[bytes]) -> Iterator[tuple[Position, bytes]]:
    """The cells that refer to some of these numbers, each with the number."""
    if not numbers:
        return
    for letters, digits, number in re.findall(CELL + reference % b"|".join(sorted(numbers)), xml):
        yield _place(letters, digits), number


def _worded(xml: bytes, styles: Mapping[bytes, str]) -> Iterator[tuple[Position, str]]:
    """The numbers whose format adds words to them, as they are shown."""
    for letters, digits, attributes, value in NUMBER_CELL.findall(xml) if styles else ():
        style = STYLE_NUMBER.search(attributes)
        shown = (
            with_words(styles.get(style[1], ""), float(value)) if style and not OTHER_KIND.search(attributes) else ""
        )
        if shown:
            yield _place(letters, digits), shown


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
            typed = unescape(formula.decode("utf-8", "replace"))
            yield _place(letters, digits), f"={typed}" if typed else ""


def _errors(xml: bytes) -> Iterator[tuple[tuple[int, int], str]]:
    if b't="e"' in xml:
        for letters, digits, _, text in ERROR_CELL.findall(xml):
            yield _place(letters, digits), unescape(text.decode("utf-8", "replace")) or "错误值"


def _place(letters: bytes, digits: bytes) -> tuple[int, int]:
    return int(digits) - 1, column_index(letters)
