"""One look over all paragraphs finds what a look into each would, and leads back to its place."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from report_drafter.domain.report_text import Paragraph
from report_drafter.language.text.whole_text import WholeText

LINES = st.lists(st.text(alphabet="甲乙，。", min_size=1, max_size=6), min_size=1, max_size=8)


def whole(lines: list[str]) -> tuple[WholeText, list[Paragraph]]:
    paragraphs = [Paragraph(number, line) for number, line in enumerate(lines, start=1)]
    return WholeText(paragraphs), paragraphs


@given(LINES)
def test_every_character_leads_back_to_its_paragraph(lines: list[str]) -> None:
    text, paragraphs = whole(lines)
    offset = 0
    for paragraph in paragraphs:
        for at, character in enumerate(paragraph.text):
            assert text.plain[offset + at] == character
            assert text.place(offset + at) == (paragraph, at)
        offset += len(paragraph.text) + 1


@given(LINES)
def test_the_paragraphs_with_a_sign_are_those_that_a_search_in_each_finds(lines: list[str]) -> None:
    text, paragraphs = whole(lines)
    sign = re.compile("甲|乙，")
    found = [at for at, one in enumerate(paragraphs) if sign.search(one.text)]
    assert list(text.indices_with(sign)) == found
    assert list(text.paragraphs_with(sign)) == [paragraphs[at] for at in found]


def test_a_report_without_paragraphs_holds_nothing() -> None:
    text, _ = whole([])
    assert not text.plain
    assert list(text.paragraphs_with(re.compile("甲"))) == []
