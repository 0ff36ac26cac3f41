"""Reads sheet 指标 of the catalogue, one indicator a row."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from decimal import Decimal

from report_drafter.domain.indicator import Indicator, Kind
from report_drafter.domain.location import CellAddress
from report_drafter.domain.section_choice import section_of
from report_drafter.domain.template_words import RESERVED
from report_drafter.domain.workbook import CellValue
from report_drafter.domain.workbook_layout import INDICATOR_COLUMNS, NO, YES
from report_drafter.intake.cell_reading import cell_integer, cell_number, cell_text, cell_yes
from report_drafter.intake.nearest_name import nearest_name
from report_drafter.intake.remarks import FindingList
from report_drafter.intake.sheet_table import SheetTable

KINDS = {
    **{kind.value: kind for kind in Kind},
    **dict.fromkeys(("计数", "个数", "count"), Kind.COUNT),
    **dict.fromkeys(("amount", "数额"), Kind.AMOUNT),
    **dict.fromkeys(("比例", "百分比", "率", "rate"), Kind.RATE),
}
MAX_DECIMALS = 6
NOT_IN_TAGS = re.compile(r"""[{}|"'“”【】《》\r\n]""")


def read_indicators(table: SheetTable, departments: AbstractSet[str], found: FindingList) -> tuple[Indicator, ...]:
    """Returns the indicators in sheet order; a row that repeats a code or a name is left out and said."""
    indicators: dict[str, Indicator] = {}
    names: dict[str, Indicator] = {}
    strangers: dict[str, list[_Row]] = {}
    for number, cells in table.rows():
        row = _Row(table, number, cells, found)
        indicator = _read(row)
        if indicator is None:
            continue
        if indicator.department not in departments:
            strangers.setdefault(indicator.department, []).append(row)
        twin = indicators.get(indicator.code) or names.get(indicator.name)
        if twin is not None:
            row.say_twin(twin)
            continue
        indicators[indicator.code] = names[indicator.name] = indicator
    for name, rows in strangers.items():
        _say_stranger(name, rows, departments)
    return tuple(indicators.values())


@dataclass(frozen=True, slots=True)
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
        value = self.value(key)
        return cell_text(value) if value else ""

    def place(self, key: str) -> CellAddress:
        return self.table.address(self.number, key, self.text(key))

    def yes(self, key: str, *, default: bool) -> bool:
        value = self.value(key)
        if value == YES:
            return True
        if value == NO:
            return False
        if value in ("", None):
            return default
        answer = cell_yes(value)
        if answer is None:
            self._say(key, "只能写“是”或“否”")
        return default if answer is None else answer

    def number_of(self, key: str) -> Decimal | None:
        value = self.value(key)
        if value in ("", None):
            return None
        number = cell_number(value)
        if number is None:
            self._say(key, "应当是数字")
        return number

    def decimals(self) -> int:
        value = self.value("decimals")
        if value in ("", None):
            return 0
        if value == 0:
            return 0
        decimals = cell_integer(value)
        if decimals is None or not 0 <= decimals <= MAX_DECIMALS:
            self._say("decimals", f"应当是 0 到 {MAX_DECIMALS} 的整数")
            return 0
        return decimals

    def kind(self, unit: str) -> Kind:
        text = self.text("kind")
        kind = KINDS.get(text)
        if kind is not None:
            return kind
        if text:
            self._say("kind", "只能写“数量”“金额”或“比率”")
        return Kind.RATE if unit == "%" else Kind.COUNT

    def say_twin(self, twin: Indicator) -> None:
        column = "code" if self.text("code") == twin.code else "name"
        message = f"{INDICATOR_COLUMNS[column]}“{self.text(column)}”出现两次，第{self.number + 1}行没有采用。"
        places = [self.place(column)] + ([twin.source] if twin.source else [])
        self.found.error("catalogue-duplicate", message, "请改成不重复的编码和名称。", *places)

    def _say(self, key: str, rule: str) -> None:
        message = f"{INDICATOR_COLUMNS[key]}“{self.text(key)}”{rule}。"
        self.found.error("catalogue-cell", message, "请改正指标目录。", self.place(key))


def _read(row: _Row) -> Indicator | None:
    code, name, unit = row.text("code"), row.text("name"), row.text("unit").replace("％", "%")
    if not code or not name:
        if code or name:
            missing = "name" if code else "code"
            message = f"第{row.number + 1}行缺少{INDICATOR_COLUMNS[missing]}，没有采用。"
            row.found.error("catalogue-cell", message, "请补上。", row.place(missing))
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
        source=row.place("code"),
    )


def _section(row: _Row) -> str:
    typed = row.text("section")
    if not typed:
        return ""
    section = section_of(typed)
    if section is None:
        message = f"章节“{typed}”不在报告的章节之内。"
        row.found.warning("catalogue-cell", message, "请写成 一（五）、二 这样的章节号。", row.place("section"))
    return section or typed


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
    near = nearest_name(name, sorted(departments))
    advice = f"是否应为“{near}”？不是的，请在“部门”表中补上。" if near else "请在“部门”表中补上，或改正此处。"
    message = f"{whose}的填报部门“{name}”不在工作表“部门”中。"
    rows[0].found.error("catalogue-cell", message, advice, *(row.place("department") for row in rows))
