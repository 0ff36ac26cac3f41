"""Idioms with a slip in them."""

from __future__ import annotations

import pytest

from report_drafter.language.text.character_pairs import pair_places
from report_drafter.language.text.idioms import Idiom, Idioms

IDIOMS = Idioms((Idiom("久久为功"), Idiom("因地制宜"), Idiom("见微知著", "着"), Idiom("善作善成")), ("善做善成",))


def meant(text: str) -> list[tuple[str, str]]:
    found = IDIOMS.found(text, pair_places(text, IDIOMS.sought.__contains__))
    return [(text[one.start : one.end], one.meant) for one in found]


@pytest.mark.parametrize(
    ("text", "written", "right"),
    [
        ("坚持久久为攻。", "久久为攻", "久久为功"),
        ("坚持因地质宜", "因地质宜", "因地制宜"),
        ("因地宜制", "因地宜制", "因地制宜"),  # exchanged
        ("做到见微知着", "见微知着", "见微知著"),  # neither sound nor look, but listed
    ],
)
def test_an_idiom_is_known_by_three_of_its_characters(text: str, written: str, right: str) -> None:
    assert meant(text) == [(written, right)]


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
def test_other_words_are_left_alone(text: str) -> None:
    assert meant(text) == []
