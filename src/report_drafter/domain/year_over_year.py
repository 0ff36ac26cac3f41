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


class NotComparable(StrEnum):
    """Why two years are not compared; the value is what the report says instead of a number."""

    NO_VALUE = "本年未报，不作同比"
    NO_LAST_YEAR = "上年无数据，不作同比"
    LAST_YEAR_ZERO = "上年为零，不作同比"
    OTHER_UNIT = "计量单位调整，不作同比"
    REDEFINED = "统计口径调整，不作同比"


@frozen
class YearOverYear:
    """A figure and last year's; `rate` is in percent, `difference` in plain units (人次, not 万人次).

    For rates `difference` is in percentage points and `rate` is None. `obstacle` says why there is no comparison.
    """

    this: Quantity | None
    last: Quantity | None
    difference: Decimal | None = None
    rate: Decimal | None = None
    direction: Direction | None = None
    approximate: bool = False
    obstacle: NotComparable | None = None


@frozen
class IndicatorFigure:
    """An indicator with both years' figures and the cells they came from. FLOW submissions → indicators."""

    indicator: Indicator
    change: YearOverYear
    cell: CellAddress | None = None
    last_cell: CellAddress | None = None
    reason: str = ""
    department: str = ""
