"""Reads changes told without the value they start from: 办结80件，比上年增加18件，增长29.0%."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.frozen import frozen
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.change_reader import at_current_prices, direction_of, follows_up, is_compared
from report_drafter.language.figures.measure import Measure


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
            yield Growth(now, difference, rate, not at_current_prices(text, now, rate))
