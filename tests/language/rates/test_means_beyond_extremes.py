"""A mean lies between the extremes that stand beside it."""

from __future__ import annotations

import pytest

from report_drafter.language.rates.means_beyond_extremes import find_means_beyond
from tests.builders.report_models import report_of


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("抽查20卷，平均98.5分，最高97分、最低84分。", [("97分", "98.5分")]),
        ("抽查20卷，平均83.5分，最高97分、最低84分。", [("84分", "83.5分")]),
        ("抽查20卷，最高97分，最低84分，平均83.5分。", [("84分", "83.5分")]),
        ("抽查20卷，平均91.5分，最高97分、最低84分。", []),
        ("平均用时3.5天，最高提速90%。", []),
        ("平均每户补助3500元，兑付率100%，最高补助2000元。", []),  # more stands between
    ],
)
def test_a_mean_beyond_an_extreme_is_told(line: str, found: list[tuple[str, str]]) -> None:
    (measures,) = report_of(line).paragraphs
    assert [(extreme.text, mean.text) for extreme, mean in find_means_beyond(measures)] == found
