"""Word files of other programs, with other endings and after bad journeys: each command reads them right or says why.

A report is checked, published, reconciled and adopted; a template is drafted from.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from report_drafter.domain.errors import UserError
from report_drafter.domain.figure_change import FigureFate
from report_drafter.domain.project import MANIFEST_NAME, Project
from report_drafter.word.reading.document_reader import read_document
from report_drafter.workflows.adopt_report import adopt_report
from report_drafter.workflows.check_report import check_reports
from report_drafter.workflows.draft_report import draft_report
from report_drafter.workflows.publish_report import publish_report
from report_drafter.workflows.reconcile_report import reconcile_reports
from tests.builders import foreign_documents as foreign
from tests.builders.project_builder import build_project
from tests.builders.reviewer import part_names

SCENARIO = Path(__file__).resolve().parents[1] / "golden" / "clean_year"
WRITTEN_AGAIN = ("UTF-16", "带 BOM 的 UTF-8", "GB 18030", "正文在最外层")
"""Whose own parts the schema allows, so that what is written from them must be valid."""


@dataclass(frozen=True)
class Office:
    """A project with its draft, as it was before anybody touched it."""

    project: Project
    report: bytes
    template: bytes

    def read(self, content: bytes) -> Path:
        """Lays a report where a clerk would put it."""
        path = self.project.root / "报告.docx"
        path.write_bytes(content)
        return path


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """A small office after its first draft."""
    told, template = ((SCENARIO / name).read_text(encoding="utf-8") for name in ("scenario.toml", "template.txt"))
    project = build_project(tmp_path, told, template)
    rendered = draft_report(project).rendered
    project.outputs.mkdir(parents=True)
    (project.outputs / MANIFEST_NAME).write_bytes(rendered.sidecar)
    return Office(project, rendered.content, project.template.read_bytes())


def reading_commands(office: Office) -> tuple[Callable[[Path], object], ...]:
    """What takes a report: check, publish, reconcile, adopt."""
    root = office.project.root
    return (
        lambda path: check_reports((path,), root),
        lambda path: publish_report(path, root),
        lambda path: reconcile_reports(office.project, (path,)),
        lambda path: adopt_report(path, root / "新项目"),
    )


@pytest.mark.parametrize("kind", foreign.SOUND)
def test_a_sound_report_is_read_published_and_reconciled_as_if_word_had_written_it(office: Office, kind: str) -> None:
    path = office.read(foreign.remade(office.report, foreign.SOUND[kind]))
    plain = read_document(path).plain
    assert "2023" in plain
    (checked,) = check_reports((path,), office.project.root)
    assert checked.text.plain == plain
    published = publish_report(path, office.project.root)
    assert published.placed is not None, published.obstacles
    assert read_document(published.placed.path).plain == plain
    assert b"_rd1_" not in published.placed.path.read_bytes()
    (result,) = reconcile_reports(office.project, (path,)).results
    assert result.figure_count == len(result.of(FigureFate.UNCHANGED)) > 0


@pytest.mark.parametrize("kind", foreign.SOUND)
def test_a_sound_report_is_adopted_and_a_sound_template_filled(office: Office, kind: str, tmp_path: Path) -> None:
    path = office.read(foreign.remade(office.report, foreign.SOUND[kind]))
    assert adopt_report(path, tmp_path / "新项目").differences == ()
    before = draft_report(office.project).rendered.text.plain
    office.project.template.write_bytes(foreign.remade(office.template, foreign.without_program(foreign.SOUND[kind])))
    rendered = draft_report(office.project).rendered
    assert rendered.text.plain == before
    assert foreign.main_type(rendered.content) == foreign.MAIN_TYPE
    if kind in WRITTEN_AGAIN:
        path.write_bytes(rendered.content)
        assert OpenXmlValidator().validate(path).errors == []


@pytest.mark.parametrize("kind", foreign.UNSOUND)
def test_an_unsound_report_or_template_gets_one_sentence(office: Office, kind: str) -> None:
    change, said = foreign.UNSOUND[kind]
    refused_by_all(office, foreign.remade(office.report, change), said)
    office.project.template.write_bytes(foreign.remade(office.template, change))
    with pytest.raises(UserError, match=said):
        draft_report(office.project)


@pytest.mark.parametrize("kind", foreign.RENAMED)
def test_a_file_of_another_format_gets_one_sentence_that_names_it(office: Office, kind: str) -> None:
    content, said = foreign.RENAMED[kind]
    refused_by_all(office, content, said)
    office.project.template.write_bytes(content)
    with pytest.raises(UserError, match=said):
        draft_report(office.project)


def refused_by_all(office: Office, content: bytes, said: str) -> None:
    path = office.read(content)
    for command in reading_commands(office):
        with pytest.raises(UserError, match=said) as caught:
            command(path)
        assert caught.value.problem.count("。") == 1
    assert not (office.project.root / "新项目").exists()


def test_strict_open_xml_is_read_and_nothing_half_strict_is_written(office: Office) -> None:
    path = office.read(foreign.remade(office.report, foreign.strict))
    check, publish, reconcile, adopt = reading_commands(office)
    assert read_document(path).plain == read_document(office.read(office.report)).plain
    path = office.read(foreign.remade(office.report, foreign.strict))
    check(path)
    reconcile(path)
    for command in (publish, adopt):
        with pytest.raises(UserError, match="Strict Open XML"):
            command(path)
    assert not (office.project.root / "新项目").exists()


def test_macros_go_neither_into_the_public_copy_nor_into_an_adopted_template(office: Office, tmp_path: Path) -> None:
    path = office.read(foreign.remade(office.report, foreign.with_macros))
    placed = publish_report(path, office.project.root).placed
    assert placed is not None
    adopted = adopt_report(path, tmp_path / "新项目")
    for made in (placed.path, adopted.project.template):
        assert "word/vbaProject.bin" not in part_names(made)
        assert foreign.main_type(made.read_bytes()) == foreign.MAIN_TYPE
    assert adopted.differences == ()


def test_a_template_with_macros_is_not_filled(office: Office) -> None:
    office.project.template.write_bytes(foreign.remade(office.template, foreign.with_macros))
    with pytest.raises(UserError, match="模板里有宏"):
        draft_report(office.project)


def test_a_report_that_fetches_another_file_is_refused_before_anything_is_written(office: Office) -> None:
    field = b'<w:p><w:fldSimple w:instr=" INCLUDETEXT a.docx "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:body>'
    path = office.read(foreign.remade(office.report, foreign.replaced(foreign.MAIN, (b"</w:body>", field))))
    with pytest.raises(UserError, match="不能做成模板：文件里有会读取其他文件"):
        adopt_report(path, office.project.root / "新项目")
    assert not (office.project.root / "新项目").exists()


def test_the_file_that_word_leaves_beside_an_open_one_is_named(office: Office) -> None:
    path = office.project.root / "~$报告.docx"
    path.write_bytes(b"\x05wang" + bytes(100))
    for command in reading_commands(office):
        with pytest.raises(UserError, match="临时文件"):
            command(path)
