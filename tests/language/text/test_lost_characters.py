"""Common words that have lost a character inside."""

from __future__ import annotations

import pytest

from report_drafter.language.text.character_pairs import pair_places
from report_drafter.language.text.lost_characters import LostCharacters

TABLE = LostCharacters(
    "\t".join(row)
    for row in (
        ("国|院", "国务院", "中", "校"),
        ("营|环境", "营商环境", "*经", ""),
        ("监督|查", "监督检查", "", ""),
        ("示|市", "示范市", "", "*场"),
        ("贯|实", "贯彻落实", "", ""),  # two are lost: no row is so
    )
)


def lost(text: str) -> list[tuple[str, str]]:
    return [
        (text[one.start : one.end], one.meant)
        for one in TABLE.found(text, pair_places(text, TABLE.sought.__contains__))
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("报国院批准。", ("国院", "国务院")),
        ("国院印发文件。", ("国院", "国务院")),
        ("优化营环境。", ("营环境", "营商环境")),
        ("改善了营环境。", ("营环境", "营商环境")),
        ("，营环境持续向好。", ("营环境", "营商环境")),
        ("全年开展监督查，", ("监督查", "监督检查")),
        ("创建示市的工作。", ("示市", "示范市")),
        ("创建示市建设。", ("示市", "示范市")),
        ("创建示市。", ("示市", "示范市")),
    ],
)
def test_a_phrase_lacks_a_character(text: str, found: tuple[str, str]) -> None:
    assert lost(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "国务院印发文件。",
        "报中国院批准。",  # right behind this
        "国院校合作。",  # right before this
        "国 院印发。",
        "经营环境向好。",
        "国营环境向好。",  # a word may go on from before
        "监督查办案件。",  # an act by itself begins a word
        "示市场。",
        "创建示市民学校。",  # the word goes on
        "贯实到位。",
    ],
)
def test_what_may_be_right_is_left_alone(text: str) -> None:
    assert lost(text) == []


def test_what_is_told_again_is_a_word_of_its_own_unless_the_right_one_is_told_as_often() -> None:
    assert lost("国院批准，国院印发。") == []
    assert len(lost("国院批准，国院印发；国务院批准，国务院印发。")) == 2
