"""Lists that leave nothing out and whose sum is one slip of the hand away from its whole."""

from __future__ import annotations

import pytest

from report_drafter.language.parts.complete_lists import are_kinds_beyond, complete_but_for_a_slip
from tests.builders.report_models import report_of


def complete(line: str) -> list[str]:
    model = report_of(line)
    read = ((one, one.wholes[0], one.parts[: one.natural]) for one in model.part_lists)
    found = (complete_but_for_a_slip(*each) for each in read)
    return [one.whole.text for one in found if one is not None]


@pytest.mark.parametrize(
    "line",
    [
        "查处四类案件315件，其中城管112件、文旅64件、交通85件、农业45件。",  # 54
        "查处案件315件，共四大类，其中城管112件、文旅64件、交通85件、农业45件。",
        "查处四个领域案件315件，其中城管112件、文旅64件、交通85件、农业45件。",
        "查处四大领域案件315件，其中城管112件、文旅64件、交通85件、农业45件。",
        "建成站点315个，其中市级5个、县级84个、村级262个。",  # 226
        "建成站点315个，其中市级5个、县级84个、村级216个。",
        "审结复议案件315件，其中维持215件、驳回54件、撤销64件。",  # 46
        "审结复议案件315件，其中维持251件、无撤销情形、终止46件。",  # 269
    ],
)
def test_a_list_that_words_tell_to_be_complete(line: str) -> None:
    assert complete(line) == [line[line.index("315") : line.index("315") + 4]]


@pytest.mark.parametrize(
    "line",
    [
        "查处四类案件315件，其中城管112件、文旅64件、交通85件、农业54件。",  # adds up
        "查处五类案件315件，其中城管112件、文旅64件、交通85件、农业45件。",  # one is left out
        "查处案件315件，其中城管112件、文旅64件、交通85件、农业45件。",
        "查处第四类案件315件，其中城管112件、文旅64件、交通85件、农业45件。",
        "查处四类案件315件，其中城管112件、文旅64件、交通85件、农业45件等。",
        "查处四类案件315件，其中城管112件、文旅64件、交通85件、农业45件，其余正在办理。",
        "查处四类案件315件，其中城管112件，文旅64件，交通85件，农业45件。",
        "查处四类案件315件。其中城管112件、文旅64件、交通85件、农业45件。",
        "查处四类案件315件，其中城管112件、文旅64件，交通85件、农业45件。",
        "部分案件仍有待审，审结复议案件315件，其中维持215件、驳回54件、撤销64件。",
        "审结复议案件315件，其中维持115件、驳回4件、撤销46件。",  # far from its whole
        "查处两类案件315件，其中城管112件、文旅230件。",  # two are no list
        "查处四类案件315件，其中城管118件、文旅64件、交通87件、农业31件。",  # no one slip
        "建成站点315个，其中国家级5个、省级84个、市级262个。",  # not down to the lowest
        "建成站点315个，其中市级5个、县级84个、村级62个。",  # far from its whole
        "建成站点315个，其中市级5个、县级84个、村级225个。",  # one is wanting
        "审结复议案件315件，其中维持215件、驳回54件、撤销64件，仍有部分在审。",
        "收到复议案件315件，其中维持215件、驳回54件、撤销64件。",
        "审结复议案件315件，其中城管215件、文旅54件、交通64件。",  # no ends that they came to
        "建成站点315个，其中市级5个、县级81个、村级220个。",  # 229: the unit digit alone
    ],
)
def test_a_list_that_may_leave_some_out_is_left_alone(line: str) -> None:
    assert complete(line) == []


FIELDS = ("城管", "文旅", "交通", "农业", "水利", "林业", "教育", "民政", "卫健", "住建", "市监", "税务")


def rowed(count: int) -> tuple[int, str]:
    """So many fields of which the last is told as 45件 where only 54件 make up the whole."""
    values = [*(20 + at for at in range(count - 1)), 45]
    told = "、".join(f"{name}{value}件" for name, value in zip(FIELDS, values, strict=False))
    return sum(values) + 9, told


@pytest.mark.parametrize(
    ("number", "count"),
    list(zip("三四五六七八九十", range(3, 11), strict=True)),
)
def test_the_whole_tells_how_many_kinds_there_are(number: str, count: int) -> None:
    whole, told = rowed(count)
    assert complete(f"查处{number}类案件{whole}件，其中{told}。") == [f"{whole}件"]
    assert complete(f"查处第{number}类案件{whole}件，其中{told}。") == []


@pytest.mark.parametrize(("number", "count"), [(4, 4), (9, 9), (11, 11)])
def test_the_whole_tells_in_digits_how_many_kinds_there_are(number: int, count: int) -> None:
    whole, told = rowed(count)
    assert complete(f"查处{number}大类案件{whole}件，其中{told}。") == [f"{whole}件"]
    assert complete(f"查处第{number}大类案件{whole}件，其中{told}。") == []
    assert complete(f"查处2{number}大类案件{whole}件，其中{told}。") == []


@pytest.mark.parametrize("kind", ["类", "大类", "种", "领域", "大领域", "个领域", "方面", "个方面", "层级", "个层级"])
def test_kinds_are_counted_in_many_words(kind: str) -> None:
    whole, told = rowed(4)
    assert complete(f"查处四{kind}案件{whole}件，其中{told}。") == [f"{whole}件"]


@pytest.mark.parametrize(("words", "times"), [("甲乙" * 10, 1), ("甲乙" * 10 + "丙", 0)])
def test_kinds_are_counted_near_their_whole(words: str, times: int) -> None:
    whole, told = rowed(4)
    assert complete(f"查处四类{words}案件{whole}件，其中{told}。") == [f"{whole}件"] * times


