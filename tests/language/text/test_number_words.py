"""Quoted words whose number stands once and is another everywhere else."""

from __future__ import annotations

import pytest

from report_drafter.language.text.number_words import odd_numbers

USUAL = "落实“四个不准”。\n“四个不准”上墙。\n通报“4个不准”。\n"


def test_a_number_that_stands_once_is_odd() -> None:
    (one,) = odd_numbers(f"{USUAL}检查“五个不准”。")
    assert (one.odd.words, one.usual.words) == ("五个不准", "四个不准")


@pytest.mark.parametrize(
    "text",
    [
        f"{USUAL}检查“五个不准”，考核“五个不准”。",  # told again
        f"{USUAL}检查“九个不准”。",  # far off
        f"{USUAL}由“四个不准”增为“五个不准”。",  # in one line
        "落实“四个不准”。\n“四个不准”上墙。\n检查“五个不准”。",  # seldom
        "开展“三项行动”。\n“三项行动”上墙。\n通报“三项行动”。\n检查“四项行动”。",  # of which there are several
    ],
)
def test_two_things_are_two(text: str) -> None:
    assert list(odd_numbers(text)) == []
