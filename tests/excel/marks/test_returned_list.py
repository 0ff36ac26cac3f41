"""What the list of a returned copy says of a place: the cells, then once 对照 and those that they are held against."""

from __future__ import annotations

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import CellAddress
from report_drafter.excel.marks.returned_list import PLACE_COLUMN, returned_list

FILE = "法制支队.xlsx"


def place_of(cells: tuple[str, ...], related: tuple[str, ...]) -> str:
    own, others = ([CellAddress(FILE, "指标", one) for one in ones] for ones in (cells, related))
    finding = Finding("relation-broken", Severity.ERROR, "关系不成立。", "请核对。", tuple(own), tuple(others))
    return returned_list((finding,), ("指标",)).rows[0].texts[PLACE_COLUMN]


def test_cells_come_first_and_those_held_against_them_are_introduced_once() -> None:
    assert place_of(("F9",), ("F10", "F11", "F12")) == "指标!F9；对照：指标!F10、指标!F11、指标!F12"
    assert place_of(("F5", "F16"), ()) == "指标!F5、指标!F16"
