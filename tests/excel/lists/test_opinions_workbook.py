"""意见汇总.xlsx: one row an opinion, in the order given, and a column for the clerk."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from report_drafter.domain.opinion import Opinion, OpinionKind
from report_drafter.excel.lists.opinions_workbook import opinions_workbook
from tests.builders.written_workbook import opened, package_faults, read_sheets

COMMENT = Opinion(
    "甲.docx",
    "张三",
    OpinionKind.COMMENT,
    8,
    "2024-01-05 09:30",
    "一（五）",
    "全年查处3907件。",
    "=请核对",
    others=("李四",),
    about="3907件",
)


def rows(*opinions: Opinion) -> list[list[object]]:
    """The table below its headings."""
    return read_sheets(opinions_workbook(opinions))["意见汇总"][3:]


def test_a_comment_is_told_with_who_when_and_where() -> None:
    expected = [
        1,
        "张三",
        "2024-01-05 09:30",
        "一（五）",
        8,
        "全年查处3907件。",
        "3907件",
        "批注",
        "=请核对",
        "李四",
        "",
    ]
    assert rows(COMMENT) == [expected]


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (OpinionKind.REPLACEMENT, "修改：“3907” → “3970”"),
        (OpinionKind.INSERTION, "插入“3970”"),
        (OpinionKind.DELETION, "删除“3907”"),
        (OpinionKind.MOVE, "移动：“3907” → “3970”"),
        (OpinionKind.FORMATTING, "调整格式：“3907”"),
    ],
)
def test_a_revision_is_told_as_what_it_does(kind: OpinionKind, words: str) -> None:
    row = rows(Opinion("甲.docx", "李四", kind, 8, old="3907", new="3970"))[0]
    assert row[7:9] == ["修订", words]


def test_a_comment_that_was_ticked_off_is_still_listed_and_says_so() -> None:
    assert rows(replace(COMMENT, resolved=True))[0][8] == "=请核对（审阅人已标为解决）"


def test_a_place_that_several_touched_is_marked() -> None:
    alone = Opinion("甲.docx", "", OpinionKind.COMMENT, 9, words="好")
    sheet = opened(opinions_workbook([COMMENT, alone]))["意见汇总"]
    assert sheet["J4"].fill.fgColor.rgb != sheet["J5"].fill.fgColor.rgb
    assert rows(COMMENT, alone)[1][1] == "未署名"


def test_the_clerk_chooses_what_became_of_it() -> None:
    rules = list(opened(opinions_workbook([COMMENT]))["意见汇总"].data_validations.dataValidation)
    assert [(str(one.sqref), one.formula1) for one in rules] == [("K4", '"采纳,部分采纳,不采纳,已说明"')]


def test_excel_opens_it_as_it_is(tmp_path: Path) -> None:
    assert package_faults(opinions_workbook([COMMENT]), tmp_path) == []
