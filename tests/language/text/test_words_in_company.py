"""Frequent words with a character mistyped, told by the company they keep."""

from __future__ import annotations

import pytest

from report_drafter.language.text.character_pairs import pair_places
from report_drafter.language.text.miswritten_words import WordEdges
from report_drafter.language.text.words_in_company import WordsInCompany

EDGES = WordEdges(
    (
        ("心", "中", "得", ""),
        ("访", "走", "问", ""),
        ("方", "", "向", "1"),
        ("正", "公", "在", ""),
        ("源", "", "头", ""),
        ("化", "文", "解", "1"),
    )
)
WORDS = WordsInCompany(
    (
        "信访\t心\t防方\t接的中\t事件向",
        "行政\t形\t正整\t依\t处复",
        "事项\t是\t向\t\t",
        "文化\t\t画\t\t",
        "走访\t奏\t\t全\t群",
        "信贷\t\t待\t办\t款",
    ),
    EDGES,
)


def mistyped(text: str) -> list[tuple[str, str, bool]]:
    found = WORDS.found(text, pair_places(text, lambda pair: pair not in {"信访", "行政"}))
    return [(text[one.start : one.end], one.meant, one.sure) for one in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("接心访事项", ("心访", "信访", True)),
        ("接信防事项", ("信防", "信访", True)),
        ("及时的信方件", ("信方", "信访", True)),
        ("依行正处罚", ("行正", "行政", True)),
        ("信访形政处罚", ("形政", "行政", True)),  # another word of the table ends before it
        ("接信防行政处罚", ("信防", "信访", True)),  # or begins behind it
    ],
)
def test_a_word_is_mistyped_between_its_neighbours(text: str, found: tuple[str, str, bool]) -> None:
    assert mistyped(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "接信访事项",
        "乐心访事项",  # stands behind no such character
        "接心访谈",
        "中心访事项",  # 中心 is a word
        "接信方向",  # 方向 is a word
        "，心访。",  # nothing tells
        "3心访事项",
        "接心访事项，接心访事项",  # told again and again
        "接心里事项",
        "全心访群众",  # 心 is typed for no character of 走访
        "办信方款",
    ],
)
def test_other_pairs_are_left_alone(text: str) -> None:
    assert mistyped(text) == []


def test_beside_a_mark_the_right_word_makes_it_sure() -> None:
    assert mistyped("，心访事项") == [("心访", "信访", True)]
    assert mistyped("，信方件") == [("信方", "信访", False)]
    assert mistyped("，信方件，信访件") == [("信方", "信访", True)]
