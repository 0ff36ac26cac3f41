"""A row of years is told in the text: a base that no cell holds, two digits changed, another growth than below."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.table_tellings import ToldFigures, find_table_slips
from report_drafter.language.text.tables import find_tables
from tests.builders.report_models import report_of
from tests.builders.told_tables import LOANS

NEAR = (
    "近四年主要指标",
    "指标 | 2020年 | 2021年 | 2022年 | 2023年",
    "贷款余额（亿元） | 205.47 | 221.36 | 212.63 | 290.56",
    "存款余额（亿元） | 154.71 | 145.71 | 209.65 | 262.18",
    "财政收入（亿元） | 54.17 | 45.71 | 50.37 | 51.98",
)


def slips(line: str, table: tuple[str, ...] = LOANS) -> list[tuple[str, str]]:
    model = report_of(*line.split("\n"), *table)
    told = ToldFigures(model)
    found = (one for table in find_tables(model.text.paragraphs) for one in find_table_slips(told, table))
    return [(one.cell.text, one.figure.text) for one in found]


@pytest.mark.parametrize(
    ("line", "table", "slip"),
    [
        ("社会融资规模由212.36亿元增加到290.56亿元。", LOANS, ("221.36", "212.36亿元")),
        ("社会融资规模从212.36亿元扩大至254.17亿元。", LOANS, ("221.36", "212.36亿元")),
        ("平均办理时间由47.1小时压减至18.3小时。", LOANS, ("41.7", "47.1小时")),
        ("存款余额由154.17亿元提高到262.18亿元。", NEAR, ("154.71", "154.17亿元")),
        ("财政收入由54.71亿元减少到51.98亿元。", NEAR, ("54.17", "54.71亿元")),  # of two, that of the first year
        ("存款余额较2020年154.17亿元提高到262.18亿元。", NEAR, ("154.71", "154.17亿元")),
    ],
)
def test_a_base_that_no_cell_holds_is_a_slip_of_one(line: str, table: tuple[str, ...], slip: tuple[str, str]) -> None:
    assert slips(line, table) == [slip]


@pytest.mark.parametrize(
    ("line", "table"),
    [
        ("社会融资规模由221.36亿元增加到290.56亿元。", LOANS),
        ("社会融资规模由180.25亿元增加到290.56亿元。", LOANS),
        ("社会融资规模由212.36亿元增加到300亿元。", LOANS),
        ("社会融资规模达到212.36亿元，增加到290.56亿元。", LOANS),
        ("社会融资规模由212.36亿元，分三年增加到290.56亿元。", LOANS),
        ("社会融资规模由302.36亿元增加到290.56亿元。", LOANS),  # near the goal alone, which is no year's
        ("贷款余额由212.36亿元增加到290.56亿元。", NEAR),  # a slip of two
        ("存款余额由145.71亿元增加到262.18亿元。", NEAR),  # a cell, and near another
        ("存款余额由226.18亿元增加到262.18亿元。", NEAR),
        ("企业融资规模由212.36亿元增加到新高。\n全市各金融机构年末的社会融资规模余额290.56亿元。", LOANS),
    ],
)
def test_a_base_is_left_alone_that_may_be_another(line: str, table: tuple[str, ...]) -> None:
    assert slips(line, table) == []


@pytest.mark.parametrize(
    ("line", "slip"),
    [
        ("社会融资规模290.56亿元，按不变价格计算，比上年增长4.6%。", ("6.4", "4.6%")),
        ("社会融资规模254.17亿元，增长8.4%。", ("4.8", "8.4%")),
        ("社会融资规模290.56亿元，增长6.4%。", None),
        ("社会融资规模290.56亿元，增长9.2%。", None),
        ("社会融资规模290.56亿元，下降4.6%。", None),
        ("社会融资规模290.56亿元，占比4.6%。", None),
        ("社会融资规模290.56亿元。企业贷款增长4.6%。", None),
        ("社会融资规模290.56亿元，为历年最高，服务实体经济的质量和水平持续提升，同口径计算增长4.6%。", None),
        ("社会融资规模290.56亿元，增长4.6个百分点。", None),
        ("社会融资规模290.56亿元，增长4.6%。全口径融资290.56亿元，增长6.4%。", None),
        ("平均办理时间18.3小时，增长6.1%。", None),
    ],
)
def test_a_growth_is_held_against_the_one_below_the_figure(line: str, slip: tuple[str, str] | None) -> None:
    assert slips(line) == ([slip] if slip else [])
