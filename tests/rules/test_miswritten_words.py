"""The tables of miswritten words."""

from __future__ import annotations

from report_drafter.language.text.character_pairs import pair_places
from report_drafter.rules.registry.known_titles import TABLE as TITLES
from report_drafter.rules.registry.miswritten_words import miswritten_words, rows, word_edges, words_in_company
from report_drafter.rules.registry.numbered_phrases import TABLE as NUMBERED
from report_drafter.rules.registry.numbered_phrases import numbered_phrases


def test_misspelt_words_are_sorted_unique_and_hold_no_other() -> None:
    words = [one[0] for one in rows("misspelt_words.tsv")]
    assert words == sorted(set(words))
    assert not [word for word in words for other in words if other != word and other in word]


def test_a_misspelt_word_holds_the_pair_it_is_looked_for_by_and_is_not_the_right_one() -> None:
    for written, meant, pair, *_ in rows("misspelt_words.tsv"):
        assert len(pair) == len("两字")
        assert pair in written
        assert meant != written


def test_slips_are_of_words_of_two_characters_and_no_slip_is_the_word() -> None:
    for word, firsts, lasts in rows("miswritten_words.tsv"):
        assert len(word) == len("两字")
        assert word[0] not in firsts
        assert word[1] not in lasts


def test_words_in_company_are_sorted_and_no_slip_is_a_word_of_the_table() -> None:
    words = [one[0] for one in rows("words_in_company.tsv")]
    assert words == sorted(set(words))
    slips = {one + word[1] for word, firsts, *_ in rows("words_in_company.tsv") for one in firsts}
    slips |= {word[0] + one for word, _, lasts, *_ in rows("words_in_company.tsv") for one in lasts}
    assert slips.isdisjoint(words)


def test_words_of_reports_are_sorted_and_none_is_in_the_table_they_go_on_from() -> None:
    words = [one[0] for one in rows("words_in_reports.tsv")]
    assert words == sorted(set(words))
    assert not {one[0] for one in rows("words_in_company.tsv")} & set(words)


def test_no_title_holds_a_word_out_of_company() -> None:
    titles = TITLES.read_text(encoding="utf-8")
    assert not list(words_in_company().found(titles, _places(titles)))


def test_no_right_word_is_held_to_be_misspelt() -> None:
    right = "，".join(one[1] for one in rows("misspelt_words.tsv"))
    assert not [one for one in miswritten_words().found(right, _places(right)) if one.listed]


def test_no_title_holds_a_miswritten_word() -> None:
    titles = TITLES.read_text(encoding="utf-8")
    assert not list(miswritten_words().found(titles, _places(titles)))


def test_edges_tell_where_words_may_end_and_begin() -> None:
    edges = word_edges()
    assert edges.may_end("推", "进")
    assert not edges.may_end("，", "督")
    assert edges.may_begin("督", "促")
    assert edges.stands_alone("将")


def test_no_phrase_with_its_right_number_is_held_to_be_miscounted() -> None:
    lines = [line.split("\t") for line in NUMBERED.read_text(encoding="utf-8").splitlines()[1:]]
    text = "。".join(words.replace("#", number) for words, _, numbers in lines for number in numbers.split())
    assert not list(numbered_phrases().miscounted(text, pair_places(text, numbered_phrases().sought.__contains__)))


def _places(text: str) -> list[tuple[int, str]]:
    return pair_places(text, miswritten_words().asks_for)
