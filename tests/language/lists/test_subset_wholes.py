"""Which figure holds a part: what 其中 is of, what an act behind a row of figures finishes."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.subset_wholes import begun_by, counts_its_own, whole_before
from tests.builders.report_models import measures_of


def whole_of_last(line: str) -> str:
    measures = measures_of(line)
    whole = whole_before(measures, len(measures) - 1)
    return whole.text if whole is not None else ""


@pytest.mark.parametrize(
    ("line", "whole"),
    [
        ("接听来电700件，转办532件，其中派单601件。", "532件"),  # the nearest
        ("热线532件，转办700件，其中热线投诉601件。", "532件"),  # the one that the part names
        ("来电700件，转办532件；其中派单601件。", "700件"),  # behind ； the largest
        ("办理投诉32件；其中消费投诉601件。", "32件"),
        ("事项142项，包括许可90项、其他24项，其中网办139项。", "142项"),  # too small for the part: of its list
        ("事项142项，包括许可90项、其他24项，其中网办20项。", "24项"),
        ("处罚文书36篇次，其中裁决文书30篇。", "36篇次"),
        ("受理投诉32起，其中来电投诉30件。", "32起"),
        ("受理投诉32件（含结转4件），其中来电投诉30件。", "32件"),
        # the sentence before 其中, where both name one sort of thing
        ("办理投诉案件32件。其中消费案件30件。", "32件"),
        ("办理投诉32件。其中消费投诉30件。", "32件"),
        ("办理投诉案32件。其中投诉30件。", "32件"),
        ("办理信访32件。其中信访件30件。", "32件"),
    ],
)
def test_a_part_is_of_the_figure_that_it_names_or_stands_next_to(line: str, whole: str) -> None:
    assert whole_of_last(line) == whole


@pytest.mark.parametrize(
    "line",
    [
        "办理投诉32件。其中走访企业30件。",
        "32件。其中消费投诉30件。",
        "办理投诉32件。完成整改；其中消费投诉601件。",  # it may be of what stands before both
        "办理投诉案件32件。推进改革。其中消费案件30件。",
        "办理投诉32件。其中走访30件。",
        "办理投诉32件，其中走访30人。",
        "投诉增加32件，其中消费投诉30件。",
    ],
)
def test_a_part_of_other_things_or_far_away_has_no_whole(line: str) -> None:
    assert whole_of_last(line) == ""


@pytest.mark.parametrize(
    ("line", "own"),
    [
        ("制定文件3件，其中《管理办法》36条。", True),
        ("制定文件3件，其中“三定”规定共36条。", True),
        ("制定文件3件，其中“管理办法”36条。", True),
        ("制定条款40条，其中《管理办法》36条。", False),  # both count rules
        ("5项决策征求意见，其中甲项目听取居民建议268项。", True),
        ("5项决策均征求建议，其中甲项目听取居民建议268项。", True),  # what was done to them names no wholes
        ("决策建议5项，其中甲项目听取居民建议268项。", False),
        ("立案64件，其中查处案件60件。", False),  # the cases are those before
        ("立案64件，其中交通领域查处案件60件。", True),
        ("立案64件，其中调解成功60件。", False),  # how it ended
        ("立案64件，其中甲项目处理完毕60件。", False),
        ("立案64件，其中甲项目整改到位60件。", False),
        ("立案64件，其中甲项目整改完成60件。", False),
        ("立案64件，其中甲项目接受办结60件。", False),
        ("立案64件，其中收到建议60件。", True),  # no other word for cases
        ("立案64件，其中解决问题60件。", False),
        ("立案64件，其中回复诉求60件。", False),
        ("立案64件，其中《管理办法》经论证定稿60条。", False),  # nothing says that the title holds them
        ("立案64件，其中交通60件。", False),
    ],
)
def test_a_part_may_count_things_of_its_own(line: str, *, own: bool) -> None:
    whole, part = measures_of(line)
    assert counts_its_own(whole, part) is own


@pytest.mark.parametrize(
    ("line", "begun"),
    [
        ("受理申请91件，不予受理7件，审结85件。", "91件"),
        ("受理申请91件，不予受理7件，告知补正9件，审结85件。", "91件"),
        ("收到申请99件，受理申请91件，移送7件，审结85件。", "91件"),
        ("受理申请91件，告知7件，审结85人。", ""),
        ("调解申请91件，不予受理7件，审结85件。", ""),
        ("受理申请91件，和解7件，审结85件。", ""),
    ],
)
def test_an_act_finishes_what_was_begun_not_what_was_refused(line: str, begun: str) -> None:
    *outside, part = measures_of(line)
    found = begun_by(list(reversed(outside)), part)
    assert (found.text if found is not None else "") == begun
