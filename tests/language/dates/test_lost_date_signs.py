"""Dates and years that lost their 年, 月 or 至, or are none."""

from __future__ import annotations

import pytest

from report_drafter.language.dates.lost_date_signs import lost_date_signs


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("截止时间到1130日。", "1130日"),
        ("统计期为2024 11日", "2024 11日"),
        ("现将2024工作情况报告如下", "2024"),
        ("及2025工作要点", "2025"),
        ("2024上半年", "2024"),
        ("制定计划4个。2024共查处违规培训4个", "2024"),
        ("——2018724日在省人大常委会会议上", "2018724日"),
        ("于20181124日印发", "20181124日"),
        ("4月12月，对174户开展检查", "4月12月"),
        ("1月、3月、11月各检查一次", None),
        ("4月至12月开展检查", None),
        ("12月3月开展检查", None),
        ("统计期限为2024年1月1日12月31日。", "12月31日"),
        ("实施纲要（2115—2020年）", "2115"),
        ("回顾2203年，工作取得进展", "2203年"),
        ("有2500年的历史，2600年前建城", None),
        ("2024年上半年", None),
        ("发放宣传品2024共3类", None),
        ("累计12018724日", None),
        ("净网2024工作总结", None),
        ("工期1365日", None),
        ("共2000工作日", None),
    ],
)
def test_a_date_without_its_signs_is_found(text: str, found: str | None) -> None:
    assert [text[one.start : one.end] for one in lost_date_signs(text)] == ([] if found is None else [found])
