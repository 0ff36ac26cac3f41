"""Reads what the columns of the catalogue's indicators hold, and the rows in which nothing is odd, column by column."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from report_drafter.domain.indicator import Indicator, Kind
from report_drafter.domain.late_pattern import late
from report_drafter.domain.section_choice import section_of
from report_drafter.domain.template_words import RESERVED
from report_drafter.domain.workbook import CellValue
from report_drafter.domain.workbook_layout import NO, YES
from report_drafter.intake.cell_reading import cell_integer, cell_number, cell_text, cell_yes
from report_drafter.intake.known_values import KnownValues, Odd
from report_drafter.intake.sheet_table import SheetTable

KINDS = {
    **{kind.value: kind for kind in Kind},
    **dict.fromkeys(("计数", "个数", "count"), Kind.COUNT),
    **dict.fromkeys(("amount", "数额"), Kind.AMOUNT),
    **dict.fromkeys(("比例", "百分比", "率", "rate"), Kind.RATE),
}
MAX_DECIMALS = 6
NOT_IN_TAGS = late(r"""[{}|"'“”【】《》\r\n]""")
BETWEEN = "\0"


def text_in(value: CellValue) -> str:
    """Returns what stands in a cell; a zero says nothing."""
    return cell_text(value) if value else ""


def unit_in(value: CellValue) -> str:
    """Returns a unit, its percent sign half-width."""
    return text_in(value).replace("％", "%")


def kind_in(value: CellValue) -> Kind | Odd:
    """Returns the kind that a cell names."""
    return KINDS.get(text_in(value), Odd.ODD)


def decimals_in(value: CellValue) -> int | Odd:
    """Returns a number of decimals, 0 for a blank cell."""
    if value in ("", None) or value == 0:
        return 0
    decimals = cell_integer(value)
    return Odd.ODD if decimals is None or not 0 <= decimals <= MAX_DECIMALS else decimals


def section_in(value: CellValue) -> str | Odd:
    """Returns the section that a cell names, '' for a blank cell."""
    typed = text_in(value)
    return section_of(typed) or Odd.ODD if typed else ""


def number_in(value: CellValue) -> Decimal | Odd | None:
    """Returns a number, None for a blank cell."""
    if value in ("", None):
        return None
    number = cell_number(value)
    return Odd.ODD if number is None else number


def yes_or(default: bool) -> Callable[[CellValue], bool | Odd]:  # noqa: FBT001 - what a blank cell says
    """Returns a reader of 是 and 否, to which a blank cell says `default`."""

    def yes_in(value: CellValue) -> bool | Odd:
        if value in (YES, NO):
            return value == YES
        answer = default if value in ("", None) else cell_yes(value)
        return Odd.ODD if answer is None else answer

    return yes_in


READERS: Mapping[str, Callable[[CellValue], Any]] = MappingProxyType(
    {
        "unit": unit_in,
        "kind": kind_in,
        "decimals": decimals_in,
        "section": section_in,
        "department": text_in,
        "required": yes_or(default=True),
        **dict.fromkeys(("low", "high", "alarm"), number_in),
        "definition": text_in,
        **dict.fromkeys(("redefined", "discontinued", "in_annex"), yes_or(default=False)),
        "note": text_in,
    }
)
"""How each column behind code and name is read, in the order of an indicator's fields."""


class IndicatorColumns:
    """The columns of one catalogue, as far as they have been read."""

    def __init__(self, table: SheetTable) -> None:
        self._table = table
        self._known = {key: KnownValues[Any](reader) for key, reader in READERS.items()}

    def indicators(self, rows: Sequence[Sequence[CellValue]]) -> list[Indicator | None]:
        """Returns the indicator of each row, None for a row that has to be looked at by itself."""
        codes, names = ([text_in(one) for one in self._table.column(rows, key)] for key in ("code", "name"))
        columns = [known.meanings(self._table.column(rows, key)) for key, known in self._known.items()]
        odd = _unnamed(codes, names)
        for column, known in zip(columns, self._known.values(), strict=True):
            if known.met_odd:
                odd |= {place for place, value in enumerate(column) if value is Odd.ODD}
        found: list[Indicator | None] = list(map(Indicator, codes, names, *columns))
        for place in odd:
            found[place] = None
        return found


def _unnamed(codes: Sequence[str], names: Sequence[str]) -> set[int]:
    """The rows without a code, or without a name that can be a tag."""
    if all(codes) and all(names) and not NOT_IN_TAGS.search(BETWEEN.join(names)) and RESERVED.isdisjoint(names):
        return set()
    pairs = enumerate(zip(codes, names, strict=True))
    return {place for place, (code, name) in pairs if not code or not name or not fit_for_tag(name)}


def fit_for_tag(name: str) -> bool:
    """Whether a template can name an indicator so."""
    return NOT_IN_TAGS.search(name) is None and name not in RESERVED
