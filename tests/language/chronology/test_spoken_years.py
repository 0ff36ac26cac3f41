"""The year that a spoken report says it is on."""

from __future__ import annotations

import pytest

from report_drafter.language.chronology.spoken_years import spoken_years
from tests.builders.report_models import model_of


def implied(*lines: str) -> list[int]:
    return [one.implied for one in spoken_years(model_of("\n".join(lines)))]


def test_a_session_early_in_a_year_hears_on_the_year_gone() -> None:
    assert implied("县法院工作报告", "——2022年1月8日在县人民代表大会第二次会议上") == [2021]


def test_the_opening_says_what_is_reported() -> None:
    assert implied("县法院工作报告", "现在，我代表县法院，向大会报告过去五年和2021年的工作，请予审议。") == [2021]
    assert implied("县法院工作报告", "请允许我代表县法院报告2021年度的审判工作，请审议。") == [2021]
    assert implied("县法院工作报告", "——2022年3月31日在县人民代表大会第二次会议上") == [2021]
    assert implied("县法院工作报告", "现在，我报告2021年主要工作，请审议。") == [2021]


@pytest.mark.parametrize(
    "line",
    [
        "1月8日在县人民代表大会第二次会议上",
        "2022年在县人民代表大会第二次会议上",
        f"2022年1月8日在县人民代表大会第二次会议上，{'代表们审议了各项工作报告' * 4}。",
        "——2022年7月8日在县人大常委会第二次会议上",
        "2022年1月8日，报告了工作。",
        "我代表县法院报告工作。",
    ],
)
def test_what_may_hear_on_another_time_implies_nothing(line: str) -> None:
    assert implied("县法院工作报告", line) == []
