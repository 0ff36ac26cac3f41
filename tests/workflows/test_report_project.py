"""Which year a report in hand is held against, when last year's is still edited and the next has begun."""

from __future__ import annotations

from pathlib import Path

import pytest

from report_drafter.domain.errors import UserError
from report_drafter.workflows.check_report import check_reports
from report_drafter.workflows.draft_outputs import write_draft
from report_drafter.workflows.draft_report import draft_report
from report_drafter.workflows.report_project import outputs_year, project_of_report, project_of_reports
from tests.builders.project_builder import build_project

TEMPLATE = """
#0 {{ 报告机关 }}{{ 年度 }}年度法治政府建设情况报告
## 一、{{ 年度 }}年主要举措
走访企业{{ 走访企业 }}家次。
"""
SCENARIO = """
[info]
agency = "某某市某局"
[[indicators]]
code = "0101"
name = "走访企业"
unit = "家次"
department = "法制支队"
[years.2022."法制支队"]
0101 = 3907
[years.2023."法制支队"]
0101 = 4111
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project of two years, the first of which is drafted."""
    newest = build_project(tmp_path, SCENARIO, TEMPLATE)
    write_draft(draft_report(newest.of(2022)))
    return tmp_path


def test_what_is_asked_for_comes_first_then_the_place_then_what_the_report_states(root: Path) -> None:
    inside, outside = root / "outputs" / "2022" / "改" / "稿.docx", root / "稿.docx"
    assert project_of_report(inside, 2022, root, 2023).year == 2023
    assert project_of_report(inside, 2023, root).year == 2022
    assert project_of_report(outside, 2022, root).year == 2022
    assert project_of_report(outside, 2019, root).year == 2023
    assert project_of_report(outside, None, root).year == 2023


def test_only_a_folder_of_the_outputs_tells_a_year(root: Path) -> None:
    assert outputs_year(root / "outputs" / "2022" / "稿.docx", root) == 2022
    assert outputs_year(root / "outputs" / "旧稿" / "稿.docx", root) is None
    assert outputs_year(root / "outputs", root) is None
    assert outputs_year(root / "inputs" / "2022" / "稿.docx", root) is None


def test_a_report_is_found_by_the_year_that_it_states(root: Path) -> None:
    report = root / "王局改.docx"
    report.write_bytes((root / "outputs" / "2022" / "法治政府建设年度报告.docx").read_bytes())
    assert project_of_reports([report], root).year == 2022
    (checked,) = check_reports([report], root)
    assert checked.with_inputs
    assert not [one for one in checked.result.findings if one.rule == "figure-differs-from-input"]


def test_where_the_new_year_has_no_draft_yet_the_year_that_has_one_is_named(root: Path) -> None:
    with pytest.raises(UserError) as error:
        check_reports([], root)
    assert error.value.advice.endswith("检查 2022 年度的报告，请加 --year 2022。")


def test_reports_of_several_years_are_not_held_against_one(root: Path) -> None:
    write_draft(draft_report(project_of_report(root / "稿.docx", 2023, root)))
    reports = [root / "outputs" / year / "法治政府建设年度报告.docx" for year in ("2022", "2023")]
    with pytest.raises(UserError, match=r"不是同一年度的：.*2022 年度的、.*2023 年度的"):
        project_of_reports(reports, root)
    assert project_of_reports(reports, root, 2022).year == 2022


def test_figures_of_a_year_that_the_project_does_not_have_are_not_this_years(root: Path) -> None:
    report = root / "旧年.docx"
    report.write_bytes((root / "outputs" / "2022" / "法治政府建设年度报告.docx").read_bytes())
    (root / "inputs" / "2022").rename(root / "2022年旧表")
    (checked,) = check_reports([report], root)
    assert not checked.with_inputs
