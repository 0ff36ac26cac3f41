"""Workbooks that open well and say something that cannot be right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from openpyxl import Workbook as OpenpyxlWorkbook
from openpyxl.styles import Font

from tests.builders.workbook_builder import (
    FIGURES,
    LAST_FIGURES,
    OTHER_DEPARTMENT,
    ROWS,
    YEAR,
    CellContent,
    a_form,
    an_empty_form,
    an_older_form,
    edited,
    parts_of,
    with_cell,
    with_figure,
    with_part,
    with_raw_cell,
    with_shared_text,
    zip_of,
)
from tests.hostile.bad_workbook import BadWorkbook


def _changed(change: Callable[[OpenpyxlWorkbook], object]) -> Callable[[], bytes]:
    return lambda: edited(a_form(), change)


def _story(section: str | None, title: str, text: str | None) -> Callable[[], bytes]:
    def change(workbook: OpenpyxlWorkbook) -> None:
        for cell, value in zip(("A4", "B4", "C4"), (section, title, text), strict=True):
            workbook["工作举措"][cell] = value

    return _changed(change)


def _row(code: str, values: dict[str, CellContent], at: int = 20) -> Callable[[], bytes]:
    """The form with one more row."""

    def change(workbook: OpenpyxlWorkbook) -> None:
        sheet = workbook["指标"]
        sheet[f"A{at}"] = code
        for column, value in values.items():
            sheet[f"{column}{at}"] = value

    return _changed(change)


def _beside_unit(code: str, figure: float, unit: str) -> Callable[[], bytes]:
    """The form with a figure, and another unit beside it."""

    def change(workbook: OpenpyxlWorkbook) -> None:
        workbook["指标"][f"C{ROWS[code]}"], workbook["指标"][f"F{ROWS[code]}"] = unit, figure

    return _changed(change)


def _hide(workbook: OpenpyxlWorkbook) -> None:
    workbook["指标"].row_dimensions[ROWS["0104"]].hidden = True


def _rename_heading(workbook: OpenpyxlWorkbook) -> None:
    workbook["指标"]["F3"] = "数"


def _second_column(workbook: OpenpyxlWorkbook) -> None:
    sheet = workbook["指标"]
    sheet["H3"], sheet["H4"] = "本年数（修改后）", 4000


def _fill_a_copy(workbook: OpenpyxlWorkbook) -> None:
    workbook.copy_worksheet(workbook["指标"]).title = "指标 (2)"
    for row in ROWS.values():
        workbook["指标"][f"F{row}"] = None


def _change_a_copy(workbook: OpenpyxlWorkbook) -> None:
    copy = workbook.copy_worksheet(workbook["指标"])
    copy.title, copy["F7"] = "指标 (2)", 130


def _strike(workbook: OpenpyxlWorkbook) -> None:
    workbook["指标"]["F7"].font = Font(strike=True)


def _strike_story(workbook: OpenpyxlWorkbook) -> None:
    workbook["工作举措"]["C4"].font = Font(strike=True)


def _swap_names(workbook: OpenpyxlWorkbook) -> None:
    sheet = workbook["指标"]
    sheet["B4"], sheet["B7"] = "收到案件", "走访企业"


def _delete_row(workbook: OpenpyxlWorkbook) -> None:
    workbook["指标"].delete_rows(ROWS["0104"])


def _forget_whose(workbook: OpenpyxlWorkbook) -> None:
    del workbook["填报说明"]
    workbook["指标"]["A1"] = workbook["工作举措"]["A1"] = "统计表"


def _anonymous() -> bytes:
    parts = parts_of(edited(a_form(), _forget_whose))
    return zip_of({name: part for name, part in parts.items() if name != "docProps/custom.xml"})


def _merge_figures(workbook: OpenpyxlWorkbook) -> None:
    workbook["指标"].merge_cells("F7:F8")


def _merged_over_a_figure() -> bytes:
    """As the format painter merges: openpyxl would empty the second cell."""
    merge = b'<mergeCells count="1"><mergeCell ref="F7:F8"/></mergeCells>'
    sheet = parts_of(a_form())[FIGURES]
    start, end = sheet.find(b"<mergeCells"), sheet.find(b"</mergeCells>")
    old = sheet[start : end + len(b"</mergeCells>")]
    return with_part(FIGURES, lambda part: part.replace(old, merge))


def _all_as_text(workbook: OpenpyxlWorkbook) -> None:
    for row in ROWS.values():
        cell = workbook["指标"][f"F{row}"]
        cell.value = str(cell.value)


def _filter_rows(workbook: OpenpyxlWorkbook) -> None:
    for row in (5, 6, 9):
        workbook["指标"].row_dimensions[row].hidden = True


def _delete_codes(workbook: OpenpyxlWorkbook) -> None:
    workbook["指标"].delete_cols(1)


STORY_TEXT = "坚持法治引领，健全常态化联系服务机制，推动服务提质增效。"
BAD_CELLS = (
    BadWorkbook("下发的空表原样报回", an_empty_form, "form-untouched", "一项也没有填"),
    BadWorkbook("必填的格空着", lambda: with_figure("0104", None), "required-value", "没有填本年数", "F7"),
    BadWorkbook("整行被删", _changed(_delete_row), "required-value", "没有找到指标“收到案件”"),
    BadWorkbook(
        "多出一行不认识的编码", _row("9999", {"B": "自拟指标", "F": 5}), "unknown-row", "不在指标目录中", "F20"
    ),
    BadWorkbook("没有编码的数", _row("", {"F": 5}), "unknown-row", "没有编码和名称", "F20"),
    BadWorkbook("编码被改，名称还在", lambda: with_cell("A7", "收-1"), "code-changed", "已按名称采用", "A7"),
    BadWorkbook("编码一列被删", _changed(_delete_codes), "code-changed", "有 8 项指标的编码缺失或被改", "A4"),
    BadWorkbook("名称被改", lambda: with_cell("B7", "收案总量"), "name-changed", "名称被改成了", "B7"),
    BadWorkbook("编码与名称错行", _changed(_swap_names), "row-mismatch", "可能错行", "B4"),
    BadWorkbook("同一指标填了两行", _row("0104", {"B": "收到案件", "F": 130}), "row-twice", "“120”和“130”", "F20"),
    BadWorkbook(
        "填了别的部门的指标", _row("0201", {"B": "出动警力", "F": 5}), "foreign-indicator", "由治安支队填报", "A20"
    ),
    BadWorkbook("文字：很多", lambda: with_figure("0104", "很多"), "not-a-number", "“很多”不是一个数字", "F7"),
    BadWorkbook("文字：无", lambda: with_figure("0104", "无"), "not-a-number", "不是数字", "F7"),
    BadWorkbook("数字后带说明", lambda: with_figure("0101", "3907（含分局）"), "not-a-number", "不是一个数字", "F4"),
    BadWorkbook("两个数写在一格", lambda: with_figure("0104", "120、130"), "not-a-number", "不是一个数字", "F7"),
    BadWorkbook(
        "两个数写成两行", lambda: with_figure("0104", "120\n130"), "not-a-number", "“120 130”不是一个数字", "F7"
    ),
    BadWorkbook(
        "数字被 Excel 变成日期",
        lambda: with_figure("0104", date(2023, 1, 20)),
        "not-a-number",
        "是日期或时间",
        "F7",
    ),
    BadWorkbook(
        "划掉一个数再写一个",
        lambda: with_shared_text("F7", "<r><rPr><strike/></rPr><t>110</t></r><r><t>120</t></r>"),
        "struck-figure",
        "里有划了删除线的字，没有读取，已按“120”采用",
        "F7",
    ),
    BadWorkbook("整格的数划了删除线", _changed(_strike), "struck-figure", "划了删除线，已照常读取", "F7"),
    BadWorkbook(
        "数后带上标的注号",
        lambda: with_shared_text("F7", '<r><t>120</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>'),
        "not-a-number",
        "“120¹”不是一个数字",
        "F7",
    ),
    BadWorkbook(
        "单元格格式给数添了“万”字",
        lambda: with_figure("0104", 5, '0"万"'),
        "shown-otherwise",
        "显示为“5万”，单元格里是“5”，已按显示的采用",
        "F7",
    ),
    BadWorkbook(
        "单元格格式把数缩小显示",
        lambda: with_figure("0104", 120000, "#,##0,"),
        "shown-otherwise",
        "显示为“120”，单元格里是“120000”，看不出填的是哪一个",
        "F7",
    ),
    BadWorkbook(
        "单元格格式在逗号后留小数缩小显示",
        lambda: with_figure("0104", 120000, "#,##0,.0"),
        "shown-otherwise",
        "显示为“120”，单元格里是“120000”，看不出填的是哪一个",
        "F7",
    ),
    BadWorkbook(
        "货币格式里写着“万”字",
        lambda: with_figure("0104", 5, "0[$万-804]"),
        "shown-otherwise",
        "显示为“5万”，单元格里是“5”，已按显示的采用",
        "F7",
    ),
    BadWorkbook("是/否值", lambda: with_raw_cell("F7", '<c r="F7" t="b"><v>1</v></c>'), "not-a-number", "是/否", "F7"),
    BadWorkbook("文本格式的数字", lambda: with_figure("0101", "3907"), "number-as-text", "文本格式的数字", "F4"),
    BadWorkbook("全角数字", lambda: with_figure("0101", "３９０７"), "number-as-text", "文本格式的数字", "F4"),
    BadWorkbook(
        "公式是错误值",
        lambda: with_raw_cell("F7", '<c r="F7" t="e"><f>A1/0</f><v>#DIV/0!</v></c>'),
        "error-value",
        "错误值 #DIV/0!",
        "F7",
    ),
    BadWorkbook(
        "错误值 #REF!",
        lambda: with_raw_cell("F7", '<c r="F7" t="e"><v>#REF!</v></c>'),
        "error-value",
        "错误值 #REF!",
        "F7",
    ),
    BadWorkbook(
        "公式从未计算", lambda: with_figure("0104", "=60+60"), "formula-not-calculated", "没有保存计算结果", "F7"
    ),
    BadWorkbook("数太大", lambda: with_figure("0104", 1e18), "not-a-number", "太大", "F7"),
    BadWorkbook(
        "不是有限的数", lambda: with_raw_cell("F7", '<c r="F7"><v>1e999</v></c>'), "not-a-number", "太大", "F7"
    ),
    BadWorkbook("单位不同：公里填进件", lambda: with_figure("0104", "12公里"), "unit-differs", "单位是件", "F7"),
    BadWorkbook("单位一格改成了万份", _beside_unit("0104", 5, "万件"), "unit-differs", "填写的“5”没有采用", "F7"),
    BadWorkbook("单位一格改成了别的单位", _beside_unit("0104", 5, "公里"), "unit-differs", "已按件采用", "F7"),
    BadWorkbook("单位相近：起填进件", lambda: with_figure("0104", "120起"), "unit-differs", "已按件采用", "F7"),
    BadWorkbook("万元填进元", lambda: with_figure("0107", "5.2万元"), "unit-converted", "已换算为52000", "F10"),
    BadWorkbook("元填进万元", lambda: with_figure("0103", "352000元"), "unit-converted", "已换算为35.2万元", "F6"),
    BadWorkbook("按元填了万元的格", lambda: with_figure("0103", 352000), "unit-scale", "可能按元填了", "F6"),
    BadWorkbook("数量的格是百分比格式", lambda: with_figure("0104", 1.2, "0%"), "unit-differs", "百分比格式", "F7"),
    BadWorkbook("比率大于 100", lambda: with_figure("0102", 162.62), "percentage-range", "不在 0 到 100 之间", "F5"),
    BadWorkbook(
        "百分比格式里填了 62.62", lambda: with_figure("0102", 62.62, "0.00%"), "percentage-range", "6262%", "F5"
    ),
    BadWorkbook("比率少写一百倍", lambda: with_figure("0108", 0.97), "percent-scale", "可能差了一百倍", "F11"),
    BadWorkbook(
        "百分比格式里少写一百倍", lambda: with_figure("0108", 0.0097, "0.00%"), "percent-scale", "可能差了一百倍", "F11"
    ),
    BadWorkbook("数量带小数", lambda: with_figure("0104", 120.5), "count-with-decimals", "带有小数", "F7"),
    BadWorkbook("数量为负", lambda: with_figure("0104", -120), "out-of-bounds", "不能是负数", "F7"),
    BadWorkbook("高于上限", lambda: with_figure("0101", 390700), "out-of-bounds", "高于上限 100000", "F4"),
    BadWorkbook(
        "必须成立的关系不成立", lambda: with_figure("0105", 130), "relation-broken", "应不大于收到案件 120件", "F8"
    ),
    BadWorkbook(
        "提示性的关系不成立", lambda: with_figure("0106", 0.3), "relation-broken", "服务群众 >= 走访企业", "F9"
    ),
    BadWorkbook("改动了上年数", lambda: with_cell("E7", 130), "last-year-changed", "与上年报送的 100 不同", "E7"),
    BadWorkbook(
        "变动很大而没有原因", lambda: with_figure("0101", 9000), "unexplained-change", "超过预警幅度 30%", "F4"
    ),
    BadWorkbook("行被隐藏", _changed(_hide), "hidden-cell", "被隐藏", "F7"),
    BadWorkbook("筛选后隐藏了几行", _changed(_filter_rows), "hidden-cell", "有 3 项指标所在的行", "F5"),
    BadWorkbook("整列是文本格式的数字", _changed(_all_as_text), "number-as-text", "有 8 个数是文本格式", "F4"),
    BadWorkbook("两格合并成一格", _changed(_merge_figures), "merged-cell", "合并成了一格", "F8"),
    BadWorkbook(
        "两格合并，下面的数还留着", _merged_over_a_figure, "merged-cell", "原来填的“112”看不见了，已照常读取", "F8"
    ),
    BadWorkbook(
        "工作表改名", _changed(lambda book: setattr(book["指标"], "title", "Sheet2")), "sheet-renamed", "已照常读取"
    ),
    BadWorkbook("本年数有两列", _changed(_second_column), "column-twice", "H 列“本年数（修改后）”的数没有采用"),
    BadWorkbook("数填在复制出来的工作表里", _changed(_fill_a_copy), "sheet-renamed", "采用了工作表“指标 (2)”里的数"),
    BadWorkbook(
        "复制出来的工作表里改了一个数", _changed(_change_a_copy), "sheet-twice", "“收到案件”的数与“指标”里的不同"
    ),
    BadWorkbook("表头被改", _changed(_rename_heading), "missing-column", "没有找到指标表"),
    BadWorkbook(
        "另一单位的表",
        _changed(lambda book: book["填报说明"].__setitem__("B4", "水务局")),
        "other-office",
        "不在指标目录的部门名单中",
        name="水务局.xlsx",
    ),
    BadWorkbook("上年的表又报一次", lambda: a_form(year=YEAR - 1), "wrong-year", "2022 年度的填报表"),
    BadWorkbook(
        "上年的表改了年份", lambda: a_form(figures=dict(LAST_FIGURES)), "same-as-last-year", "可能误报了上年的表"
    ),
    BadWorkbook("指标目录改过以后，报来的还是先前下发的表", an_older_form, "other-catalogue", "改动前的指标目录"),
    BadWorkbook("看不出是哪一年", _anonymous, "wrong-year", "没有写明报告年度"),
    BadWorkbook("工作举措没有选章节", _story(None, "服务", STORY_TEXT), "initiative-section", "没有写章节", "A4"),
    BadWorkbook(
        "工作举措的章节报告里没有", _story("九（九）", "服务", STORY_TEXT), "initiative-section", "报告里没有", "A4"
    ),
    BadWorkbook("工作举措没有内容", _story("一（二）", "服务", None), "initiative-empty", "内容是空的", "C4"),
    BadWorkbook("工作举措划了删除线", _changed(_strike_story), "struck-text", "划了删除线，已照常读取", "C4"),
    BadWorkbook("工作举措只选了章节", _story("一（二）", "", None), "initiative-empty", "内容是空的", "C4"),
    BadWorkbook(
        "工作举措的数与指标矛盾",
        _story("一（二）", "服务", "全年走访企业3900家次，推动解决难题。"),
        "initiative-figure",
        "走访企业”3900家次",
        "C4",
    ),
    BadWorkbook(
        "工作举措照抄上年",
        _story("一（二）", "服务", "2022年，法制支队坚持服务基层一线。"),
        "initiative-year",
        "写有“2022年”",
        "C4",
    ),
    BadWorkbook(
        "引用的指标名写错",
        _story("一（二）", "服务", "全年走访企业【走防企业】家次，推动解决难题。"),
        "reference-name",
        "【走防企业】",
        "C4",
    ),
)
TWO_FILES = (
    BadWorkbook(
        "一个部门两份表", lambda: with_figure("0104", 121), "department-twice", "内容不同", name="法制支队（修改）.xlsx"
    ),
    BadWorkbook("填好的表旁边留着空表", an_empty_form, "department-twice", "是空表", name="法制支队（空）.xlsx"),
    BadWorkbook("同一份表存了两次", a_form, "department-twice", "内容相同", name="法制支队副本.xlsx"),
    BadWorkbook(
        "两个部门报了同一指标的两个数",
        lambda: edited(a_form(OTHER_DEPARTMENT), _add_foreign),
        "indicator-twice",
        "两个数不同",
        name="治安支队.xlsx",
    ),
)
"""Each beside the faultless form of 法制支队."""


def _add_foreign(workbook: OpenpyxlWorkbook) -> None:
    sheet = workbook["指标"]
    sheet["A20"], sheet["B20"], sheet["F20"] = "0104", "收到案件", 119
