"""Specifies the characters of digits above and below the line."""

from __future__ import annotations

from report_drafter.language.text.raised_digits import level, lowered, raised


def test_digits_alone_leave_the_line_and_come_back() -> None:
    assert (raised("[10]"), lowered("CO2")) == ("[¹⁰]", "CO₂")
    assert level("[¹⁰]CO₂") == "[10]CO2"
