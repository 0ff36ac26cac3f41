"""Writes 意见汇总.xlsx: every comment and revision in the order of the report, with a column for what became of it."""

from __future__ import annotations

from collections.abc import Sequence

from report_drafter.domain.opinion import Opinion, OpinionKind
from report_drafter.excel.tables.table_sheet import CellContent, Column, Table
from report_drafter.excel.tables.table_styles import Style
from report_drafter.excel.tables.table_workbook import table_workbook

SHEET = "意见汇总"
COLUMNS = (
    Column("序号", 6, Style.CENTRED),
    Column("审阅人", 12, Style.CENTRED),
    Column("时间", 17, Style.CENTRED),
    Column("章节", 9, Style.CENTRED),
    Column("段", 6, Style.CENTRED),
    Column("所在句子", 42),
    Column("所指文字", 16),
    Column("类型", 8, Style.CENTRED),
    Column("意见内容", 36),
    Column("同处多人", 14),
    Column("采纳情况", 14, Style.INPUT),
)
OTHERS_COLUMN, ADOPTED_COLUMN = 9, 10
OUTSIDE_REVISION = frozenset({OpinionKind.COMMENT, OpinionKind.STRUCK, OpinionKind.HIDDEN, OpinionKind.WHITE})
RESOLVED = "（审阅人已标为解决）"
ANSWERS = ("采纳", "部分采纳", "不采纳", "已说明")


def opinions_workbook(opinions: Sequence[Opinion]) -> bytes:
    """Returns the table of opinions, in the order given; 采纳情况 is left for the clerk."""
    rows = [_row(number, one) for number, one in enumerate(opinions, 1)]
    together = {(place, OTHERS_COLUMN): Style.WARNING for place, one in enumerate(opinions) if one.others}
    people = len({one.author for one in opinions})
    remark = (
        f"共 {len(opinions)} 条，{people} 人。“同处多人”标出同一处还有谁提过意见，请一并考虑；“采纳情况”由汇总人填写。"
    )
    return table_workbook([Table(SHEET, "审阅意见汇总", remark, COLUMNS, rows, together, {ADOPTED_COLUMN: ANSWERS})])


def _row(number: int, one: Opinion) -> tuple[CellContent, ...]:
    return (
        number,
        one.author or "未署名",
        one.when,
        one.section,
        one.paragraph or None,
        one.sentence,
        one.about,
        one.kind.value if one.kind in OUTSIDE_REVISION else "修订",
        f"{_content(one)}{RESOLVED if one.resolved else ''}",
        "、".join(one.others),
        "",
    )


def _content(one: Opinion) -> str:
    """What the reviewer says or did; a change of words as old → new."""
    match one.kind:
        case OpinionKind.COMMENT:
            return one.words
        case OpinionKind.INSERTION:
            return f"插入“{one.new}”"
        case OpinionKind.DELETION:
            return f"删除“{one.old}”"
        case OpinionKind.STRUCK:
            return f"用删除线划去“{one.old}”（没有用修订，核对时按删去读）"
        case OpinionKind.HIDDEN:
            return f"设为隐藏的文字“{one.old}”（打印不出来，核对时没有读它）"
        case OpinionKind.WHITE:
            return f"白色的文字“{one.old}”（在白纸上看不见，核对时没有读它）"
        case OpinionKind.FORMATTING:
            return f"调整格式：“{one.old or one.new or one.words}”"
        case OpinionKind.MOVE | OpinionKind.REPLACEMENT:
            return f"{one.kind.value}：“{one.old}” → “{one.new}”"
