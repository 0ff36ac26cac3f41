"""The table of set phrases."""

from __future__ import annotations

from report_drafter.rules.registry.known_titles import TABLE as TITLES
from report_drafter.rules.registry.set_phrases import listed_phrases, set_phrases

SHORTEST, APART = 5, 3


def test_phrases_are_sorted_unique_and_long() -> None:
    words = [one.words for one in listed_phrases()]
    assert words == sorted(set(words))
    assert min(map(len, words)) >= SHORTEST


def test_a_phrase_holds_the_pairs_it_is_looked_for_by_so_far_apart_that_no_slip_spoils_both() -> None:
    for one in listed_phrases():
        places = [one.words.index(pair) for pair in one.pairs]
        assert len(places) == 1 or (len(places) == 2 and places[1] - places[0] >= APART), one.words


def test_no_phrase_is_held_to_be_a_slip_of_another() -> None:
    wordings = [words for one in listed_phrases() for words in (one.words, *one.also)]
    assert not list(set_phrases().miswritten("，".join(wordings)))


def test_no_title_holds_a_miswritten_phrase() -> None:
    assert not list(set_phrases().miswritten(TITLES.read_text(encoding="utf-8")))
