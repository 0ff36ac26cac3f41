"""Specifies which paragraphs of two versions correspond, and which words within one changed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from report_drafter.reconciling.text_difference import Difference, differences, likeness, pair_texts

WORDS = st.text(st.sampled_from("甲乙丙走访企业，。139.%a"), max_size=20)


def test_a_number_changes_as_a_whole() -> None:
    assert differences("走访3907家", "走访3117家") == [Difference(2, 6, 2, 6)]


def test_what_did_not_change_is_not_told() -> None:
    assert differences("走访企业", "走访企业") == []


def test_a_single_character_between_two_changes_is_drawn_into_them() -> None:
    assert differences("甲的乙走访", "丙的丁走访") == [Difference(0, 3, 0, 3)]


def test_pairs_keep_the_old_before_the_new() -> None:
    assert pair_texts(["旧的一段话文字"], ["新写入内容完全两样"]) == [(0, None), (None, 0)]


def test_a_reworded_paragraph_stays_a_pair_between_strangers() -> None:
    old = ["全年走访企业，成效明显。", "加强宣传教育工作。"]
    new = ["另有安排若干项目。", "全年累计走访企业，成效显著。", "加强宣传教育工作。"]
    assert pair_texts(old, new) == [(None, 0), (0, 1), (1, 2)]


def test_likeness_runs_from_nothing_to_the_same() -> None:
    assert likeness("走访企业", "走访企业") == 1.0
    assert likeness("走访企业", "甲乙丙丁") == 0.0
    assert 0.0 < likeness("走访企业", "走访学校") < 1.0


@given(WORDS, WORDS)
def test_the_differences_turn_the_old_into_the_new(old: str, new: str) -> None:
    made, at = "", 0
    for change in differences(old, new):
        made += old[at : change.old_start] + new[change.new_start : change.new_end]
        at = change.old_end
    assert made + old[at:] == new


@given(st.lists(WORDS, max_size=8), st.lists(WORDS, max_size=8))
def test_every_paragraph_stands_in_exactly_one_pair_in_order(old: list[str], new: list[str]) -> None:
    pairs = pair_texts(old, new)
    assert [i for i, _ in pairs if i is not None] == list(range(len(old)))
    assert [j for _, j in pairs if j is not None] == list(range(len(new)))


def test_of_very_many_strangers_none_is_paired() -> None:
    old, new = ([f"{word}{at}" for at in range(201)] for word in ("旧的一段话文字", "新写入内容完全"))
    assert all(None in pair for pair in pair_texts(old, new))
