"""Every file that a draft writes is sound, and LibreOffice prints what the report says."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from report_drafter.domain.project import Project
from report_drafter.workflows.draft_outputs import write_draft
from report_drafter.workflows.draft_report import draft_report
from report_drafter.workflows.init_project import init_project
from report_drafter.workflows.project_files import open_project


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The sample project, drafted."""
    root = tmp_path_factory.mktemp("sample")
    init_project(root / "示例")
    project = open_project(root / "示例")
    write_draft(draft_report(project))
    return project


def test_every_office_file_is_valid(sample: Project) -> None:
    written = [one for one in sample.outputs.iterdir() if one.suffix in (".docx", ".xlsx")]
    assert len(written) >= 2
    for path in written:
        result = OpenXmlValidator().validate(str(path))
        assert result.is_valid, (path.name, result.errors[:5])


@pytest.mark.libreoffice
def test_the_printed_text_is_the_reports_text(sample: Project, pdf_text: Callable[[Path], str]) -> None:
    draft = draft_report(sample)
    body = [one.text for one in draft.rendered.text.paragraphs if one.table is None and one.story.value == "正文"]
    printed = _bare(re.sub(r"(?m)^\s*—\s*\d+\s*—\s*$", "", pdf_text(sample.report)))
    missing = [text for text in body if _bare(text) not in printed]
    assert missing == []


def _bare(text: str) -> str:
    return re.sub(r"\s+", "", text)
