"""Specifies 数据核对.xlsx: what needs a look comes first, and the file is sound."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

from openpyxl import load_workbook
from openxml_audit import OpenXmlValidator

from report_drafter.domain.figure_change import FigureChange, FigureFate
from report_drafter.domain.location import CellAddress
from report_drafter.excel.lists.changes_workbook import changes_workbook

CELL = CellAddress("经侦支队.xlsx", "指标", "D7")
CHANGES = (
    FigureChange(FigureFate.UNCHANGED, "报告.docx", "0102", "收到诉求", "件", "经侦支队", "5", "5", 3, "句", CELL),
    FigureChange(FigureFate.ADDED, "报告.docx", new="25场", paragraph=9, sentence="=另组织25场。"),
    FigureChange(
        FigureFate.CHANGED,
        "报告.docx",
        "0101",
        "走访企业",
        "家次",
        "经侦支队",
        "3907",
        "4111",
        2,
        "句",
        CELL,
        contradicts=True,
    ),
)


def test_what_needs_a_look_comes_first() -> None:
    sheet = load_workbook(BytesIO(changes_workbook(CHANGES))).worksheets[0]
    rows = [list(row) for row in sheet.iter_rows(min_row=4, values_only=True)]
    assert [row[1] for row in rows] == ["已改动", "新增", "未改动"]
    assert rows[0][2:9] == ["走访企业", "经侦支队", "经侦支队.xlsx 指标!D7", "3907", "4111", "不符", "报告.docx"]
    assert rows[1][10] == "=另组织25场。"


def test_what_the_inputs_left_behind_stands_before_what_they_still_say() -> None:
    stale = replace(CHANGES[0], old="356", new="356", current="365", contradicts=True)
    sheet = load_workbook(BytesIO(changes_workbook((CHANGES[0], stale)))).worksheets[0]
    rows = [row[5:8] for row in sheet.iter_rows(min_row=4, values_only=True)]
    assert rows == [("356", "356", "不符（现为 365）"), ("5", "5", "一致")]


def test_the_file_is_sound_and_always_the_same(tmp_path: Path) -> None:
    path = tmp_path / "数据核对.xlsx"
    path.write_bytes(changes_workbook(CHANGES))
    assert OpenXmlValidator().validate(path).errors == []
    assert changes_workbook(CHANGES) == path.read_bytes()