@pytest.mark.parametrize(("words", "times"), [("其中" + "甲" * 19, 1), ("其中" + "甲" * 20, 0)])
def test_a_list_stands_right_behind_its_whole(words: str, times: int) -> None:
    whole, told = rowed(4)
    assert complete(f"查处四类案件{whole}件，{words}{told}。") == [f"{whole}件"] * times


@pytest.mark.parametrize("none", ["无撤销情形", "没有撤销", "未发生撤销", "未出现撤销", "无撤销", "无撤销变更确认违法"])
def test_a_member_that_is_none_makes_a_list_complete(none: str) -> None:
    assert complete(f"审结复议案件315件，其中维持251件、{none}、终止46件。") == ["315件"]


@pytest.mark.parametrize("none", ["无错", "无撤销变更确认违法的", "有撤销"])
def test_other_words_between_two_members_tell_of_no_third(none: str) -> None:
    assert complete(f"审结复议案件315件，其中维持251件、{none}、终止46件。") == []


@pytest.mark.parametrize(
    "behind",
    [
        *("等", "等单位", "等类", "和其余两个领域等", "共计甲乙丙丁戊己庚辛壬癸等"),
        *(f"，{word}另行办理" for word in ("其余", "其他", "其它", "剩余", "余下", "正在", "尚", "未")),
        *(f"，{word}" for word in ("部分在审", "部分在办", "部分待审", "部分待办", "部分在理", "部分待理")),
        *(f"{mark}其余正在办理" for mark in "，,；;、"),
        f"，{'甲乙' * 15}其余办理",
    ],
)
def test_a_list_that_goes_on_is_left_alone(behind: str) -> None:
    whole, told = rowed(4)
    assert complete(f"查处四类案件{whole}件，其中{told}{behind}。") == []


@pytest.mark.parametrize(
    "behind",
    [
        *(
            "等级较高",
            "等候办理",
            "等待办理",
            "。检查企业等",
            "；检查企业等",
            ";检查企业等",
            "甲乙丙丁戊己庚辛壬癸子丑寅等",
        ),
        *("。其余正在办理", f"，{'甲乙' * 15}丙其余办理", "，全部办结"),
    ],
)
def test_words_that_add_nothing_leave_a_list_complete(behind: str) -> None:
    whole, told = rowed(4)
    assert complete(f"查处四类案件{whole}件，其中{told}{behind}。") == [f"{whole}件"]


def beyond(line: str) -> bool:
    lists = report_of(line).part_lists
    return any(are_kinds_beyond(one, one.wholes[0], one.parts[: one.natural]) for one in lists)


KINDS = "文字解读112件、视频解读64件、图片解读85件、动漫解读54件"
"""What comes to 315: nine more than 306."""


@pytest.mark.parametrize("unit", "件篇期场次项条份起宗部个批")
def test_kinds_that_end_alike_are_never_more_than_what_they_are_of(unit: str) -> None:
    assert beyond(f"发布解读306{unit}，其中{KINDS.replace('件', unit)}。")


@pytest.mark.parametrize(
    "line",
    [
        f"发布解读306件，包括{KINDS}。",
        f"发布解读306件，包含{KINDS}。",
        f"发布解读306件，分为{KINDS}。",
        f"发布解读306件,其中{KINDS}。",
        f"发布解读306件：其中{KINDS}。",
        f"发布解读306件:其中{KINDS}。",
        f"发布解读306件（其中{KINDS}）。",
        f"发布解读306件(其中{KINDS})。",
        f"发布解读306件其中{KINDS}。",
        f"发布解读306件，其中{'甲乙' * 6}{KINDS}。",
        "发布解读306件，其中文字解读261件，视频解读54件。",  # a pair that a comma parts
    ],
)
def test_kinds_follow_what_they_are_of(line: str) -> None:
    assert beyond(line)


@pytest.mark.parametrize(
    "line",
    [
        f"发布解读306家，其中{KINDS.replace('件', '家')}。",  # an office may be of two kinds
        f"获奖306件，其中{KINDS}。",
        f"发布解读306件，其中{KINDS.replace('件', '篇')}。",
        f"发布解读306件，其中{KINDS.replace('视频解读', '解读')}。",  # one is called as all are
        f"发布解读306件，其中{KINDS.replace('视频解读', '视频发布')}。",  # one ends otherwise
        f"发布解读306件，其中{KINDS.replace('、', '，')}。",
        f"发布解读306件，其中{KINDS}，同步发布。",
        f"发布解读299件，其中{KINDS}。",  # no one slip
        f"发布解读306件，其中{'甲乙' * 6}丙{KINDS}。",
        f"发布解读306件，办理，其中{KINDS}。",
        f"发布解读306件。其中{KINDS}。",
        f"发布解读306件，{KINDS}。",
        *(f"发布解读306件，其中图文{mark}{KINDS}。" for mark in "，,。；;"),
    ],
)
def test_what_may_count_something_twice_is_left_alone(line: str) -> None:
    assert not beyond(line)


@pytest.mark.parametrize("mark", "，,；;")
@pytest.mark.parametrize("word", ["联合", "同步", "同时", "合并", "重复", "交叉", "共同", f"{'甲乙' * 4}共同"])
def test_what_was_done_together_is_counted_twice(mark: str, word: str) -> None:
    assert not beyond(f"发布解读306件，其中{KINDS}{mark}{word}发布。")


def test_what_was_done_together_is_told_right_behind() -> None:
    assert beyond(f"发布解读306件，其中{KINDS}，{'甲乙' * 4}丙共同发布。")
