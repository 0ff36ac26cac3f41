"""Set words of four and five characters with a slip in them."""

from __future__ import annotations

import pytest

from report_drafter.language.text.character_pairs import pair_places
from report_drafter.rules.registry.known_titles import TABLE as TITLES
from report_drafter.rules.registry.miswritten_words import rows, set_words
from report_drafter.rules.registry.set_phrases import TABLE as PHRASES


def found(text: str) -> list[tuple[str, str]]:
    places = pair_places(text, set_words().sought.__contains__)
    return [(text[one.start : one.end], one.meant) for one in set_words().found(text, places)]


@pytest.mark.parametrize(
    ("text", "slips"),
    [
        ("对积案挂盘督办，", [("挂盘督办", "挂牌督办")]),
        ("均在办理期内限。", [("办理期内限", "办理期限内")]),
        ("营造风清气证的环境", [("风清气证", "风清气正")]),
        ("坚持标木兼治、多措举并", [("标木兼治", "标本兼治"), ("多措举并", "多措并举")]),
        ("推进公平竟争审查，健全网格化管埋", [("网格化管埋", "网格化管理")]),
        ("严禁弄虚做假，", [("弄虚做假", "弄虚作假")]),
        ("整治推委扯皮", [("推委扯皮", "推诿扯皮")]),
    ],
)
def test_a_character_wrong_or_two_exchanged_are_found(text: str, slips: list[tuple[str, str]]) -> None:
    assert found(text) == slips


@pytest.mark.parametrize(
    "text",
    [
        "挂牌督办、挂图作战，因企制宜，权责一致、责权一致，风清正气",
        "依法简政放权，走进企业，执法力量偏弱，一查到底，多业并举",
        "各村一村一策，应改尽改、应清尽清",
        "挂盘督办，挂盘督办",  # what a report writes again and again is a word of its own
    ],
)
def test_what_may_be_meant_is_left_alone(text: str) -> None:
    assert found(text) == []


def test_set_words_are_sorted_unique_and_of_four_or_five_characters() -> None:
    words = [word for word, *_ in rows("set_words.tsv")]
    assert words == sorted(set(words))
    assert {len(word) for word in words} <= {4, 5}


def test_no_title_phrase_or_set_word_is_held_to_be_a_slip() -> None:
    right = "，".join(f"{word}，{also.replace(' ', '，')}" for word, _, also in rows("set_words.tsv"))
    assert found(right) == []
    assert found(TITLES.read_text(encoding="utf-8")) == []
    assert found(PHRASES.read_text(encoding="utf-8")) == []
