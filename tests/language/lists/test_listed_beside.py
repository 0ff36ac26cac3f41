"""Numbers that have what they count right beside them."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.listed_beside import counted_beside
from tests.builders.report_models import report_of


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("制定规章1件，即《甲办法》，施行顺利", (1, 1, 1)),
        ("制定文件3件，分别是《甲办法》《乙办法》", (3, 2, 2)),
        ("印发《甲》《乙》2个文件", (2, 2, 2)),
        ("下设4个机构（办公室、法规科、执法科和信访科）", (4, 3, 4)),
        ("召开会议2次（3月12日、9月20日）", (2, 2, 2)),
        ("召开会议3次（3月12日和9月20日）", (3, 2, 2)),
        ("召开会议2次（3月、6月和9月）", (2, 3, 3)),
        ("修订《甲办法》（试行）、《乙办法》3件", (3, 2, 2)),
        ("推出措施三项:①加强培训；②完善制度。", (3, 2, 2)),
        ("抓好三点：第一，加强培训。第二，完善制度。", (3, 2, 2)),
        ("坚持三条：一是加强培训，二是完善制度。", (3, 2, 2)),
        ("突出三个方面：一是加强培训（一要学法，二要用法，三要守法，四要普法），二是完善制度。", (3, 2, 2)),
        ("存在两个问题：一是人员不足，二是经费不足，三是能力不足。", (2, 3, 3)),
    ],
)
def test_a_number_is_found_with_what_stands_beside_it(line: str, count: tuple[int, int, int]) -> None:
    assert [(one.number, one.fewest, one.most) for one in counted_beside(report_of(line))] == [count]


def test_a_list_that_may_go_on_is_not_sure() -> None:
    assert [one.sure for one in counted_beside(report_of("印发《甲》《乙》《丙》等文件4件，全部备案"))] == [False]


@pytest.mark.parametrize(
    "line",
    [
        "全市有7个园区（含经开区、高新区、新城区）",
        "清理《甲办法》《乙办法》第3项内容",
        "举办讲座2场（5月8日至9日、6月3日）",
        "召开会议4次（3月、6月和9月）",  # two may be of one month
        "下设2个机构（办公室负责综合文字机要保密督查档案接待、法规科、执法科）",
        "推出措施三项：一是加强培训。",
        "推出措施三项：（一）加强培训；（二）完善制度。",  # read as an outline
        "查处案件3件：一是甲案，二是乙案。",
    ],
)
def test_what_is_no_list_of_the_number_is_left_alone(line: str) -> None:
    assert list(counted_beside(report_of(line))) == []
