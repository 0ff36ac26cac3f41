"""What is left behind the rate of what is done."""

from __future__ import annotations

import pytest

from report_drafter.language.parts.rated_rests import find_rated_rests
from tests.builders.report_models import measures_of


def rests(line: str) -> list[tuple[str, list[str], list[str], bool]]:
    return [
        (one.result.text, [part.text for part in one.added], [part.text for part in one.taken], one.holds)
        for one in find_rated_rests(measures_of(line))
    ]


@pytest.mark.parametrize("left", ["尚有21件", "尚有12件", "其余21件", "剩余的21件", "未办结21件", "目前仍有21件"])
def test_what_is_left_of_the_whole_agrees_with_the_rate(left: str) -> None:
    found = rests(f"应办理申请248件，办结227件，办结率91.5%，{left}正在办理。")
    assert found == [(left[-3:], ["248件"], ["227件"], True)]


@pytest.mark.parametrize("left", ["尚有27件", "其余27件", "其余12件", "剩余的12件", "未办结27件", "目前仍有27件"])
def test_more_is_too_much_and_the_rest_is_all_of_it(left: str) -> None:
    found = rests(f"应办理申请248件，办结227件，办结率91.5%，{left}正在办理。")
    assert found == [(left[-3:], ["248件"], ["227件"], False)]


@pytest.mark.parametrize(
    "line",
    [
        "应办理申请248件，办结227件，办结率81.5%，尚有27件正在办理。",  # the rate is of other figures
        "应办理申请248件，办结227件，占91.5%，尚有27件正在办理。",
        "应办理申请248件，办结227件，办结率91.5%，调解27件。",
        "应办理申请248件，办结227件，办结率91.5%，尚有约27件正在办理。",
        "应办理申请248件，办结227件，办结率91.5%，尚有27人等候。",
        "应办理申请248件（含结转），办结227件，办结率91.5%，尚有27件正在办理。",
        "上年应办理申请248件，上年办结227件，办结率91.5%，尚有27件正在办理。",
        "应办理申请248件，办结227件，办结率91.5%。尚有27件正在办理。",
    ],
)
def test_what_the_rate_does_not_tell_is_left_alone(line: str) -> None:
    assert rests(line) == []
