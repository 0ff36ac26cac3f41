"""Dates outside the year that a report is right to tell."""

from __future__ import annotations

import pytest

from report_drafter.language.chronology.running_stories import closes_year, runs_on
from report_drafter.language.dates.date_mentions import date_mentions

YEAR = 2024


def begins_story(text: str) -> bool:
    date = next(date_mentions(text))
    return runs_on(text[date.end :], date, YEAR)


@pytest.mark.parametrize(
    "text",
    [
        "2023年8月，指导清溪县改革。2024年3月12日，首笔交易成交30万元。",
        "2023年3月，甲公司供货86万元，乙公司拖欠货款。2024年9月，双方和解。",
        "2023年4月，镇里建起共享法庭。一年多来，化解纠纷86起，2024年5月获评示范。",
        "2023年1月，李某因超速被罚200元。2024年3月，复议机关撤销处罚。",
        "2022年底，甲公司承建某小区。2024年4月，双方和解。",
        "2023年年底，镇里申报补助。2024年1月，评审组发现412亩早在2021年就已实施。",
        "2023年冬天，一场大火烧掉三间房。2024年4月，发放救助金2万元。",
    ],
)
def test_a_story_that_goes_on_in_the_year_begins_before_it(text: str) -> None:
    assert begins_story(text)


@pytest.mark.parametrize(
    "text",
    [
        "2023年5月，召开推进会。2024年9月，开展案卷评查。",
        "2023年8月，指导清溪县改革，首笔交易成交30万元。",
        "2024年8月，某小区业主反映问题。2024年9月办结。",
    ],
)
def test_what_is_told_of_another_year_alone_is_no_story(text: str) -> None:
    assert not begins_story(text)


@pytest.mark.parametrize(
    ("text", "closes"),
    [
        ("2025年1月6日，2024年度案卷评查结束。", True),
        ("2025年6月6日，2024年度案卷评查结束。", False),
        ("2025年1月6日，案卷评查结束。", False),
        ("2025年1月6日，会议审议2024年法治政府建设情况。", True),
        ("2025年1月6日，2024年12月受理的9件全部办结。", True),
        ("2025年1月6日提交报备的基准，2024年分局联合起草。", False),
        ("2025年1月6日，印发《2024年度工作要点》。", False),
    ],
)
def test_what_is_settled_soon_after_the_year_is_of_it_by_name(text: str, *, closes: bool) -> None:
    assert closes_year(text, next(date_mentions(text)), YEAR) is closes
