"""The words around a figure are cut to a name, and a cut that leaves no name can be seen."""

from __future__ import annotations

import pytest

from report_drafter.adopting.phrase_trimming import shorten, trim_right

LONG = "甲乙丙丁戊己庚辛壬癸子丑寅卯"
"""Fourteen characters that hold no verb: two more than a name should have."""


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        (f"{LONG}辰巳", f"{LONG}辰巳"),  # as long as a name may be
        (f"{LONG}的乙方甲方", "乙方甲方"),  # what 的 leads to
        (f"{LONG}和乙方甲方", "乙方甲方"),
        (f"{LONG}的乙方和甲方丙方", "乙方和甲方丙方"),
        (f"{LONG}辰巳的甲方", "…辛壬癸子丑寅卯辰巳的甲方"),  # two characters behind 的 are too few
        (f"{LONG}辰巳午未", "…庚辛壬癸子丑寅卯辰巳午未"),
        (f"{LONG}辰巳PM2.5ABCDEFGH", "…PM2.5ABCDEFGH"),  # no code is cut through
    ],
)
def test_a_phrase_too_long_for_a_name_is_cut(phrase: str, name: str) -> None:
    assert shorten(phrase) == name


@pytest.mark.parametrize(("words", "noun"), [("村全部通水", "村"), ("村委会换届", "村委会换届"), ("户均增收", "户")])
def test_places_that_all_did_something_are_named_by_their_one_character(words: str, noun: str) -> None:
    assert trim_right(words) == noun
