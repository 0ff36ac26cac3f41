"""Stretches are found by an offset inside them."""

from __future__ import annotations

import re

import pytest

from report_drafter.language.text.spans import NOWHERE, Spans

BRACKETS = re.compile(r"（[^）]*）")


@pytest.mark.parametrize(("at", "end"), [(0, 0), (1, 4), (3, 4), (4, 0), (5, 8), (7, 8), (8, 0)])
def test_the_stretch_around_an_offset_is_found(at: int, end: int) -> None:
    assert Spans.of(BRACKETS, "甲（乙）丙（丁）戊").end_around(at) == end


def test_a_text_without_the_signs_holds_none() -> None:
    assert Spans.of(BRACKETS, "甲乙", "（") is NOWHERE
