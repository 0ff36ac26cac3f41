"""One figure an indicator, whoever sent it."""

from __future__ import annotations

from decimal import Decimal

from report_drafter.domain.indicator import Indicator
from report_drafter.domain.location import CellAddress
from report_drafter.domain.quantity import Quantity
from report_drafter.domain.submission import Entry, Submission, counted_entries, figures_by_code


def sent(department: str, number: int | None) -> Submission:
    quantity = None if number is None else Quantity(Decimal(number), "件")
    return Submission(department, 2023, f"{department}.xlsx", (Entry("0101", quantity, CellAddress(department)),))


def test_the_first_figure_counts() -> None:
    assert figures_by_code([sent("甲", 5), sent("乙", 6)])["0101"].number == 5


def who_counts(*submissions: Submission) -> tuple[Quantity | None, str]:
    """The figure that counts for 0101, which 乙 is asked for, and who sent it."""
    counted = counted_entries(submissions, {"0101": Indicator("0101", "走访企业", "件", department="乙")})
    return counted.by_code["0101"].quantity, counted.strangers.get("0101", "乙")


def test_a_blank_gives_way_to_a_figure_of_another_department() -> None:
    assert who_counts(sent("甲", None), sent("丙", 6)) == (Quantity(Decimal(6), "件"), "丙")
    assert who_counts(sent("乙", None), sent("甲", 6)) == (Quantity(Decimal(6), "件"), "甲")


def test_a_code_that_nobody_filled_keeps_its_cell_and_has_no_figure() -> None:
    assert counted_entries([sent("甲", None)]).by_code["0101"].cell == CellAddress("甲")
    assert figures_by_code([sent("甲", None)]) == {}


def test_the_department_that_is_asked_for_an_indicator_goes_first() -> None:
    assert who_counts(sent("甲", 5), sent("乙", 6)) == (Quantity(Decimal(6), "件"), "乙")
    assert who_counts(sent("乙", 6), sent("甲", 5)) == (Quantity(Decimal(6), "件"), "乙")
    assert who_counts(sent("甲", 5), sent("乙", None)) == (Quantity(Decimal(5), "件"), "甲")
    assert who_counts(sent("甲", 5), sent("丙", 6)) == (Quantity(Decimal(5), "件"), "甲")
