"""Reads changes told without the value they start from: 办结80件，比上年增加18件，增长29.0%."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import accumulate, islice, takewhile

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Interval
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.change_reader import at_current_prices, direction_of, follows_up, is_compared
from report_drafter.language.figures.measure import Measure
from report_drafter.language.numbers.units import PERCENT

HUNDRED, LONGEST_ROW = Decimal(100), 5
_PARTED = late("其中|包括|包含|[（(]|由")


@frozen
class Growth:
    """A figure `now` that is larger or smaller by `difference` than the one it is compared with, and the `rate` of it.

    `comparable` as in Change; `direction` is what 分别下降 says of several, None where each has a verb of its own.
    """

    now: Measure
    difference: Measure
    rate: Measure
    comparable: bool = True
    direction: Direction | None = None

    @property
    def figures(self) -> tuple[Measure, ...]:
        """The value, how far it went, and the rate of that."""
        return self.now, self.difference, self.rate

    @property
    def directions(self) -> tuple[Direction | None, Direction | None]:
        """Which way difference and rate go."""
        if self.direction is not None:
            return self.direction, self.direction
        return direction_of(self.difference), direction_of(self.rate)


def find_growths(measures: Sequence[Measure]) -> Iterator[Growth]:
    """Yields every change told in a paragraph by its size and its rate alone."""
    text = measures[0].paragraph.text
    for now, difference, rate in zip(measures, measures[1:], measures[2:], strict=False):
        if rate.quantity.unit not in ("%", "倍") or difference.quantity.unit != now.quantity.unit:
            continue
        if is_compared(now, difference) and follows_up(difference, now, rate):
            grown = _whole_grown(measures, now, difference, rate) or now
            if _is_of_row(measures, grown, difference, rate):
                continue
            yield Growth(grown, difference, rate, not at_current_prices(text, grown, rate))


def _whole_grown(measures: Sequence[Measure], last: Measure, difference: Measure, rate: Measure) -> Measure | None:
    """The figure before its parts that a change behind them is of: 936万元，其中…324万元，增加72万元，增长8.3%.

    None where the last of the parts gives the rate itself, or no figure does.
    """
    before = (one for one in measures if one.passage == last.passage and one.start < last.start)
    alike = (one for one in before if one.quantity.unit == last.quantity.unit)
    wholes = [one for one in alike if _PARTED.search(last.paragraph.text, one.end, last.start)]
    if not wholes or _gives_rate(last, difference, rate):
        return None
    return next((one for one in wholes if _gives_rate(one, difference, rate)), None)


def _is_of_row(measures: Sequence[Measure], last: Measure, difference: Measure, rate: Measure) -> bool:
    """Whether a change is of a row of figures: 诉前化解734件，诉中化解442件，比上年增加157件，增长15.4%."""
    before = [one for one in measures if one.start <= last.start and one.sentence == last.sentence]
    row = takewhile(lambda one: one.quantity.unit == last.quantity.unit, reversed(before))
    sums = islice(accumulate(one.quantity.value for one in row), 1, LONGEST_ROW)
    return not _gives_rate(last, difference, rate) and any(_gives(one, difference, rate) for one in sums)


def _gives_rate(now: Measure, difference: Measure, rate: Measure) -> bool:
    return _gives(now.quantity.value, difference, rate)


def _gives(now: Decimal, difference: Measure, rate: Measure) -> bool:
    size = difference.quantity.value
    base = now + (size if direction_of(difference) is Direction.DOWN else -size)
    scale = HUNDRED if rate.quantity.unit == PERCENT else 1
    return base > 0 and rate.quantity.interval().meets(Interval.point(size / base * scale))
