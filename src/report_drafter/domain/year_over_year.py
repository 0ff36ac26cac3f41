"""同比: how a figure stands to last year's, and why it may not be compared."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from report_drafter.domain.frozen import frozen
from report_drafter.domain.indicator import Indicator
from report_drafter.domain.location import CellAddress
from report_drafter.domain.quantity import Quantity


class Direction(StrEnum):
    """Which way a figure went."""

    UP = "增长"
    DOWN = "下降"
    SAME = "持平"

    @property
    def opposite(self) -> Direction:
        """The other way; what stays stays."""
        return {Direction.UP: Direction.DOWN, Direction.DOWN: Direction.UP}.get(self, self)


class NotComparable(StrEnum):
    """Why two years are not compared; the value is what the report says instead of a number."""

    NO_VALUE = "本年未报，不作同比"
    NO_LAST_YEAR = "上年无数据，不作同比"
    LAST_YEAR_ZERO = "上年为零，不作同比"
    OTHER_UNIT = "计量单位调整，不作同比"
    REDEFINED = "统计口径调整，不作同比"


UNLIKE = (NotComparable.OTHER_UNIT, NotComparable.REDEFINED)
"""Obstacles to any arithmetic: both years have a figure, of different things."""
HUNDRED = Decimal(100)


@frozen
class YearOverYear:
    """A figure and last year's, and what they come to; `obstacle` says why they are not compared.

    The change of a rate is told in percentage points (`in_points`), of anything else in percent. It is worked out
    when somebody asks: of thousands of figures a report states a hundred.
    """

    this: Quantity | None
    last: Quantity | None
    obstacle: NotComparable | None = None
    in_points: bool = False

    @property
    def difference(self) -> Decimal | None:
        """The change in plain units (人次, not 万人次) or percentage points; None without two figures of one thing."""
        both = self._both
        return both[0].value - both[1].value if both else None

    @property
    def rate(self) -> Decimal | None:
        """The change in percent of last year's figure; None for rates and where there is an obstacle."""
        if self.last is None or self.in_points or self.obstacle:
            return None
        difference = self.difference
        return None if difference is None else difference / abs(self.last.value) * HUNDRED

    @property
    def direction(self) -> Direction | None:
        """Which way the figure went; None without two figures of one thing."""
        difference = self.difference
        if difference is None:
            return None
        if difference == 0:
            return Direction.SAME
        return Direction.UP if difference > 0 else Direction.DOWN

    @property
    def approximate(self) -> bool:
        """Whether the change is only as exact as 约, 近 or 余 allow."""
        return any(one.approximate for one in self._both or ())

    @property
    def _both(self) -> tuple[Quantity, Quantity] | None:
        """The two years' figures, where they are of one thing."""
        if self.this is None or self.last is None or self.obstacle in UNLIKE:
            return None
        return self.this, self.last


@frozen
class IndicatorFigure:
    """An indicator with both years' figures and the cells they came from. FLOW submissions → indicators."""

    indicator: Indicator
    change: YearOverYear
    cell: CellAddress | None = None
    last_cell: CellAddress | None = None
    reason: str = ""
    department: str = ""
