"""A sheet that is one table to be read and printed, written straight as XML: a library would take ten times as long."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from xml.sax.saxutils import escape

from report_drafter.domain.location import column_letters
from report_drafter.excel.cell_text import FORMULA_STARTS, escaped, writable
from report_drafter.excel.table_styles import DECLARATION, MAIN, Style
from report_drafter.excel.text_width import PADDING, row_height, wrapped_lines

TITLE_ROW, REMARK_ROW, HEADER_ROW, FIRST_ROW = 1, 2, 3, 4
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

LEAST_HEIGHT = 20.0
HEIGHTS = {TITLE_ROW: 30.0, REMARK_ROW: 20.0, HEADER_ROW: 24.0}

CellContent = str | int | Decimal | None
CellLook = tuple[str, int, int]
"""A column's letters, the number of its cell format, and how many Chinese characters fit on one line."""


@dataclass(frozen=True, slots=True)
class Column:
    """A heading, a width in characters, and how the cells below look."""

    heading: str
    width: float
    style: Style = Style.TEXT


@dataclass(frozen=True, slots=True)
class Table:
    """What stands on a sheet; `styles` overrides the look of single cells, keyed by row and column counted from 0.

    `choices` are drop-down lists by column; a table of `drawing` is followed by charts of that relation.
    """

    name: str
    title: str
    remark: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[CellContent]]
    styles: Mapping[tuple[int, int], Style] = field(default_factory=dict)
    choices: Mapping[int, Sequence[str]] = field(default_factory=dict)
    landscape: bool = True
    drawing: str = ""


class TextTable(dict[str, int]):
    """The texts of a workbook, each once, numbered as they come."""

    def __missing__(self, text: str) -> int:
        """Numbers a text that is new."""
        self[text] = number = len(self)
        return number

    def part(self) -> bytes:
        """Returns the shared strings as XML."""
        entries = "".join(f'<si><t xml:space="preserve">{escape(escaped(writable(text)))}</t></si>' for text in self)
        return f'{DECLARATION}<sst xmlns="{MAIN}" uniqueCount="{len(self)}">{entries}</sst>'.encode()


def sheet_part(table: Table, texts: TextTable) -> bytes:
    """Returns the sheet as XML; its texts go into `texts`."""
    return "".join(
        (
            f'{DECLARATION}<worksheet xmlns="{MAIN}" xmlns:r="{OFFICE}">',
            '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
            f'<dimension ref="A1:{_last_cell(table)}"/>',
            f'<sheetViews><sheetView workbookViewId="0">{_pane(table)}</sheetView></sheetViews>',
            f'<sheetFormatPr defaultRowHeight="15"/>{_widths(table)}<sheetData>',
            _text_row(TITLE_ROW, (table.title,), Style.TITLE, texts),
            _text_row(REMARK_ROW, (table.remark,), Style.REMARK, texts),
            _text_row(HEADER_ROW, [column.heading for column in table.columns], Style.HEADER, texts),
            "".join(_rows(table, texts)),
            f"</sheetData>{_filter(table)}{_choices(table)}{_page(table)}{table.drawing}</worksheet>",
        )
    ).encode()


def _rows(table: Table, texts: TextTable) -> Iterator[str]:
    plain = [
        (column_letters(place), column.style.number, int((column.width - PADDING) / 2))
        for place, column in enumerate(table.columns)
    ]
    special: dict[int, dict[int, int]] = {}
    for (number, column), style in table.styles.items():
        special.setdefault(number, {})[column] = style.number
    for place, row in enumerate(table.rows):
        looks = plain
        if place in special:
            looks = [(one[0], special[place].get(n, one[1]), one[2]) for n, one in enumerate(plain)]
        yield _row(place + FIRST_ROW, row, looks, texts)


def _row(number: int, row: Sequence[CellContent], looks: Sequence[CellLook], texts: TextTable) -> str:
    """Writes one row; this is where the time goes, hence one loop without calls for short texts."""
    cells = []
    lines = 1
    for content, (letter, style, short) in zip(row, looks, strict=False):
        if content is None or content == "":
            cells.append(f'<c r="{letter}{number}" s="{style}"/>')
        elif isinstance(content, str):
            look = style + 1 if content[0] in FORMULA_STARTS else style
            cells.append(f'<c r="{letter}{number}" s="{look}" t="s"><v>{texts[content]}</v></c>')
            if len(content) > short or "\n" in content:
                lines = max(lines, wrapped_lines(content, short * 2 + PADDING))
        else:
            cells.append(f'<c r="{letter}{number}" s="{style}"><v>{content}</v></c>')
    return f'<row r="{number}" ht="{row_height(lines, LEAST_HEIGHT)}">{"".join(cells)}</row>'


def _text_row(number: int, words: Sequence[str], style: Style, texts: TextTable) -> str:
    """Writes a row that does not wrap: a title, a remark, the headings."""
    cells = [
        f'<c r="{column_letters(place)}{number}" s="{style.number}" t="s"><v>{texts[text]}</v></c>'
        for place, text in enumerate(words)
    ]
    return f'<row r="{number}" ht="{HEIGHTS[number]}">{"".join(cells)}</row>'


def _last_cell(table: Table) -> str:
    return f"{column_letters(len(table.columns) - 1)}{HEADER_ROW + len(table.rows)}"


def _pane(table: Table) -> str:
    if not table.columns:
        return ""
    return f'<pane ySplit="{HEADER_ROW}" topLeftCell="A{FIRST_ROW}" activePane="bottomLeft" state="frozen"/>'


def _widths(table: Table) -> str:
    entries = "".join(
        f'<col min="{place}" max="{place}" width="{column.width}" customWidth="1"/>'
        for place, column in enumerate(table.columns, 1)
    )
    return f"<cols>{entries}</cols>"


def _filter(table: Table) -> str:
    return f'<autoFilter ref="A{HEADER_ROW}:{_last_cell(table)}"/>' if table.rows else ""


def _choices(table: Table) -> str:
    last = HEADER_ROW + max(1, len(table.rows))
    entries = "".join(
        f'<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorStyle="warning"'
        f' sqref="{column_letters(column)}{FIRST_ROW}:{column_letters(column)}{last}">'
        f'<formula1>"{escape(",".join(words))}"</formula1></dataValidation>'
        for column, words in table.choices.items()
    )
    return f'<dataValidations count="{len(table.choices)}">{entries}</dataValidations>' if entries else ""


def _page(table: Table) -> str:
    foot = escape(f"&L{table.title.replace('&', '&&')}&R第 &P 页，共 &N 页")
    return (
        '<printOptions horizontalCentered="1"/>'
        '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.75" header="0.25" footer="0.35"/>'
        f'<pageSetup paperSize="9" orientation="{"landscape" if table.landscape else "portrait"}" fitToHeight="0"/>'
        f"<headerFooter><oddFooter>{foot}</oddFooter></headerFooter>"
    )
