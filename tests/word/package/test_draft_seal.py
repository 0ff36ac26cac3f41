"""Specifies the seal: a draft is known as untouched wherever it lies, and any edit breaks it."""

from __future__ import annotations

from pathlib import Path

import pytest

from report_drafter.word.package.draft_seal import is_as_written
from report_drafter.word.package.package_bytes import packed, unpacked
from report_drafter.word.review.redline import redline
from report_drafter.word.review.review_copy import review_copy
from tests.builders.document_builder import document, part_text, with_parts
from tests.builders.rendered_builder import render

MAIN, MANIFEST = "word/document.xml", "customXml/item1.xml"
REPORT = render("走访企业{{ 走访企业 }}家次。").content


def as_written(folder: Path, content: bytes) -> bool:
    path = folder / "任何名字.docx"
    path.write_bytes(content)
    return is_as_written(path)


@pytest.mark.parametrize(
    "content",
    [
        REPORT,
        packed(dict(reversed(unpacked(REPORT).items()))),
        review_copy(REPORT, ()),
        redline(REPORT, REPORT, "2024-01-05"),
    ],
    ids=["the report", "packed anew", "the review copy", "the redline"],
)
def test_what_the_program_wrote_is_known(tmp_path: Path, content: bytes) -> None:
    assert as_written(tmp_path, content)


@pytest.mark.parametrize("part", [MAIN, "word/styles.xml"])
def test_any_edit_breaks_it(tmp_path: Path, part: str) -> None:
    assert not as_written(tmp_path, with_parts(REPORT, {part: part_text(REPORT, part) + " "}))


def test_a_part_added_breaks_it(tmp_path: Path) -> None:
    assert not as_written(tmp_path, with_parts(REPORT, {"word/comments.xml": "<a/>"}))


@pytest.mark.parametrize(
    "content", [document("走访企业3907家次。"), b"", b"PK"], ids=["a stranger's", "empty", "cut off"]
)
def test_what_is_no_draft_is_not(tmp_path: Path, content: bytes) -> None:
    assert not as_written(tmp_path, content)


def test_a_draft_of_an_earlier_version_without_seal_counts_as_edited(tmp_path: Path) -> None:
    unsealed = part_text(REPORT, MANIFEST).replace(" seal=", " other=")
    assert not as_written(tmp_path, with_parts(REPORT, {MANIFEST: unsealed}))
