"""Short Chinese numerals are figures where a larger one of their measure word stands in their sentence."""

from __future__ import annotations

import pytest

from report_drafter.language.figures.figure_scanner import find_figures


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("核定二十人，其中区派八人、街道聘十二人。", ["二十人", "八人", "十二人"]),
        ("提出意见八十六条，采纳七十九条，未采纳的七条已作说明。", ["八十六条", "七十九条", "七条"]),
        ("排查六十一件，增加十二件，办结九件。", ["六十一件", "十二件", "九件"]),
    ],
)
def test_short_numerals_count_beside_larger_ones(text: str, found: list[str]) -> None:
    assert [text[one.start : one.end] for one in find_figures(text)] == found


@pytest.mark.parametrize(
    "text",
    [
        "领导班子三人，分管两人。",  # no larger one
        "落实三项制度，培训十五人。",  # another measure word
        "学习第十二条、第五条。",  # ordinals
        "“三件大事”和十二件实事，每一件都有回音。",  # a quotation, and nothing that follows
        "谋划十五五规划，编制方案三份。",
    ],
)
def test_turns_of_phrase_count_nothing(text: str) -> None:
    assert not find_figures(text)
