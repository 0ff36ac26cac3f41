"""The acts in the names of rates."""

from __future__ import annotations

import pytest

from report_drafter.language.rates.rate_acts import words_of_act


@pytest.mark.parametrize(
    ("act", "word"),
    [("办结", "审结"), ("按期办结", "办结"), ("合格", "合格"), ("空气优良", "优良"), ("胜诉", "胜诉")],
)
def test_a_rate_names_an_act_in_its_own_word_and_in_those_that_say_the_same(act: str, word: str) -> None:
    assert word in words_of_act(act)


@pytest.mark.parametrize("act", ["网办", "就", ""])
def test_a_name_that_is_short_for_an_act_holds_no_word_for_it(act: str) -> None:
    assert words_of_act(act) == frozenset()
