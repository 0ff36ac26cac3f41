"""A new name is followed into catalogue, relations, forms, narratives and template, and every place is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from report_drafter.adopting.adopted_catalogue import SECOND_LOOK
from report_drafter.domain.errors import UserError
from report_drafter.domain.project import Project
from report_drafter.domain.workbook_layout import INDICATOR_COLUMNS, INDICATOR_SHEET
from report_drafter.workflows.draft_report import draft_report
from report_drafter.workflows.rename_indicator import rename_indicator
from report_drafter.workflows.roll_year import roll_year
from report_drafter.workflows.year_inputs import read_year
from tests.builders.foreign_documents import remade, strict
from tests.builders.old_workbook import OldSheet, label, number, old_file, old_stream
from tests.builders.project_builder import build_project

TEMPLATE = """
走访企业{{ 走访⟦b:企业⟧ }}家次，{{ 走访企业|同比 }}；走访企业数{{ 走访企业数 }}家。
{%p for 举措 in 举措列表("一（二）") %}
{{ 举措.序号 }}{{ 举措.标题 }}{{ 举措.内容 }}
{%p endfor %}
"""
SCENARIO = """
relations = ["走访企业 >= 走访企业数"]
[info]
agency = "某局"
[[indicators]]
code = "0101"
name = "走访企业"
unit = "家次"
section = "一（二）"
department = "法制支队"
[[indicators]]
code = "0102"
name = "走访企业数"
unit = "家"
section = "一（二）"
department = "法制支队"
[years.2023."法制支队"]
0101 = 3907
0102 = 40
initiatives = ["一（二） | 走访 | 全年走访【走访企业】家次，其中企业【走访企业数】家。"]
"""


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return build_project(tmp_path, SCENARIO, TEMPLATE)


def test_the_renamed_project_drafts_the_same_report(project: Project) -> None:
    before = draft_report(project).rendered.manifest
    rename_indicator(project, "走访企业", "企业走访量")
    after = draft_report(project).rendered.manifest
    assert [(one.code, one.text, one.paragraph) for one in after.figures] == [
        (one.code, one.text, one.paragraph) for one in before.figures
    ]
    assert after.paragraphs[0] == before.paragraphs[0]


def test_every_file_that_speaks_of_it_is_told_with_its_places(project: Project) -> None:
    done = rename_indicator(project, "0101", "企业走访量")
    places = {file.path.name: file.places for file in done.files}
    assert set(places) == {"catalogue.xlsx", "法制支队.xlsx", "annual_report.docx"}
    assert any(place.startswith("关系!") for place in places["catalogue.xlsx"])
    assert any(place.startswith("工作举措!") for place in places["法制支队.xlsx"])
    assert len(places["annual_report.docx"]) == 2
    assert read_year(project).catalogue.by_code["0101"].name == "企业走访量"
    assert read_year(project).catalogue.by_code["0102"].name == "走访企业数"


def test_the_second_look_that_adopt_asked_for_is_taken_by_renaming(project: Project) -> None:
    workbook = load_workbook(project.catalogue)
    sheet = workbook[INDICATOR_SHEET]
    column = next(cell.column for cell in sheet[3] if cell.value == INDICATOR_COLUMNS["note"])
    for row in (4, 5):
        sheet.cell(row, column).value = SECOND_LOOK
    workbook.save(project.catalogue)
    rename_indicator(project, "走访企业", "企业走访量")
    assert [one.note for one in read_year(project).catalogue.indicators] == ["", SECOND_LOOK]


def test_all_years_that_share_the_template_are_renamed_together(project: Project) -> None:
    following = roll_year(project).project
    rename_indicator(project, "走访企业", "企业走访量")
    assert read_year(following).catalogue.by_code["0101"].name == "企业走访量"


def test_a_workbook_that_cannot_be_read_is_told(project: Project) -> None:
    broken = project.inputs / "治安支队.xlsx"
    broken.write_bytes(b"PK damaged")
    done = rename_indicator(project, "走访企业", "企业走访量")
    assert [one.path for one in done.unread] == [broken]
    assert "“治安支队.xlsx”不是 Excel 工作簿" in done.unread[0].places[0]
    assert done.by_hand == ()


def test_an_old_workbook_is_renamed_by_hand_whatever_its_name_says(project: Project) -> None:
    path = project.inputs / "法制支队.xlsx"
    texts = ["编码", "指标名称", "本年数", "0101", "走访企业"]
    rows = [
        [label(0, 0, 0), label(0, 1, 1), label(0, 2, 2)],
        [label(1, 0, 3), label(1, 1, 4), number(1, 2, 3907.0)],
    ]
    path.write_bytes(old_file(old_stream(texts, [OldSheet("指标", rows)])))
    before = path.read_bytes()
    done = rename_indicator(project, "走访企业", "企业走访量")
    assert [(one.path.name, one.places) for one in done.by_hand] == [("法制支队.xlsx", ("指标!B2",))]
    assert path.read_bytes() == before


def test_a_name_that_cannot_be_changes_no_file(project: Project) -> None:
    before = {path: path.read_bytes() for path in project.root.rglob("*.*") if path.is_file()}
    for new in ("走访企业数", "年度", "3月走访"):
        with pytest.raises(UserError):
            rename_indicator(project, "走访企业", new)
    assert {path: path.read_bytes() for path in project.root.rglob("*.*") if path.is_file()} == before


def test_a_file_that_is_open_elsewhere_leaves_every_file_as_it_was(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {path: path.read_bytes() for path in project.root.rglob("*.*") if path.is_file()}
    replace = Path.replace

    def locked(path: Path, target: Path) -> Path:
        if target == project.template:
            raise PermissionError(13, "locked")
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", locked)
    with pytest.raises(UserError, match="annual_report"):
        rename_indicator(project, "走访企业", "企业走访量")
    assert {path: path.read_bytes() for path in project.root.rglob("*.*") if path.is_file()} == before


def test_a_name_may_hold_brackets_and_the_project_drafts_as_before(project: Project) -> None:
    before = draft_report(project).rendered.manifest
    rename_indicator(project, "走访企业数", "走访企业（家）")
    after = draft_report(project)
    assert [one.text for one in after.rendered.manifest.figures] == [one.text for one in before.figures]
    assert {one.name for one in after.rendered.manifest.figures if one.code == "0102"} == {"走访企业（家）"}
    rename_indicator(project, "走访企业", "走访")
    (relation,) = read_year(project).catalogue.relations
    assert relation.text == "走访 >= 走访企业（家）"
    assert [one.text for one in draft_report(project).rendered.manifest.figures] == [one.text for one in before.figures]


def test_where_a_condition_asks_for_the_name_brackets_are_refused(tmp_path: Path) -> None:
    template = f"{TEMPLATE}{{% if 走访企业数 > 3 %}}较多{{% endif %}}\n"
    project = build_project(tmp_path, SCENARIO, template)
    with pytest.raises(UserError, match="带括号的名称“走访企业（家）”在那里读不出来") as error:
        rename_indicator(project, "走访企业数", "走访企业（家）")
    assert error.value.advice == "请取不带括号的名称，如“走访企业家”。"
    assert "走访企业数" in read_year(project).catalogue.by_name


def test_without_the_template_nothing_is_renamed_as_its_tags_would_keep_the_old_name(project: Project) -> None:
    project.template.rename(project.root / "模板.docx")
    with pytest.raises(UserError, match=r"没有找到模板.*名称没有改"):
        rename_indicator(project, "走访企业", "企业走访量")
    assert read_year(project).catalogue.by_code["0101"].name == "走访企业"


def test_a_strict_template_is_refused_before_anything_is_renamed(project: Project) -> None:
    project.template.write_bytes(remade(project.template.read_bytes(), strict))
    before = {path: path.read_bytes() for path in project.root.rglob("*.*")}
    with pytest.raises(UserError, match=r"Strict Open XML.*名称没有改"):
        rename_indicator(project, "走访企业", "企业走访量")
    assert {path: path.read_bytes() for path in project.root.rglob("*.*")} == before
