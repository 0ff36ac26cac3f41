"""Accounts that a sentence tells in full."""

from __future__ import annotations

import pytest

from report_drafter.language.parts.told_accounts import find_told_accounts
from tests.builders.report_models import measures_of, report_of


def accounts(line: str) -> list[tuple[str, bool]]:
    return [(one.result.text, one.holds) for row in report_of(line).paragraphs for one in find_told_accounts(row)]


@pytest.mark.parametrize(
    ("line", "added", "taken", "holds"),
    [
        ("年初有会员90名，新招录20名，退出15名，年末95名。", ["90名", "20名"], ["15名"], True),
        ("年初有会员90名，新招录20名，退出15名，年底有会员59名。", ["90名", "20名"], ["15名"], False),
        ("期末会员95名，期初90名，新招录20名，退出15名。", ["90名", "20名"], ["15名"], True),
        (
            "去年底会员90名，新招录20名，调入3名，退出15名，调离3名，年末会员95名。",
            ["90名", "20名", "3名"],
            ["15名", "3名"],
            True,
        ),
        # any reading of the flows that makes it will do: 15 of those that left are told again as 辞退10、退休5
        ("年初90名，新招录20名，退出15名，退休5名，年末95名。", ["90名", "20名"], ["15名", "5名"], True),
        # what a list of 其中 tells is no flow of its own
        ("年初90名，新招录20名，其中退役军人9名；退出15名，年末95名。", ["90名", "20名"], ["15名"], True),
        ("年初90名，新招录20名，退出15名，净增5名，年末95名。", ["90名", "20名"], ["15名"], True),
        # what is told behind the end of the year is another matter
        ("年初90名，新招录20名，退出15名，年末95名，培训83名。", ["90名", "20名"], ["15名"], True),
    ],
)
def test_a_stock_is_what_it_was_with_what_came_and_went(
    line: str, added: list[str], taken: list[str], *, holds: bool
) -> None:
    found = find_told_accounts(measures_of(line))
    told = [([each.text for each in one.added], [each.text for each in one.taken], one.holds) for one in found]
    assert told == [(added, taken, holds)]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("收到申请57件，上年结转3件，办结58件，结转下年度5件。", ("5件", False)),
        ("收到申请57件，上年结转3件，办结58件，结转下年度2件。", ("2件", True)),
        ("年初在库专家86名，全年增聘14名、解聘9名，年底在库93名。", ("93名", False)),
        ("到年末，特邀监督员为52名；年初为47名，当年增12名、减7名。", ("52名", True)),
        ("年内移交档案312卷，期末库存1508卷；期初库存1640卷，新入库190卷。", ("1508卷", False)),
        ("上年转来14件，加上新收91件，除7件转入下年外，全年办结96件。", ("7件", False)),
        ("在原有31台的基础上增配12台，现有45台。", ("45台", False)),
        ("服务站由上年末的40个发展到52个，年内新建10个，无撤销。", ("52个", False)),
        ("全年从普法经费（预算86.5万元）中列支79.2万元，年末余额7.3万元。", ("7.3万元", True)),
        ("普法经费支出79.2万元，比86.5万元的预算少支9.3万元。", ("9.3万元", False)),
        ("上年结转经费6万元，本年下达54万元，支出52万元，结余12万元。", ("12万元", False)),
        ("年初存量积案120件，化解100件，剩余30件。", ("30件", False)),
        ("年初有执法人员120名，新招录18名（含调入3名），退休6名，年末在岗132名。", ("132名", True)),
    ],
)
def test_what_there_is_comes_of_what_there_was_and_what_came_and_went(line: str, found: tuple[str, bool]) -> None:
    assert accounts(line) == [found]


@pytest.mark.parametrize(
    "line",
    [
        "年初有会员90名，新招录20名，年末59名。",  # nothing is told to have gone
        "年初有会员90名，退出15名，年末59名。",
        "新招录20名，退出15名，年末59名。",
        "年初有会员90名，新招录20名，退出15名，明年末达到59名。",
        "年初比上年多90名，新招录20名，退出15名，年末59名。",
        "年初有会员90名，新招录20名，退出15名，培训7名，年末59名。",  # 培训 may be either
        "年初有会员约90名，新招录20名，退出15名，年末59名。",
        "年初有会员90名，新招录20名，退出约15名，年末59名。",
        "年初有会员90名，新招录20个，退出15个，年末59名。",
    ],
)
def test_a_stock_of_which_not_all_is_told_is_left_alone(line: str) -> None:
    assert accounts(line) == []


@pytest.mark.parametrize(
    "line",
    [
        "受理申请57件，办结58件，结转下年度5件，比上年结转多2件。",  # what came over is untold
        "上年结转3件，应办理60件，办结58件，结转下年度2件。",
        "收到申请57件（含上年结转3件），办结52件，结转下年度5件。",
        "上年结转3件，收到申请57件，予以公开38件、不予公开12件，结转下年度2件。",
        "上年结转3件，收到申请57件，办结约50件，结转下年度2件。",
        "年初有调解员450名，年内新增35名，年末为470名。",  # who left is untold
        "年初有商户450家，年内注销35家，年末为470家。",
        "年初编制核定120名，年内退休5名、新进8名，年末在编118名。",
        "年初以来受理投诉120件，办结110件，年末未结15件。",
        "一般公共预算收入12.6亿元，支出45.3亿元，年末结余0.4亿元。",
        "预算安排120万元，支出96万元，结余14万元，另调剂10万元用于应急。",
        "全镇现有网格员60名，年内减少4名，目前共有专职网格员12名。",
        "年末视频会议室76间，比上年末的57间增加13间。",  # a change, told by the rule of changes
    ],
)
def test_what_may_have_come_or_gone_besides_is_left_alone(line: str) -> None:
    assert [one for one in accounts(line) if not one[1]] == []
