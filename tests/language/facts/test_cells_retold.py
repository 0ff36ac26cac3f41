"""A cell is told in the text by its row and column; two digits that changed places are told, once."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.cells_retold import CellReader
from report_drafter.language.text.tables import find_tables
from tests.builders.report_models import report_of

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


def slips(line: str, table: tuple[str, ...]) -> list[tuple[str, str]]:
    model = report_of(line, *table)
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
    ],
)
def test_a_cell_told_with_two_digits_changed(line: str, table: tuple[str, ...], found: list[tuple[str, str]]) -> None:
    assert slips(line, table) == found


@pytest.mark.parametrize(
    ("line", "table"),
    [
        ("全年接收网上投诉1384件。", CHANNELS),
        ("全年接收网上投诉1384件，上半年网上投诉接收1348件。", CHANNELS),
        ("2022年接收网上投诉1348件。", CHANNELS),
        ("发放宣传材料4300份，收到感谢来信642件。", CHANNELS),
        ("走访企业237家。", CHANNELS),
        ("接待来访群众1348人次。", CHANNELS),
        ("法律援助中心接待咨询821人次。", YEARS),
        ("上年法律援助案件786件。", YEARS),
    ],
)
def test_what_is_of_other_things_or_times_tells_no_cell(line: str, table: tuple[str, ...]) -> None:
    assert slips(line, table) == []
