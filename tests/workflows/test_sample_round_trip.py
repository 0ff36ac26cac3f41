"""The sample report published and compared with last year's: not a character is lost on either way."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator

from report_drafter.word.package.opened_document import open_bytes
from report_drafter.word.publishing.publisher import public_copy
from report_drafter.word.reading.document_reader import numbered_paragraphs, read_text
from report_drafter.word.review.redline import redline
from report_drafter.workflows.draft_report import draft_report
from report_drafter.workflows.project_files import open_project
from tests.word.review.rejected_changes import rejected

RPR = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}rPr"


@pytest.fixture(scope="module")
def reports(repository: Path) -> tuple[bytes, bytes]:
    """The sample's reports of both years."""
    return tuple(draft_report(open_project(repository, year)).rendered.content for year in (2022, 2023))  # type: ignore[return-value]  # two years, two reports


def texts(content: bytes) -> list[str]:
    return [one.text for one in read_text(open_bytes(content, "报告.docx")).paragraphs]


def characters(content: bytes) -> list[tuple[int, str, bytes]]:
    found = []
    for one in numbered_paragraphs(open_bytes(content, "报告.docx")):
        for piece in one.accepted.runs:
            look = piece.run.find(RPR)
            form = b"" if look is None or not len(look) else etree.tostring(look, method="c14n", exclusive=True)
            found += [(one.number, character, form) for character in piece.text]
    return found


def test_the_public_copy_has_the_same_characters_in_the_same_format(reports: tuple[bytes, bytes]) -> None:
    _, report = reports
    copy = public_copy(open_bytes(report, "报告.docx"))
    assert characters(copy) == characters(report)
    assert len(characters(copy)) > 5000


def test_a_redline_of_both_years_accepts_to_the_new_and_rejects_to_the_old(reports: tuple[bytes, bytes]) -> None:
    old, new = reports
    compared = redline(old, new, "2024-03-01")
    assert texts(compared) == texts(new)
    assert texts(rejected(compared)) == texts(old)


def test_both_are_valid(reports: tuple[bytes, bytes], tmp_path: Path) -> None:
    old, new = reports
    contents = {"公开稿.docx": public_copy(open_bytes(new, "a")), "对比稿.docx": redline(old, new, "2024-03-01")}
    for name, content in contents.items():
        path = tmp_path / name
        path.write_bytes(content)
        assert OpenXmlValidator().validate(path).errors == [], name
