"""The headings by which columns are found: those of the layout first, then what people call them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from report_drafter.domain.workbook_layout import (
    DEPARTMENT_COLUMNS,
    FIGURE_COLUMNS,
    INDICATOR_COLUMNS,
    INITIATIVE_COLUMNS,
    PLAN_COLUMNS,
    RELATION_COLUMNS,
    SECTION_COLUMNS,
    WAIVER_COLUMNS,
)
from report_drafter.intake.sheet_table import Headings, plain_heading

Synonyms = Mapping[str, tuple[str, ...]]
NONE: Synonyms = MappingProxyType({})
YEAR_ENDS = ("年", "年度", "年数", "年度数", "年数值")
_FIGURE_SYNONYMS = {
    "code": ("指标编码", "代码", "指标代码", "编号", "指标编号"),
    "name": ("指标", "名称", "统计指标", "项目"),
    "unit": ("计量单位",),
    "definition": ("口径", "指标口径", "统计口径", "指标说明"),
    "last_year": ("上年", "上年值", "上年数值", "上年数据", "去年数", "上年度数", "上一年度数", "上年度", "去年"),
    "this_year": (
        "本年",
        "本年值",
        "本年数值",
        "本年数据",
        "今年数",
        "今年",
        "本年度数",
        "本年度",
        "数值",
        "填报数",
        "填报值",
    ),
    "reason": ("变动原因说明", "原因", "变化原因", "变动说明", "增减原因", "变动情况说明"),
    "note": ("说明", "备注说明"),
}
_INITIATIVE_SYNONYMS = {
    "section": ("所属章节", "报告章节", "部分"),
    "title": ("举措", "举措标题", "举措名称", "工作举措"),
    "text": ("举措内容", "正文", "工作内容", "内容说明", "具体内容", "主要内容"),
}
_INDICATOR_SYNONYMS = {
    "code": ("指标编码", "代码"),
    "name": ("名称", "指标"),
    "unit": ("计量单位",),
    "kind": ("指标类型",),
    "decimals": ("小数位数",),
    "department": ("部门", "责任部门"),
    "required": ("是否必填",),
    "alarm": ("预警", "变动预警"),
    "definition": ("口径",),
}


def _joined(columns: Mapping[str, str], synonyms: Synonyms = NONE) -> Headings:
    layout = {plain_heading(heading): key for key, heading in columns.items()}
    return {plain_heading(word): key for key, words in synonyms.items() for word in words} | layout


FIGURE_HEADINGS = _joined(FIGURE_COLUMNS, _FIGURE_SYNONYMS)
INITIATIVE_HEADINGS = _joined(INITIATIVE_COLUMNS, _INITIATIVE_SYNONYMS)
INDICATOR_HEADINGS = _joined(INDICATOR_COLUMNS, _INDICATOR_SYNONYMS)
DEPARTMENT_HEADINGS = _joined(DEPARTMENT_COLUMNS, {"name": ("部门名称", "单位名称")})
RELATION_HEADINGS = _joined(RELATION_COLUMNS, {"text": ("关系",)})
PLAN_HEADINGS = _joined(PLAN_COLUMNS, {"title": ("文件名称", "标题")})
SECTION_HEADINGS = _joined(SECTION_COLUMNS, {"title": ("标题", "章节名称")})
WAIVER_HEADINGS = _joined(WAIVER_COLUMNS)


@cache
def figure_headings(year: int) -> Headings:
    """Returns the headings of a form of one year, which may name the years: 2023年, 2022年度."""
    dated = {"this_year": year, "last_year": year - 1}
    return {f"{one}{end}": key for key, one in dated.items() for end in YEAR_ENDS} | dict(FIGURE_HEADINGS)
