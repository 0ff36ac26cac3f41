"""Writes .docx files from a small language, so that a test shows its document as text.

One line is one paragraph:

    # 标题            a heading; the number of # is its level, level 0 (the title) is written #0
    | 甲 | 乙 |       a row; rows that follow one another are one table
    < raw XML         a line of body XML, as it is
    anything else     a paragraph

Within a line, marks in ⟦⟧ (they nest; what stands outside of them is literal text):

    ⟦b:字⟧ bold      ⟦kai:字⟧ another font     ⟦,⟧ the run is split here        ⟦tab⟧ ⟦br⟧ ⟦hyphen⟧ ⟦proof⟧
    ⟦+:字⟧ w:ins     ⟦-:字⟧ w:del              ⟦to:字⟧ w:moveTo                ⟦from:字⟧ w:moveFrom
    ⟦sdt:字⟧ control ⟦sdt 0203:字⟧ with a tag  ⟦plain:字⟧ plain-text control   ⟦link:字⟧ hyperlink
    ⟦field:字⟧ a complex field's result        ⟦simple:字⟧ w:fldSimple         ⟦box:字⟧ a text box with its fallback
    ⟦note:字⟧ a footnote                       ⟦mark _rd1:字⟧ within a bookmark ⟦joined⟧ the mark is deleted
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from tests.builders.document_parts import (
    BOX,
    CONTENT_TYPES,
    DECLARATION,
    FIXED_PARTS,
    LATE_OFFICE,
    NAMESPACES,
    NOTE_FRAME,
    RELATION_KIND,
)

REVISION = 'w:id="{0}" w:author="审阅人" w:date="2024-01-05T09:30:00Z"'


@dataclass(frozen=True)
class Format:
    """What a run is written with: its properties, and the element that its text stands in."""

    properties: str = ""
    text: str = "w:t"


@dataclass
class Writing:
    """One document being written; ids are counted on, notes are gathered."""

    serial: int = 0
    notes: list[str] = field(default_factory=list)

    def next_id(self) -> int:
        """Returns an id that no other element of the document has."""
        self.serial += 1
        return self.serial


def document(body: str, **stories: str) -> bytes:
    """Returns a .docx whose body is `body`; `stories` may give header, footer, title and other core properties.

    `sect` replaces the section's properties; `styles` adds to the styles.
    """
    writing = Writing()
    parts = {"word/document.xml": _document(body, stories, writing)}
    for kind in ("header", "footer"):
        if kind in stories:
            content = _block(stories[kind], writing)
            tag = {"header": "w:hdr", "footer": "w:ftr"}[kind]
            parts[f"word/{kind}1.xml"] = f"{DECLARATION}<{tag} {NAMESPACES}>{content}</{tag}>"
    if writing.notes:
        parts["word/footnotes.xml"] = (
            f"{DECLARATION}<w:footnotes {NAMESPACES}>{NOTE_FRAME}{''.join(writing.notes)}</w:footnotes>"
        )
    parts["docProps/core.xml"] = _core(stories)
    return _package(parts)


def save_document(path: Path, body: str, **stories: str) -> Path:
    """Writes a document to `path` and returns the path."""
    path.write_bytes(document(body, **stories))
    return path


def with_parts(content: bytes, parts: Mapping[str, str | bytes]) -> bytes:
    """Returns the package with some parts added or replaced."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        blobs: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    return _zip({**blobs, **parts})


