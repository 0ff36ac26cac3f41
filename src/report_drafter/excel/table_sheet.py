"""A sheet that is one table to be read and printed, written straight as XML: a library would take ten times as long."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from xml.sax.saxutils import escape

from report_drafter.domain.location import column_letters
from report_drafter.excel.cell_text import FORMULA_STARTS
from report_drafter.excel.table_styles import DECLARATION, MAIN, Style
from report_drafter.excel.text_table import TextTable
from report_drafter.excel.text_width import room_in, row_height, wrapped_lines

TITLE_ROW, REMARK_ROW, HEADER_ROW, FIRST_ROW = 1, 2, 3, 4
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

LEAST_HEIGHT, MOST_LINES = 20.0, 27
LARGE = 3000
"""Rows beyond which heights are estimated."""
HEIGHTS = {TITLE_ROW: 30.0, REMARK_ROW: 20.0, HEADER_ROW: 24.0}

CellContent = str | int | Decimal | None


@dataclass(frozen=True, slots=True)
class Column:
    """A heading, a width in characters, and how the cells below look."""

    heading: str
    width: float
    style: Style = Style.TEXT


@dataclass(frozen=True, slots=True)
class Table:
    """What stands on a sheet; `styles` overrides the look of single cells, keyed by row and column counted from 0.

    `choices` are drop-down lists by column. With a `drawing`, the id of its relation, the sheet is there for charts:
    it has no headings, and its pages end before the rows of `breaks`, counted from 0.
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
    breaks: Sequence[int] = ()


def sheet_part(table: Table, texts: TextTable) -> bytes:
    """Returns the sheet as XML; its texts go into `texts`."""
    return "".join(
        (
            f'{DECLARATION}<worksheet xmlns="{MAIN}" xmlns:r="{OFFICE}">',
            "" if table.drawing else '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
            f'<dimension ref="A1:{_last_cell(table)}"/>',
            f'<sheetViews><sheetView workbookViewId="0">{_pane(table)}</sheetView></sheetViews>',
            f'<sheetFormatPr defaultRowHeight="15"/>{_widths(table)}<sheetData>',
            _text_row(TITLE_ROW, (table.title,), Style.TITLE, texts),
            _text_row(REMARK_ROW, (table.remark,), Style.REMARK, texts),
            "" if table.drawing else _headings(table, texts),
            "".join(_rows(table, texts)),
            f"</sheetData>{_filter(table)}{_choices(table)}{_page(table)}{_drawing(table)}</worksheet>",
        )
    ).encode()


def _rows(table: Table, texts: TextTable) -> Iterator[str]:
    """Yields the rows; cells are made column by column, which takes half the time of row by row."""
    contents = _by_column(table)
    cells = [
        _column_cells(content, column_letters(place), _endings(content, table.columns[place].style, texts))
        for place, content in enumerate(contents)
    ]
    _restyle(table, contents, cells, texts)
    heights = [row_height(lines, LEAST_HEIGHT) for lines in range(MOST_LINES + 1)]
    lines = _row_lines(table, contents)
    for number, (count, *row_cells) in enumerate(zip(lines, *cells, strict=True), FIRST_ROW):
        yield f'<row r="{number}" ht="{heights[min(count, MOST_LINES)]}">{"".join(row_cells)}</row>'


def _by_column(table: Table) -> list[Sequence[CellContent]]:
    width = len(table.columns)
    if any(len(row) != width for row in table.rows):
        raise ValueError(f"{table.name}: a row has not {width} cells")
    return list(zip(*table.rows, strict=True)) if table.rows else [()] * width


def _endings(contents: Iterable[CellContent], style: Style, texts: TextTable) -> dict[CellContent, str]:
    """Returns what follows the row number in a cell, by content, each different content once.

    Text that begins like a formula takes the look behind its own, which keeps it text. Equal numbers look alike, so
    one of them may stand for the other (88.50 for 88.5): the cell's format shows its decimals.
    """
    distinct = dict.fromkeys(contents)
    texts.add(one for one in distinct if isinstance(one, str) and one)
    number = style.number
    return {
        one: f'" s="{number + (one[0] in FORMULA_STARTS)}" t="s"><v>{texts[one]}</v></c>'
        if isinstance(one, str) and one
        else f'" s="{number}"/>'
        if one is None or isinstance(one, str)
        else f'" s="{number}"><v>{one}</v></c>'
        for one in distinct
    }


