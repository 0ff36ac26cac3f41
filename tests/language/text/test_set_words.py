"""Set words of four and five characters, and idioms, with a slip in them."""

from __future__ import annotations

import pytest

from report_drafter.language.text.character_pairs import pair_places
from report_drafter.language.text.set_words import Firmness, SetWord, SetWords
from report_drafter.rules.registry.known_titles import TABLE as TITLES
from report_drafter.rules.registry.miswritten_words import listed_set_words, set_words, word_edges
from report_drafter.rules.registry.set_phrases import TABLE as PHRASES

IDIOM, LENGTH = Firmness.IDIOM, 4
IDIOMS = SetWords(
    (
        *(SetWord("久久为功", IDIOM), SetWord("因地制宜", IDIOM)),
        *(SetWord("见微知著", IDIOM, "着"), SetWord("善作善成", IDIOM, also=("善做善成",))),
    ),
    word_edges(),
)


def found(text: str, words: SetWords | None = None) -> list[tuple[str, str]]:
    sought = words or set_words()
    places = pair_places(text, sought.sought.__contains__)
    return [(text[one.start : one.end], one.meant) for one in sought.found(text, places)]


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


@pytest.mark.parametrize(
    ("text", "written", "right"),
    [
        ("坚持久久为攻。", "久久为攻", "久久为功"),
        ("坚持因地质宜", "因地质宜", "因地制宜"),
        ("因地宜制", "因地宜制", "因地制宜"),  # exchanged
        ("因制地宜", "因制地宜", "因地制宜"),  # the middle two, which leave neither half whole
        ("做到见微知着", "见微知着", "见微知著"),  # neither sound nor look, but listed
    ],
)
def test_an_idiom_is_known_by_three_of_its_characters(text: str, written: str, right: str) -> None:
    assert found(text, IDIOMS) == [(written, right)]


@pytest.mark.parametrize(
    "text",
    [
        "久久为功，因地制宜",
        "善做善成",  # another wording that is right
        "久久为民",  # no slip of hand or eye
        "久久为",
        "因地制，宜",
        "久久为一",
        "久久为攻，久久为攻",  # what a report writes as a rule
    ],
)
def test_other_words_than_an_idiom_are_left_alone(text: str) -> None:
    assert found(text, IDIOMS) == []


def test_set_words_are_sorted_unique_and_of_four_or_five_characters() -> None:
    words = [one.words for one in listed_set_words()]
    assert words == sorted(set(words))
    assert {len(word) for word in words} <= {4, 5}
    assert {len(one.words) for one in listed_set_words() if one.firmness is IDIOM} == {LENGTH}


def test_nothing_that_is_typed_wrong_is_right() -> None:
    assert not [one.words for one in listed_set_words() if set(one.typed) & set(one.words)]


def test_no_title_phrase_or_set_word_is_held_to_be_a_slip() -> None:
    right = "，".join(words for one in listed_set_words() for words in (one.words, *one.also))
    assert found(right) == []
    assert found(TITLES.read_text(encoding="utf-8")) == []
    assert found(PHRASES.read_text(encoding="utf-8")) == []
