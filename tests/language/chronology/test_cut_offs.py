"""Days up to which a report counts, beside the day on which it is signed."""

from __future__ import annotations

import pytest

from report_drafter.language.chronology.cut_offs import is_cut_off, late_cut_offs
from report_drafter.language.dates.date_mentions import DateMention, date_mentions
from tests.builders.report_models import report_of

PLAN = "二、2024年工作安排"


def signed_on(day: str) -> DateMention:
    (date,) = date_mentions(day)
    return date


def late(*lines: str, signed: str = "2024年1月12日") -> list[str]:
    found = late_cut_offs(report_of(*lines), signed_on(signed))
    return [sentence.text[date.start : date.end] for sentence, date in found]


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("截至2024年1月13日，办结86件。", "2024年1月13日"),
        ("截止到2024年2月，办结86件。", "2024年2月"),
        ("截至2025年，办结86件。", "2025年"),
        ("截至2024年末，办结86件。", "2024年"),
        ("截至2024年6月30日办结的86件已归档，拟评查9件。", "2024年6月30日"),
        ("拟评查9件，截至2024年6月30日，办结86件。", "2024年6月30日"),
        ("截至2024年6月30日已完成拟评查案件86件。", "2024年6月30日"),
    ],
)
def test_a_count_as_of_a_day_behind_the_signature_is_found(line: str, day: str) -> None:
    assert late(line) == [day]


@pytest.mark.parametrize(
    "line",
    [
        "截至2024年1月12日，办结86件。",  # of that very day
        "截至2024年1月，办结86件。",
        "截至2024年，办结86件。",
        "截至2023年底，办结86件。",
        "截至6月30日，办结86件。",  # of no year
        "2024年6月30日，办结86件。",
        "有效期截至2024年6月30日。",
        "公示截至2024年6月30日。",
        "报名时间截至2024年6月30日。",
        "将截至2024年6月30日的案件办结。",
        "截至2024年6月30日前办结86件。",
        "截至2024年6月30日力争办结86件。",
        "截至时间为2024年6月30日。",
    ],
)
def test_earlier_days_terms_and_hopes_are_left_alone(line: str) -> None:
    assert late(line) == []


def test_cells_of_a_table_are_left_alone() -> None:
    assert late("类别 | 截至2024年6月30日 | 户数", "信访 | 37 | 41", "投诉 | 29 | 53") == []


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("截至2024年6月30日，完成整治。", []),
        ("截至2024年6月30日，累计整治9处。", ["2024年6月30日"]),
        ("截至2024年6月30日，全县共整治隐患9处。", ["2024年6月30日"]),
    ],
)
def test_a_plan_must_say_that_it_counts_what_is_there(line: str, days: list[str]) -> None:
    assert late(PLAN, line) == days


@pytest.mark.parametrize(
    ("signed", "line", "days"),
    [
        ("2023年11月28日", "截至2023年12月31日，办结86件。", []),
        ("2023年12月5日", "截至2023年底，办结86件。", []),
        ("2023年10月31日", "截至2023年12月31日，办结86件。", ["2023年12月31日"]),
        ("2023年11月28日", "截至2023年11月30日，办结86件。", ["2023年11月30日"]),
        ("2023年11月28日", "截至2024年12月31日，办结86件。", ["2024年12月31日"]),
    ],
)
def test_a_report_signed_before_new_year_may_count_up_to_its_end(signed: str, line: str, days: list[str]) -> None:
    assert late(line, signed=signed) == days


@pytest.mark.parametrize(
    ("text", "cut_off"),
    [
        ("截至2024年6月30日", True),
        ("截止时间为 2024年6月30日", True),
        ("截至上月底（2024年6月30日）", False),
        ("截至6月30日", False),
    ],
)
def test_a_cut_off_has_its_word_right_before_a_day_of_a_year(text: str, *, cut_off: bool) -> None:
    assert is_cut_off(text, signed_on(text)) is cut_off
