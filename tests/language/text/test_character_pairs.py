"""Places where pairs of a table stand."""

from __future__ import annotations

from report_drafter.language.text.character_pairs import pair_places


def test_pairs_are_found_at_even_and_odd_places() -> None:
    wanted = {"法治", "治国"}
    assert pair_places("依法治国，法治", wanted.__contains__) == [(1, "法治"), (2, "治国"), (5, "法治")]


def test_a_character_beyond_the_first_plane_moves_no_place() -> None:
    assert pair_places("𠮷𠮷法治", {"法治"}.__contains__) == [(2, "法治")]


def test_short_texts_hold_no_pair() -> None:
    assert [pair_places(text, {"法治"}.__contains__) for text in ("", "法")] == [[], []]


def test_each_different_pair_is_asked_for_once() -> None:
    asked: list[str] = []
    pair_places("依法依法依法", asked.append)
    assert sorted(asked) == ["依法", "法依"]
