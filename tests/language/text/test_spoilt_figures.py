"""Figures that are no numbers as they are written; every form stands in the rule's cases."""

from __future__ import annotations

import pytest

from report_drafter.domain.finding import Severity
from report_drafter.language.text.spoilt_figures import spoilt_figures


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("增长12.3%%", "12.3%%"),
        ("提高3.2%个百分点", "3.2%个百分点"),
        ("增长12..3%", "12..3"),
        ("面积8 ．7平方米", "8 ．7"),
        ("面积8．7平方米", ""),
        ("面积1 8 ．7平方米", ""),  # told of the number as a whole
        ("版本V2.3.1项", ""),
    ],
)
def test_a_spoilt_figure_is_found_whole(text: str, found: str) -> None:
    assert "".join(text[one.start : one.end] for one in spoilt_figures(text)) == found


def test_what_may_be_right_is_only_doubted() -> None:
    assert [one.severity for one in spoilt_figures("增长1.2%%，面积0417亩")] == [Severity.ERROR, Severity.WARNING]
