"""Words with their characters exchanged or misread, or with a mark inside."""

from __future__ import annotations

from collections.abc import Iterable

from report_drafter.language.text.character_pairs import pair_places
from report_drafter.language.text.misread_words import MisreadWords
from report_drafter.language.text.miswritten_words import Miswritten, WordEdges
from report_drafter.language.text.split_words import SplitWords
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


def _told(found: Iterable[Miswritten], text: str) -> list[tuple[str, str]]:
    return [(text[one.start : one.end], one.meant) for one in found]


def _swapped(text: str) -> list[tuple[str, str]]:
    words = SwappedWords(KNOWN, EDGES)
    return _told(words.found(text, pair_places(text, words.sought.__contains__)), text)


def _misread(text: str) -> list[tuple[str, str]]:
    words = MisreadWords(KNOWN, EDGES)
    return _told(words.found(text, pair_places(text, words.sought.__contains__)), text)


def test_a_pair_that_belongs_to_no_neighbour_is_a_word_turned_round() -> None:
    assert _swapped("优化务服。") == [("务服", "服务")]
    assert _swapped("公务服务、公务服装。") == []


def test_a_compound_is_told_whole() -> None:
    assert _swapped("开展合性法审查。") == [("合性法审查", "合法性审查")]


def test_a_look_alike_is_told_where_the_right_word_stands_too() -> None:
    assert _misread("上级郜门，各部门。") == [("郜门", "部门")]
    assert _misread("伶仃政。") == []


def test_a_mark_inside_a_word_is_told() -> None:
    words = SplitWords(KNOWN, EDGES)
    assert list(words.found("化解矛。盾纠纷")) == [3]
    assert list(words.found("收到服、务工者")) == []
