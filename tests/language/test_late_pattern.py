"""A late pattern is compiled once, at its first use."""

from __future__ import annotations

from report_drafter.language.late_pattern import late


def test_a_pattern_is_compiled_once_and_then_kept() -> None:
    assert late("第[一二三]章") is late("第[一二三]章")


def test_flags_stand_in_the_source() -> None:
    assert late("(?m)^二$").search("一\n二")
