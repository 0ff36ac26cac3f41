"""Shares of several members of a list that they name."""

from __future__ import annotations

import pytest

from report_drafter.language.rates.joint_shares import find_joint_shares
from tests.builders.report_models import measures_of

LIST = "受理投诉400件，其中噪声120件、油烟90件、扬尘150件、其他40件，"


def shares(line: str) -> list[tuple[list[str], str, str, str]]:
    found = find_joint_shares(measures_of(line))
    return [
        ([m.text for m in one.members], one.whole.text, one.rate.text, "" if one.holds else str(one.exact))
        for one in found
    ]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (LIST + "噪声和油烟占52.5%。", (["120件", "90件"], "400件", "52.5%", "")),
        (LIST + "噪声和油烟占55.2%。", (["120件", "90件"], "400件", "55.2%", "52.5")),
        (LIST[:-1] + "。噪声和油烟占55.2%。", (["120件", "90件"], "400件", "55.2%", "52.5")),
        (
            "受理投诉400件，其中噪声120件、油烟90件，噪声和油烟占55.2%。",
            (["120件", "90件"], "400件", "55.2%", "52.5"),
        ),
        ("受理投诉400件，噪声120件、油烟90件，噪声和油烟占52.5%。", (["120件", "90件"], "400件", "52.5%", "")),
        (LIST + "噪声、油烟、扬尘三类合计占90%。", (["120件", "90件", "150件"], "400件", "90%", "")),
        (LIST + "其中噪声与扬尘两类投诉占比76.5%。", None),
        (LIST + "噪声类及扬尘类案件占总数的76.5%。", (["120件", "150件"], "400件", "76.5%", "67.5")),
        (
            "受理投诉400件，噪声120件、油烟90件、扬尘190件，噪声和油烟共占55.2%。",
            (["120件", "90件"], "400件", "55.2%", "52.5"),
        ),
    ],
)
def test_a_share_is_of_the_members_that_it_names(line: str, found: tuple[list[str], str, str, str] | None) -> None:
    assert shares(line) == ([found] if found else [])


@pytest.mark.parametrize(
    "line",
    [
        LIST + "噪声和异味占55.2%。",  # one is not told
        LIST + "噪声和噪声占55.2%。",
        LIST + "噪声占55.2%。",
        LIST + "经检查和整改，噪声占55.2%。",  # 和 joins no two of them
        LIST + "噪声和油烟约占55.2%。",
        LIST + "噪声和油烟占约55.2%。",
        LIST + "噪声和油烟达55.2%。",
        LIST + "噪声和油烟占552件。",
        "受理投诉400件，噪声120件、油烟90件，噪声和油烟占55.2%。",  # nothing tells that they are its parts
        "受理投诉200件，其中噪声120件、油烟90件，噪声和油烟占55.2%。",  # more than their whole
        "受理投诉400件，其中噪声120件、油烟90人、扬尘150件，噪声和油烟占55.2%。",
        "噪声120件、油烟90件、扬尘150件，噪声和油烟占55.2%。",
        "受理投诉400件。噪声120件、油烟90件、扬尘190件，噪声和油烟占55.2%。",
        "受理投诉400件，其中噪声约120件、油烟90件、扬尘150件，噪声和油烟占55.2%。",
        "受理投诉400件，其中噪声增加120件、油烟90件、扬尘150件，噪声和油烟占55.2%。",
        "受理投诉400件，其中噪声120件、油烟90件、扬尘150件。走访企业。召开会议。噪声和油烟占55.2%。",
    ],
)
def test_other_shares_are_left_alone(line: str) -> None:
    assert shares(line) == []


@pytest.mark.parametrize("opening", ["，", ",", "；", ";", "。", "：", ":", "（", "(", "，其中", "，其中，", "，其中,"])
@pytest.mark.parametrize("joined", ["噪声和油烟", "噪声、油烟", "噪声与油烟", "噪声及油烟", "油烟和噪声"])
def test_a_clause_names_the_members(opening: str, joined: str) -> None:
    for words in ("", "，经分析"):
        (found,) = shares(f"{LIST[:-1]}{words}{opening}{joined}占55.2%。")
        assert found[1:] == ("400件", "55.2%", "52.5")


@pytest.mark.parametrize(
    "said",
    [
        *(f"{word}占" for word in ["案件", "事项", "问题", "文件", "的", "合计", "共", "总体", "一共"]),
        *(f"{word}占" for word in ["类", "两类", "二类", "三类", "四类", "等两类", "等类"]),
        *(f"{word}占" for word in ["两项", "两者", "两种", "两方面"]),
        *(f"两类{word}占" for word in ["案件", "事项", "问题", "文件"]),
        *(f"占{word}" for word in ["比", "比重", "总数", "总数的", "总量的", "总投诉量的"]),
        *(f"占全部{word}的" for word in ["", "投诉", "环境类投诉"]),
        *("占为", "占达", "占达到", "占比为"),
    ],
)
def test_what_the_members_have_together_is_told_in_many_words(said: str) -> None:
    assert [one[1:] for one in shares(f"{LIST}噪声和油烟{said}55.2%。")] == [("400件", "55.2%", "52.5")]