def part_text(content: bytes, part: str = "word/document.xml") -> str:
    """Returns a part of a package as text."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read(part).decode()


def _document(body: str, stories: Mapping[str, str], writing: Writing) -> str:
    references = "".join(
        f'<w:{kind}Reference w:type="default" r:id="{kind}1"/>' for kind in ("header", "footer") if kind in stories
    )
    section = stories.get("sect", '<w:pgSz w:w="11906" w:h="16838"/>')
    content = _block(body, writing)
    return (
        f"{DECLARATION}<w:document {NAMESPACES}><w:body>{content}<w:sectPr>{references}{section}</w:sectPr></w:body>"
        "</w:document>"
    )


def _block(text: str, writing: Writing) -> str:
    """Writes lines as paragraphs and tables; blank lines are left out."""
    written: list[str] = []
    rows: list[str] = []
    for line in [one.strip(" ") for one in text.strip("\n").split("\n")] + [""]:
        if line.startswith("|"):
            rows.append(_row(line, writing))
            continue
        if rows:
            written.append(_table(rows))
            rows = []
        if line:
            written.append(_line(line, writing))
    return "".join(written)


def _line(line: str, writing: Writing) -> str:
    if line.startswith("<"):
        return line
    marks, _, rest = line.partition(" ")
    if marks.startswith("#") and marks.strip("#") in {"", "0"}:
        level = 0 if marks.endswith("0") else len(marks)
        return _paragraph(rest, writing, f'<w:pStyle w:val="{"Title" if level == 0 else f"Heading{level}"}"/>')
    return _paragraph(line, writing)


def _paragraph(text: str, writing: Writing, properties: str = "") -> str:
    if "⟦joined⟧" in text:
        text = text.replace("⟦joined⟧", "")
        properties += f"<w:rPr><w:del {REVISION.format(writing.next_id())}/></w:rPr>"
    frame = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f"<w:p>{frame}{_inline(text, Format(), writing)}</w:p>"


def _row(line: str, writing: Writing) -> str:
    cells = line.strip("|").split("|")
    width = 9000 // len(cells)
    return (
        "<w:tr>"
        + "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{_paragraph(cell.strip(" "), writing)}</w:tc>'
            for cell in cells
        )
        + "</w:tr>"
    )


def _table(rows: list[str]) -> str:
    columns = max(row.count("<w:tc>") for row in rows)
    grid = f'<w:gridCol w:w="{9000 // columns}"/>' * columns
    layout = '<w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>'
    return f"<w:tbl>{layout}<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def _inline(text: str, form: Format, writing: Writing) -> str:
    """Writes literal text as runs, marks as what they stand for."""
    written, place = [], 0
    while (start := text.find("⟦", place)) >= 0:
        end = _closing(text, start)
        written.append(_run(text[place:start], form))
        written.append(_mark(text[start + 1 : end], form, writing))
        place = end + 1
    return "".join([*written, _run(text[place:], form)])


def _closing(text: str, start: int) -> int:
    depth = 0
    for place in range(start, len(text)):
        depth += {"⟦": 1, "⟧": -1}.get(text[place], 0)
        if depth == 0:
            return place
    raise ValueError(text)


def _run(text: str, form: Format, content: str = "") -> str:
    if not text and not content:
        return ""
    frame = f"<w:rPr>{form.properties}</w:rPr>" if form.properties else ""
    words = f'<{form.text} xml:space="preserve">{escape(text)}</{form.text}>' if text else ""
    return f"<w:r>{frame}{words}{content}</w:r>"


def _mark(mark: str, form: Format, writing: Writing) -> str:
    head, _, inner = mark.partition(":")
    name, _, argument = head.partition(" ")
    if name in FIXED_MARKS:
        return FIXED_MARKS[name](form)
    if name in FORMATS:
        return _inline(inner, replace(form, properties=FORMATS[name] + form.properties), writing)
    if name in {"-", "from"}:
        form = replace(form, text="w:delText")
    if name == "note":
        return _note(inner, form, writing)
    return _wrapped(name, argument, _inline(inner, form, writing), writing)


def _wrapped(name: str, argument: str, content: str, writing: Writing) -> str:
    number = writing.next_id()
    match name:
        case "+" | "-" | "to" | "from":
            tag = {"+": "w:ins", "-": "w:del", "to": "w:moveTo", "from": "w:moveFrom"}[name]
            return f"<{tag} {REVISION.format(number)}>{content}</{tag}>"
        case "sdt" | "plain":
            tagged = f"<w:tag w:val={quoteattr(argument)}/>" if argument else ""
            kind = "<w:text/>" if name == "plain" else ""
            head = f'<w:sdtPr>{tagged}<w:id w:val="{number}"/>{kind}</w:sdtPr>'
            return f"<w:sdt>{head}<w:sdtContent>{content}</w:sdtContent></w:sdt>"
        case "link":
            return f'<w:hyperlink w:anchor="top">{content}</w:hyperlink>'
        case "simple":
            return f'<w:fldSimple w:instr=" REF top ">{content}</w:fldSimple>'
        case "field":
            begin, middle, end = (
                f'<w:r><w:fldChar w:fldCharType="{one}"/></w:r>' for one in ("begin", "separate", "end")
            )
            return f"{begin}<w:r><w:instrText> REF top </w:instrText></w:r>{middle}{content}{end}"
        case "mark":
            start = f'<w:bookmarkStart w:id="{number}" w:name={quoteattr(argument)}/>'
            return f'{start}{content}<w:bookmarkEnd w:id="{number}"/>'
        case "box":
            return BOX.format(number=number, content=f"<w:p>{content}</w:p>")
    raise ValueError(name)


def _note(text: str, form: Format, writing: Writing) -> str:
    number = len(writing.notes) + 1
    writing.notes.append(f'<w:footnote w:id="{number}"><w:p>{_inline(text, Format(), writing)}</w:p></w:footnote>')
    return _run("", form, f'<w:footnoteReference w:id="{number}"/>')


FIELD_MARKS = ("begin", "separate", "end")
FORMATS = {
    "b": "<w:b/>",
    "kai": '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="楷体_GB2312"/>',
    "big": '<w:sz w:val="44"/>',
}
FIXED_MARKS: Mapping[str, Callable[[Format], str]] = {
    ",": lambda _: "",
    "tab": lambda form: _run("", form, "<w:tab/>"),
    "br": lambda form: _run("", form, "<w:br/>"),
    "hyphen": lambda form: _run("", form, "<w:noBreakHyphen/>"),
    "proof": lambda _: '<w:proofErr w:type="spellStart"/>',
}


def _core(stories: Mapping[str, str]) -> str:
    names = {"title": "dc:title", "subject": "dc:subject", "creator": "dc:creator", "keywords": "cp:keywords"}
    given = "".join(f"<{tag}>{escape(stories[name])}</{tag}>" for name, tag in names.items() if name in stories)
    return f"{DECLARATION}<cp:coreProperties {LATE_OFFICE}>{given}</cp:coreProperties>"


def _package(parts: Mapping[str, str]) -> bytes:
    related = [(name, part) for name, part in RELATION_KIND.items() if f"word/{part}" in {**parts, **FIXED_PARTS}]
    links = "".join(
        f'<Relationship Id="{part.removesuffix(".xml").replace("/", "_")}" Target="{part}" '
        f'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"/>'
        for kind, part in related
    )
    space = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{kind}"/>'
        for name, kind in CONTENT_TYPES.items()
        if name in {**parts, **FIXED_PARTS}
    )
    types = (
        f'{DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )
    return _zip(
        {
            "[Content_Types].xml": types,
            **FIXED_PARTS,
            **parts,
            "word/_rels/document.xml.rels": f"{DECLARATION}<Relationships {space}>{links}</Relationships>",
        }
    )


def _zip(parts: Mapping[str, str | bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content)
    return stream.getvalue()
