"""Rows that leave nothing out and whose total stands elsewhere, one slip of the hand away."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.slipped_rows import find_slipped_rows
from tests.builders.report_models import report_of

CASES = "全年办结行政复议案件486件。"


def slipped(*lines: str) -> list[tuple[str, list[str]]]:
    found = find_slipped_rows(report_of(*lines))
    return [(one.whole.text, [part.text for part in one.parts]) for one in found]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (
            [CASES, "一至四季度分别办结行政复议案件104件、131件、127件和142件。"],  # 113 or 124
            ("486件", ["104件", "131件", "127件", "142件"]),
        ),
        (
            [CASES, "一至四季度分别办结行政复议案件113件、731件、115件和127件。"],  # 131: the first digit slipped
            ("486件", ["113件", "731件", "115件", "127件"]),
        ),
        (
            [CASES, "上半年办结行政复议案件217件，下半年办结行政复议案件296件。"],  # 269
            ("486件", ["217件", "296件"]),
        ),
        (
            ["全年受理行政复议案件486件；按领域分，公安217件、人社106件、其他136件。"],
            ("486件", ["217件", "106件", "136件"]),
        ),
        (
            ["全局现有执法人员218人。", "执法人员35岁以下74人，36至50岁190人，51岁以上35人。"],  # 109
            ("218人", ["74人", "190人", "35人"]),
        ),
        (
            ["全局现有执法人员218人。", "执法人员51岁以上35人，36至50岁190人，35岁以下74人。"],
            ("218人", ["35人", "190人", "74人"]),
        ),
    ],
)
def test_a_row_is_one_slip_away_from_its_total(lines: list[str], found: tuple[str, list[str]]) -> None:
    assert slipped(*lines) == [found]


@pytest.mark.parametrize(
    "lines",
    [
        [CASES, "一至四季度分别办结行政复议案件113件、131件、115件和127件。"],  # makes it
        [CASES, "一至四季度分别办结行政复议案件104件、131件、127件和142件。", "调解纠纷504件。"],  # of another total
        [CASES, "一至四季度分别办结行政复议案件104件、131件、127件和150件。"],  # no one slip
        [CASES, "一至四季度分别办结信访事项104件、131件、127件和142件。"],
        [CASES, "一至四季度分别办结行政复议案件约104件、131件、127件和142件。"],
        ["上年办结行政复议案件486件。", "一至四季度分别办结行政复议案件104件、131件、127件和142件。"],
        [CASES, "一至四季度分别办结行政复议案件104人、131人、127人和142人。"],
        ["全年受理行政复议案件486件。", "按领域分，公安217件、人社106件、其他136件。"],  # nothing ties both
        ["全年受理行政复议案件486件；其中，公安217件、人社106件、其他136件。"],
        ["全年受理行政复议案件486件；按领域分，公安217件、其他242件。"],  # two kinds
        ["全年受理行政复议案件86件；按领域分，公安17件、人社23件、其他64件。"],  # too small
        ["全年受理行政复议案件486件；按领域分，公安217件、人社106件、公安136件。"],
        ["全年受理行政复议案件486件；按领域分，公安增加217件、人社106件、其他136件。"],
        ["全局现有执法人员218人。", "执法人员35岁以下74人，36至50岁109人，51岁以上35人。"],
        ["全局现有执法人员218人。", "执法人员35岁以下74人，36至50岁190人，51岁35人。"],
        ["二、2024年工作安排", "全年办结行政复议案件486件；按领域分，公安217件、人社106件、其他136件。"],
        ["全年受理行政复议案件486件；按领域分，公安217件、人社106件，其中其他136件。"],
        ["全年受理行政复议案件486件；按领域分，公安217件、人社106件、其他136件、培训8人。"],
        ["全年受理行政复议案件486件；按领域分，情况良好。公安217件、人社106件、其他136件。"],
        ["全年受理行政复议案件486件；按领域分，公安217件、人社106件、住建136件。"],  # may leave some out
        ["全年受理行政复议案件约486件；按领域分，公安217件、人社106件、其他136件。"],
        ["全年受理行政复议案件增加486件；按领域分，公安217件、人社106件、其他136件。"],
    ],
)
def test_other_rows_are_left_alone(lines: list[str]) -> None:
    assert slipped(*lines) == []


RECEIVED = "全年受理行政复议案件486件"
KINDS = "公安217件、人社106件、其他136件"
"""One swapped pair of digits away from 486: 127 or 163."""


def by_kind(opening: str, kinds: str = KINDS) -> bool:
    return bool(slipped(f"{RECEIVED}；{opening}{kinds}。"))


@pytest.mark.parametrize(
    "opening",
    [
        *("按领域分，", "按领域分,", "按领域分：", "按领域分:", "按领域分。", "按类看，"),
        *("按领域分类，", "按领域划分，", "按领域统计，", "按领域来分，", "按领域来看，", "按照领域分，"),
        *(
            "按领域分布，",
            "按领域分情况：",
            "按领域统计情况看，",
            "按行政执法的领域类别分，",
            "按领域分类看，",
            "按行政执法领域类别分，",
        ),
    ],
)
def test_kinds_are_opened_by_what_they_are_told_by(opening: str) -> None:
    assert by_kind(opening)


@pytest.mark.parametrize(
    "opening",
    [
        *(f"按时{mark}办结分，" for mark in "，,。；;：:、"),
        *("按2023分，", "按分，", "按行政执法的领域的类别分，", "按领域办，", "按领域分的，", "并按领域分，"),
    ],
)
def test_other_words_open_no_kinds(opening: str) -> None:
    assert not by_kind(opening)


@pytest.mark.parametrize("mark", [*"。；;，,）)、.．"])
def test_kinds_open_behind_a_mark(mark: str) -> None:
    assert slipped(f"{RECEIVED}{mark}按领域分，{KINDS}。")


@pytest.mark.parametrize("others", ["其他", "其它", "其余"])
def test_kinds_end_with_all_others(others: str) -> None:
    assert by_kind("按领域分，", KINDS.replace("其他", others))


YOUNG, MIDDLE, OLD = "35岁以下74人", "36至50岁190人", "51岁以上35人"


@pytest.mark.parametrize(
    "row",
    [
        *(f"35岁{word}74人，{MIDDLE}，{OLD}" for word in ("以下", "以下的", "以内", "以下人员有", "及以下")),
        *(f"{word}岁74人，{MIDDLE}，{OLD}" for word in ("不满35", "未满35", "不满9")),
        f"不满35岁的人有74人，{MIDDLE}，{OLD}",
        *(f"{YOUNG}，36{to}50岁190人，{OLD}" for to in "至到—–-－~～"),
        *(f"{YOUNG}，36{words}至50岁190人，{OLD}" for words in ("岁", "岁（含）")),
        *(f"{YOUNG}，36至50岁{words}190人，{OLD}" for words in ("的", "的行政执法岗位人员有")),
        *(
            f"{YOUNG}，50岁以下{words}190人，{OLD}"
            for words in ("（含50岁）", "（含）", "(含50岁)", "（含年满五十周岁的人）")
        ),
        f"{YOUNG}，{MIDDLE}，51岁以上的人员有35人",
    ],
)
def test_ages_that_meet_one_another_leave_nobody_out(row: str) -> None:
    assert [whole for whole, _ in slipped("全局现有执法人员218人。", f"执法人员{row}。")] == ["218人"]


@pytest.mark.parametrize(
    "row",
    [
        f"35岁以下的人员共有74人，{MIDDLE}，{OLD}",  # so many words tell of something else
        f"{YOUNG}，{MIDDLE}，51岁以上的人员共有35人",
        *(f"35岁以下{mark}计74人，{MIDDLE}，{OLD}" for mark in "，,。；;、"),
        *(f"{YOUNG}，{MIDDLE}，51岁以上{mark}计35人" for mark in "，,。；;、"),
        f"不满35岁的人员有着74人，{MIDDLE}，{OLD}",
        f"{YOUNG}，{MIDDLE}，51岁以上的工作人员有35人",
        f"{YOUNG}，36至50岁的行政执法岗位人员共有190人，{OLD}",
        f"{YOUNG}，36岁（本数）至50岁190人，{OLD}",
        f"{YOUNG}，50岁以下（不含五十岁）190人，{OLD}",
        f"{YOUNG}，50岁以下（含年满了五十周岁的人）190人，{OLD}",
        f"{YOUNG}，{MIDDLE}，51岁以上35人次",
        f"{YOUNG}，{MIDDLE}。{OLD}",
        f"{YOUNG}，{MIDDLE}，其中{OLD}",
        f"35岁74人，{MIDDLE}，{OLD}",
    ],
)
def test_ages_that_may_leave_somebody_out_are_left_alone(row: str) -> None:
    assert slipped("全局现有执法人员218人。", f"执法人员{row}。") == []


def test_a_row_is_told_once_where_it_opens_twice() -> None:
    row = f"按领域分，{KINDS}。"
    assert len(slipped(f"{RECEIVED}；按领域分，按类别分，{KINDS}。")) == 1
    assert len(slipped(f"{RECEIVED}；{row}")) == 1


def test_two_totals_that_a_row_may_be_meant_for_tell_nothing() -> None:
    assert slipped(f"{RECEIVED}、办结549件；按领域分，{KINDS}。") == []


def test_two_kinds_tell_too_little() -> None:
    assert not by_kind("按领域分，", "公安217件、其他296件")  # 269


def test_a_row_has_fourteen_members_at_most() -> None:
    def told(count: int) -> bool:
        names = "、".join(f"第{chr(0x7532 + at)}类{20 + at}件" for at in range(count - 1))
        whole = sum(20 + at for at in range(count - 1)) + 163
        return bool(slipped(f"全年受理行政复议案件{whole}件；按领域分，{names}、其他136件。"))

    assert [told(count) for count in (13, 14, 15)] == [True, True, False]


@pytest.mark.parametrize(
    ("whole", "kinds", "times"),
    [
        (100, "公安55件、人社21件、其他42件", 1),  # 24
        (99, "公安54件、人社21件、其他42件", 0),
        (109, "公安56件、人社21件、其他23件", 1),  # 32
        (108, "公安55件、人社21件、其他23件", 0),
    ],
)
def test_a_row_and_its_total_are_a_hundred_or_more(whole: int, kinds: str, times: int) -> None:
    assert len(slipped(f"全年受理行政复议案件{whole}件；按领域分，{kinds}。")) == times


def test_a_total_by_another_name_must_stand_twice() -> None:
    row = f"按领域分，{KINDS}。"
    assert slipped("行政诉讼486件。", row) == []
    assert len(slipped("行政诉讼486件。", "上述486件均已办结。", row)) == 1


@pytest.mark.parametrize(("whole", "others", "times"), [(155, 14, 1), (148, 7, 0)])
def test_a_row_lies_no_further_from_its_total_than_six_tenths(whole: int, others: int, times: int) -> None:
    row = f"公安217件、人社14件、其他{others}件"  # 127
    assert len(slipped(f"全年受理行政复议案件{whole}件；按领域分，{row}。")) == times


def test_ages_of_others_far_from_a_number_are_not_held_against_it() -> None:
    row = "干部35岁以下74人，36至50岁199人，51岁以上35人。"  # 109
    assert slipped("民警218人。", row) == []
    assert len(slipped("干部218人。", row)) == 1


QUARTERS = "一至四季度分别办结行政复议案件104件、131件、127件和142件。"
"""One swapped pair of digits away from 486: 124."""
LAST_DIGIT = "113件、131件、115件和126件。"
"""One wrong digit away from 486: 127."""


def test_what_opens_its_passage_may_name_a_row_too() -> None:
    assert slipped("全年办结行政复议案件486件。", f"行政复议案件总量稳定，一至四季度分别为{LAST_DIGIT}")
    assert not slipped("全年办结行政复议案件486件。", f"总量稳定，一至四季度分别为{LAST_DIGIT}")
    assert slipped("全局现有执法人员218人。", f"执法人员结构优化，{YOUNG}，36至50岁108人，{OLD}。")
    assert not slipped("全局现有执法人员218人。", f"结构优化，{YOUNG}，36至50岁108人，{OLD}。")
    assert slipped("全年查处市场案件486件。", f"按市场分，{KINDS}。")
    assert slipped("全年共有486件行政复议案件。", f"一至四季度分别办结行政复议案件{LAST_DIGIT}")


def test_ages_may_be_many_and_must_be_three_at_least() -> None:
    many = f"{YOUNG}，36至45岁100人，46至50岁90人，{OLD}"
    assert slipped("全局现有执法人员209人。", f"执法人员{many}。")
    assert slipped("全局现有执法人员108人。", "执法人员35岁以下74人，51岁以上35人。") == []


@pytest.mark.parametrize(
    "lines",
    [
        [f"{RECEIVED}；按领域分，{KINDS}。培训8人。"],  # another sentence
        [CASES, QUARTERS, "调解纠纷约504件。"],  # what is rough settles nothing
        [f"{RECEIVED}，486件均已审结；按行政复议领域分，公安217件、人社106件、住建193件。"],  # more than there are
        [f"{RECEIVED}，486件均已审结；按领域分，公安217件、人社106件、其他133件。"],
        [f"{RECEIVED}，486件均已审结；按领域分，公安217件、人社106件、住建136件。"],  # two digits changed places
        ["全年累计办结行政复议案件486件。", QUARTERS],
        ["全年共486件。", QUARTERS],
        ["全年受理行政复议案件486件。", f"按领域分，行政复议案件{KINDS}。"],
        [
            "全年受理行政复议案件486件。",
            "一至四季度分别受理行政复议案件113件、131件、115件和127件。",
            f"按领域分，{KINDS}。",
        ],  # the quarters make that total
    ],
)
def test_what_speaks_for_a_total_is_weighed(lines: list[str]) -> None:
    assert len(slipped(*lines)) == 1


@pytest.mark.parametrize(
    "lines",
    [
        [CASES, "一至四季度各办结行政复议案件121件。"],
        ["全年受理行政复议案件；按领域分，公安9件、人社9件、其他102件。"],  # 120 but a member
        [f"{RECEIVED}；按领域分，公安217件、公安106件、其他136件。"],
        [f"{RECEIVED}；按领域分，其他217件、公安106件和其他136件。"],
        [f"{RECEIVED}，486件均已审结；按领域分，公安回升217件、人社106件、其他136件。"],
        [f"{RECEIVED}，486件均已审结；按领域分，平均每县217件、人社106件、其他136件。"],
        [f"{RECEIVED}，486件均已审结；按行政复议领域分，公安217件、人社106件、住建133件。"],  # may leave some out
        ["行政复议案件回升486件。", QUARTERS],
        ["平均每县办结行政复议案件486件。", QUARTERS],
        ["全年办结案件900件，其中行政复议案件486件。", QUARTERS],  # a part itself
        ["全年办结信访事项486件。", "一至四季度分别收到行政复议案件104件、131件、127件和142件。"],
        [CASES, "二、2024年工作安排", QUARTERS],
        [QUARTERS, "二、2024年工作安排", "办结行政复议案件486件。"],
    ],
)
def test_what_is_no_total_and_no_row_is_left_alone(lines: list[str]) -> None:
    assert slipped(*lines) == []
