"""Paragraphs break into sentences and passages without losing a character."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_drafter.language.text.text_breaks import (
    HALF_STOP,
    clause_breaks,
    find_breaks,
    line_around,
    may_stop,
    passage_around,
    start_behind,
)


@given(st.text(alphabet="甲乙，。；！？”：", max_size=40))
def test_sentences_make_up_the_paragraph(text: str) -> None:
    breaks = find_breaks(text)
    assert "".join(text[start:end] for start, end in zip(breaks.starts, breaks.ends, strict=True)) == text
    assert len(breaks.passages) == len(breaks.starts)
    assert set(breaks.passages) == set(range(len(breaks.passage_starts)))


def test_sentences_parted_by_a_semicolon_share_a_passage() -> None:
    breaks = find_breaks("一是甲；二是乙。丙。")
    assert breaks.passages == [0, 0, 1]


def test_a_closing_quote_belongs_to_its_sentence() -> None:
    breaks = find_breaks("他说：“好。”然后走了。")
    assert (breaks.starts, breaks.ends) == ([0, 7], [7, 12])


@given(st.text(alphabet="甲.3２a%”。；", max_size=12))
def test_a_look_for_dots_outside_numbers_misses_no_full_stop(text: str) -> None:
    assert may_stop(text) or re.search(HALF_STOP, text) is None


def test_a_dot_within_a_number_may_stop_nothing() -> None:
    assert not may_stop("增长3.5%，达到13.7万亿元。")
    assert may_stop("完成任务.")


def test_clauses_break_at_both_widths() -> None:
    assert clause_breaks("甲,乙，丙:丁：戊", dotted=False) == [1, 3, 5, 7]


def test_a_passage_goes_from_full_stop_to_full_stop() -> None:
    text = "一是甲；二是乙。丙丁。戊"
    assert passage_around(text, text.index("二"), text.index("乙")) == "一是甲；二是乙。"
    assert passage_around(text, text.index("丙"), text.index("丁")) == "丙丁。"
    assert passage_around(text, text.index("戊"), len(text)) == "戊"


def test_what_a_mark_opens_starts_right_behind_the_nearest_one() -> None:
    text = "甲，乙；丙丁"
    assert [start_behind("，；", text, text.index(char)) for char in "甲乙丁"] == [0, 2, 4]


@pytest.mark.parametrize(
    ("at", "line"), [(0, "甲。"), (3, "乙，丙。"), (5, "乙，丙。"), (8, "丁")], ids=["first", "start", "inside", "last"]
)
def test_a_line_reaches_from_one_break_to_the_next(at: int, line: str) -> None:
    text = "甲。\n乙，丙。\n丁"
    start, end = line_around(text, at, at)
    assert text[start:end] == line
