"""A change of which a text gives both values: 从62件增加到80件, or how far two things lie apart: 前者比后者多18件."""

from __future__ import annotations

from report_drafter.domain.frozen import frozen
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.figures.measure import Measure


@frozen
class Change:
    """A figure that changed from `base` to `now`, and what the text says of it.

    `direction` is what its verb says (None without one), `stated` the rate, points or difference that it names;
    `comparable` is False where values at current prices do not give the stated rate; `compares_two` says that `now`
    and `base` are two things called by their names, not one thing before and after.
    """

    base: Measure
    now: Measure
    direction: Direction | None
    stated: Measure | None
    comparable: bool = True
    compares_two: bool = False

    @property
    def figures(self) -> tuple[Measure, ...]:
        """Both values, and what is said of them."""
        return (self.base, self.now) if self.stated is None else (self.base, self.now, self.stated)

    @property
    def may_hold(self) -> bool:
        """Whether the two figures may lie as the verb says; they may where there is none."""
        base, now = self.base.quantity.interval(), self.now.quantity.interval()
        if self.direction is Direction.UP:
            return now.high >= base.low
        return self.direction is None or now.low <= base.high
