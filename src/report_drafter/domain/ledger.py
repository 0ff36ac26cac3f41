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
class EarlierYear:
    """What a year before last year said, by indicator code."""

    year: int
    figures: Mapping[str, Quantity] = field(default_factory=dict)


@frozen
class Ledger:
    """A whole ledger: the indicators with both years, and by code where the report states them (`mentions`).

    `earlier` are the years before last year, the newest first, `uncovered` the figures in narrative that no indicator
    covers, `sections` those of the report with their words.
    """

    year: int
    agency: str
    figures: Sequence[IndicatorFigure]
    mentions: Mapping[str, Sequence[Mention]] = field(default_factory=dict)
    uncovered: tuple[Mention, ...] = ()
    earlier: Sequence[EarlierYear] = ()
    sample: str = ""
    sections: Mapping[str, str] = field(default_factory=lambda: SECTIONS)
