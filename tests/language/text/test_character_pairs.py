"""Places where pairs of a table stand."""

from __future__ import annotations

from report_drafter.language.text.character_pairs import pair_codes, pair_places


def test_pairs_are_found_at_even_and_odd_places() -> None:
    wanted = pair_codes("法治治国")
    assert pair_places("依法治国，法治", wanted) == [(1, "法治"), (2, "治国"), (5, "法治")]


def test_a_character_beyond_the_first_plane_moves_no_place() -> None:
    assert pair_places("𠮷𠮷法治", pair_codes("法治")) == [(2, "法治")]


def test_short_texts_hold_no_pair() -> None:
    assert [pair_places(text, pair_codes("法治")) for text in ("", "法")] == [[], []]
