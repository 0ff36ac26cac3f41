"""Known weeks and months beside their dates."""

from __future__ import annotations

import pytest

from report_drafter.language.dates.misdated_weeks import MONTH_SIGNS, WEEK_SIGNS, misdated_months, misdated_weeks


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("5月“安全生产月”、5月“民法典宣传月”", ["6月"]),
        ("5月，全市集中开展“安全生产月”活动", ["6月"]),
        ("“质量月”（6月）", ["9月"]),
        ("5月启动、6月开展“安全生产月”活动", []),
        ("5月开展“安全生产月”动员", []),
    ],
)
def test_a_month_that_is_devoted_to_something_is_known(text: str, right: list[str]) -> None:
    assert [one.right for one in misdated_months(text)] == right
    assert any(sign in text for sign in MONTH_SIGNS)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("“宪法宣传周”（12月1日至9日）", ["12月1日至12月7日"]),
        ("11月1日至7日，组织开展宪法宣传周活动", ["12月1日至12月7日"]),
        ("12月1日至9日“宪法宣传周”期间", ["12月1日至12月7日"]),
        ("11月开展宪法宣传周活动", ["12月"]),
        ("宪法宣传周（12月1日至7日）", []),
        ("职业病防治法宣传周（4月25日—5月1日）", []),
        ("11月28日至12月5日，组织开展“宪法宣传周”集中宣传", []),
        ("11月1日至30日开展网络竞赛，12月“宪法宣传周”集中宣传", []),
    ],
)
def test_a_week_of_every_year_is_known(text: str, right: list[str]) -> None:
    assert [one.right for one in misdated_weeks(text)] == right
    assert any(sign in text for sign in WEEK_SIGNS)