@pytest.mark.parametrize(
    "said", ["五类占", "占全部环境保护类投诉的", "占总的", "占总环境投诉量的", "超占", "占着", "两方占", "的都占"]
)
def test_other_words_around_a_share_tell_of_something_else(said: str) -> None:
    assert shares(f"{LIST}噪声和油烟{said}55.2%。") == []


@pytest.mark.parametrize("kind", ["类", "型", "案件", "问题", "事项", "文件", "类案件"])
def test_what_kind_of_things_the_members_are_is_no_part_of_their_names(kind: str) -> None:
    line = f"受理投诉400件，其中噪声{kind}120件、油烟{kind}90件、其他190件，噪声和油烟占55.2%。"
    assert [one[1:] for one in shares(line)] == [("400件", "55.2%", "52.5")]


def test_a_name_has_two_characters_to_twelve_and_a_share_four_names_at_most() -> None:
    def rated(*names: str) -> int:
        told = "、".join(f"{name}{10 + at}件" for at, name in enumerate(names))
        return len(shares(f"受理投诉400件，其中{told}、其他190件，{'、'.join(names)}占55.2%。"))

    long = "道路扬尘建筑工地裸土覆盖"
    assert [rated("油烟", long), rated(long, "油烟"), rated("油烟", f"甲{long}"), rated(f"甲{long}", "油烟")] == [
        1,
        1,
        0,
        0,
    ]
    assert [rated("甲", "油烟"), rated("油烟", "甲")] == [0, 0]
    assert [rated("噪声", "油烟", "扬尘", "污水"), rated("噪声", "油烟", "扬尘", "污水", "异味")] == [1, 0]


def test_a_whole_stands_no_more_than_two_dozen_figures_before() -> None:
    def with_others(count: int) -> list[tuple[list[str], str, str, str]]:
        others = "、".join(f"第{chr(0x7532 + at)}类1件" for at in range(count))
        return shares(f"受理投诉400件，其中{others}、噪声120件、油烟90件，噪声和油烟占55.2%。")

    assert [len(with_others(count)) for count in (21, 22)] == [1, 0]


@pytest.mark.parametrize(
    ("line", "whole"),
    [
        ("受理投诉210件，其中噪声120件、油烟90件，噪声和油烟占99.9%。", "210件"),  # all of it
        ("受理投诉400件，其中噪声120件、油烟90件。走访350件，噪声和油烟占55.2%。", "400件"),  # what follows is no part
        ("受理投诉400件，其中噪声120件、油烟90件。走访企业，噪声和油烟占55.2%。", "400件"),  # one sentence on
    ],
)
def test_the_whole_is_what_lists_the_members(line: str, whole: str) -> None:
    assert [one[1] for one in shares(line)] == [whole]


@pytest.mark.parametrize(
    "line",
    [
        "受理投诉200件，其中噪声120件、油烟90件，噪声和油烟占105%。",  # more than their whole
        "上年受理投诉400件，今年噪声120件、油烟90件、扬尘190件，噪声和油烟占52.5%。",
        "受理投诉增加400件，其中噪声120件、油烟90件、扬尘190件，噪声和油烟占52.5%。",
        "投诉率40%，其中噪声12%、油烟9%，噪声和油烟占52.5%。",
        "受理投诉400件，噪声120件、油烟0件，油烟和噪声占100%。",  # a member is not their whole
        "噪声120件、油烟90件，共有投诉400件，噪声和油烟占52.5%。",  # nor what stands behind them
        "受理投诉400件，噪声120件、其他300件、油烟90件，噪声和油烟占70%。",
        "受理投诉400件，其中噪声120件。油烟90件，噪声和油烟占55.2%。",  # in another sentence than one of them
        "受理投诉400件，其中噪声120件、油烟90件、扬尘250件，噪声和油烟占55.2%。",  # parts of more than the whole
        "受理投诉400件，噪声120件，其中油烟90件，噪声和油烟占55.2%。",  # 其中 opens another list
        "受理投诉400件，其中噪声120件、油烟90件、扬尘150件。走访企业。噪声和油烟占55.2%。",  # two sentences on
    ],
)
def test_figures_that_are_no_whole_of_the_members_are_left_alone(line: str) -> None:
    assert shares(line) == []
