"""Percent signs and decimal points that a figure lost."""

from __future__ import annotations

import pytest

from report_drafter.language.numbers.lost_signs import lost_percents, lost_yuan, points_as_commas

PERCENT = "出口增长6.2%，用电下降3.8%。"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("税收达到8.1亿元、增长4.1，居全市前列。", "增长4.1"),
        ("结案量同比下降9；", "下降9"),
        ("客流增长约12.5。", "增长约12.5"),
        ("税收增长4.1%，居全市前列。", None),
        ("两项收入分别增长5.1，", None),  # the sign may follow with the last
        ("价格指数下降0.3，", None),
        ("客流增长1，200人次。", None),
        ("由增长4.1、下降2.3", None),
        ("税收增长到32，", None),
    ],
)
def test_a_change_without_a_sign_is_found_among_changes_in_percent(text: str, found: str | None) -> None:
    assert [match[0] for match in lost_percents(PERCENT + text)] == ([] if found is None else [found])


def test_a_report_without_changes_in_percent_counts_in_its_own_way() -> None:
    assert not list(lost_percents("出口增长6.2%，税收增长4.1，客流增长5.3。"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("公开率达99，8%。", "99，8"),
        ("拨付4，7万元。", "4，7"),
        ("居第3，5万户受益。", None),
        ("截至2025，5%以内。", None),
        ("拨打110，3万人次受益。", None),
        ("见附件3，5万元以上列明。", None),
        ("完成36，5个未动工。", None),
    ],
)
def test_a_decimal_point_as_a_comma_is_found(text: str, found: str | None) -> None:
    assert [match[0] for match in points_as_commas(text)] == ([] if found is None else [found])


def test_an_amount_without_its_yuan_is_found_among_amounts_in_it() -> None:
    told = "收入3.1亿元，支出8万元。"
    assert [one["amount"] for one in lost_yuan(f"{told}教育支出2.4亿，占比提高。")] == ["2.4亿"]
    assert not list(lost_yuan("教育支出2.4亿，占比提高。"))
    assert not list(lost_yuan(f"{told}资金2.4亿、3.5亿元。"))
