"""One figure an indicator, whoever sent it."""

from __future__ import annotations

from decimal import Decimal

from report_drafter.domain.location import CellAddress
from report_drafter.domain.quantity import Quantity
from report_drafter.domain.submission import Entry, Submission, entries_by_code, figures_by_code


def sent(department: str, number: int | None) -> Submission:
    quantity = None if number is None else Quantity(Decimal(number), "件")
    return Submission(department, 2023, f"{department}.xlsx", (Entry("0101", quantity, CellAddress(department)),))


def test_the_first_figure_counts() -> None:
    assert figures_by_code([sent("甲", 5), sent("乙", 6)])["0101"].number == 5


def test_a_blank_gives_way_to_a_figure_of_another_department() -> None:
    entry, department = entries_by_code([sent("甲", None), sent("乙", 6)])["0101"]
    assert (entry.quantity, department) == (Quantity(Decimal(6), "件"), "乙")


def test_a_code_that_nobody_filled_keeps_its_cell_and_has_no_figure() -> None:
    assert entries_by_code([sent("甲", None)])["0101"][0].cell == CellAddress("甲")
    assert figures_by_code([sent("甲", None)]) == {}


def test_the_department_that_owns_an_indicator_goes_first() -> None:
    assert entries_by_code([sent("甲", 5), sent("乙", 6)], {"0101": "乙"})["0101"][1] == "乙"
    assert entries_by_code([sent("甲", 5), sent("乙", None)], {"0101": "乙"})["0101"][1] == "甲"
