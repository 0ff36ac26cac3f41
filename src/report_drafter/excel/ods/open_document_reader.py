"""Reads .ods: one pass over the sheets' XML, repeated cells bounded before they are laid out."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import product
from typing import TYPE_CHECKING

from report_drafter.domain.errors import UnreadableFile
from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.location import cell_name
from report_drafter.domain.workbook import CellMark, CellValue, Sheet, Workbook
from report_drafter.excel.cells.grid import laid_out, too_wide
from report_drafter.excel.cells.number_words import words_shown
from report_drafter.excel.files.file_kind import SAVE_AS_XLSX, password_error
from report_drafter.excel.files.guard import DOCUMENT_TYPES, SENT_IN, Package, damaged, parsed_xml
from report_drafter.excel.ods.document_names import CALC, META, OFFICE, STYLE, TABLE
from report_drafter.excel.ods.shown_text import PARAGRAPH, ShownTexts

if TYPE_CHECKING:
    from lxml import etree

CALC_TYPE = f"{CALC}value-type"
SPREADSHEET = b"application/vnd.oasis.opendocument.spreadsheet"
MANIFEST_PART = "META-INF/manifest.xml"
SHEET_STYLE, SHEET, ROW = f"{STYLE}style", f"{TABLE}table", f"{TABLE}table-row"
COVERED = f"{TABLE}covered-table-cell"
CELLS = (f"{TABLE}table-cell", COVERED)
MOST_COVERED, LAST_COLUMN = 20_000, 255
"""How many cells under merged ones are noted, and how many of them side by side: no form has more."""
HIDDEN_WORDS = ("collapse", "filter")
NUMBERS = ("float", "currency", "percentage")
LONGEST_COUNT = 7
REFERENCE = late(r"\[\.?([^\]]*)\]")


@dataclass(eq=False, repr=False, slots=True)
class _SheetInProgress:
    """One sheet while its rows go by."""

    file: str
    name: str
    texts: ShownTexts
    row: int = 0
    text: int = 0
    cells: dict[tuple[int, int], CellValue] = field(default_factory=dict)
    marks: dict[tuple[int, int], set[CellMark]] = field(default_factory=dict)
    words: dict[tuple[int, int], str] = field(default_factory=dict)

    def mark(self, place: tuple[int, int], mark: CellMark) -> None:
        self.marks.setdefault(place, set()).add(mark)

    def finished(self, *, hidden: bool) -> Sheet:
        marks = {place: frozenset(found) for place, found in self.marks.items()}
        return Sheet(self.name, laid_out(self.file, self.name, self.cells), marks, self.words, hidden)


@frozen
class _Filled:
    """A cell that holds something, and the columns that it fills; its text, and how that is struck through."""

    cell: etree._Element
    value: CellValue
    columns: range
    text: str
    struck: CellMark | None


def read_ods(file: str, content: bytes) -> Workbook:
    """Reads an OpenDocument workbook; raises UnreadableFile when it is damaged, locked or beyond the budget."""
    package = Package(file, content)
    manifest, part = package.find(MANIFEST_PART), package.find("content.xml")
    if manifest and b"encryption-data" in package.part(manifest):
        raise password_error(file)
    if part is None:
        raise damaged(file)
    kind = package.find("mimetype")
    if kind and not package.part(kind).startswith(SPREADSHEET):
        raise UnreadableFile(f"“{file}”不是工作簿，实际是 OpenDocument 文字或演示文稿。", SAVE_AS_XLSX)
    xml = package.part(part)
    if any(mark in xml for mark in DOCUMENT_TYPES):
        parsed_xml(file, xml)
    meta = package.find("meta.xml")
    properties = _properties(parsed_xml(file, package.part(meta))) if meta else {}
    return Workbook(file, tuple(_sheets(file, xml)), properties)


def _sheets(file: str, xml: bytes) -> Iterator[Sheet]:
    from lxml import etree

    tags, both = (SHEET_STYLE, SHEET, ROW), ("start", "end")
    events = etree.iterparse(
        io.BytesIO(xml), events=both, tag=tags, resolve_entities=False, no_network=True, remove_pis=True
    )
    try:
        yield from _gathered(file, events)
    except etree.XMLSyntaxError as error:
        raise damaged(file) from error


def _gathered(file: str, events: Iterable[tuple[str, etree._Element]]) -> Iterator[Sheet]:
    """The sheets, each as soon as it ends; rows outside of any are passed over."""
    hidden_styles: set[str | None] = set()
    texts = ShownTexts()
    sheet: _SheetInProgress | None = None
    for event, element in events:
        if event == "start":
            if element.tag == SHEET and sheet is None:
                sheet = _SheetInProgress(file, element.get(f"{TABLE}name", ""), texts)
        elif element.tag == SHEET_STYLE:
            texts.learn(element)
            if _hides(element):
                hidden_styles.add(element.get(f"{STYLE}name"))
        elif sheet is not None and element.tag == ROW:
            _add_row(sheet, element)
            element.clear()
        elif sheet is not None:
            yield sheet.finished(hidden=element.get(f"{TABLE}style-name") in hidden_styles)
            sheet = None


def _hides(style: etree._Element) -> bool:
    return any(one.get(f"{TABLE}display") == "false" for one in style.iterchildren(f"{STYLE}table-properties"))


def _add_row(sheet: _SheetInProgress, row: etree._Element) -> None:
    """Adds a row as often as it is repeated; a blank one only moves on."""
    repeated = _count(sheet.file, row.get(f"{TABLE}number-rows-repeated"))
    filled = list(_filled(sheet, row, repeated))
    if filled:
        _bound(sheet, repeated, filled)
        hidden = row.get(f"{TABLE}visibility") in HIDDEN_WORDS
        for number, one in product(range(sheet.row, sheet.row + repeated), filled):
            for column in one.columns:
                _put(sheet, (number, column), one, hidden=hidden)
    sheet.row += repeated


def _filled(sheet: _SheetInProgress, row: etree._Element, repeated: int) -> Iterator[_Filled]:
    """The cells of a row that hold anything; those that lie under a merged one are noted on the way."""
    column = 0
    for cell in row.iterchildren(*CELLS):
        times = _count(sheet.file, cell.get(f"{TABLE}number-columns-repeated"))
        text, struck = sheet.texts.of(cell)
        value = _value(sheet.file, cell, text)
        if value not in ("", None) or cell.get(f"{TABLE}formula"):
            yield _Filled(cell, value, range(column, column + times), text, struck)
        elif cell.tag == COVERED and repeated == 1 and len(sheet.marks) < MOST_COVERED:
            sheet.marks |= {(sheet.row, column + place): {CellMark.COVERED} for place in range(min(times, LAST_COLUMN))}
        column += times


def _bound(sheet: _SheetInProgress, repeated: int, filled: list[_Filled]) -> None:
    width = max(one.columns.stop for one in filled)
    sheet.text += repeated * sum(len(one.columns) for one in filled)
    if (sheet.row + repeated) * width > SENT_IN.cells or sheet.text > SENT_IN.cells:
        raise too_wide(sheet.file, sheet.name, cell_name(sheet.row + repeated - 1, width - 1))


def _put(sheet: _SheetInProgress, place: tuple[int, int], one: _Filled, *, hidden: bool) -> None:
    kind, formula = one.cell.get(f"{OFFICE}value-type"), one.cell.get(f"{TABLE}formula")
    sheet.cells[place] = one.value
    if one.cell.get(CALC_TYPE) == "error" or (formula and _is_error(one.value)):
        sheet.cells[place] = ""
        sheet.words[place] = str(one.value)
        sheet.mark(place, CellMark.ERROR_VALUE)
    elif kind is None and formula and one.cell.find(PARAGRAPH) is None:
        sheet.words[place] = _formula(formula)
        sheet.mark(place, CellMark.FORMULA_NOT_CALCULATED)
    elif kind == "percentage":
        sheet.mark(place, CellMark.PERCENT_FORMAT)
    elif isinstance(one.value, float) and (shown := words_shown(one.text, one.value)):
        sheet.words[place] = shown
        sheet.mark(place, CellMark.WORDED)
    for mark, stands in ((one.struck, True), (CellMark.HIDDEN, hidden), (CellMark.COVERED, one.cell.tag == COVERED)):
        if stands and mark is not None:
            sheet.mark(place, mark)


def _formula(text: str) -> str:
    """A formula as people type it: of:=SUM([.F6:.F7]) is =SUM(F6:F7)."""
    return REFERENCE.sub(lambda found: found[1].replace(":.", ":"), text.partition(":")[2] or text)


def _is_error(value: CellValue) -> bool:
    return isinstance(value, str) and value.startswith(("#", "Err:")) and value.rstrip("!?").isascii()


def _value(file: str, cell: etree._Element, text: str) -> CellValue:
    kind = cell.get(f"{OFFICE}value-type")
    try:
        if kind in NUMBERS:
            return float(str(cell.get(f"{OFFICE}value")))
        if kind == "boolean":
            return cell.get(f"{OFFICE}boolean-value") == "true"
        if kind == "date":
            return _moment(str(cell.get(f"{OFFICE}date-value")))
        if kind == "time":
            return timedelta()
    except ValueError as error:
        raise damaged(file) from error
    return text


def _moment(text: str) -> date | datetime:
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)


def _count(file: str, repeated: str | None) -> int:
    if repeated is None:
        return 1
    if not repeated.isdecimal() or len(repeated) > LONGEST_COUNT:
        raise damaged(file)
    return int(repeated)


def _properties(root: etree._Element) -> dict[str, str]:
    found = root.iter(f"{META}user-defined")
    return {str(one.get(f"{META}name")): str(one.text or "").strip() for one in found}
