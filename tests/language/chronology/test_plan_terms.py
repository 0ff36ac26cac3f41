"""Five-year plans as the span that a chapter, or some years, are about."""

from __future__ import annotations

import pytest

from report_drafter.language.chronology.plan_terms import misplaced_terms
from tests.builders.report_models import report_of


def misplaced(*lines: str, year: int | None = 2023) -> list[str]:
    return [one.sentence.text[one.start : one.end] for one in misplaced_terms(report_of(*lines), year)]


@pytest.mark.parametrize(
    ("heading", "found"),
    [
        ("二、“十三五”时期和2021年工作回顾", ["十三五”时期和2021年"]),
        ("二、2015年工作暨“十三五”成就", ["2015年工作暨“十三五”"]),
        ("二、“十三五”时期和2020年工作回顾", []),
        ("二、2016年度和“十三五”时期工作回顾", []),
        ("二、“十三五”工作和2022年打算", []),  # what joins them is told of no term
        ("“十三五”时期和2021年工作成绩可喜。", []),  # no chapter
    ],
)
def test_a_chapter_joins_a_plan_with_a_year_of_it(heading: str, found: list[str]) -> None:
    assert misplaced(heading) == found


@pytest.mark.parametrize(
    ("heading", "year", "found"),
    [
        ("二、“十四五”时期工作回顾", 2020, True),
        ("二、“十四五”时期工作回顾", 2021, False),
        ("二、“十四五”时期工作回顾", 2026, False),
        ("二、“十四五”时期工作回顾", 2027, True),
        ("二、“十四五”主要成就盘点", 2027, True),
        ("二、“十四五”时期重点项目", 2027, False),
    ],
)
def test_a_chapter_looks_back_on_a_plan_that_has_begun(heading: str, year: int, *, found: bool) -> None:
    assert misplaced(heading, year=year) == (["十四五"] if found else [])


@pytest.mark.parametrize(
    ("heading", "year", "text", "found"),
    [
        ("二、“十四五”时期主要任务", 2025, "谋划“十五五”项目86个。", True),
        ("二、“十四五”时期总体要求", 2026, "谋划“十五五”项目86个。", True),
        ("二、“十四五”时期主要任务", 2024, "谋划“十五五”项目86个。", False),  # a year is left
        ("二、“十四五”时期主要任务", 2025, "谋划项目86个。", False),
        ("二、“十四五”时期主要任务", 2025, "谋划“十六五”项目86个。", False),
        ("二、“十四五”时期主要任务完成情况", 2025, "谋划“十五五”项目86个。", False),
        ("二、“十四五”时期存在问题", 2025, "谋划“十五五”项目86个。", False),
    ],
)
def test_a_chapter_sets_no_goals_for_a_term_that_is_over(heading: str, year: int, text: str, *, found: bool) -> None:
    assert misplaced(heading, text, year=year) == (["十四五"] if found else [])


@pytest.mark.parametrize(
    ("line", "year", "found"),
    [
        ("“十三五”这六年，新建学校9所。", 2023, True),
        ("“十三五”这五年，新建学校9所。", 2023, False),
        ("“十三五”这三年，新建学校9所。", 2023, True),
        ("“十四五”这三年，新建学校9所。", 2023, False),
        ("“十四五”这四年，新建学校9所。", 2023, False),  # told in the year after
        ("“十四五”这两年，新建学校9所。", 2023, False),
        ("“十四五”这四年，新建学校9所。", 2021, True),
        ("“十四五”这四年，新建学校9所。", 2025, True),
        ("“十四五”以来的四年，新建学校9所。", 2025, False),
        ("“十四五”以来三年，新建学校9所。", 2025, True),
        ("“十四五”四年来，新建学校9所。", 2025, False),
        ("“十四五”三年来，新建学校9所。", 2025, True),
        ("“十四五”以来的四年，新建学校9所。", 2026, True),
        ("“十四五”这二年，新建学校9所。", 2020, True),
        ("“十四五”这六年行动，新建学校9所。", 2023, False),
        ("“十三五”时期是砥砺奋进的六年。", 2023, True),
        ("“十三五”这一时期，既是爬坡过坎的四年，也是转型的关键期。", 2023, True),
        ("“十三五”时期是砥砺奋进的五年。", 2023, False),
        ("“十三五”时期是“十二五”之后的六年。", 2023, False),
    ],
)
def test_a_plan_is_told_to_be_as_many_years_as_it_has_or_has_gone(line: str, year: int, *, found: bool) -> None:
    assert bool(misplaced(line, year=year)) is found


def test_without_a_year_nothing_is_said() -> None:
    assert misplaced("二、“十三五”时期和2021年工作回顾", "“十三五”这六年，新建学校9所。", year=None) == []


def test_cells_of_a_table_are_left_alone() -> None:
    assert misplaced("事项 | 件数 | 户数", "“十三五”这六年 | 37 | 41", "“十三五”这四年 | 29 | 53") == []
