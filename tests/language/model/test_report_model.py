"""The model of a report answers which sentences hold some words as a look into each of them would."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.builders.report_models import report_of


@given(st.lists(st.text(alphabet="月年甲。；”", min_size=1, max_size=12), min_size=1, max_size=6))
def test_the_sentences_with_a_word_are_those_that_hold_it(lines: list[str]) -> None:
    model = report_of(*lines)
    assert list(model.sentences_with("月")) == [one for one in model.sentences if "月" in one.text]


def test_a_sentence_that_holds_a_word_twice_is_told_once() -> None:
    model = report_of("甲月乙月。丙。", "丁月。")
    assert [one.text for one in model.sentences_with("月")] == ["甲月乙月。", "丁月。"]


@given(st.lists(st.text(alphabet="月年甲。；”", min_size=1, max_size=12), min_size=1, max_size=6))
def test_the_sentences_with_any_of_some_words_are_told_once_each(lines: list[str]) -> None:
    model = report_of(*lines)
    found = list(model.sentences_with_any(("月", "年")))
    wanted = [one for one in model.sentences if "月" in one.text or "年" in one.text]
    assert sorted(map(id, found)) == sorted(map(id, wanted))
