"""Tells which quarter or month of a year a figure is of, as its own words say: 二季度51447件, 11月受理220件."""

from __future__ import annotations

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.numbers.numerals import read_count

_ORDER = "一二三四五六七八九十"
_STEP = late(
    rf"(?<![\d至到—–\-~～])第?(?P<number>\d{{1,2}}|十?[{_ORDER}]|十[一二])(?:(?P<quarter>季度?)|月(?:份)?(?!\d))"
    r"(?P<name>[^，,。；;、：:（(\d]{0,14})$"
)
_YEAR = late(r"(20\d\d)年")
_OTHERS = late(r"[至到—–\-~～]|[前首]$|同期|累计")
MONTHS, QUARTERS = 12, 4


@frozen
class Step:
    """A quarter or month by its number, from 1 on, and what is told of it between its name and the figure."""

    number: int
    quarter: bool
    name: str


def step_of(one: Measure) -> Step | None:
    """Returns the quarter or month that the words of a figure name, None where they name none, or a stretch."""
    match = _STEP.search(one.before)
    if match is None or _OTHERS.search(one.before[: match.start()]) or _OTHERS.search(match["name"]):
        return None
    number, quarter = read_count(match["number"]), match["quarter"] is not None
    return Step(number, quarter, match["name"]) if 0 < number <= (QUARTERS if quarter else MONTHS) else None


def is_of_later_step(base: Measure, now: Measure) -> bool:
    """Tells whether a figure is of no quarter or month before another's, so that it is not what that one came from."""
    one, other = step_of(base), step_of(now)
    return one is not None and other is not None and one.quarter is other.quarter and one.number >= other.number


def is_of_later_year(base: Measure, now: Measure) -> bool:
    """Tells whether a figure names no year before that of another: 2021年5000次，比上年下降10%；2022年4500次."""
    one, other = _YEAR.findall(base.before), _YEAR.findall(now.before)
    return bool(one and other) and one[-1] >= other[-1]
