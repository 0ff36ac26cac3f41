"""Builds small .ods files by hand: what LibreOffice never writes, but other programs may."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

KIND = "application/vnd.oasis.opendocument.spreadsheet"
_BASE = "urn:oasis:names:tc:opendocument:xmlns"
SPACES = " ".join(
    f'xmlns:{name}="{space}"'
    for name, space in {
        "office": f"{_BASE}:office:1.0",
        "table": f"{_BASE}:table:1.0",
        "text": f"{_BASE}:text:1.0",
        "style": f"{_BASE}:style:1.0",
        "fo": f"{_BASE}:xsl-fo-compatible:1.0",
        "dc": "http://purl.org/dc/elements/1.1/",
    }.items()
)
STYLES = (
    f"<office:document-styles {SPACES}><office:styles>"
    '<style:style style:name="Default" style:family="table-cell"/>'
    '<style:style style:name="重点" style:family="table-cell" style:parent-style-name="Default"/>'
    "</office:styles></office:document-styles>"
)
NUMBERED = (
    '<style:style style:name="ce1" style:family="table-cell" style:parent-style-name="Default">'
    '<style:text-properties fo:font-weight="bold"/></style:style>'
)


def content_xml(tables: str, automatic: str = f"<office:automatic-styles>{NUMBERED}</office:automatic-styles>") -> str:
    """Returns the content part with these sheets."""
    body = f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body>"
    return f"<office:document-content {SPACES}>{automatic}{body}</office:document-content>"


def a_table(rows: str, name: str = "指标", columns: str = "") -> str:
    """Returns one sheet."""
    return f'<table:table table:name="{name}">{columns}{rows}</table:table>'


def a_row(*cells: str, repeated: int = 1, more: str = "") -> str:
    """Returns a row that stands for `repeated` ones."""
    return f"<table:table-row{_repeated('rows', repeated)}{more}>{''.join(cells)}</table:table-row>"


def a_cell(text: str = "", repeated: int = 1, more: str = "", tag: str = "table-cell") -> str:
    """Returns a cell that stands for `repeated` ones; `more` are attributes."""
    kind = ' office:value-type="string"' if text else ""
    inside = f"<text:p>{text}</text:p>" if text else ""
    return f"<table:{tag}{_repeated('columns', repeated)}{kind} {more}>{inside}</table:{tag}>"


def an_ods(content: str, more: Mapping[str, bytes] | None = None, styles: str | None = STYLES) -> bytes:
    """Returns the file; without `styles` it has no part for them."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("mimetype"), KIND)
        archive.writestr("content.xml", content)
        if styles is not None:
            archive.writestr("styles.xml", styles)
        for name, part in (more or {}).items():
            archive.writestr(name, part)
    return stream.getvalue()


def _repeated(what: str, count: int) -> str:
    return f' table:number-{what}-repeated="{count}"' if count > 1 else ""
