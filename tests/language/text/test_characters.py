"""Han characters are those that the class of `HAN` matches, whichever way they are looked for."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_drafter.language.text.characters import (
    HAN,
    character_pairs,
    count_held,
    han_count,
    is_basic_han,
    is_han,
    longest_shared,
    places_of,
    shares_run,
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


def test_pairs_are_counted_that_stand_in_a_text() -> None:
    assert count_held(["签约", "约率", "率达"], "签约率61%") == 2


def test_the_first_of_the_longest_shared_runs_reaches_over_no_border() -> None:
    assert longest_shared("审查文件|受理投诉", "受理文件审查") == "审查"
    assert longest_shared("审查|文件", "审查|文件") == "审查"
    assert longest_shared("审查", "投诉") == ""


@given(MIXED, MIXED)
def test_what_is_shared_stands_in_both_and_nothing_longer_does(one: str, other: str) -> None:
    shared = longest_shared(one, other)
    longer = len(shared) + 1
    assert shared in one
    assert shared in other
    assert not any(one[at : at + longer] in other for at in range(len(one) - len(shared)))


@pytest.mark.parametrize(
    ("name", "text", "size", "told"),
    [
        ("行政复议", "复议案件", 2, True),
        ("行政复议", "复核案件", 2, False),
        ("行政复议", "复议案件", 3, False),
        ("行 政", "行 政", 2, False),
        ("率", "率", 2, False),
    ],
)
def test_neighbouring_characters_of_a_name_stand_in_a_text(name: str, text: str, size: int, *, told: bool) -> None:
    assert shares_run(name, text, size) is told
