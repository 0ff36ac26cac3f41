"""Years and dates as reports write them."""

from __future__ import annotations

import pytest

from report_drafter.language.dates.date_mentions import DateMention, date_mentions


@pytest.mark.parametrize(
    ("text", "year", "month", "day"),
    [
        ("2023年", 2023, None, None),
        ("2023年度", 2023, None, None),
        ("2024年1月", 2024, 1, None),
        ("2024年1月16日", 2024, 1, 16),
        ("3月5日", None, 3, 5),
        ("二〇二四年三月十三日", 2024, 3, 13),
        ("二○二四年十二月", 2024, 12, None),
    ],
)
def test_a_date_is_read_whole(text: str, year: int | None, month: int | None, day: int | None) -> None:
    (mention,) = date_mentions(f"在{text}，")
    assert (mention.start, mention.end) == (1, 1 + len(text))
    assert (mention.year, mention.month, mention.day) == (year, month, day)


@pytest.mark.parametrize(
    "text", ["公开信息2017条", "电话0725-5223557", "〔2021〕30号", "12023年", "三年行动", "2021—2025"]
)
def test_a_number_that_is_no_year_is_left_alone(text: str) -> None:
    assert list(date_mentions(text)) == []


def test_the_financial_year_is_told_apart() -> None:
    assert [one.fiscal for one in date_mentions("2022年度和2023年")] == [True, False]


@pytest.mark.parametrize(
    ("year", "month", "day", "possible"),
    [
        (2024, 2, 29, True),
        (2023, 2, 29, False),
        (None, 2, 29, True),
        (None, 2, 30, False),
        (2023, 13, None, False),
        (2023, 11, 31, False),
        (2023, None, None, True),
    ],
)
def test_the_calendar_decides_which_dates_are_possible(
    year: int | None, month: int | None, day: int | None, *, possible: bool
) -> None:
    assert DateMention(0, 0, year, month, day).possible is possible
