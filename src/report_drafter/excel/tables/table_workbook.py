"""Puts tables, and charts where there are any, together into a workbook. No library, no clock: parts of fixed text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape

from report_drafter.excel.files.zip_bytes import FAST, THOROUGH, Part, zip_bytes
from report_drafter.excel.tables.table_part import OFFICE, sheet_part
from report_drafter.excel.tables.table_rows import LARGE
from report_drafter.excel.tables.table_sheet import HEADER_ROW, Table
from report_drafter.excel.tables.table_styles import DECLARATION, MAIN, style_sheet
from report_drafter.excel.tables.table_theme import theme_part
from report_drafter.excel.tables.text_table import TextTable

TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
KIND = "application/vnd.openxmlformats-officedocument.{}+xml"
PART_KINDS = {
    "xl/workbook.xml": KIND.format("spreadsheetml.sheet.main"),
    "xl/styles.xml": KIND.format("spreadsheetml.styles"),
    "xl/sharedStrings.xml": KIND.format("spreadsheetml.sharedStrings"),
    "xl/theme/": KIND.format("theme"),
    "xl/worksheets/": KIND.format("spreadsheetml.worksheet"),
    "xl/drawings/": KIND.format("drawing"),
    "xl/charts/": KIND.format("drawingml.chart"),
    "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
}
CORE_PROPERTIES = (
    f'{DECLARATION}<cp:coreProperties xmlns:cp="{CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    "<dc:creator>report-drafter</dc:creator>"
    '<dcterms:created xsi:type="dcterms:W3CDTF">2000-01-01T00:00:00Z</dcterms:created>'
    '<dcterms:modified xsi:type="dcterms:W3CDTF">2000-01-01T00:00:00Z</dcterms:modified></cp:coreProperties>'
).encode()


def table_workbook(tables: Sequence[Table], further: Mapping[str, bytes] | None = None) -> bytes:
    """Returns a workbook of the tables; `further` are parts that they point to, such as drawings and charts."""
    texts = TextTable()
    sheets = {f"xl/worksheets/sheet{number}.xml": sheet_part(one, texts) for number, one in enumerate(tables, 1)}
    # The texts come last: they are known only when every sheet has been written.
    parts: dict[str, Part] = {
        "xl/styles.xml": style_sheet(),
        "xl/theme/theme1.xml": theme_part(),
        "xl/workbook.xml": _workbook(tables),
        "xl/_rels/workbook.xml.rels": relations_part(_workbook_relations(len(tables))),
        "docProps/core.xml": CORE_PROPERTIES,
        **(further or {}),
        **sheets,
        "xl/sharedStrings.xml": texts.part(),
    }
    level = FAST if any(len(one.rows) > LARGE for one in tables) else THOROUGH
    package = relations_part([("rId1", "officeDocument", "xl/workbook.xml"), ("rId2", "core", "docProps/core.xml")])
    return zip_bytes({"[Content_Types].xml": _types(parts), "_rels/.rels": package, **parts}.items(), level)


def relations_part(relations: Iterable[tuple[str, str, str]]) -> bytes:
    """Returns a part of relations, each with its id, its kind (the type's last word) and its target."""
    entries = "".join(
        f'<Relationship Id="{identity}" Type="{_relation_type(kind)}" Target="{target}"/>'
        for identity, kind, target in relations
    )
    return f'{DECLARATION}<Relationships xmlns="{RELATIONS}">{entries}</Relationships>'.encode()


def _relation_type(kind: str) -> str:
    return f"{RELATIONS}/metadata/core-properties" if kind == "core" else f"{OFFICE}/{kind}"


def _workbook_relations(sheets: int) -> Iterator[tuple[str, str, str]]:
    for number in range(1, sheets + 1):
        yield f"rId{number}", "worksheet", f"worksheets/sheet{number}.xml"
    yield f"rId{sheets + 1}", "styles", "styles.xml"
    yield f"rId{sheets + 2}", "sharedStrings", "sharedStrings.xml"
    yield f"rId{sheets + 3}", "theme", "theme/theme1.xml"


def _workbook(tables: Sequence[Table]) -> bytes:
    sheets = "".join(
        f'<sheet name="{escape(one.name)}" sheetId="{number}" r:id="rId{number}"/>'
        for number, one in enumerate(tables, 1)
    )
    titles = "".join(
        f'<definedName name="_xlnm.Print_Titles" localSheetId="{place}">{_heading_row(one.name)}</definedName>'
        for place, one in enumerate(tables)
        if not one.drawing
    )
    names = f"<definedNames>{titles}</definedNames>" if titles else ""
    views = '<bookViews><workbookView activeTab="0"/></bookViews>'
    head = f'{DECLARATION}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">'
    return f"{head}{views}<sheets>{sheets}</sheets>{names}</workbook>".encode()


def _heading_row(sheet: str) -> str:
    quoted = sheet.replace("'", "''")
    return escape(f"'{quoted}'!${HEADER_ROW}:${HEADER_ROW}", quote=False)


def _types(parts: Iterable[str]) -> bytes:
    entries = "".join(
        f'<Override PartName="/{part}" ContentType="{kind}"/>'
        for part in parts
        for beginning, kind in PART_KINDS.items()
        if part.startswith(beginning) and not part.endswith(".rels")
    )
    defaults = (
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
    )
    return f'{DECLARATION}<Types xmlns="{TYPES}">{defaults}{entries}</Types>'.encode()
