"""Finds rates at a hundred that are told to have fallen: 出庭应诉率为100%，比上年降低2.1个百分点.

No rate of what was done is above a hundred, so it cannot have come down to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import HUNDRED, Hedge
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.change_reader import direction_of, is_compared
from report_drafter.language.figures.measure import Measure
from report_drafter.language.numbers.units import PERCENT, POINTS

_NAMED = late(r"率(?:连续[^，,。；;、\d]{0,4})?(?:为|达到?|是|保持(?:在|为)?)?$")
_MAY_EXCEED = late(r"(?:增长|完成|进度|收益|负债|投产|产能|利用|入学|入园|覆盖)率")
"""Rates that may pass a hundred: of what was planned, of children of any age, of growth."""


def find_falls_to_full(measures: Sequence[Measure]) -> Iterator[tuple[Measure, Measure]]:
    """Yields each full rate of a paragraph with the fall that is told right behind it."""
    for rate, change in pairwise(measures):
        if (
            rate.quantity.unit != PERCENT
            or rate.quantity.value != HUNDRED.low
            or rate.quantity.hedge is not Hedge.EXACT
        ):
            continue
        named = _NAMED.search(rate.before) is not None and _MAY_EXCEED.search(rate.before) is None
        fell = change.quantity.unit == POINTS and direction_of(change) is Direction.DOWN
        if named and fell and change.quantity.value > 0 and is_compared(rate, change):
            yield rate, change
