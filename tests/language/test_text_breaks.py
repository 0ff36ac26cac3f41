"""Paragraphs break into sentences and passages without losing a character."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from report_drafter.language.text_breaks import clause_breaks, find_breaks


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


def test_clauses_break_at_both_widths() -> None:
    assert clause_breaks("甲,乙，丙:丁：戊") == [1, 3, 5, 7]
