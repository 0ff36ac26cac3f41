"""Han characters are those that the class of `HAN` matches, whichever way they are looked for."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from report_drafter.language.text.characters import (
    HAN,
    character_pairs,
    han_count,
    is_basic_han,
    is_han,
    places_of,
    sizes_by_first,
)

BORDERS = "\u33ff\u3400\u4e00\u9fff\ua000"
MIXED = st.text(st.sampled_from(BORDERS + "法治，a1 "), max_size=12)


@given(MIXED)
def test_a_text_is_han_when_the_class_matches_all_of_it(text: str) -> None:
    assert is_han(text) is (re.fullmatch(f"{HAN}+", text) is not None)


@given(MIXED)
def test_the_basic_block_begins_later(text: str) -> None:
    assert is_basic_han(text) is (re.fullmatch("[\u4e00-\u9fff]+", text) is not None)


@given(MIXED)
def test_those_are_counted_that_the_class_matches(text: str) -> None:
    assert han_count(text) == len(re.findall(HAN, text))


def test_the_sizes_of_words_are_known_by_their_first_characters() -> None:
    assert sizes_by_first(["走访", "走", "走访慰问", "检查", "走进"]) == {"走": (4, 2, 1), "检": (2,)}


def test_words_are_found_wherever_they_begin() -> None:
    assert list(places_of("法法", "法法法治法法")) == [0, 1, 4]
    assert list(places_of("法治", "无")) == []


def test_pairs_of_characters_are_neighbours_that_are_both_han() -> None:
    assert character_pairs("签约率61人|达到") == {"签约", "约率", "达到"}
    assert character_pairs("率") == frozenset()
