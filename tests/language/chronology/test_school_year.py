"""School years of their own, and those beside them."""

from __future__ import annotations

from report_drafter.language.chronology.school_year import misplaced_school_years, school_years
from tests.builders.report_models import model_of


def test_title_or_opening_put_a_report_on_a_school_year() -> None:
    assert school_years(model_of("清溪学院2021—2022学年教学质量报告")) == {2021, 2022}
    assert school_years(model_of("清溪学院2021—2023学年教学质量报告")) == frozenset()


def test_the_next_school_year_begins_a_year_later() -> None:
    text = "上一学年（2021—2022学年）790门，本学年（2021—2022学年）812门，下学年（2021—2022学年）再开30门。"
    assert [one.right for one in misplaced_school_years(text, 2021)] == [2020, 2022]
    assert list(misplaced_school_years("下一学年（2022—2023学年）再开30门。", 2021)) == []
