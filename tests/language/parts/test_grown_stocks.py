"""What is new beside how many there were and are."""

from __future__ import annotations

import pytest

from report_drafter.language.parts.grown_stocks import find_grown_stocks
from tests.builders.report_models import measures_of


def grown(line: str) -> list[tuple[str, str, str, bool]]:
    found = find_grown_stocks(measures_of(line))
    return [(one.result.text, one.added[0].text, one.taken[0].text, one.holds) for one in found]


@pytest.mark.parametrize(
    ("line", "new", "now", "then", "holds"),
    [
        ("新增便民服务站14个，便民服务站达到86个，比上年底的72个增长19.4%。", "14个", "86个", "72个", True),
        ("新增便民服务站24个，便民服务站达到86个，比上年底的72个增长19.4%。", "24个", "86个", "72个", False),
        ("新建便民服务站10个，总数由去年的72个增加到86个。", "10个", "86个", "72个", False),
        ("新建便民服务站14个，达到86个，比去年的72个增长19.4%。", "14个", "86个", "72个", True),
        ("新建便民服务站12个，累计为86个，比2022年的72个增长19.4%。", "12个", "86个", "72个", False),
        ("新培育服务站6个、新认定服务站8个，服务站总数达86个，比上年底的72个多14个。", "8个", "86个", "72个", True),
        (
            "撤并学校3所。新增便民服务站24个，便民服务站达到86个，比上年底的72个增长19.4%。清退一批摊点。",
            "24个",
            "86个",
            "72个",
            False,
        ),
        # less is new than the stock grew by: no loss explains that
        ("新聘公职律师12名，退休3名，公职律师由上年的30名增至45名。", "12名", "45名", "30名", False),
    ],
)
def test_what_is_new_makes_the_growth_or_not(line: str, new: str, now: str, then: str, *, holds: bool) -> None:
    assert grown(line) == [(new, now, then, holds)]


@pytest.mark.parametrize(
    "line",
    [
        "新增便民服务站24个，撤销10个，便民服务站达到86个，比上年底的72个增长19.4%。",  # some were lost
        "新增便民服务站24个，便民服务站达到86个，比上年底的72个增长19.4%，同时整合了一批老站。",
        "新增法律顾问24名，法律顾问达到86名，比上年底的72名增长19.4%。",  # nobody tells how many left
        "新增便民服务站24个，便民服务站达到66个，比上年底的72个少6个。",  # fell
        "新增便民服务站24个，便民服务站达到86个，比上年底的72家多。",
        "新增便民服务站约24个，便民服务站达到86个，比上年底的72个增长19.4%。",
        "新增便民服务站24个，便民服务站达到86个，比上年底的约72个增长19.4%。",
        "新增便民服务站24个。便民服务站达到86个，比上年底的72个增长19.4%。",
        "新增便民服务站24处，便民服务站达到86个，比上年底的72个增长19.4%。",
        "便民服务站120个，其中新增服务站24个，服务站达到86个，比上年底的72个增长19.4%。",  # of a list
        "新增便民服务站24个，阅览座位达到86个，比上年底的72个增长19.4%。",  # another thing
        "新增便民服务站24个，巡查便民服务站86个，比上年底的72个增长19.4%。",  # no stock
        "新增便民服务站24个，便民服务站由3月的72个增加到86个。",  # of no year
        "新增便民服务站24个，便民服务站由上年的72个、窗口86个组成。",
        "新增便民服务站24个，便民服务站达到86个，服务窗口72个，去年启用。",
        "新增便民服务站24个，便民服务站达到86个，比全市平均的72个多14个。",
    ],
)
def test_what_is_new_of_something_else_or_unsure_is_left_alone(line: str) -> None:
    assert [one for part in line.split("\n") for one in grown(part)] == []
