"""Picks what the ledger's charts show: the largest changes of each section, and those of rates by themselves."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from heapq import nlargest

from report_drafter.domain.frozen import frozen
from report_drafter.domain.indicator import Kind
from report_drafter.domain.ledger import Ledger
from report_drafter.domain.quantity import round_half_up
from report_drafter.domain.year_over_year import IndicatorFigure

MOST_BARS = 8
RATE_DECIMALS, POINT_DECIMALS = 1, 2
TOO_STEEP = Decimal(1000)
"""A change beyond this rate, in percent, would flatten every other bar; it is told in words."""


@frozen
class Bar:
    """One bar: an indicator's name and its change, in percent or percentage points."""

    name: str
    change: Decimal


Change = tuple[Decimal, str]
"""How much an indicator changed, and its name."""


@frozen
class ChangeChart:
    """One chart: what it shows, in which unit, its bars, and the names too steep to draw."""

    title: str
    unit: str
    bars: tuple[Bar, ...]
    too_steep: tuple[str, ...] = ()


def change_charts(ledger: Ledger) -> tuple[ChangeChart, ...]:
    """Returns the charts in the order of the report's sections, rates last; a section without a change has none."""
    figures = [one for one in ledger.figures if one.change.obstacle is None]
    by_section: dict[str, list[IndicatorFigure]] = {section: [] for section in ledger.sections}
    for figure in figures:
        by_section.setdefault(figure.indicator.section, []).append(figure)
    charts = [_section_chart(section, ledger.sections.get(section, ""), ones) for section, ones in by_section.items()]
    charts.append(_rate_chart(figures))
    return tuple(chart for chart in charts if chart.bars or chart.too_steep)


def _section_chart(section: str, words: str, figures: Iterable[IndicatorFigure]) -> ChangeChart:
    changes = [(rate, one.indicator.name) for one in figures if (rate := one.change.rate)]
    steep = tuple(name for rate, name in changes if abs(rate) >= TOO_STEEP)
    bars = _largest((pair for pair in changes if abs(pair[0]) < TOO_STEEP), RATE_DECIMALS)
    title = f"{section} {words}".strip() or "未分章节"
    return ChangeChart(f"{title}：变化最大的指标", "%", bars, steep)


def _rate_chart(figures: Iterable[IndicatorFigure]) -> ChangeChart:
    rates = (one for one in figures if one.indicator.kind is Kind.RATE)
    changes = ((one.change.difference or Decimal(0), one.indicator.name) for one in rates)
    return ChangeChart("比率类指标：变化最大的指标", "百分点", _largest(changes, POINT_DECIMALS))


def _largest(changes: Iterable[Change], decimals: int) -> tuple[Bar, ...]:
    """Returns the largest changes as bars; what rounds to nothing is no bar."""
    largest = nlargest(MOST_BARS, changes, key=lambda pair: abs(pair[0]))
    bars = (Bar(name, round_half_up(change, decimals)) for change, name in largest)
    return tuple(bar for bar in bars if bar.change)
