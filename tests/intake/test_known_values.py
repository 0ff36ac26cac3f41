"""A column's texts are understood once each; numbers are never taken for one another."""

from __future__ import annotations

from report_drafter.domain.workbook import CellValue
from report_drafter.intake.known_values import KnownValues, Odd


def described(value: CellValue) -> str | Odd:
    return Odd.ODD if value == "?" else f"{type(value).__name__} {value}"


def test_each_text_is_read_once() -> None:
    read: list[CellValue] = []

    def reader(value: CellValue) -> str | Odd:
        read.append(value)
        return described(value)

    known = KnownValues(reader)
    assert known.meanings(["件", "元", "件"]) == ["str 件", "str 元", "str 件"]
    assert read == ["件", "元"]


def test_values_that_are_equal_but_of_another_type_keep_their_own_meaning() -> None:
    known = KnownValues(described)
    assert known.meanings([1.0, True, 1, False, 0.0]) == ["float 1.0", "bool True", "int 1", "bool False", "float 0.0"]


def test_it_tells_whether_any_value_was_odd() -> None:
    known = KnownValues(described)
    known.meanings(["件"])
    assert not known.met_odd
    assert known.meanings(["?", "件"]) == [Odd.ODD, "str 件"]
    assert known.met_odd
