"""The year that the last words of a report name it by."""

from __future__ import annotations

import pytest

from report_drafter.language.chronology.closing_years import closing_years, names_report
from report_drafter.language.chronology.year_statements import YearRole
from tests.builders.report_models import model_of, report_of

BODY = "培训2期。"


def closing(*lines: str) -> list[int]:
    return [one.year for one in closing_years(report_of(BODY, *lines))]


@pytest.mark.parametrize(
    "line",
    [
        "以上为我局2022年度工作情况报告，请审阅。",
        "上述是我区2022年法治建设情况。",
        "汇报到此，以上便是2022年工作总结",
        "2022年度工作报告完毕。",
        "2022年度述法完毕。",
        "2022年述法情况，特此报告。",
        "我局2022年工作总结特此汇报。",
    ],
)
def test_the_last_words_name_a_year_once(line: str) -> None:
    assert closing(line) == [2022]
    assert names_report(line)


@pytest.mark.parametrize(
    "line",
    [
        "以上为我局2023年度工作情况报告。",  # the title's own
        "以上为我局2022年度整改情况报告。",
        "以上为我局2022年工作计划报告。",
        "以上为我局2022年度3项工作情况报告。",
        "以上为我局法治建设情况，2022年度工作报告另送。",
        "以上为我局2022年度工作情况统计。",
        "我局2022年度工作完成，特此报告。",
        "以上数据截至2022年。",
    ],
)
def test_other_words_name_no_report(line: str) -> None:
    assert closing(line) == []


def test_cells_of_a_table_take_no_leave() -> None:
    assert closing("事项 | 件数 | 户数", "以上为我局2022年度工作情况报告 | 37 | 41", "培训 | 29 | 53") == []


def test_a_sentence_takes_leave_only_where_it_names_the_report() -> None:
    assert not names_report("2022年工作情况报告。")
    assert not names_report("以上数据截至2022年。")


def test_a_report_given_to_a_session_is_on_the_year_before() -> None:
    (year,) = closing_years(report_of(BODY, "以上是2022年政府工作报告，请审议。"))
    assert (year.year, year.implied, year.role) == (2022, 2021, YearRole.CLOSING)
    assert year.paragraph.text[year.start : year.end] == "2022年"


@pytest.mark.parametrize(("lines", "years"), [(11, [2022]), (12, [])])
def test_only_the_last_twelve_lines_take_leave(lines: int, years: list[int]) -> None:
    assert closing("以上为我局2022年度工作情况报告。", *(f"培训{count}期。" for count in range(3, 3 + lines))) == years


@pytest.mark.parametrize(("above", "years"), [(1, []), (2, []), (3, [2023])])
def test_only_the_first_three_lines_are_the_title(above: int, years: list[int]) -> None:
    lines = (*["示例市示例局"] * above, "2023年度工作报告", "一、工作", BODY, "以上为我局2023年度工作情况报告。")
    assert [one.year for one in closing_years(model_of("\n".join(lines)))] == years
