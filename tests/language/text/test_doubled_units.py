"""Units typed twice behind a figure."""

from __future__ import annotations

import pytest

from report_drafter.language.text.doubled_units import (
    WORDS,
    counts_behind_figure,
    is_doubled_unit,
    stands_behind_figure,
)
from report_drafter.language.text.miswritten_words import WordEdges

EDGES = WordEdges((("件", "案事", "数", ""), ("米", "大小", "饭", "")))


def is_doubled(text: str) -> bool:
    at = next(at for at in range(1, len(text)) if text[at] == text[at - 1] and not text[at].isdecimal()) - 1
    return counts_behind_figure(text, at) and is_doubled_unit(text, at, EDGES)


@pytest.mark.parametrize(
    "text",
    [
        "办结62件件案件。",
        "投入87.4万元元用于",
        "流转330余亩亩用于",
        "培训5百多名名干部",
        "惠及3万户户，",
        "收到7份份",
        "植树4.5千株株。",
        "慰问12家家困难企业",
    ],
)
def test_a_unit_stands_twice(text: str) -> None:
    assert is_doubled(text)


@pytest.mark.parametrize(
    "text",
    [
        "办结62件件数",  # a word
        "受理5起起因不明",
        "发行6期期刊",
        "新增9户户籍",
        "办理62件件有回音",
        "已有62户户通电",
        "植树4.5千株株苗",  # no list tells which words begin so
        "购米2米米饭",  # a word of the tables
        "逐件件件落实",  # no figure
        "办结62类类案",  # no unit
    ],
)
def test_a_unit_and_the_head_of_a_word_are_left_alone(text: str) -> None:
    assert not is_doubled(text)


@pytest.mark.parametrize("before", ["62", "62万", "3.5亿", "62余", "6百多", "1万亿"])
def test_a_number_ends_with_its_scale(before: str) -> None:
    assert stands_behind_figure(f"共{before}件", 1 + len(before))


@pytest.mark.parametrize("before", ["六", "62年", "余", "6余多余"])
def test_other_words_end_no_number(before: str) -> None:
    assert not stands_behind_figure(f"共{before}件", 1 + len(before))


def test_units_of_two_characters_are_whole_words() -> None:
    assert {"人次", "万元"} <= WORDS
    assert {len(one) for one in WORDS} == {2}
