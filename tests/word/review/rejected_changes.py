"""Rejects every tracked change of a .docx, as Word's own button does: the test's own reading of the standard."""

from __future__ import annotations

import zipfile
from io import BytesIO

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MARK = f"{W}pPr/{W}rPr/"


def rejected(content: bytes) -> bytes:
    """Returns the document as it was before its tracked changes."""
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as source, zipfile.ZipFile(stream, "w") as target:
        for name in source.namelist():
            part = source.read(name)
            target.writestr(name, _rejected_part(part) if b"wordprocessingml/2006/main" in part else part)
    return stream.getvalue()


def _rejected_part(part: bytes) -> bytes:
    root = etree.fromstring(part)
    for row in list(root.iter(f"{W}tr")):
        if row.find(f"{W}trPr/{W}ins") is not None:
            _drop(row)
    for paragraph in list(root.iter(f"{W}p")):
        if paragraph.find(f"{MARK}{W}ins") is not None:
            _merge_with_next(paragraph)
    for mark in [*root.iter(f"{W}rPr"), *root.iter(f"{W}trPr")]:
        for child in list(mark.iterchildren(f"{W}ins", f"{W}del")):
            mark.remove(child)
    for insertion in list(root.iter(f"{W}ins")):
        _drop(insertion)
    for text in root.iter(f"{W}delText"):
        text.tag = f"{W}t"
    for deletion in list(root.iter(f"{W}del")):
        parent = deletion.getparent()
        assert parent is not None
        place = parent.index(deletion)
        parent[place : place + 1] = list(deletion)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def _merge_with_next(paragraph: etree._Element) -> None:
    following = paragraph.getnext()
    if following is None or following.tag != f"{W}p":
        return
    place = 1 if following.find(f"{W}pPr") is not None else 0
    following[place:place] = [one for one in paragraph if one.tag != f"{W}pPr"]
    _drop(paragraph)


def _drop(element: etree._Element) -> None:
    parent = element.getparent()
    assert parent is not None
    parent.remove(element)
