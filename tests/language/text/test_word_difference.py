"""Where two names part and meet again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from report_drafter.language.text.word_difference import Difference, difference


def test_a_changed_word_stands_between_common_ends() -> None:
    assert difference("法制政府", "法治政府") == Difference("法", "制", "治", "政府")


def test_a_lost_word_leaves_nothing_on_its_side() -> None:
    assert difference("建设方案", "建设实施方案") == Difference("建设", "", "实施", "方案")


@given(st.text(alphabet="法治政府", max_size=8), st.text(alphabet="法治政府", max_size=8))
def test_the_parts_make_both_names_again(one: str, other: str) -> None:
    found = difference(one, other)
    assert found.head + found.one + found.tail == one
    assert found.head + found.other + found.tail == other
