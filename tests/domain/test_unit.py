"""A unit is parted into its scale and what is counted."""

from __future__ import annotations

from decimal import Decimal

import pytest

from report_drafter.domain.unit import split_unit


@pytest.mark.parametrize(
    ("unit", "scale", "plain"),
    [
        ("件", 1, "件"),
        ("万元", 10**4, "元"),
        ("万人次", 10**4, "人次"),
        ("百万元", 10**6, "元"),
        ("千万元", 10**7, "元"),
        ("亿元", 10**8, "元"),
        ("万亿元", 10**12, "元"),
        ("千册", 1000, "册"),
        ("千克", 1, "千克"),
        ("千瓦时", 1, "千瓦时"),
        ("万", 1, "万"),
        ("%", 1, "%"),
    ],
)
def test_a_scale_stands_in_front_of_what_is_counted(unit: str, scale: int, plain: str) -> None:
    assert split_unit(unit) == (Decimal(scale), plain)
