"""The sample's workbooks read clean, keep their relations, and say the figures of the public report."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from report_drafter.domain.quantity import Interval, Quantity
from report_drafter.drafting.wording import write_figure
from report_drafter.excel.workbook_reader import read_workbook
from report_drafter.workflows.project_files import open_project
from report_drafter.workflows.year_inputs import YearInputs, read_year
from tests.sample.stated_figures import STATED_FIGURES

YEARS = (2022, 2023)
TAG = re.compile(r"[\u4e00-\u9fff_][\u4e00-\u9fff0-9_]*")


@pytest.fixture(scope="module", params=YEARS)
def inputs(request: pytest.FixtureRequest, repository: Path) -> YearInputs:
    return read_year(open_project(repository, request.param))


@pytest.fixture(scope="module")
def newest(repository: Path) -> YearInputs:
    return read_year(open_project(repository, YEARS[-1]))


def figures(inputs: YearInputs) -> dict[str, Quantity]:
    names = {code: one.name for code, one in inputs.catalogue.by_code.items()}
    entries = [entry for submission in inputs.submissions for entry in submission.entries]
    return {names[entry.code]: entry.quantity for entry in entries if entry.quantity is not None}


def test_a_year_asks_173_indicators_of_20_departments_and_all_are_answered(inputs: YearInputs) -> None:
    catalogue = inputs.catalogue
    assert len(catalogue.indicators) == 173
    assert len(catalogue.departments) == len(inputs.submissions) == 20
    assert {one.department for one in inputs.submissions} == {one.name for one in catalogue.departments}
    assert len(figures(inputs)) == 173


def test_no_workbook_of_either_year_gives_a_finding(inputs: YearInputs) -> None:
    assert inputs.findings == ()
    assert [finding for reading in inputs.readings for finding in reading.findings] == []


def test_every_name_is_short_and_a_tag_of_its_own(inputs: YearInputs) -> None:
    names = [one.name for one in inputs.catalogue.indicators]
    assert len(set(names)) == len(names)
    assert [name for name in names if not TAG.fullmatch(name) or len(name) > 11] == []


def test_codes_begin_with_the_place_of_their_section(inputs: YearInputs) -> None:
    sections = {one.code[:2]: one.section for one in inputs.catalogue.indicators}
    assert len(sections) == len(set(sections.values())) == 8
    assert sections["02"] == "一（二）"
    assert all(one.section == sections[one.code[:2]] for one in inputs.catalogue.indicators)


def test_every_relation_holds_in_both_years(inputs: YearInputs) -> None:
    intervals: dict[str, Interval] = {name: quantity.interval() for name, quantity in figures(inputs).items()}
    assert len(inputs.catalogue.relations) > 40
    assert [one.text for one in inputs.catalogue.relations if one.holds(intervals) is not True] == []


def test_a_change_beyond_the_alarm_bound_has_its_reason(newest: YearInputs, repository: Path) -> None:
    before = figures(read_year(open_project(repository, YEARS[0])))
    reasons = {entry.code: entry.reason for one in newest.submissions for entry in one.entries}
    unexplained = []
    for name, quantity in figures(newest).items():
        indicator, last = newest.catalogue.by_name[name], before[name].value
        if indicator.alarm is None or not last:
            continue
        change = quantity.value - last if indicator.unit == "%" else (quantity.value - last) * 100 / last
        if abs(change) > indicator.alarm and not reasons[indicator.code]:
            unexplained.append(name)
    assert unexplained == []
    assert sum(bool(reason) for reason in reasons.values()) > 5


def test_every_section_has_narratives(newest: YearInputs) -> None:
    sections = [one.section for submission in newest.submissions for one in submission.initiatives]
    wanted = [*(f"一（{place}）" for place in "一二三四五六七"), "二", "三", "四"]
    assert [section for section in wanted if sections.count(section) < 2] == []
    assert set(sections) == set(wanted)


@pytest.mark.parametrize("year", YEARS)
def test_every_workbook_says_that_it_is_a_sample(repository: Path, year: int) -> None:
    for path in (repository / "inputs" / str(year)).glob("*.xlsx"):
        first = read_workbook(path).sheets[0]
        words = [str(value) for row in first.rows for value in row]
        assert any("示例：" in one for one in words), path.name


@pytest.mark.parametrize("name", ["catalogue", "法制支队", "环食药侦支队"])
def test_excel_opens_a_workbook_without_repair(repository: Path, name: str) -> None:
    path = repository / "inputs" / str(YEARS[-1]) / f"{name}.xlsx"
    assert OpenXmlValidator().validate(path).errors == []


@pytest.mark.parametrize(("name", "stated", "unit"), STATED_FIGURES)
def test_a_department_states_the_figure_of_the_public_report(
    newest: YearInputs, name: str, stated: str, unit: str
) -> None:
    indicator = newest.catalogue.by_name[name]
    assert indicator.unit == unit
    assert write_figure(figures(newest)[name], indicator) == stated


def test_the_public_report_states_99_figures() -> None:
    assert len({name for name, _, _ in STATED_FIGURES}) == 99
