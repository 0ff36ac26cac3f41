"""Specifies notes in a redline: accepting gives the new notes at their places, rejecting the old ones."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from openxml_audit import OpenXmlValidator

from report_drafter.word.marks.settled_changes import accept_changes
from report_drafter.word.package.opened_document import open_bytes
from report_drafter.word.package.package_bytes import packed, unpacked
from report_drafter.word.reading.document_reader import read_text
from report_drafter.word.review.redline import redline
from tests.builders.document_builder import document
from tests.builders.raw_document import inserted, paragraph, raw_document, run
from tests.word.review.rejected_changes import rejected

DATE = "2024-01-05"
MAIN, NOTES = "word/document.xml", "word/footnotes.xml"
FIRST, LAST = "甲句。⟦note:一注。⟧", "乙句。⟦note:二注。⟧"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def accepted(content: bytes) -> bytes:
    """The document with every change accepted."""
    parts = unpacked(content)
    for name in (MAIN, NOTES, "word/endnotes.xml"):
        if name in parts:
            root = etree.fromstring(parts[name])
            accept_changes(root)
            parts[name] = etree.tostring(root)
    return packed(parts)


def noted(content: bytes) -> list[str]:
    """The body's paragraphs, each reference with the words of its note: 走访企业〔含个体户〕."""
    parts = unpacked(content)
    notes: dict[tuple[str, str], str] = {}
    for kind in ("footnote", "endnote"):
        part = parts.get(f"word/{kind}s.xml")
        for note in etree.fromstring(part).iter(f"{W}{kind}") if part else ():
            notes[kind, note.get(f"{W}id", "")] = "".join(one.text or "" for one in note.iter(f"{W}t"))
    return list(filter(None, (_shown(one, notes) for one in etree.fromstring(parts[MAIN]).iter(f"{W}p"))))


def _shown(paragraph: etree._Element, notes: dict[tuple[str, str], str]) -> str:
    shown = ""
    for one in paragraph.iter(f"{W}t", f"{W}footnoteReference", f"{W}endnoteReference"):
        if one.tag == f"{W}t":
            shown += one.text or ""
        else:
            kind = str(one.tag).removeprefix(W).removesuffix("Reference")
            shown += f"〔{notes[kind, one.get(f'{W}id', '')]}〕"
    return shown


def texts(content: bytes) -> list[str]:
    return [one.text for one in read_text(open_bytes(content, "报告.docx")).paragraphs]


def both_ways(old: str, new: str) -> bytes:
    before, after = document(old), document(new)
    compared = redline(before, after, DATE)
    assert noted(accepted(compared)) == noted(after)
    assert noted(rejected(compared)) == noted(before)
    assert texts(compared) == texts(after)
    assert texts(rejected(compared)) == texts(before)
    return compared


def references(content: bytes) -> list[str]:
    root = etree.fromstring(unpacked(content)[MAIN])
    return [one.get(f"{W}id", "") for one in root.iter(f"{W}footnoteReference")]


def marks(content: bytes, part: str) -> int:
    root = etree.fromstring(unpacked(content)[part])
    return sum(1 for _ in root.iter(f"{W}ins", f"{W}del"))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("走访企业⟦note:含个体户80家。⟧多家。", "走访企业⟦note:含个体户90家。⟧多家。"),
        ("走访企业多家。", "走访企业⟦note:含个体户90家。⟧多家。"),
        ("走访企业⟦note:含个体户80家。⟧多家。", "走访企业多家。"),
        (
            "甲句。⟦note:一注。⟧\n乙句。⟦note:二注。⟧",
            "甲句。⟦note:一注。⟧\n丙句新增。⟦note:新注。⟧\n乙句。⟦note:二注。⟧",
        ),
        (
            "甲句。⟦note:一注。⟧\n要删的一段。⟦note:要删的注。⟧\n乙句。⟦note:二注。⟧",
            "甲句。⟦note:一注。⟧\n乙句。⟦note:二注。⟧",
        ),
        ("| 走访⟦note:口径一致。⟧ | 5 |\n尾。", "| 走访 | 5 |\n尾。⟦note:口径一致。⟧"),
        ("办案5件⟦note:注。⟧同比增长。", "结案7件⟦note:注。⟧环比下降。"),
    ],
    ids=["reworded", "added", "removed", "with a paragraph", "with a paragraph gone", "moved", "between two changes"],
)
def test_notes_go_with_the_text(old: str, new: str) -> None:
    both_ways(old, new)


def test_a_note_that_did_not_change_bears_no_mark() -> None:
    compared = both_ways("走访5家⟦note:含个体户。⟧次。", "走访6家⟦note:含个体户。⟧次。")
    assert (marks(compared, NOTES), references(compared)) == (0, ["1"])


def test_no_two_references_share_a_note_when_one_was_moved() -> None:
    compared = both_ways("| 走访⟦note:口径。⟧ | 5 |\n尾。", "| 走访 | 5 |\n尾。⟦note:口径。⟧")
    assert len(set(references(compared))) == len(references(compared)) == 2


def test_endnotes_beside_footnotes() -> None:
    def noting(words: str) -> bytes:
        body = paragraph(
            "甲", '<w:r><w:footnoteReference w:id="1"/></w:r>', "乙", '<w:r><w:endnoteReference w:id="1"/></w:r>'
        )
        note = paragraph(words)
        return raw_document(
            body,
            footnotes=f'<w:footnote w:id="1">{note}</w:footnote>',
            endnotes=f'<w:endnote w:id="1">{note}</w:endnote>',
        )

    compared = redline(noting("旧注5件"), noting("新注6件"), DATE)
    assert noted(accepted(compared)) == ["甲〔新注6件〕乙〔新注6件〕"]
    assert noted(rejected(compared)) == ["甲〔旧注5件〕乙〔旧注5件〕"]


def test_changes_still_open_in_a_note_are_accepted_first() -> None:
    def noting(words: str) -> bytes:
        body = paragraph("甲", '<w:r><w:footnoteReference w:id="1"/></w:r>')
        return raw_document(body, footnotes=f'<w:footnote w:id="1">{paragraph(words)}</w:footnote>')

    compared = redline(noting(run("原") + inserted("增")), noting(run("原增")), DATE)
    assert marks(compared, NOTES) == 0


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("甲⟦note:旧。⟧乙", "甲乙"),
        ("甲乙", "甲⟦note:新。⟧乙"),
        ("甲⟦note:旧一。⟧乙⟦note:别的话。⟧", "甲乙⟦note:别的话！⟧"),
    ],
)
def test_the_result_is_valid(tmp_path: Path, old: str, new: str) -> None:
    path = tmp_path / "对比.docx"
    path.write_bytes(both_ways(old, new))
    assert OpenXmlValidator().validate(path).errors == []
    with zipfile.ZipFile(BytesIO(path.read_bytes())) as archive:
        assert len(archive.namelist()) == len(set(archive.namelist()))


WORDS = st.text(st.sampled_from("甲乙丙丁走访企业，。13"), min_size=1, max_size=8)
PIECES = st.lists(st.one_of(WORDS, WORDS.map("⟦note:{}⟧".format)), min_size=1, max_size=4).map("".join)
LINES = st.lists(PIECES, max_size=4).map("\n".join)


@settings(max_examples=200, deadline=None)
@given(LINES, LINES)
def test_whatever_the_two_versions_are(old: str, new: str) -> None:
    both_ways(f"{old}\n终。", f"{new}\n终。")
