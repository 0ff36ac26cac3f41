"""Chinese numerals are read and written."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_drafter.language.numbers.numerals import (
    LARGEST,
    chinese_digits,
    chinese_numeral,
    read_chinese_decimal,
    read_chinese_numeral,
    read_count,
)


@given(st.integers(0, LARGEST - 1))
def test_what_is_written_is_read_back(number: int) -> None:
    assert read_chinese_numeral(chinese_numeral(number)) == number


@given(st.integers(1000, 9999))
def test_digits_of_a_year_are_read_back(year: int) -> None:
    assert read_chinese_numeral(chinese_digits(year)) == year


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("十", 10),
        ("十二", 12),
        ("廿", 20),
        ("廿三", 23),
        ("两", 2),
        ("两千零五", 2005),
        ("三百二十一", 321),
        ("一万零三十", 10030),
        ("三万五千", 35000),
        ("二亿三千万", 230_000_000),
        ("壹佰贰拾", 120),
        ("二〇二三", 2023),
    ],
)
def test_a_numeral_is_read(text: str, number: int) -> None:
    assert read_chinese_numeral(text) == number


@pytest.mark.parametrize("text", ["", "三五", "三二百", "百千", "三万五", "一百二", "十四五", "三个", "一百百"])
def test_what_is_no_numeral_is_refused(text: str) -> None:
    assert read_chinese_numeral(text) is None


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "零"),
        (11, "十一"),
        (20, "二十"),
        (105, "一百零五"),
        (110, "一百一十"),
        (9999, "九千九百九十九"),
        (10000, "一万"),
        (10005, "一万零五"),
        (120_000, "十二万"),
        (99_999_999, "九千九百九十九万九千九百九十九"),
        (100_000_000, "一亿"),
        (100_010_000, "一亿零一万"),
    ],
)
def test_numbers_are_written_as_people_do(number: int, text: str) -> None:
    assert chinese_numeral(number) == text


@pytest.mark.parametrize("number", [-1, LARGEST])
def test_numbers_out_of_range_are_refused(number: int) -> None:
    with pytest.raises(ValueError, match=str(number)):
        chinese_numeral(number)


def test_decimals_keep_their_places() -> None:
    assert read_chinese_decimal("九十六点五零") == (Decimal("96.50"), 2)
    assert read_chinese_decimal("九十六点") is None


@pytest.mark.parametrize(("word", "number"), [("12", 12), ("十二", 12), ("两", 2), ("第", 0), ("", 0)])
def test_a_count_is_read_in_digits_or_numerals(word: str, number: int) -> None:
    assert read_count(word) == number


@pytest.mark.parametrize("text", ["三廿", "十廿", "三一廿"])
def test_nothing_stands_before_a_score(text: str) -> None:
    assert read_chinese_numeral(text) is None
