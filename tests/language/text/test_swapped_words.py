"""Words with their characters exchanged."""

from __future__ import annotations

from report_drafter.language.text.character_pairs import pair_places
from report_drafter.language.text.miswritten_words import WordEdges
from report_drafter.language.text.swapped_words import SwappedWords

EDGES = WordEdges(
    (
        ("务", "公服", "实工", ""),
        ("服", "", "务装", ""),
        ("纷", "纠", "争", ""),
        ("纠", "", "纷正", ""),
        ("盾", "矛", "", ""),
        ("行", "进", "政", "1"),
        ("政", "行", "府", ""),
        ("门", "部", "口", ""),
    )
)
KNOWN = frozenset(("服务", "纠纷", "矛盾", "行政", "部门"))


def swapped(text: str) -> list[tuple[str, str]]:
    words = SwappedWords(KNOWN, EDGES)
    found = words.found(text, pair_places(text, words.sought.__contains__))
    return [(text[one.start : one.end], one.meant) for one in found]


def test_a_pair_that_belongs_to_no_neighbour_is_a_word_turned_round() -> None:
    assert swapped("优化务服。") == [("务服", "服务")]
    assert swapped("公务服务、公务服装。") == []


def test_a_compound_is_told_whole() -> None:
    assert swapped("开展合性法审查。") == [("合性法审查", "合法性审查")]
