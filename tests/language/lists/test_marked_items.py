"""Announced numbers and the lines that open with other marks than a heading's."""

from __future__ import annotations

from report_drafter.language.lists.marked_items import find_marked_items
from tests.builders.report_models import report_of


def counted(*lines: str) -> list[tuple[int, int]]:
    return [(one.number, one.fewest) for one in find_marked_items(report_of(*lines))]


def test_dashes_in_a_row_are_counted() -> None:
    assert counted("成效体现在四个方面：", "——更稳。", "——更足。", "——更清。", "另有进展。") == [(4, 3)]


def test_dashes_that_go_on_behind_other_lines_are_not() -> None:
    assert counted("成效体现在四个方面：", "——更稳。", "——更足。", "详见附表。", "——更清。") == []


def test_numerals_run_over_lines_between() -> None:
    assert counted("主要抓了三方面工作。", "其一，抓项目。", "开工12个。", "其二，抓防汛。") == [(3, 2)]
    assert counted("着力做好三件事：", "4.1 抓防汛。", "4.2 抓供水。") == [(3, 2)]


def test_items_in_the_same_line_are_counted() -> None:
    assert counted("不足主要有四：其一，资金不足；其二，人手不足；其三，机制不活。") == [(4, 3)]
    assert counted("实施“四大工程”：水源保障工程、河道整治工程和灌区改造工程，完成投资3亿元。") == [(4, 3)]
    assert counted("实施“三大工程”：水源保障工程和河道整治工程，完成投资3亿元。") == [(3, 2)]
    assert counted("工作还有两方面不足：其一，缺资金；其二，缺人手；其三，缺机制。") == [(2, 3)]
    assert counted("对照要求，仍有三项短板。（一）机具老化。（二）人手不足。") == [(3, 2)]


def test_deeds_that_lines_number_are_counted() -> None:
    lines = ("第一件，建桥。", "投资3万元。", "第二件，修路。", "第三件，通水。")
    assert counted("2024年，集中力量办好四件实事：", *lines) == [(4, 3)]
    assert counted("2024年，集中力量办好三件实事：", *lines) == [(3, 3)]


def test_the_marks_of_a_run_are_of_one_kind_and_in_order() -> None:
    assert counted("实施三大工程：", "壹、筑堤。", "贰、清淤。") == [(3, 2)]
    assert counted("着力做好三件事：", "4.1 抓防汛。", "5.2 抓供水。") == []
    assert counted("着力做好三件事：", "其一，抓防汛。", "第二件，抓供水。") == []
    assert counted("着力做好三件事：", "其一，抓防汛。", "其三，抓供水。") == []
    assert counted("着力做好三件事：", "—— 抓防汛。", "其一，抓供水。") == []
    assert counted("主要抓了四项重点工作。", "——筑堤。", "——清淤。", "——绿化。") == [(4, 3)]
    assert counted("成效体现在三个方面：", "——2021年开工。", "——2022年建成。") == []
    assert counted("关于第三方面工作：", "——筑堤。", "——清淤。") == []


def test_one_item_and_a_number_far_off_tell_nothing() -> None:
    assert counted("成效体现在四个方面：", "——更稳。", "另有进展。") == []
    assert counted("成效体现在八个方面：", "——更稳。", "——更足。") == []
    assert counted("不足主要有四：其一，资金不足。") == []
    assert counted("不足主要有八：其一，资金不足；其二，人手不足。") == []
    assert counted("实施“三大工程”：安居和乐业工程，完成投资3亿元。") == []
    assert counted("实施“四大工程”：水源保障工程、河道整治和灌区改造工程，完成投资3亿元。") == []


def test_a_number_that_announces_nothing_is_left_alone() -> None:
    assert counted("全区分为三个方面：", "——更稳。", "——更足。") == []
    assert counted("全区有8个方面。", "——更稳。", "——更足。") == []
