"""Mean yearly growth against both ends: 五年来，收入由2.57万元增加到3.52万元、年均增长6.5%.

The years are told by both ends (由2020年的…到2025年的…), or by what the paragraph is on: five years are four steps or
five. Growth may be real: it is then below what the ends give, and hardly above; that of outputs is at constant prices.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Interval
from report_drafter.language.changes.change_reader import CONSTANT_PRICES
from report_drafter.language.figures.measure import Measure
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.relations.figure_relations import between

SIGN = "年均"
ABOVE, ABOVE_OF_INCOME = Decimal(1), Decimal("0.3")
"""How many points growth may be told above what the ends give: incomes are measured by prices that hardly fall."""
BELOW = Decimal(4)
"""How many points growth may be told below what the ends give, if it is real."""

_FROM = late(r"(?:从|由)(?:(?P<year>20\d\d)年)?(?:[年底末的]|“?十[一二三四]五”?末的?)*$")
_INTO = late(
    r"(?:大幅|稳步|持续)?(?:增加|增长|提高|提升|上升|扩大|攀升|跃升|增|升)[到至为](?:(?P<year>20\d\d)年)?(?:[年底末的])*"
)
_MEAN = late(r"[，,、；;（(]\s*年均(?:增长|增速|增幅|递增|增)(?:率)?(?:达到?|为)?")
_INCOME = late("人均可支配收入|居民收入")
_FIVE = late(
    r"(?:[这过去]{1,3}|过去的?)?[五5]年(?:来|间|累计|，|,)|[“\"]?十[一二三四五六]五[”\"]?(?:时期|期间|以来|这五年)"
)
_OTHER = late(
    r"[近前后首][一两二三四五六七八九十\d]{1,3}年|[两二三四六七八九十]多?年(?:来|间|累计)|20\d\d年|(?<!\d)(?:[1-46-9]|\d\d)年(?:来|间)"
)
"""What tells that a figure may be of other years."""
FOUR, FIVE = 4, 5


@frozen
class MeanGrowth:
    """Growth told as so much a year, the ends it lies between, and what they give over the fewest and most years."""

    base: Measure
    now: Measure
    rate: Measure
    given: Interval
    holds: bool


def find_mean_growths(measures: Sequence[Measure]) -> Iterator[MeanGrowth]:
    """Yields the mean growths of a paragraph with both ends, where the years are told."""
    text = measures[0].paragraph.text
    if SIGN not in text:
        return
    for base, now, rate in zip(measures, measures[1:], measures[2:], strict=False):
        if rate.quantity.unit != PERCENT or base.quantity.unit != now.quantity.unit:
            continue
        opened, grown = _FROM.search(base.before), _INTO.fullmatch(between(base, now))
        if opened is None or grown is None or _MEAN.fullmatch(between(now, rate)) is None:
            continue
        steps = _steps(text, base, opened["year"], grown["year"])
        if steps and not CONSTANT_PRICES.search(text, base.clause_start, rate.end) and base.quantity.value > 0:
            yield _judged((base, now, rate), steps)


def _steps(text: str, base: Measure, first: str | None, last: str | None) -> tuple[int, ...]:
    """How many yearly steps there may be, nothing where the words do not tell."""
    if first and last:
        apart = int(last) - int(first)
        return (apart,) if apart > 1 else ()
    if first or last:
        return ()
    five = _FIVE.search(text, 0, base.start)
    return (FOUR, FIVE) if five is not None and _OTHER.search(text, 0, base.start) is None else ()


def _judged(figures: tuple[Measure, Measure, Measure], steps: tuple[int, ...]) -> MeanGrowth:
    base, now, rate = figures
    low = _yearly(now.quantity.interval().low / base.quantity.interval().high, max(steps))
    high = _yearly(now.quantity.interval().high / base.quantity.interval().low, min(steps))
    income = _INCOME.search(base.clause) is not None
    most, least = high + (ABOVE_OF_INCOME if income else ABOVE), low - BELOW
    told = rate.quantity.interval()
    return MeanGrowth(base, now, rate, Interval(low, high), holds=told.low <= most and told.high >= least)


def _yearly(ratio: Decimal, steps: int) -> Decimal:
    """The yearly growth in percent that makes a ratio in so many steps."""
    return (ratio ** (Decimal(1) / steps) - 1) * 100
