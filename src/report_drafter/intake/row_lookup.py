"""Finds the indicator that a row of a form stands for, by code, then by name, and says what does not fit."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from report_drafter.domain.catalogue import WAITING_DEPARTMENT, Catalogue
from report_drafter.domain.indicator import Indicator
from report_drafter.domain.workbook import CellValue
from report_drafter.intake.cell_reading import cell_text, half_width
from report_drafter.intake.remarks import FindingList
from report_drafter.intake.sheet_table import SheetTable


class RowLookup:
    """The catalogue, as the rows of one department's table look things up in it."""

    def __init__(self, table: SheetTable, catalogue: Catalogue, department: str, found: FindingList) -> None:
        self._table, self._catalogue, self._department, self._found = table, catalogue, department, found

    def plain(self, code: CellValue, name: CellValue) -> Indicator | None:
        """Returns the indicator of a row that bears its code and its name, None for a row that needs a closer look."""
        indicator = self._own.get(code) if type(code) is str else None
        return indicator if indicator is not None and indicator.name == name else None

    def indicator(self, number: int, row: Sequence[CellValue]) -> Indicator | None:
        """Returns the indicator of a row; None for a row that stands for none, said where a figure stands in it."""
        code, name = self._table.text(row, "code"), self._table.text(row, "name")
        indicator = self._catalogue.by_code.get(code) if code else None
        if indicator is None:
            indicator = self._by_other_means(number, code, name)
        if indicator is None:
            self._say_unknown(number, row, code, name)
            return None
        if name and name != indicator.name and not self._say_other_name(number, name, indicator):
            return None
        return self._usable(number, indicator)

    @cached_property
    def _own(self) -> dict[str, Indicator]:
        return {one.code: one for one in self._catalogue.asked_of(self._department)}

    @cached_property
    def _short_codes(self) -> dict[str, Indicator]:
        return {one.code.lstrip("0").upper(): one for one in self._catalogue.asked_of(self._department)}

    @cached_property
    def _names(self) -> dict[str, Indicator]:
        return {_plain(one.name): one for one in self._catalogue.asked_of(self._department)}

    def _by_other_means(self, number: int, code: str, name: str) -> Indicator | None:
        """By a code whose zeros or letters were changed by Excel, or by the name."""
        indicator = self._short_codes.get(half_width(code).lstrip("0").upper()) if code else None
        if indicator is None:
            indicator = self._names.get(_plain(name)) if name else None
            if indicator is not None:
                what = f"的编码是“{code}”" if code else "没有编码"
                message = f"指标“{name}”{what}，应为 {indicator.code}，已按名称采用。"
                column = "code" if "code" in self._table.columns else "name"
                self._found.warning("code-changed", message, "请恢复编码。", self._table.address(number, column, code))
        return indicator

    def _say_unknown(self, number: int, row: Sequence[CellValue], code: str, name: str) -> None:
        value = self._table.value(row, "this_year")
        if value in ("", None) or (isinstance(value, str) and not value.strip()):
            return
        typed = cell_text(value) if not isinstance(value, float) else f"{value:.15g}"
        what = f"“{code or name}”不在指标目录中" if code or name else "没有编码和名称"
        message = f"第{number + 1}行{what}，该行的数“{typed}”没有采用。"
        place = self._table.address(number, "this_year", typed)
        self._found.warning("unknown-row", message, "请按编码填在原有的行中；另加的说明请放在备注里。", place)

    def _say_other_name(self, number: int, name: str, indicator: Indicator) -> bool:
        """Says that the name beside a code is another; whether the row can be used all the same."""
        place = self._table.address(number, "name", name)
        other = self._names.get(_plain(name))
        if other is None or other is indicator:
            if _plain(name) != _plain(indicator.name):
                message = f"编码 {indicator.code} 的名称被改成了“{name}”，应为“{indicator.name}”，已按编码采用。"
                self._found.hint("name-changed", message, "请核对填的是否为该指标。", place)
            return True
        message = f"编码 {indicator.code}（{indicator.name}）的行写着“{name}”（{other.code}），可能错行，该行没有采用。"
        self._found.error("row-mismatch", message, "请核对编码、名称和数值是否在同一行。", place)
        return False

    def _usable(self, number: int, indicator: Indicator) -> Indicator | None:
        if not indicator.discontinued and self._department in (indicator.department, WAITING_DEPARTMENT):
            return indicator
        place = self._table.address(number, "code", indicator.code)
        if indicator.discontinued:
            message = f"指标“{indicator.name}”已停用，没有采用。"
            self._found.hint("unknown-row", message, "这一行可以删去。", place)
            return None
        message = f"指标“{indicator.name}”由{indicator.department}填报，不由{self._department}填报。"
        self._found.warning("foreign-indicator", message, "请删去这一行，或修改指标目录。", place)
        return indicator


def _plain(name: str) -> str:
    return "".join(half_width(name).split())
