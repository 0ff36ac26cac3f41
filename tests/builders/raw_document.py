"""Builds the smallest .docx around a body written in WordprocessingML, for what no editor library can say."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from io import BytesIO

W_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMESPACES = " ".join(
    (
        f'xmlns:w="{W_NAMESPACE}"',
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
        'xmlns:v="urn:schemas-microsoft-com:vml"',
        'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
        'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
        'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
    )
)
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def raw_document(body: str, **parts: str) -> bytes:
    """Returns a .docx; `parts` holds the inner XML of further parts by kind: styles, header, footnotes, comments.

    Several headers or footers are told apart by a digit: header2. A header's relation id is its own name.
    """
    document = f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"
    files = {"word/document.xml": document}
    for name, inner in parts.items():
        root = _root(name)
        files[f"word/{name}.xml"] = f"<w:{root} {NAMESPACES}>{inner}</w:{root}>"
    files["[Content_Types].xml"] = _content_types(parts)
    files["_rels/.rels"] = _relationships({"rId1": (f"{OFFICE}/officeDocument", "word/document.xml")})
    files["word/_rels/document.xml.rels"] = _relationships(
        {name: (f"{OFFICE}/{name.rstrip('0123456789')}", f"{name}.xml") for name in parts}
    )
    return _zipped(files)


def _root(name: str) -> str:
    kind = name.rstrip("0123456789")
    return {"header": "hdr", "footer": "ftr"}.get(kind, kind)


def _content_types(parts: Mapping[str, str]) -> str:
    overrides = [("word/document.xml", "document.main")]
    overrides += [(f"word/{name}.xml", name.rstrip("0123456789")) for name in parts]
    listed = "".join(f'<Override PartName="/{part}" ContentType="{MAIN_TYPE}.{kind}+xml"/>' for part, kind in overrides)
    return (
        f'<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{listed}</Types>'
    )


def _relationships(relations: Mapping[str, tuple[str, str]]) -> str:
    listed = "".join(
        f'<Relationship Id="{identity}" Type="{kind}" Target="{target}"/>'
        for identity, (kind, target) in relations.items()
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{listed}</Relationships>'


def _zipped(files: Mapping[str, str]) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, f'<?xml version="1.0" encoding="UTF-8"?>{content}')
    return buffer.getvalue()


def run(text: str, properties: str = "") -> str:
    """Returns a run of text."""
    formatting = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{formatting}<w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*content: str, properties: str = "") -> str:
    """Returns a paragraph; content that is no markup becomes a run."""
    inner = "".join(one if one.startswith("<") else run(one) for one in content)
    formatting = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f"<w:p>{formatting}{inner}</w:p>"


def inserted(text: str, author: str = "李四", date: str = "2024-01-05T09:30:00Z") -> str:
    """Returns an insertion that is not accepted yet."""
    return f'<w:ins w:id="1" w:author="{author}" w:date="{date}">{run(text)}</w:ins>'


def deleted(text: str, author: str = "李四", date: str = "2024-01-05T09:30:00Z") -> str:
    """Returns a deletion that is not accepted yet."""
    inner = f'<w:r><w:delText xml:space="preserve">{text}</w:delText></w:r>'
    return f'<w:del w:id="2" w:author="{author}" w:date="{date}">{inner}</w:del>'


def control(code: str, text: str, title: str = "走访企业（经侦支队.xlsx 指标!D7）") -> str:
    """Returns a figure's content control as the drafter makes it."""
    properties = f'<w:alias w:val="{title}"/><w:tag w:val="{code}"/>'
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{run(text)}</w:sdtContent></w:sdt>"
