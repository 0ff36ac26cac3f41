"""How the catalogue's sheets look and what their notes tell the clerk, column by column."""

from __future__ import annotations

from collections.abc import Mapping

from report_drafter.domain.frozen import frozen
from report_drafter.domain.workbook_layout import (
    ALIAS_SEPARATOR,
    DEPARTMENT_COLUMNS,
    DEPARTMENT_SHEET,
    INDICATOR_COLUMNS,
    INDICATOR_SHEET,
    PLAN_COLUMNS,
    PLAN_SHEET,
    RELATION_COLUMNS,
    RELATION_SHEET,
    SECTION_COLUMNS,
    SECTION_SHEET,
    WAIVER_COLUMNS,
    WAIVER_SHEET,
)
from report_drafter.excel.forms.cell_looks import Look


@frozen
class Column:
    """One column: its heading, width in characters, the note above the heading, and the look of its cells."""

    heading: str
    width: float
    note: str
    look: Look = Look.TEXT


@frozen
class TableSheet:
    """One sheet of the catalogue that holds a table; `columns` is keyed as the layout's headings are."""

    name: str
    title: str
    columns: Mapping[str, Column]


INFO_NOTES = {
    "year": "四位数字，如 2023。工作簿放在 inputs/年份 文件夹内，两处应当一致。",
    "agency": "报告落款的机关全称。",
    "short_agency": "正文中自称时用的简称；可空，空则用全称。",
    "issue_date": "报告落款日期，如 2024-01-31。",
    "deadline": "各部门报送填报表的最后一天；填报说明和“status”按它计算剩余天数。",
    "contact": "汇总部门的联系人，印在各部门的填报说明里。",
    "phone": "联系人的电话，印在各部门的填报说明里。",
    "note": "报告末尾的附注；可空。",
    "sample": "示例数据请写明“示例”；正式使用时清空。",
}

DEPARTMENTS = TableSheet(
    DEPARTMENT_SHEET,
    "填报部门",
    {
        "name": Column(DEPARTMENT_COLUMNS["name"], 26, "部门名称，也是填报表的文件名"),
        "contact": Column(DEPARTMENT_COLUMNS["contact"], 14, "部门的填报人，可空", Look.CENTRED),
        "phone": Column(DEPARTMENT_COLUMNS["phone"], 20, "可空", Look.CENTRED),
        "note": Column(DEPARTMENT_COLUMNS["note"], 40, "自用，不进入填报表"),
    },
)

INDICATORS = TableSheet(
    INDICATOR_SHEET,
    "指标",
    {
        "code": Column(INDICATOR_COLUMNS["code"], 9, "各年不变的编号", Look.CENTRED),
        "name": Column(INDICATOR_COLUMNS["name"], 26, "不重复；也是模板中的标签"),
        "unit": Column(INDICATOR_COLUMNS["unit"], 8, "件、家次、万元、%", Look.CENTRED),
        "kind": Column(INDICATOR_COLUMNS["kind"], 8, "数量 金额 比率", Look.CENTRED),
        "decimals": Column(INDICATOR_COLUMNS["decimals"], 8, "保留几位小数", Look.CENTRED),
        "section": Column(INDICATOR_COLUMNS["section"], 9, "写入报告的哪一节", Look.CENTRED),
        "department": Column(INDICATOR_COLUMNS["department"], 18, "须列在“部门”表内"),
        "required": Column(INDICATOR_COLUMNS["required"], 7, "是或否", Look.CENTRED),
        "low": Column(INDICATOR_COLUMNS["low"], 9, "低于此数即报错", Look.FIGURE),
        "high": Column(INDICATOR_COLUMNS["high"], 9, "高于此数即报错", Look.FIGURE),
        "alarm": Column(INDICATOR_COLUMNS["alarm"], 10, "同比超过此幅度须写原因；% ，比率为百分点", Look.FIGURE),
        "definition": Column(INDICATOR_COLUMNS["definition"], 46, "统计什么、不统计什么、截至何时；印在填报表里"),
        "redefined": Column(INDICATOR_COLUMNS["redefined"], 9, "今年口径与上年不同填“是”", Look.CENTRED),
        "discontinued": Column(INDICATOR_COLUMNS["discontinued"], 7, "不再填报填“是”", Look.CENTRED),
        "in_annex": Column(INDICATOR_COLUMNS["in_annex"], 9, "列入报告附表填“是”", Look.CENTRED),
        "note": Column(INDICATOR_COLUMNS["note"], 24, "自用，不进入填报表"),
    },
)

SECTION_LIST = TableSheet(
    SECTION_SHEET,
    "报告的章节",
    {
        "section": Column(SECTION_COLUMNS["section"], 14, "章节号，如 一（五）、二", Look.CENTRED),
        "title": Column(SECTION_COLUMNS["title"], 46, "填报表下拉列表里的名称；部门按它选工作举措写入哪一节"),
    },
)

RELATIONS = TableSheet(
    RELATION_SHEET,
    "指标之间的关系",
    {
        "text": Column(
            RELATION_COLUMNS["text"], 64, "用指标名称和 + - * / 以及 = <= >= < > 书写，如：评审项目 = 同意 + 不同意"
        ),
        "hard": Column(RELATION_COLUMNS["hard"], 9, "必须：不成立即错误；提示：不成立为警告", Look.CENTRED),
        "note": Column(RELATION_COLUMNS["note"], 46, "给填报部门看的解释，可空"),
    },
)

PLANS = TableSheet(
    PLAN_SHEET,
    "报告引用的规划文件",
    {
        "title": Column(PLAN_COLUMNS["title"], 40, "不带书名号和起止年份"),
        "start": Column(PLAN_COLUMNS["start"], 9, "法律法规留空", Look.CENTRED),
        "end": Column(PLAN_COLUMNS["end"], 9, "法律法规留空", Look.CENTRED),
        "dated": Column(PLAN_COLUMNS["dated"], 11, "引用时名称后带“（起—止年）”填“是”", Look.CENTRED),
        "issuer": Column(PLAN_COLUMNS["issuer"], 26, "可空"),
        "number": Column(PLAN_COLUMNS["number"], 22, "可空"),
        "aliases": Column(PLAN_COLUMNS["aliases"], 34, f"其他写法，几个之间用“{ALIAS_SEPARATOR}”隔开"),
        "successor": Column(PLAN_COLUMNS["successor"], 34, "期满后接替它的文件，可空"),
    },
)

WAIVERS = TableSheet(
    WAIVER_SHEET,
    "已核实、不再提示的问题",
    {
        "rule": Column(WAIVER_COLUMNS["rule"], 26, "问题清单中“规则”一列的英文名"),
        "fragment": Column(WAIVER_COLUMNS["fragment"], 46, "问题所在的原文或单元格"),
        "reason": Column(WAIVER_COLUMNS["reason"], 46, "为何可以保留，必填"),
        "approved_by": Column(WAIVER_COLUMNS["approved_by"], 14, "可空", Look.CENTRED),
    },
)