def _column_cells(contents: Iterable[CellContent], letters: str, endings: Mapping[CellContent, str]) -> list[str]:
    return [f'<c r="{letters}{number}{endings[content]}' for number, content in enumerate(contents, FIRST_ROW)]


def _restyle(
    table: Table, contents: Sequence[Sequence[CellContent]], cells: Sequence[list[str]], texts: TextTable
) -> None:
    """Writes the cells anew that look otherwise than their column."""
    by_style: dict[tuple[int, Style], list[int]] = {}
    for (row, place), style in table.styles.items():
        by_style.setdefault((place, style), []).append(row)
    for (place, style), rows in by_style.items():
        letters, column = column_letters(place), contents[place]
        endings = _endings((column[row] for row in rows), style, texts)
        for row in rows:
            cells[place][row] = f'<c r="{letters}{row + FIRST_ROW}{endings[column[row]]}'


def _row_lines(table: Table, contents: Sequence[Sequence[CellContent]]) -> Iterator[int]:
    """Yields how many lines each row takes: as many as its longest text; figures do not wrap."""
    counts = [[1] * len(table.rows)]
    for column, cells in zip(table.columns, contents, strict=True):
        if column.style.value.across != "right":
            counts.append(_lines(cells, room_in(column.width)))
    return map(max, zip(*counts, strict=True)) if len(counts) > 1 else iter(counts[0])


def _lines(contents: Sequence[CellContent], room: float) -> list[int]:
    """Counts the lines of each cell; of a large table by its characters alone, which is quick and never too few."""
    if len(contents) > LARGE:
        return [1 + int(len(one) * 2 // room) if isinstance(one, str) else 1 for one in contents]
    return [wrapped_lines(one, room) if isinstance(one, str) else 1 for one in contents]


def _headings(table: Table, texts: TextTable) -> str:
    return _text_row(HEADER_ROW, [column.heading for column in table.columns], Style.HEADER, texts)


def _text_row(number: int, words: Sequence[str], style: Style, texts: TextTable) -> str:
    """Writes a row that does not wrap: a title, a remark, the headings."""
    texts.add(dict.fromkeys(words))
    cells = [
        f'<c r="{column_letters(place)}{number}" s="{style.number}" t="s"><v>{texts[text]}</v></c>'
        for place, text in enumerate(words)
    ]
    return f'<row r="{number}" ht="{HEIGHTS[number]}">{"".join(cells)}</row>'


def _last_cell(table: Table) -> str:
    return f"{column_letters(len(table.columns) - 1)}{HEADER_ROW + len(table.rows)}"


def _pane(table: Table) -> str:
    if table.drawing:
        return ""
    return f'<pane ySplit="{HEADER_ROW}" topLeftCell="A{FIRST_ROW}" activePane="bottomLeft" state="frozen"/>'


def _widths(table: Table) -> str:
    entries = "".join(
        f'<col min="{place}" max="{place}" width="{column.width}" customWidth="1"/>'
        for place, column in enumerate(table.columns, 1)
    )
    return f"<cols>{entries}</cols>"


def _filter(table: Table) -> str:
    return f'<autoFilter ref="A{HEADER_ROW}:{_last_cell(table)}"/>' if table.rows and not table.drawing else ""


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


def _drawing(table: Table) -> str:
    """The page breaks between charts, and the pointer to the drawing."""
    if not table.drawing:
        return ""
    breaks = "".join(f'<brk id="{row}" max="16383" man="1"/>' for row in table.breaks)
    count = len(table.breaks)
    between = f'<rowBreaks count="{count}" manualBreakCount="{count}">{breaks}</rowBreaks>' if breaks else ""
    return f'{between}<drawing r:id="{table.drawing}"/>'
