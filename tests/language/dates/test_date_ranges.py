"""Periods between two dates as reports write them."""

from __future__ import annotations

import pytest

from report_drafter.language.dates.date_ranges import date_ranges


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("6月25日至9月30日", (None, 9, 30)),
        ("2024年11月16日至27日", (2024, 11, 27)),
        ("2024年4月8日—5月7日", (2024, 5, 7)),
        ("2019年7月至2022年6月", (2019 + 3, 6, None)),
        ("2021年至2025年", (2025, None, None)),
        ("2月17日零时起至5月6日", (None, 5, 6)),
        ("2019年9月10日启动，至2019年12月", (2019, 12, None)),
    ],
)
def test_the_end_of_a_period_takes_what_it_does_not_say_from_the_beginning(
    text: str, last: tuple[int | None, int | None, int | None]
) -> None:
    (one,) = date_ranges(f"自{text}，")
    assert (one.last.year, one.last.month, one.last.day) == last
    assert (one.first.start, one.last.end) == (1, 1 + len(text))
    assert not one.backwards


@pytest.mark.parametrize("text", ["2024年3月印发", "3月5日到会", "2023年至今", "比2023年5月多12件"])
def test_one_date_is_no_period(text: str) -> None:
    assert list(date_ranges(text)) == []


@pytest.mark.parametrize("text", ["7月6日至6月5日", "2024年3月至2023年5月", "2025年至2021年", "3月8日至5日"])
def test_a_period_that_ends_before_it_begins_runs_backwards(text: str) -> None:
    (one,) = date_ranges(text)
    assert one.backwards
    assert not one.over_new_year


def test_a_winter_may_end_in_the_next_year() -> None:
    (one,) = date_ranges("11月15日至3月15日")
    assert one.backwards
    assert one.over_new_year


def test_a_bare_year_begins_no_period_that_ends_on_a_day_without_one() -> None:
    assert list(date_ranges("2023年至12月31日")) == []
