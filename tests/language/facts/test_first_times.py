"""First times beside the figure of the year before."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.first_times import find_first_times
from tests.builders.report_models import report_of


def first_times(line: str) -> list[tuple[str, str]]:
    return [(one.paragraph.text[one.start : one.end], one.figure.text) for one in find_first_times(report_of(line))]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("全年首次查处案件482件，比上年的415件增加67件。", "首次查处"),
        ("首次受理投诉482件，比上年的415件增加67件。", "首次受理"),
        ("今年首次举办讲座48场，比上年的41场增加7场。", "首次举办"),
    ],
)
def test_what_was_counted_last_year_is_no_first_time(line: str, said: str) -> None:
    assert [words for words, _ in first_times(line)] == [said]


def test_the_figure_of_the_year_before_is_told() -> None:
    assert first_times("全年首次查处案件482件，比上年的415件增加67件。") == [("首次查处", "415件")]


@pytest.mark.parametrize(
    "line",
    [
        "全年查处案件482件，比上年的415件增加67件。",
        "首次办理驾驶证482张，比上年的415张增加67张。",  # the first of each holder
        "首次开展保险培训48场，比上年的41场增加7场。",
        "首次查处案件482件。",
        "首次公开率82.4%，比上年的75.1%提高7.3个百分点。",
        "首次举办讲座4场，比上年的0场增加4场。",
        "查处案件首次突破400件，达482件，比上年的415件增加67件。",
        "首次开展联合巡查，查处案件482件，比上年的415件增加67件。",  # the first time is of the patrol
    ],
)
def test_first_times_of_each_one_or_of_other_things_are_left_alone(line: str) -> None:
    assert first_times(line) == []
