"""Changes of rates told in percent, and of ratios told in points."""

from __future__ import annotations

import pytest

from report_drafter.language.rates.relative_changes import changes_in_percent, ratios_in_points


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("办结率93.4%，同比提高5.1%。", "5.1%"),
        ("纠错率较上年下降7.2%。", "7.2%"),
        ("占比同比提高3.3%。", "3.3%"),
        ("占比21.3%，同比提高3.3%。", None),  # perhaps of what the share is of
        ("办结率93.4%，同比增长5.1%。", None),
        ("办结率93.4%，同比提高5.1个百分点。", None),
        ("办结率93.4%，同比提高5.1%（上年为88.9%）。", None),
        ("发案率同比下降12.5%。", None),
    ],
)
def test_a_rate_that_changes_by_percent_is_found(text: str, found: str | None) -> None:
    assert [one["change"] for one in changes_in_percent(text)] == ([] if found is None else [found])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("收入比为2.1：1，缩小0.05个百分点。", "0.05个百分点"),
        ("收入比为2.1：1，缩小0.05。", None),
        ("比例为2：1，合格率提高3个百分点。", None),
    ],
)
def test_a_ratio_that_changes_by_points_is_found(text: str, found: str | None) -> None:
    assert [one["change"] for one in ratios_in_points(text)] == ([] if found is None else [found])
