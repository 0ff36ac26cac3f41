"""Rows without anything odd are read by columns; the others are left to be looked at by themselves."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from report_drafter.domain.indicator import Indicator, Kind
from report_drafter.domain.workbook import CellValue, Sheet
from report_drafter.domain.workbook_layout import INDICATOR_COLUMNS
from report_drafter.intake.column_names import INDICATOR_HEADINGS
from report_drafter.intake.indicator_columns import IndicatorColumns
from report_drafter.intake.sheet_table import find_table

GOOD: dict[str, CellValue] = {
    "code": "0203",
    "name": "走访企业",
    "unit": "％",
    "kind": "比率",
    "decimals": 2.0,
    "section": "一（五）",
    "department": "经侦支队",
    "required": "否",
    "low": 0.0,
    "high": "1,000",
    "alarm": "",
    "in_annex": "是",
}


def read(*rows: dict[str, CellValue]) -> list[Indicator | None]:
    """Reads rows laid out under the headings of the catalogue."""
    cells = [[row.get(key, "") for key in INDICATOR_COLUMNS] for row in rows]
    table = find_table("catalogue.xlsx", Sheet("指标", [list(INDICATOR_COLUMNS.values())]), INDICATOR_HEADINGS, ())
    assert table is not None
    return IndicatorColumns(table).indicators(cells)


def test_a_plain_row_is_an_indicator() -> None:
    plain = Indicator("0203", "走访企业", "%", Kind.RATE, 2, "一（五）", "经侦支队", required=False, in_annex=True)
    assert read(GOOD) == [replace(plain, low=Decimal(0), high=Decimal(1000))]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        *(("code", ""), ("name", " "), ("name", "走访{企业"), ("name", "规划"), ("kind", ""), ("kind", "别的")),
        *(
            ("decimals", 7.0),
            ("decimals", "几"),
            ("section", "别处"),
            ("required", "也许"),
            ("low", "无"),
            ("alarm", "?"),
        ),
    ],
)
def test_an_odd_cell_leaves_its_row_to_be_looked_at(key: str, value: CellValue) -> None:
    before, odd, after = read(GOOD, GOOD | {key: value}, GOOD)
    assert before == after != odd
    assert odd is None
