"""Five-year plans that are drawn up, or laid before a session, in a report on 2023."""

from __future__ import annotations

import pytest

from report_drafter.language.chronology.plan_drafts import misplaced_drafts
from tests.builders.report_models import report_of

PLAN = "二、2024年工作安排"


def misplaced(*lines: str, year: int | None = 2023) -> list[str]:
    return [one.sentence.text[one.start : one.end] for one in misplaced_drafts(report_of(*lines), year)]


@pytest.mark.parametrize(
    ("line", "plan"),
    [
        ("县政府编制的“十三五”规划纲要（草案），提请大会审议。", "十三五"),
        ("第十三个五年规划和二〇三五年远景目标纲要（草案）一并印发，请代表审查。", "第十三个五年规划"),
        ("第十三个五年规划纲要草案请各位代表审议。", "第十三个五年规划"),
        ("县政府拟订了中共县委“十三五”规划的建议。", "十三五"),
        ("起草关于制定经济社会发展“十三五”规划的建议。", "十三五"),
        ("向大会提出“十六五”规划纲要（草案）。", None),  # laid comes before
        ("“十六五”规划纲要（草案）已提交大会。", "十六五"),
    ],
)
def test_a_plan_of_years_gone_or_far_ahead_is_found(line: str, plan: str | None) -> None:
    assert misplaced(line) == ([plan] if plan else [])


@pytest.mark.parametrize(
    "line",
    [
        "“十四五”规划纲要（草案），提请大会审议。",
        "“十三五”规划纲要（草案）完成。",  # not laid before anybody
        "“十三五”规划纲要草案修改后提请大会审议。",
        "2016年“十三五”规划纲要（草案）提请大会审议。",  # the time is named
        "2011年，“十三五”规划纲要（草案）提请大会审议。",
        "“十三五”规划纲要（草案）提请审议以来，执行良好。",
        "批准了“十三五”规划纲要（草案），提请备案。",
        "学习关于制定“十三五”规划的建议。",  # nobody draws it up
    ],
)
def test_the_next_plan_and_looks_back_are_left_alone(line: str) -> None:
    assert misplaced(line) == []


@pytest.mark.parametrize("named", ["2010", "2018"])
def test_a_year_far_from_a_plan_does_not_tell_its_time(named: str) -> None:
    assert misplaced(f"{named}年，“十三五”规划纲要（草案）提请大会审议。") == ["十三五"]


@pytest.mark.parametrize(("year", "found"), [(2018, True), (2019, False), (2024, False), (2025, True)])
def test_a_plan_is_that_of_the_years_to_come(year: int, *, found: bool) -> None:
    assert bool(misplaced("“十四五”规划纲要（草案）提请大会审议。", year=year)) is found


def test_cells_of_a_table_are_left_alone() -> None:
    rows = ("事项 | 件数 | 户数", "“十三五”规划纲要（草案），提请大会审议 | 37 | 41", "编制第十五个六年规划 | 29 | 53")
    assert misplaced(*rows) == []


def test_a_plan_may_be_drawn_up_ahead_only_among_what_is_planned() -> None:
    assert misplaced(PLAN, "编制“十三五”规划纲要（草案）。") == ["十三五"]
    assert misplaced(PLAN, "落实关于制定“十三五”规划的建议。") == ["十三五"]
    assert misplaced("编制“十三五”规划纲要（草案）。") == []


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("国民经济和社会发展第十四个三年规划", "国民经济和社会发展第十四个三年规划"),
        ("编制第十五个六年规划。", "第十五个六年规划"),
        ("编制第十五个五年规划。", None),
        ("编制第三个三年规划。", None),
        ("国民经济和社会发展第七个十年计划。", "国民经济和社会发展第七个十年计划"),
    ],
)
def test_the_plans_of_the_nation_are_of_five_years(line: str, words: str | None) -> None:
    assert misplaced(line, year=None) == ([words] if words else [])


def test_without_a_year_no_plan_is_over() -> None:
    assert misplaced("“十三五”规划纲要（草案），提请大会审议。", year=None) == []
