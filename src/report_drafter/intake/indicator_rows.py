"""Reads sheet 指标 of the catalogue, one indicator a row."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from decimal import Decimal
from typing import TypeVar

from report_drafter.domain.frozen import frozen
from report_drafter.domain.indicator import Indicator, Kind
from report_drafter.domain.location import CellAddress
from report_drafter.domain.template_words import RESERVED
from report_drafter.domain.workbook import CellValue
from report_drafter.domain.workbook_layout import INDICATOR_COLUMNS
from report_drafter.intake.indicator_columns import (
    MAX_DECIMALS,
    NOT_IN_TAGS,
    IndicatorColumns,
    decimals_in,
    kind_in,
    number_in,
    section_in,
    text_in,
    unit_in,
    yes_or,
)
from report_drafter.intake.known_values import Odd
from report_drafter.intake.nearest_name import nearest_name
from report_drafter.intake.remarks import FindingList
from report_drafter.intake.sheet_table import SheetTable

CHUNK = 2000
Meaning = TypeVar("Meaning")


def read_indicators(table: SheetTable, departments: AbstractSet[str], found: FindingList) -> tuple[Indicator, ...]:
    """Returns the indicators in sheet order; a row that repeats a code or a name is left out and said."""
    indicators: dict[str, Indicator] = {}
    names: dict[str, Indicator] = {}
    numbers: dict[str, int] = {}
    strangers: dict[str, list[_Row]] = {}
    for number, cells, indicator in _rows(table, found):
        if indicator.department not in departments:
            strangers.setdefault(indicator.department, []).append(_Row(table, number, cells, found))
        twin = indicators.get(indicator.code) or names.get(indicator.name)
        if twin is not None:
            _Row(table, number, cells, found).say_twin(twin, numbers[twin.code])
            continue
        indicators[indicator.code] = names[indicator.name] = indicator
        numbers[indicator.code] = number
    for name, rows in strangers.items():
        _say_stranger(name, rows, departments)
    return tuple(indicators.values())


def _rows(table: SheetTable, found: FindingList) -> Iterator[tuple[int, Sequence[CellValue], Indicator]]:
    """Yields the rows that hold an indicator; one with anything odd about it is read by itself."""
    columns = IndicatorColumns(table)
    for numbers, chunk in table.chunks(CHUNK):
        for number, cells, plain in zip(numbers, chunk, columns.indicators(chunk), strict=True):
            indicator = plain or _read(_Row(table, number, cells, found))
            if indicator is not None:
                yield number, cells, indicator


@frozen
class _Row:
    """One row, with its place for findings."""

    table: SheetTable
    number: int
    cells: Sequence[CellValue]
    found: FindingList

    def value(self, key: str) -> CellValue:
        column = self.table.columns.get(key)
        return self.cells[column] if column is not None and column < len(self.cells) else ""

    def text(self, key: str) -> str:
        return text_in(self.value(key))

    def place(self, key: str) -> CellAddress:
        return self.table.address(self.number, key, self.text(key))

    def yes(self, key: str, *, default: bool) -> bool:
        return self._meaning(key, yes_or(default), default, "只能写“是”或“否”")

    def number_of(self, key: str) -> Decimal | None:
        return self._meaning(key, number_in, None, "应当是数字")

    def decimals(self) -> int:
        return self._meaning("decimals", decimals_in, 0, f"应当是 0 到 {MAX_DECIMALS} 的整数")

    def kind(self, unit: str) -> Kind:
        by_unit = Kind.RATE if unit == "%" else Kind.COUNT
        if not self.text("kind"):
            return by_unit
        return self._meaning("kind", kind_in, by_unit, "只能写“数量”“金额”或“比率”")

    def say_twin(self, twin: Indicator, number: int) -> None:
        """Says that it repeats the indicator of another row, by `number`."""
        column = "code" if self.text("code") == twin.code else "name"
        message = f"{INDICATOR_COLUMNS[column]}“{self.text(column)}”出现两次，第{self.number + 1}行没有采用。"
        first = self.table.address(number, "code", twin.code)
        self.found.error("catalogue-duplicate", message, "请改成不重复的编码和名称。", self.place(column), first)

    def _meaning(
        self, key: str, reader: Callable[[CellValue], Meaning | Odd], otherwise: Meaning, rule: str
    ) -> Meaning:
        """What a cell means; says so and gives `otherwise` where it means nothing."""
        meaning = reader(self.value(key))
        if not isinstance(meaning, Odd):
            return meaning
        message = f"{INDICATOR_COLUMNS[key]}“{self.text(key)}”{rule}。"
        self.found.error("catalogue-cell", message, "请改正指标目录。", self.place(key))
        return otherwise


def _read(row: _Row) -> Indicator | None:
    code, name, unit = row.text("code"), row.text("name"), unit_in(row.value("unit"))
    if not code or not name:
        if _is_title(row, name):
            _say_title(row, name)
        elif code or name:
            _say_missing(row, "name" if code else "code")
        return None
    _check_name(row, name)
    return Indicator(
        code,
        name,
        unit,
        kind=row.kind(unit),
        decimals=row.decimals(),
        section=_section(row),
        department=row.text("department"),
        required=row.yes("required", default=True),
        low=row.number_of("low"),
        high=row.number_of("high"),
        alarm=row.number_of("alarm"),
        definition=row.text("definition"),
        redefined=row.yes("redefined", default=False),
        discontinued=row.yes("discontinued", default=False),
        in_annex=row.yes("in_annex", default=False),
        note=row.text("note"),
    )


def _is_title(row: _Row, name: str) -> bool:
    """Whether a row holds a title over the rows below it: a name, and nothing of what makes an indicator."""
    return bool(name) and not any(row.text(key) for key in ("code", "unit", "kind", "department"))


def _say_title(row: _Row, name: str) -> None:
    message = f"第{row.number + 1}行“{' '.join(name.split())}”没有编码、单位、类型和填报部门，没有当作指标。"
    row.found.hint("catalogue-cell", message, "是小标题的可以保留；是指标的请补齐这几项。", row.place("name"))


def _say_missing(row: _Row, column: str) -> None:
    message = f"第{row.number + 1}行缺少{INDICATOR_COLUMNS[column]}，没有采用。"
    row.found.error("catalogue-cell", message, "请补上。", row.place(column))


def _section(row: _Row) -> str:
    typed, section = row.text("section"), section_in(row.value("section"))
    if isinstance(section, Odd):
        message = f"章节“{typed}”不在报告的章节之内。"
        row.found.warning("catalogue-cell", message, "请写成 一（五）、二 这样的章节号。", row.place("section"))
        return typed
    return section


def _check_name(row: _Row, name: str) -> None:
    """A name is a template's tag and stands in 【】 of narratives."""
    unfit = NOT_IN_TAGS.search(name)
    if unfit:
        sign = "换行" if unfit[0].isspace() else unfit[0]
        message = f"指标名称“{' '.join(name.split())}”里有 {sign}，不能作模板的标签。"
        row.found.error("catalogue-cell", message, "请改用汉字、字母、数字和括号。", row.place("name"))
    elif name in RESERVED:
        message = f"“{name}”是模板自用的词语，不能作指标名称。"
        row.found.error("catalogue-cell", message, "请另取一个名称。", row.place("name"))


def _say_stranger(name: str, rows: Sequence[_Row], departments: AbstractSet[str]) -> None:
    """One finding for all indicators of a department that the list of departments lacks."""
    first = f"指标“{rows[0].text('name')}”"
    whose = first if len(rows) == 1 else f"{first}等 {len(rows)} 项"
    places = [row.place("department") for row in rows]
    if not name:
        advice = "请在“填报部门”一列写上“部门”表里的名称。"
        rows[0].found.error("catalogue-cell", f"{whose}没有写填报部门。", advice, *places)
        return
    near = nearest_name(name, sorted(departments))
    advice = f"是否应为“{near}”？不是的，请在“部门”表中补上。" if near else "请在“部门”表中补上，或改正此处。"
    message = f"{whose}的填报部门“{name}”不在工作表“部门”中。"
    rows[0].found.error("catalogue-cell", message, advice, *places)
