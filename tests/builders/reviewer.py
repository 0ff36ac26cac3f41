"""Plays a reviewer: opens a report, types, comments, tracks changes, and saves a copy."""

from __future__ import annotations

import zipfile
from copy import deepcopy
from io import BytesIO
from pathlib import Path

from docx import Document
from lxml import etree

from report_drafter.word.package import ooxml_names as names
from report_drafter.word.package.package_bytes import packed, unpacked
from report_drafter.word.review.redline import redline

MAIN = "word/document.xml"


def retyped(report: Path, copy: Path, *edits: tuple[str, str], times: int = 1) -> Path:
    """Saves a copy in which each text of one run is typed over, the first `times` places of it."""
    parts = unpacked(report.read_bytes())
    xml = parts[MAIN].decode()
    for old, new in edits:
        assert f">{old}<" in xml
        xml = xml.replace(f">{old}<", f">{new}<", times)
    parts[MAIN] = xml.encode()
    copy.write_bytes(packed(parts))
    return copy


def struck_by_hand(report: Path, copy: Path, old: str, new: str) -> Path:
    """Saves a copy in which a run is struck through with the button of the font, and the new words typed behind it."""
    parts = unpacked(report.read_bytes())
    root = etree.fromstring(parts[MAIN])
    run = next(one.getparent() for one in root.iter(names.TEXT) if one.text == old)
    assert run is not None
    typed = deepcopy(run)
    typed[-1].text = new
    run.addnext(typed)
    look = run.find(names.RUN_PROPERTIES)
    properties = etree.Element(names.RUN_PROPERTIES) if look is None else look
    run.insert(0, properties)
    etree.SubElement(properties, f"{names.W}strike")
    parts[MAIN] = etree.tostring(root)
    copy.write_bytes(packed(parts))
    return copy


def commented(report: Path, copy: Path, words: str, author: str, paragraph_with: str) -> Path:
    """Saves a copy with a comment on the first run of the first paragraph that holds some words."""
    document = Document(str(report))
    paragraph = next(one for one in document.paragraphs if paragraph_with in one.text)
    document.add_comment(paragraph.runs[0], words, author=author)
    document.save(str(copy))
    return copy


def tracked(report: Path, copy: Path, author: str, *edits: tuple[str, str]) -> Path:
    """Saves a copy in which the same typing is tracked."""
    retyped(report, copy, *edits)
    parts = unpacked(redline(report, copy, "2024-02-01"))
    parts[MAIN] = parts[MAIN].decode().replace("报告助手", author).encode()
    copy.write_bytes(packed(parts))
    return copy


def without_manifest(report: Path, copy: Path) -> Path:
    """Saves the words alone in a new file, as when everything is copied and pasted."""
    document = Document()
    for paragraph in Document(str(report)).paragraphs:
        text = "".join(one.text or "" for one in paragraph._p.iter(f"{{{paragraph._p.nsmap['w']}}}t"))  # noqa: SLF001 - python-docx skips controls
        document.add_paragraph(text)
    document.save(str(copy))
    return copy


def part_names(path: Path) -> list[str]:
    """Returns the names of a package's parts."""
    with zipfile.ZipFile(BytesIO(path.read_bytes())) as archive:
        return archive.namelist()
