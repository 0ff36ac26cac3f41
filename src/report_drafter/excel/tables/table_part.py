"""Writes a table as a sheet's XML, straight: a library would take ten times as long."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from report_drafter.domain.location import column_letters
from report_drafter.excel.tables.table_rows import row_chunks
from report_drafter.excel.tables.table_sheet import FIRST_ROW, HEADER_ROW, REMARK_ROW, TITLE_ROW, Table
from report_drafter.excel.tables.table_styles import DECLARATION, MAIN, Style
from report_drafter.excel.tables.text_table import TextTable

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEIGHTS = {TITLE_ROW: 30.0, REMARK_ROW: 20.0, HEADER_ROW: 24.0}


def sheet_part(table: Table, texts: TextTable) -> Iterator[bytes]:
    """Yields the sheet as XML, piece by piece; the texts that its cells share go into `texts`."""
    yield _opening(table, texts).encode()
    for rows in row_chunks(table, texts):
        yield rows.encode()
    yield f"</sheetData>{_filter(table)}{_choices(table)}{_page(table)}{_drawing(table)}</worksheet>".encode()


def _opening(table: Table, texts: TextTable) -> str:
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
        )
    )


def _headings(table: Table, texts: TextTable) -> str:
    return _text_row(HEADER_ROW, [column.heading for column in table.columns], Style.HEADER, texts)


def _text_row(number: int, words: Sequence[str], style: Style, texts: TextTable) -> str:
    """Writes a row that does not wrap: a title, a remark, the headings."""
    contents = texts.cells(dict.fromkeys(words))
    cells = [
        f'<c r="{column_letters(place)}{number}" s="{style.number}" {contents[text]}'
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
        f'<formula1>"{escape(",".join(words), quote=False)}"</formula1></dataValidation>'
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
