"""Words of set phrases that have lost their last character."""

from __future__ import annotations

import pytest

from report_drafter.language.text.character_pairs import pair_places
from report_drafter.language.text.cut_words import CUT_PAIRS, cut_words


@pytest.mark.parametrize(
    ("line", "whole"),
    [
        ("扎实推法治建设", "扎实推进"),
        ("规范行政执行为", None),
        ("开展法治宣活动", "法治宣传"),
        ("不断完机制", "不断完善"),
        ("规范性文管理", "规范性文件"),
        ("深入落《纲要》", "深入落实"),
    ],
)
def test_a_cut_word_is_written_in_full(line: str, whole: str | None) -> None:
    assert [one[2] for one in cut_words(line, pair_places(line, CUT_PAIRS.__contains__))] == (
        [] if whole is None else [whole]
    )


@pytest.mark.parametrize("line", ["贯彻落", "全面推行，持续推动", "法治素材", "积极推介"])
def test_whole_words_and_broken_lines_are_left_alone(line: str) -> None:
    assert list(cut_words(line, pair_places(line, CUT_PAIRS.__contains__))) == []
