"""Formulas of four characters, whose inner pairs are no words."""

from __future__ import annotations

import pytest

from report_drafter.language.text.four_character_formulas import is_of_formula


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("坚持以查促改，", "查促"),
        ("坚持以季保年，", "以季"),
        ("推行以奖代补、", "代补"),
        ("边查边改", "查边"),
        ("做到逢进必考", "逢进"),
        ("先审后批", "审后"),
        ("应评尽评", "尽评"),
        ("一查二纠三改", "查二"),
        ("知规知责", "知责"),
        ("不漏不重", "漏不"),
    ],
)
def test_a_pair_in_a_formula_belongs_to_it(text: str, pair: str) -> None:
    at = text.index(pair)
    assert is_of_formula(text, at, at + 2)


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("以此促近工作落实", "促近"),
        ("优化营伤环境，以查促改", "营伤"),
        ("先后办里12件", "办里"),
        ("应当尽块办结", "尽块"),
        ("有些单位必需", "单位"),
    ],
)
def test_a_pair_of_running_text_does_not(text: str, pair: str) -> None:
    at = text.index(pair)
    assert not is_of_formula(text, at, at + 2)
