"""Amounts that another 万 or 亿 alone brings together."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.rescaled_sums import find_rescaled_sums
from tests.builders.report_models import report_of


def slips(line: str) -> list[tuple[str, str]]:
    """Returns each amount with how it is meant."""
    return [(one.amount.text, one.meant) for one in find_rescaled_sums(report_of(line))]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("赔付236.8万元，其中到账194.2元，另有42.6万元分期付清。", ("194.2元", "194.2万元")),
        ("赔付236.8元，其中到账194.2万元，另有42.6万元分期付清。", ("236.8元", "236.8万元")),
        ("归集资金5.26万元，同比增长8.5%，上年同期为4.85亿元。", ("5.26万元", "5.26亿元")),
        ("归集资金4.85万元，下降7.8%，上年为5.26亿元。", ("4.85万元", "4.85亿元")),
    ],
)
def test_the_amount_in_another_scale_is_told(line: str, found: tuple[str, str]) -> None:
    assert slips(line) == [found]


@pytest.mark.parametrize(
    "line",
    [
        "赔付236.8万元，其中到账194.2万元，另有42.6万元分期付清。",
        "赔付236.8万元，其中人均194.2元，另有42.6万元分期付清。",
        "赔付9万元，其中到账5元，另有4万元分期付清。",  # too few digits
        "归集资金5.26万元，同比增长18.5%，上年同期为4.85亿元。",
    ],
)
def test_amounts_that_no_scale_brings_together_are_left_alone(line: str) -> None:
    assert not slips(line)
