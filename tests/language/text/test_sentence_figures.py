"""Figures of sentences that are worded alike."""

from __future__ import annotations

import pytest

from report_drafter.language.text.sentence_figures import Words, figures_agree


def words(text: str) -> Words:
    """The stretch of a paragraph that stands between bars."""
    before, inner, after = text.split("|")
    return before + inner + after, len(before), len(before) + len(inner)


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("甲增长3%，|产值5亿元；|乙增长4%。", "丙增长3%，|产值5亿元；|丁增长4%。", True),
        ("甲增长3%，|产值5亿元；|乙增长4%。", "丙增长3%，|产值5亿元；|丁增长6%，产值7亿元。", False),
        ("|甲增长3%；|二是乙增长4%，产值7亿元。", "|甲增长3%。|", True),
        ("去年9件。|甲增长3%；|", "|甲增长3%；|", True),
        ("|甲增长3%；|", "|甲增长百分之四；|", False),
        ("|甲增长明显；|乙3件。", "|甲增长显著；|乙4件。", True),
    ],
)
def test_figures_are_compared_up_to_the_full_stop(one: str, other: str, *, agree: bool) -> None:
    assert figures_agree(words(one), words(other)) is agree
