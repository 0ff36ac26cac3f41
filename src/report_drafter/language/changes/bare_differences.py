"""Tells a figure that only says how far something lies from an earlier value, and is no value itself.

与2022年相比，审计项目增加5个（2022年为33个），增长15.2%: there are 38 now.
"""

from __future__ import annotations

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import HUNDRED, round_half_up
from report_drafter.language.figures.measure import Measure
from report_drafter.language.numbers.units import PERCENT

_GREW = late(
    r"(?<![新净])(?:增加|增长|上升|提高|提升|扩大|增多|减少|下降|降低|压减|压缩|缩短|缩减|精简|[多少])了?(?:约|近|超过?)?$"
)
_COMPARED = late(r"同比|环比|相比|[比较与](?:上|去|前|历)?(?:一)?(?:年|20\d\d年|同期|改革前|调整前)")


def is_growth_of(size: Measure, base: Measure, rate: Measure) -> bool:
    """Tells whether a figure grew by, not to: 监管对象增加16家（上年80家），增长20%: 16 is a fifth of 80."""
    if rate.quantity.unit != PERCENT or _GREW.search(size.before) is None or base.quantity.value <= 0:
        return False
    given = size.quantity.value / base.quantity.value * HUNDRED.low
    return round_half_up(given, rate.quantity.decimals) == rate.quantity.value


def is_bare_difference(one: Measure) -> bool:
    """Tells whether a figure is told to be more or less than an earlier one by so much: 比上年增加12件."""
    return _GREW.search(one.before) is not None and _COMPARED.search(one.passage_before) is not None
