"""What a form asks while a figure is typed, worked out by a real spreadsheet."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook

from report_drafter.domain.indicator import Indicator, Kind
from report_drafter.excel.forms.figure_rules import add_figure_rule

COUNT = Indicator("0101", "走访企业", "家次", high=Decimal(100000))
RATE = Indicator("0102", "网办比例", "%", kind=Kind.RATE, decimals=2)
AMOUNT = Indicator("0103", "罚没金额", "万元", kind=Kind.AMOUNT, decimals=2)
CASES: list[tuple[Indicator, str | float, bool]] = [
    (COUNT, 3907, True),
    (COUNT, 0, True),
    (COUNT, 3907.5, False),
    (COUNT, -1, False),
    (COUNT, 100001, False),
    (COUNT, "1500余", True),
    (COUNT, "约3.5万", True),
    (COUNT, "无", False),
    (COUNT, "/", False),
    (RATE, 62.62, True),
    (RATE, 0, True),
    (RATE, 100, True),
    (RATE, 0.6262, False),
    (RATE, 6262, False),
    (RATE, "62.62%", True),
    (AMOUNT, 35.2, True),
    (AMOUNT, -3, True),
]


def rule_of(indicator: Indicator, cell: str) -> str:
    """The formula that the form puts behind a cell."""
    sheet = Workbook().worksheets[0]
    add_figure_rule(sheet, cell, indicator)
    return str(sheet.data_validations.dataValidation[0].formula1)


@pytest.mark.libreoffice
def test_a_spreadsheet_accepts_figures_and_questions_the_rest(
    tmp_path: Path, convert: Callable[[Path, str], Path]
) -> None:
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    for row, (indicator, typed, _) in enumerate(CASES, 1):
        sheet.cell(row, 1).value = typed
        sheet.cell(row, 2).value = "=" + rule_of(indicator, f"A{row}")
    path = tmp_path / "规则.xlsx"
    workbook.save(path)
    with convert(path, "csv").open(encoding="utf-8", errors="replace") as lines:
        answers = [row[-1] for row in csv.reader(lines)]
    assert [(typed, answer == "TRUE") for (_, typed, _), answer in zip(CASES, answers, strict=True)] == [
        (typed, right) for _, typed, right in CASES
    ]


def test_the_words_fit_into_what_excel_allows() -> None:
    long_name = replace(COUNT, name="很长的指标名称" * 20)
    sheet = Workbook().worksheets[0]
    add_figure_rule(sheet, "F4", long_name)
    rule = sheet.data_validations.dataValidation[0]
    assert len(rule.promptTitle) <= 32
    assert len(rule.prompt) <= 225
    assert len(rule.error) <= 225
    assert len(rule.formula1) <= 255
