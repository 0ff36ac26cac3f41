"""Rates beside the fraction that words give them."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.shares_in_words import find_shares_in_words
from tests.builders.report_models import report_of


def shares(line: str) -> list[tuple[str, str, bool]]:
    return [(one.rate.text, one.words, one.holds) for one in find_shares_in_words(report_of(line))]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("线上办件占34.6%，超过半数。", ("34.6%", "超过半数", False)),
        ("群众满意率61.3%，近八成。", ("61.3%", "近八成", False)),
        ("线上办件占13.2%，约三分之一。", ("13.2%", "约三分之一", False)),
        ("起诉的29件，占8.2%，九成以下案件实现案结事了。", ("8.2%", "九成以下", False)),
        ("起诉的29件，占8.2%，九成以上案件实现案结事了。", ("8.2%", "九成以上", True)),
        ("重复信访占25.0%，八成以上事项一次办结。", ("25.0%", "八成以上", False)),
        ("线上办件占46.5%，不足四成。", ("46.5%", "不足四成", False)),
        ("线上办件占41.2%，三成多。", ("41.2%", "三成多", False)),
        ("线上办件占56.7%，超过半数。", ("56.7%", "超过半数", True)),
        ("群众满意率77.9%，近八成。", ("77.9%", "近八成", True)),
        ("线上办件占32.8%，约三分之一。", ("32.8%", "约三分之一", True)),
        ("线上办件占38.4%，不足四成。", ("38.4%", "不足四成", True)),
        ("线上办件占66.2%，三分之二以上。", ("66.2%", "三分之二以上", True)),
    ],
)
def test_the_fraction_behind_a_rate_is_held_against_it(line: str, found: tuple[str, str, bool]) -> None:
    assert shares(line) == [found]


def test_so_is_one_right_before_it() -> None:
    assert shares("超过七成（64.1%）的办件当日办结。") == [("64.1%", "超过七成", False)]
    assert shares("近八成（78.2%）的办件当日办结。") == [("78.2%", "近八成", True)]


@pytest.mark.parametrize(
    "line",
    [
        "女性占34.6%，超过半数的人员有法律职业资格。",
        "线上办件占24.3%，三分之一以上的窗口延时服务。",
        "线上办件增长34.6%，超过半数。",
        "线上办件占约34.6%，超过半数。",
        "线上办件占34.6%，五成。",  # neither a hedge nor 占 says that it is the same share
        "完成年度计划的134.6%，超过半数。",
        "超过七成（64.1%的办件）当日办结。",
    ],
)
def test_fractions_of_other_things_and_growths_are_left_alone(line: str) -> None:
    assert shares(line) == []
