"""The table of idioms."""

from __future__ import annotations

from report_drafter.language.text.character_pairs import pair_places
from report_drafter.language.text.idioms import LENGTH
from report_drafter.rules.registry.idioms import TABLE, idioms, listed_idioms
from report_drafter.rules.registry.known_titles import TABLE as TITLES
from report_drafter.rules.registry.miswritten_words import rows


def test_idioms_are_sorted_unique_and_of_four_characters() -> None:
    words = [one.words for one in listed_idioms()]
    assert words == sorted(set(words))
    assert {len(one) for one in words} == {LENGTH}


def test_nothing_that_is_typed_wrong_is_right() -> None:
    assert not [words for words, typed, _ in rows(TABLE) if set(typed) & set(words)]


def test_no_idiom_and_no_title_is_held_to_be_a_slip() -> None:
    right = [word for words, _, also in rows(TABLE) for word in (words, *also.split())]
    text = "，".join((*right, TITLES.read_text(encoding="utf-8")))
    assert not list(idioms().found(text, pair_places(text, idioms().sought.__contains__)))
