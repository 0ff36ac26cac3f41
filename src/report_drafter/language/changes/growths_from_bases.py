"""Reads changes told by the earlier value, the size and the rate, without what the figure is now.

在校生比上年的8640人减少216人，下降2.5%; 与上年相比，行政检查增加240次、增长4.8%，上年为5000次;
增加12件（上年40件），增长30%.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.changes.bare_differences import is_bare_difference
from report_drafter.language.changes.change_reader import at_current_prices, direction_of, follows_up, is_base
from report_drafter.language.changes.changes_before_bases import find_told_bases
from report_drafter.language.figures.measure import Measure
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.relations.figure_relations import UNCOUNTED_UNITS, between

_SIGNS = ("上年", "去年", "同期", "年的", "（20", "(20")
_AT_ONCE = late(r"[\u4e00-\u9fff]{0,4}")
_OPENS, _CLOSES = late(r"[（(][^，,。；;、（()）]{2,10}"), late(r"[）)][，,、]?[\u4e00-\u9fff]{1,6}")


@frozen
class BasedGrowth:
    """A `difference` and the `rate` that it is of `base`; `comparable` as in Change."""

    base: Measure
    difference: Measure
    rate: Measure
    comparable: bool


def find_growths_from_bases(measures: Sequence[Measure], year: int | None) -> Iterator[BasedGrowth]:
    """Yields the changes of a paragraph told by base, size and rate, in a report on `year`."""
    text = measures[0].paragraph.text
    if not any(sign in text for sign in _SIGNS):
        return
    for base, size, rate in zip(measures, measures[1:], measures[2:], strict=False):
        if (
            rate.quantity.unit == PERCENT
            and size.quantity.unit == base.quantity.unit
            and _is_told_at_once(base, size, rate)
        ):
            yield BasedGrowth(base, size, rate, not at_current_prices(text, base, rate))
        elif _is_told_around(base, size, rate):
            yield BasedGrowth(size, base, rate, not at_current_prices(text, base, rate))
    for told in find_told_bases(measures, year):
        for size, rate in zip(told.changes, told.changes[1:], strict=False):
            if rate.quantity.unit == PERCENT and size.quantity.unit == told.base.quantity.unit:
                yield BasedGrowth(told.base, size, rate, not at_current_prices(text, size, told.base))


def _is_told_at_once(base: Measure, size: Measure, rate: Measure) -> bool:
    """Whether a size follows the value that it changed, and the rate the size: 比上年的8640人减少216人，下降2.5%."""
    if base.quantity.unit in UNCOUNTED_UNITS or direction_of(size) is None or not is_base(base):
        return False
    return _AT_ONCE.fullmatch(between(base, size)) is not None and follows_up(size, size, rate)


def _is_told_around(size: Measure, base: Measure, rate: Measure) -> bool:
    """Whether a bracket between size and rate tells what was there before: 比上年增加12件（上年40件），增长30%."""
    told = rate.quantity.unit == PERCENT and size.quantity.unit == base.quantity.unit and is_bare_difference(size)
    around = told and _OPENS.fullmatch(between(size, base)) and _CLOSES.fullmatch(between(base, rate))
    return bool(around) and is_base(base) and direction_of(rate) is not None
