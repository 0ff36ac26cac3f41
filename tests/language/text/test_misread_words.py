"""Words with a character read or typed for another of its shape or sound."""

from __future__ import annotations

import pytest

from report_drafter.language.text.character_pairs import pair_places
from report_drafter.language.text.misread_words import MisreadWords
from report_drafter.language.text.miswritten_words import WordEdges

EDGES = WordEdges((("捡", "漏", "拾", ""), ("察", "警", "觉", ""), ("贝", "", "壳", "")))
KNOWN = frozenset(("检查", "人员"))


def misread(text: str, known: frozenset[str] = KNOWN) -> list[tuple[str, str]]:
    words = MisreadWords(known, EDGES)
    found = words.found(text, pair_places(text, words.meant.__contains__))
    return [(text[one.start : one.end], one.meant) for one in found]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("开展捡查26次，检查企业9家。", ("捡查", "检查")),
        ("开展检察26次，检查企业9家。", ("检察", "检查")),
        ("执法人贝26名，管理人员9名。", ("人贝", "人员")),
        ("检查企业9家，开展捡查26次。", ("捡查", "检查")),
    ],
)
def test_what_is_no_word_is_told_where_the_right_word_stands_too(text: str, told: tuple[str, str]) -> None:
    assert misread(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "开展捡查26次。",
        "开展捡查26次，捡查企业9家，检查个体户3家。",  # what stands more often than the right word is meant
        "拾遗补漏捡查漏，检查企业9家。",
        "发现检察觉迟缓，检查企业9家。",
        "渔人贝壳堆，管理人员9名。",
        "检查企业9家，管理人员3名。",
    ],
)
def test_what_makes_a_word_with_a_neighbour_is_left_alone(text: str) -> None:
    assert misread(text) == []


def test_a_word_of_its_own_is_not_misread() -> None:
    assert misread("开展检察26次，检查企业9家。", KNOWN | {"检察"}) == []


def test_other_places_are_passed_over() -> None:
    text = "开展捡查26次，检查企业9家。"
    found = MisreadWords(KNOWN, EDGES).found(text, pair_places(text, lambda _: True))
    assert [(one.start, one.end) for one in found] == [(2, 4)]


def test_of_two_words_the_same_is_always_told() -> None:
    known = frozenset(("行车", "停车"))
    assert misread("路边仃车。", known) == misread("路边仃车。", known | {"检查"}) == [("仃车", "停车")]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("仃政", "行政"),
        ("郜门", "部门"),
        ("阜位", "单位"),
        ("沄律", "法律"),
        ("汁划", "计划"),
        ("瞥查", "督查"),
        ("讳法", "违法"),
        ("诵过", "通过"),
        ("钠入", "纳入"),
        ("菅理", "管理"),
        ("杌关", "机关"),
        ("跆口", "路口"),
        ("诘案", "结案"),
        ("巿场", "市场"),
        ("曰期", "日期"),
        ("冶理", "治理"),
        ("清阜", "清单"),
    ],
)
def test_a_character_of_few_words_needs_no_right_word_beside_it(written: str, meant: str) -> None:
    assert misread(f"本年{written}如上。", frozenset((meant,))) == [(written, meant)]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("曲阜位于", "单位"),
        ("物阜位列", "单位"),
        ("伶仃政", "行政"),
        ("大冶理想", "治理"),
        ("一瞥查看", "督查"),
        ("避讳法规", "违法"),
        ("忌讳法规", "违法"),
        ("朗诵过程", "通过"),
        ("水清阜阳", "清单"),
        ("水清阜新", "清单"),
        ("水清阜宁", "清单"),
        ("水清阜南", "清单"),
        ("水清阜平", "清单"),
        ("水清阜城", "清单"),
        ("水清阜康", "清单"),
        ("水清阜外", "清单"),
        ("吸收钠盐", "收纳"),
        ("不讳言", "不违"),
        ("沟诵读", "沟通"),
    ],
)
def test_a_name_or_a_word_of_such_a_character_is_left_alone(text: str, word: str) -> None:
    assert misread(text, frozenset((word,))) == []
