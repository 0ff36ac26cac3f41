"""The model of a report answers which sentences hold some words as a look into each of them would."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from report_drafter.language.figures.measure import Scope
from tests.builders.report_models import model_of, report_of


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


def test_what_is_summed_up_under_several_years_is_of_all_of_them() -> None:
    model = model_of("青禾县2023年政府工作报告\n一、过去五年工作回顾\n五年来，建成公园31个。累计建成步道12公里。")
    assert [(one.text, one.scope) for one in model.measures] == [("31个", Scope.LONG), ("12公里", Scope.LONG)]
