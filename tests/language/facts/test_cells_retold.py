"""A cell is told in the text by its row and column; two digits that changed places are told, once."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.cells_retold import CellReader
from report_drafter.language.text.tables import find_tables
from tests.builders.report_models import report_of
from tests.builders.told_tables import LOANS

CHANNELS = (
    "2023年各类信访事项办理情况表",
    "渠道 | 接收 | 审办结 | 在办",
    "网上投诉 | 1384 | 1297 | 87",
    "来信 | 462 | 431 | 31",
    "走访 | 273 | 268 | 5",
    "合计 | 2119 | 1996 | 123",
)
YEARS = (
    "近三年主要指标",
    "指标 | 2021年 | 2022年 | 2023年",
    "营商环境投诉 | 318 | 296 | 254",
    "法律援助案件 | 741 | 768 | 812",
)
COURT = (
    "各类案件办理情况",
    "类型 | 收案 | 审执结",
    "刑事案件 | 611件 | 594件",
    "执行案件 | 837件 | 803件",
    "其他案件 | 641件 | 628件",
    "合计 | 2089件 | 2025件",
)
SCHOOL = (
    "近两年教育情况",
    "指标 | 2021—2022学年 | 2022—2023学年 | 当年毕业",
    "在校学生 | 4126 | 4387 | 1365",
    "专任教师 | 318 | 342 | 0",
)
MEANS = (
    "执法保障情况",
    "项目 | 2022年度 | 2023年度",
    "执法车辆数 | 176 | 183",
    "法律服务所接待群众（人次） | 4126 | 4387",
    "合计 | 4302 | 4570",
)
PRODUCT = (
    "2021—2023年地区生产总值",
    "年份 | 2021年 | 2022年 | 2023年",
    "总量（亿元） | 170.94 | 181.36 | 190.65",
    "三产占比（%） | 56.1 | 57.4 | 58.3",
)


def slips(line: str, table: tuple[str, ...]) -> list[tuple[str, str]]:
    model = report_of(*line.split("\n"), *table)
    tables = tuple(find_tables(model.text.paragraphs))
    reader = CellReader(model, tables)
    return [(one.cell.text, one.figure.text) for table in tables for one in reader.slips(table)]


@pytest.mark.parametrize(
    ("line", "table", "found"),
    [
        ("全年接收网上投诉1348件，同比下降3.1%。", CHANNELS, [("1384", "1348件")]),
        ("群众来信办结413件。", CHANNELS, [("431", "413件")]),
        ("全年各类信访事项共办结1969件。", CHANNELS, [("1996", "1969件")]),
        ("全年受理营商环境投诉245件，全部按时回复。", YEARS, [("254", "245件")]),
        ("法律援助机构受理案件821件。", YEARS, [("812", "821件")]),
        ("受理营商环境诉求245件。", YEARS, [("254", "245件")]),
        ("受理营商环境投诉245人次。", YEARS, [("254", "245人次")]),
        ("对接收的1348件网上投诉逐件回访。", CHANNELS, [("1384", "1348件")]),
        ("刑事案件审结549件。", COURT, [("594件", "549件")]),
        ("各类案件共收案2809件。", COURT, [("2089件", "2809件")]),
        ("现有在校学生4837人。", SCHOOL, [("4387", "4837人")]),
        ("在校学生毕业1356人。", SCHOOL, [("1365", "1356人")]),
        ("配备执法车138辆。", MEANS, [("183", "138辆")]),
        ("法律服务所接待群众4837人次。", MEANS, [("4387", "4837人次")]),
        ("临江县地区生产总值190.56亿元。", PRODUCT, [("190.65", "190.56亿元")]),
        ("临江县第三产业占比53.8%。", PRODUCT, [("58.3", "53.8%")]),
    ],
)
def test_a_cell_told_with_two_digits_changed(line: str, table: tuple[str, ...], found: list[tuple[str, str]]) -> None:
    assert slips(line, table) == found


@pytest.mark.parametrize(
    ("line", "table"),
    [
        ("全年接收网上投诉1384件。", CHANNELS),
        ("全年接收网上投诉1384件，上半年网上投诉接收1348件。", CHANNELS),
        ("全年接收网上投诉1384件，含重复接收网上投诉1348件。", CHANNELS),
        ("2022年接收网上投诉1348件。", CHANNELS),
        ("全年接收网上投诉约1348件。", CHANNELS),
        ("全年接收网上投诉增加1348件。", CHANNELS),
        ("二、2024年工作安排\n接收网上投诉控制在1348件。", CHANNELS),
        ("二、2024年工作安排\n累计接收网上投诉1348件以内。", CHANNELS),
        ("接收网上投诉平均用时1348分钟。", CHANNELS),
        ("接收举报1348件。", CHANNELS),
        ("来信在办13件。", CHANNELS),
        ("审办结治安案件1969起。", CHANNELS),
        ("全年接收信访事项1969件。", CHANNELS),
        ("全年受理法律援助案件786件。", YEARS),
        ("执行案件收案873人。", COURT),
        ("其他案件收案614件。", (*COURT, "专项案件 | 614件 | 602件")),
        ("发放宣传材料4300份，收到感谢来信642件。", CHANNELS),
        ("走访企业237家。", CHANNELS),
        ("接待来访群众1348人次。", CHANNELS),
        ("法律援助中心接待咨询821人次。", YEARS),
        ("上年法律援助案件786件。", YEARS),
    ],
)
def test_what_is_of_other_things_or_times_tells_no_cell(line: str, table: tuple[str, ...]) -> None:
    assert slips(line, table) == []


@pytest.mark.parametrize(
    ("line", "slip"),
    [
        ("社会融资规模209.56亿元。", ("290.56", "209.56亿元")),
        ("全年社会融资累计209.56亿元。", ("290.56", "209.56亿元")),
        ("金融运行平稳，全年投放209.56亿元。", None),
        ("全年金融机构投放209.56亿元。", None),  # the line above the table alone tells no row
        ("社会融资规模达290多亿元。社会融资规模209.56亿元。", ("290.56", "209.56亿元")),
        ("社会融资规模超过209.56亿元。", None),
        ("社会融资规模增加209.56亿元。", None),
        ("上年社会融资规模209.56亿元。", None),
        ("社会融资规模290.56亿元，其中授信融资209.56亿元。", None),
        ("全年工程建设投资209.56亿元。", None),
        ("社会融资规模209.56亿元，融资授信290.65亿元。", None),
        ("平均办理时间13.8小时。", ("18.3", "13.8小时")),
    ],
)
def test_the_years_own_cell_told_with_two_digits_changed(line: str, slip: tuple[str, str] | None) -> None:
    assert slips(line, LOANS) == ([slip] if slip else [])
