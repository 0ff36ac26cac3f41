"""Marks an .ods: cells coloured, a comment at each, a sheet 问题清单, all else as it was.

Two parts of the package are edited, the content and the named styles; every other part keeps its bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lxml import etree

from report_drafter.domain.errors import UserError
from report_drafter.domain.finding import Finding
from report_drafter.excel.files.guard import OUR_OWN, SENT_IN, Package, parsed_xml, too_large
from report_drafter.excel.files.package_parts import serialised
from report_drafter.excel.files.zip_bytes import zip_bytes
from report_drafter.excel.marks.marked_cells import Cell, comment_words, gravest_first, marked_cells
from report_drafter.excel.marks.returned_list import NAME, free_name, returned_list
from report_drafter.excel.ods.document_colours import MarkedStyles, is_marked, list_colours, remove_colours
from report_drafter.excel.ods.document_comments import add_comment, remove_comments
from report_drafter.excel.ods.document_grid import DocumentGrid
from report_drafter.excel.ods.document_list import add_page, list_table
from report_drafter.excel.ods.document_names import OFFICE, TABLE

CONTENT, STYLES, KIND = "content.xml", "styles.xml", "mimetype"
SHEET = f"{TABLE}table"


def marked_document(file: str, content: bytes, findings: Iterable[Finding]) -> bytes:
    """Returns the marked workbook; marks of an earlier copy are taken away first.

    Raises UserError for one without named styles, UnreadableFile for a damaged one.
    """
    package = Package(file, content, OUR_OWN)
    parts = {name: package.part(name) for name in sorted(package.names, key=lambda name: name != KIND)}
    if CONTENT not in parts or STYLES not in parts:
        raise _unusual(file)
    # The tree of a part takes many times its bytes: it may be no larger than what is read of a workbook sent in.
    if max(len(parts[STYLES]), len(parts[CONTENT])) > SENT_IN.read:
        raise too_large(file)
    styles, root = parsed_xml(file, parts[STYLES]), parsed_xml(file, parts[CONTENT])
    book = root.find(f"{OFFICE}body/{OFFICE}spreadsheet")
    # Sheets inside of sheets, which the standard allows and no program writes, would be doubled or lost.
    if book is None or book.find(SHEET) is None or book.find(f"{SHEET}//{SHEET}") is not None:
        raise _unusual(file)
    looks, paged = MarkedStyles(root, styles), add_page(styles)
    _mark_book(file, book, looks, gravest_first(findings), paged=paged)
    parts |= {STYLES: serialised(styles), CONTENT: serialised(root)}
    return zip_bytes(parts.items(), plain=(KIND,))


def _mark_book(
    file: str, book: etree._Element, looks: MarkedStyles, findings: Sequence[Finding], *, paged: bool
) -> None:
    looks.forget()
    own, old_list = _own_sheets(book)
    for table in own:
        _mark_sheet(DocumentGrid(file, table), looks, findings)
    names = {_name(one) for one in own}
    name = free_name(names) if old_list is None else _name(old_list)
    made = list_table(name, returned_list(findings, names), looks, paged=paged)
    if old_list is None:
        own[-1].addnext(made)
    else:
        book.replace(old_list, made)


def _own_sheets(book: etree._Element) -> tuple[list[etree._Element], etree._Element | None]:
    """The department's own sheets, and the list of an earlier copy; the department's own of that name is not one."""
    tables = book.findall(SHEET)
    old_list = next((one for one in tables if _name(one).startswith(NAME) and is_marked(one)), None)
    return [one for one in tables if one is not old_list], old_list


def _mark_sheet(grid: DocumentGrid, styles: MarkedStyles, findings: Sequence[Finding]) -> None:
    remove_comments(grid.table)
    remove_colours(grid.table)
    about = marked_cells(_name(grid.table), findings, grid.merged())
    looks: dict[str, list[Cell]] = {}
    for place, ones in about.items():
        cell, look = styles.colour(grid, place, ones[0].severity)
        add_comment(cell, comment_words(ones))
        looks.setdefault(look, []).append(place)
    for look, places in looks.items():
        list_colours(grid.table, look, places)


def _name(table: etree._Element) -> str:
    return str(table.get(f"{TABLE}name", ""))


def _unusual(file: str) -> UserError:
    return UserError(
        f"“{file}”的内部结构与常见的 .ods 不同，不能在原件上标注。",
        "问题见“问题清单”；需要标注副本的，请用 LibreOffice 或 WPS 另存为 .xlsx。",
    )
