"""台账: every figure of a report with its source, its history, and every place that states it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field

from report_drafter.domain.frozen import frozen
from report_drafter.domain.quantity import Quantity
from report_drafter.domain.workbook_layout import SECTIONS
from report_drafter.domain.year_over_year import IndicatorFigure


@frozen
class Mention:
    """A place of the report that states a figure: `words` as printed there, inside `sentence`."""

    paragraph: int
    words: str
    sentence: str


@frozen
class LedgerRow:
    """One indicator: both years, where the report states it, and the figures of `Ledger.earlier_years` in order."""

    figure: IndicatorFigure
    mentions: tuple[Mention, ...] = ()
    earlier: tuple[Quantity | None, ...] = ()


@frozen
class Ledger:
    """A whole ledger; `earlier_years` are those before last year, the newest first.

    `uncovered` are the figures in narrative that no indicator covers, `sections` those of the report with their words.
    """

    year: int
    agency: str
    rows: Sequence[LedgerRow]
    uncovered: tuple[Mention, ...] = ()
    earlier_years: tuple[int, ...] = ()
    sample: str = ""
    sections: Mapping[str, str] = field(default_factory=lambda: SECTIONS)
