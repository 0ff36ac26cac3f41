"""Computes 同比 and joins both years into one figure an indicator. FLOW submissions → indicators."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from report_drafter.domain.catalogue import Catalogue
from report_drafter.domain.indicator import QUOTED_DEFINITION, Indicator, Kind
from report_drafter.domain.location import CellAddress
from report_drafter.domain.quantity import Quantity
from report_drafter.domain.submission import Entry, Submission, counted_entries
from report_drafter.domain.year_over_year import IndicatorFigure, NotComparable, YearOverYear


def join_years(
    catalogue: Catalogue,
    this_year: Iterable[Submission],
    last_year: Iterable[Submission],
    last_indicators: Mapping[str, Indicator],
) -> dict[str, IndicatorFigure]:
    """Returns every active indicator's figure by code, in catalogue order.

    `last_indicators` is last year's catalogue by code: a unit or kind that changed since makes years incomparable.
    """
    now = counted_entries(this_year, catalogue.by_code)
    before = counted_entries(last_year, catalogue.by_code).by_code
    comparisons = _Comparisons(last_indicators)
    return {
        one.code: _figure(
            one,
            now.by_code.get(one.code),
            now.strangers.get(one.code, one.department),
            before.get(one.code),
            comparisons,
        )
        for one in catalogue.active
    }


class _Comparisons:
    """Compares the years of many indicators; those of the same two figures share it, as they share the figures."""

    def __init__(self, last_indicators: Mapping[str, Indicator]) -> None:
        self._last_indicators = last_indicators
        self._made: dict[tuple[int, int, NotComparable | None, bool], YearOverYear] = {}
        """By the identities of both figures, which stay theirs as long as what is made of them is here."""

    def of(self, indicator: Indicator, this: Quantity | None, last: Quantity | None) -> YearOverYear:
        """Compares two years of one indicator, as it was defined in each."""
        made = compare(indicator, this, last, self._last_indicators.get(indicator.code))
        return self._made.setdefault((id(this), id(last), made.obstacle, made.in_points), made)


def _figure(
    indicator: Indicator,
    entry: Entry | None,
    department: str,
    before: Entry | None,
    comparisons: _Comparisons,
) -> IndicatorFigure:
    this, cell, reason = (entry.quantity, entry.cell, entry.reason) if entry else (None, None, "")
    last, last_cell = _last(entry, before)
    return IndicatorFigure(indicator, comparisons.of(indicator, this, last), cell, last_cell, reason, department)


def _last(entry: Entry | None, before: Entry | None) -> tuple[Quantity | None, CellAddress | None]:
    """Last year's own submission is the source; the column carried in this year's form stands in where it is absent."""
    if before and before.quantity is not None:
        return before.quantity, before.cell
    if entry and entry.last_year is not None:
        return entry.last_year, entry.last_year_cell
    return None, None


def compare(
    indicator: Indicator, this: Quantity | None, last: Quantity | None, last_indicator: Indicator | None = None
) -> YearOverYear:
    """Compares two years of one indicator; says why not where they cannot be compared."""
    obstacle = _obstacle(indicator, this, last, last_indicator)
    return YearOverYear(this, last, obstacle, indicator.kind is Kind.RATE)


def _obstacle(
    indicator: Indicator, this: Quantity | None, last: Quantity | None, last_indicator: Indicator | None
) -> NotComparable | None:
    if this is None:
        return NotComparable.NO_VALUE
    if last is None:
        return NotComparable.NO_LAST_YEAR
    if indicator.redefined or (last_indicator and _defined_anew(indicator, last_indicator)):
        return NotComparable.REDEFINED
    if this.unit != last.unit or (last_indicator and last_indicator.kind is not indicator.kind):
        return NotComparable.OTHER_UNIT
    if last.value == 0 and indicator.kind is not Kind.RATE:
        return NotComparable.LAST_YEAR_ZERO
    return None


def _defined_anew(indicator: Indicator, last: Indicator) -> bool:
    """Whether the two years' definitions differ; one that was empty or only quoted an old report defines nothing."""
    now, before = ("".join(one.definition.split()) for one in (indicator, last))
    return bool(now and before) and now != before and not before.startswith(QUOTED_DEFINITION)
