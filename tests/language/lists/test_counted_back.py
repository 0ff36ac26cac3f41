"""Numbers that look back at items told before."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.counted_back import counted_again, counted_back
from tests.builders.report_models import report_of


def counted_twice(line: str) -> list[tuple[int, int]]:
    return [(one.number, one.fewest) for one in counted_again(report_of(line))]


def counted(*lines: str) -> list[tuple[int, int]]:
    return [(one.number, one.fewest) for one in counted_back(report_of(*lines))]


def test_lines_under_a_heading_of_the_noun_are_counted() -> None:
    lines = ("6 困难与短板", "6.1 机具老化。", "6.2 人手不足。", "6.3 加工环节少。")
    assert counted(*lines, "7 明年打算", "以上四项短板将逐条补上。") == [(4, 3)]
    assert counted(*lines, "以上四项任务将逐条落实。") == []


def test_items_inside_of_a_line_are_counted() -> None:
    line = "工作中有三个问题：一是机具老化，二是人手不足，三是加工少。"
    assert counted(line, "上述两个问题将抓紧解决。") == [(2, 3)]
    assert counted(f"{line}针对这四个问题，已列出清单。") == [(4, 3)]
    assert counted("主要困难：其一，缺水；其二，缺路。以上3个困难要抓紧解决。") == [(3, 2)]


def test_numbered_lines_under_a_heading_of_the_noun_are_counted() -> None:
    lines = ("二、存在的问题", "（一）机具老化。", "（二）人手不足。")
    assert counted(*lines, "以上三个主要问题要抓紧解决。") == [(3, 2)]
    assert counted(*lines, "以上三个方面的突出问题要抓紧解决。") == [(3, 2)]


@pytest.mark.parametrize(
    "lines",
    [
        ("工作中有三个问题：一是机具老化，二是人手不足，三是加工少。", "上述六个问题将抓紧解决。"),
        ("工作中有问题：一是机具老化。", "上述两个问题将抓紧解决。"),
        ("工作中有三项任务：一是机具更新，二是人手补充，三是扩大加工。", "上述两个问题将抓紧解决。"),
        ("工作中有问题：一是机具老化，三是加工少。", "上述三个问题将抓紧解决。"),
        ("主要问题：一是缺水；二是缺路；", "主要原因：一是缺钱；二是缺人。以上三个问题要抓紧解决。"),
        ("1.机具老化。", "3.人手不足。", "以上三个问题要抓紧解决。"),
        ("存在问题不少。", "以上三个问题要抓紧解决。"),
    ],
)
def test_what_is_not_surely_counted_is_left_alone(lines: tuple[str, ...]) -> None:
    assert counted(*lines) == []


def test_a_year_told_digit_by_digit_counts_nothing() -> None:
    assert counted_twice("编制了一九九五和一九九六两个年度计划，这两个年度计划已完成。") == []
    assert counted_twice("编制了一九九五和一九九六两个年度计划，这三个年度计划已完成。") == [(3, 2)]
    assert counted_twice("完成工程二十三个项目，上述二十三个项目和十三个项目已完工。") == []
    assert counted_twice("完成工程一百零三个项目，上述三个项目已完工。") == []
