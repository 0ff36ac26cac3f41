"""Lines of a text are rows of a table where marks part them, or where the lines around are parted alike."""

from __future__ import annotations

import pytest

from report_drafter.domain.report_text import Paragraph, Story
from report_drafter.language.text.plain_report import plain_report
from report_drafter.language.text.table_lines import columns, with_rows

TABLE, BODY = Story.TABLE, Story.BODY


def stories(text: str) -> list[Story]:
    """The stories of the lines of a text."""
    return [one.story for one in plain_report("报告.txt", text).paragraphs]


@pytest.mark.parametrize(
    "text",
    [
        "单位 立案 办结\n一大队 36 31\n二大队 28 27\n三大队 19 19",
        "单位\u3000立案\u3000办结\n一大队\u300036\u300031\n二大队\u300028\u300027\n三大队\u300019\u300019",
        "季度／检查／立案\n一季度／３６／３１\n二季度／２８／２７\n三季度／１９／１９",
        "序号 单位 立案\n1 一大队 36\n2 二大队 28\n3 三大队 19",
        "类别｜件数\n婚姻｜36\n邻里｜28\n劳务｜19",
        "类别 | 件数\n婚姻 | 36件\n邻里 | 28件\n劳务 | —",
        "年份 立案 增幅\n2021 36 +2.9%\n2022 28 -22.2%\n2023 19 -32.1%",
        "类别 件数\n婚姻 36\n邻里 28\n合计 64",
        "类别；件数\n婚姻；36\n邻里；28\n合计；64",
        "一大队;36;31\n二大队;31\n三大队;19;19\n四大队;28;27",
        "单位,立案,办结\n一大队,36,31\n二大队,28,27\n三大队,19,19",
        "类别\t件数\n婚姻\t36\n邻里\t28\n合计\t64",
    ],
    ids=[
        "blanks",
        "wide blanks",
        "slashes",
        "numbered",
        "wide bars",
        "bars",
        "years",
        "totals",
        "semicolons",
        "short",
        "commas",
        "tabs",
    ],
)
def test_lines_that_are_parted_alike_and_count_are_rows(text: str) -> None:
    assert stories(text) == [TABLE] * 4


@pytest.mark.parametrize(
    "text",
    [
        "一、工作情况 3\n二、存在问题 9\n三、下一步打算 12",
        "一大队 36 31\n二大队 28 27",
        "局长 张三\n副局长 李四\n副局长 王五",
        "2023/5/6\n2023/6/7\n2023/7/8",
        "甲县检查 36家\n乙县检查 28家。合计64家\n丙县检查 19家",
        "附件 1 2 3\n第一部分 概况\n第二部分 成效",
        "电话 0510 1234567\n一、概况\n传真 0510 7654321\n二、成效",
    ],
    ids=["contents", "two lines", "names", "dates", "sentences", "one line", "apart"],
)
def test_lines_that_only_look_parted_are_running_text(text: str) -> None:
    assert set(stories(text)) == {BODY}


def test_a_line_of_other_columns_ends_the_table() -> None:
    text = "单位 立案 办结\n一大队 36 31\n二大队 28 27\n三大队 19 19\n以上各队 83 件"
    assert stories(text) == [TABLE, TABLE, TABLE, TABLE, BODY]


def test_a_blank_line_parts_tables() -> None:
    text = "一大队 36 31\n二大队 28 27\n\n三大队 19 19\n四大队 12 11"
    assert set(stories(text)) == {BODY}


def test_every_line_keeps_its_number_and_its_words() -> None:
    lines = [Paragraph(4, "单位 立案 办结"), *(Paragraph(at, f"{at}大队 36 31") for at in (5, 6, 7))]
    assert [(one.number, one.text) for one in with_rows(lines)] == [(one.number, one.text) for one in lines]


@pytest.mark.parametrize(
    ("lines", "cells"),
    [
        (["甲 所\t12\t13", "乙所\t14\t15"], ["甲 所", "12", "13"]),
        (["甲所 ｜ 12｜13", "乙所｜14｜15"], ["甲所", "12", "13"]),
        (["甲所 12 13", "乙所 14 15"], ["甲所", "12", "13"]),
        (["甲所/12/13", "乙所/14/15"], ["甲所", "12", "13"]),
    ],
)
def test_what_parts_the_rows_of_one_table_parts_all_of_them(lines: list[str], cells: list[str]) -> None:
    assert columns(lines).split(lines[0]) == cells
