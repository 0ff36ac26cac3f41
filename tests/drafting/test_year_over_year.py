"""Two years are compared only where the comparison means something."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_drafter.domain.catalogue import Catalogue, ReportInfo
from report_drafter.domain.indicator import Indicator, Kind
from report_drafter.domain.location import CellAddress
from report_drafter.domain.quantity import Hedge, Quantity
from report_drafter.domain.submission import Entry, Submission
from report_drafter.domain.year_over_year import Direction, NotComparable
from report_drafter.drafting.year_over_year import compare, join_years

VISITS = Indicator("0201", "走访企业", "家次")
RATE = Indicator("0214", "网办比例", "%", Kind.RATE, decimals=2)


def visits(number: int, hedge: Hedge = Hedge.EXACT) -> Quantity:
    return Quantity(Decimal(number), "家次", hedge=hedge)


def percent(number: str) -> Quantity:
    return Quantity(Decimal(number), "%", decimals=2)


def test_counts_change_in_percent_of_last_year() -> None:
    change = compare(VISITS, visits(3907), visits(3480))
    assert (change.difference, change.direction) == (Decimal(427), Direction.UP)
    assert change.rate is not None
    assert round(change.rate, 4) == Decimal("12.2701")


def test_rates_change_in_percentage_points_only() -> None:
    change = compare(RATE, percent("62.62"), percent("60.12"))
    assert (change.difference, change.rate, change.direction) == (Decimal("2.50"), None, Direction.UP)


@pytest.mark.parametrize(
    ("this", "last", "why"),
    [
        (None, visits(3), NotComparable.NO_VALUE),
        (visits(3), None, NotComparable.NO_LAST_YEAR),
        (visits(3), visits(0), NotComparable.LAST_YEAR_ZERO),
        (visits(3), Quantity(Decimal(3), "家"), NotComparable.OTHER_UNIT),
    ],
)
def test_what_cannot_be_compared_is_said(this: Quantity | None, last: Quantity | None, why: NotComparable) -> None:
    change = compare(VISITS, this, last)
    assert (change.obstacle, change.rate) == (why, None)


def test_a_new_definition_breaks_the_comparison() -> None:
    redefined = Indicator("0201", "走访企业", "家次", redefined=True)
    assert compare(redefined, visits(3), visits(2)).obstacle is NotComparable.REDEFINED


def test_another_kind_of_indicator_last_year_breaks_the_comparison() -> None:
    assert compare(VISITS, visits(3), visits(2), RATE).obstacle is NotComparable.OTHER_UNIT


def test_an_approximate_figure_makes_the_change_approximate() -> None:
    assert compare(VISITS, visits(1500, Hedge.OVER), visits(1000)).approximate


@given(st.integers(1, 10**9), st.integers(1, 10**9))
def test_applying_the_change_to_last_year_gives_this_year(this: int, last: int) -> None:
    change = compare(VISITS, visits(this), visits(last))
    assert change.difference is not None
    assert change.rate is not None
    assert last + change.difference == this
    assert abs(last * (1 + change.rate / 100) - this) < Decimal("0.001")


def entry(number: int | None, cell: str, last: int | None = None) -> Entry:
    return Entry(
        "0201",
        visits(number) if number is not None else None,
        CellAddress("经侦支队.xlsx", "指标", cell),
        last_year=visits(last) if last is not None else None,
        last_year_cell=CellAddress("经侦支队.xlsx", "指标", "E7"),
    )


def joined(now: Entry, *before: Entry) -> tuple[Quantity | None, CellAddress | None]:
    catalogue = Catalogue(ReportInfo(2023, "示例局"), indicators=(VISITS,))
    last = [Submission("经侦支队", 2022, "去年.xlsx", before)] if before else []
    figure = join_years(catalogue, [Submission("经侦支队", 2023, "今年.xlsx", (now,))], last, {})["0201"]
    return figure.change.last, figure.last_cell


def test_last_years_submission_is_the_source_of_last_years_value() -> None:
    last, cell = joined(entry(3907, "F7", last=9), entry(3480, "F8"))
    assert (last, cell) == (visits(3480), CellAddress("经侦支队.xlsx", "指标", "F8"))


def test_the_forms_own_column_stands_in_where_last_year_is_absent() -> None:
    last, cell = joined(entry(3907, "F7", last=3480))
    assert (last, cell) == (visits(3480), CellAddress("经侦支队.xlsx", "指标", "E7"))


def test_an_indicator_nobody_reported_still_has_a_figure() -> None:
    catalogue = Catalogue(ReportInfo(2023, "示例局"), indicators=(VISITS,))
    figure = join_years(catalogue, [], [], {})["0201"]
    assert (figure.change.this, figure.change.obstacle) == (None, NotComparable.NO_VALUE)


def test_indicators_with_the_same_two_figures_share_what_they_come_to_but_not_their_cells() -> None:
    this, last = visits(12), visits(8)
    asked = (VISITS, Indicator("0202", "走访群众", "家次"), Indicator("0203", "走访学校", "家次"))
    rows = [
        Entry(one.code, figure, CellAddress("经侦支队.xlsx", "指标", f"F{row}"), last_year=last)
        for row, (one, figure) in enumerate(zip(asked, (this, this, last), strict=True), 7)
    ]
    catalogue = Catalogue(ReportInfo(2023, "示例局"), indicators=asked)

    first, second, third = join_years(
        catalogue, [Submission("经侦支队", 2023, "今年.xlsx", tuple(rows))], [], {}
    ).values()

    assert first.change is second.change
    assert (third.change.this, third.change.direction) == (last, Direction.SAME)
    assert [one.cell.cell for one in (first, second, third) if one.cell] == ["F7", "F8", "F9"]
