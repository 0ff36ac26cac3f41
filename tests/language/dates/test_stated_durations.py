"""Lengths of time beside their dates."""

from __future__ import annotations

import pytest

from report_drafter.language.dates.stated_durations import SIGNS, TERM_SIGNS, misstated_durations, misstated_terms


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("2023年6月11日进驻、7月10日结束，进驻20天", "29至30天"),
        ("11月至2月，历时7个月", "3至4个月"),
        ("自2022年11月至2023年10月底，历时9个月", "11至12个月"),
        ("2024年2月20日至3月20日公示20天", "29至30天"),
        ("2月20日至3月20日公示20日", "28至30日"),  # of a leap year or not
        ("2023年3月1日至6月，历时20天", "56至124天"),  # the day is not told
        ("10月18日至20日举办为期5天的技能比武", "2至3天"),
        ("12月1日到5日在县党校开展为期7天的集训", "4至5天"),
        ("3月8日至3月8日公示3天", "0至1天"),
        ("9月至11月开展“秋季攻势”行动，为期4个月", "2至3个月"),
        ("5月至10月，在全区开展为期4个月的整治", "5至6个月"),
        ("10月8日至12月7日开展整治，为期3个月", "2个月"),
        ("9月2日至13日开展宣传，为期一周", "11至12天"),
        ("组织为期5天的培训班（6月10日至12日）", "2至3天"),
        ("2月30日至3月8日公示3天，3月8日至3月12日公示9天", "4至5天"),
    ],
)
def test_a_length_that_its_dates_contradict_is_found(text: str, right: str) -> None:
    assert [one.right for one in misstated_durations(text)] == [right]
    assert any(sign in text for sign in SIGNS)


@pytest.mark.parametrize(
    "text",
    [
        "5月8日至12日公示5个工作日",
        "6月至9月，培训8天",
        "6月至9月，历时100余天",
        "3月至4月，为期2个月",
        "9月至11月开展行动，其中集中整治为期1个月",
        "5月至7月开展培训，举办为期5天的授课",
    ],
)
def test_a_length_that_fits_or_is_of_something_else_is_left_alone(text: str) -> None:
    assert list(misstated_durations(text)) == []


def test_a_term_is_held_against_its_first_and_last_month() -> None:
    text = "任期5年，自2020年3月至2024年2月；聘期2年，自2021年7月1日至2023年6月30日"
    assert [one.right for one in misstated_terms(text)] == ["4年"]


@pytest.mark.parametrize("term", ["有效期", "聘期", "任期", "合同期", "服务期"])
def test_every_term_is_looked_for(term: str) -> None:
    text = f"{term}5年，自2020年3月1日至2023年6月30日"
    assert [one.right for one in misstated_terms(text)] == ["约3年3个月"]
    assert any(sign in text for sign in TERM_SIGNS)
