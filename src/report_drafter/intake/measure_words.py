"""Measure words that people use for one another: a count of 人 typed as 名 is the same count, one of 起 may be."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from report_drafter.domain.quantity import Hedge, Quantity
from report_drafter.domain.unit import scale_word, split_unit
from report_drafter.language.numbers.quantity_writer import write_number

PERSONS = frozenset({"人", "名", "位"})
"""Whoever counts persons counts the same, whatever the word."""
INTERCHANGEABLE = (
    frozenset({"件", "起", "宗", "例", "案"}),
    frozenset({"个", "项", "处", "条"}),
    frozenset({"家", "户", "个"}),
    frozenset({"场", "场次", "次", "期", "轮"}),
    frozenset({"份", "册", "本", "部"}),
)
ONE, TEN = Decimal(1), Decimal(10)
SCALE_WORDS = ("万", "亿")
"""Words that give a figure a scale even where it was read as plain digits: 3万7千 is 37000."""
SPELLINGS = {"％": "%", "﹪": "%", "百分点": "%", "个百分点": "%", "人民币": "元", "圆": "元"}


def same_unit(typed: str, wanted: str) -> bool:
    """Tells whether two units without scale are one."""
    return SPELLINGS.get(typed, typed) == SPELLINGS.get(wanted, wanted) or {typed, wanted} <= PERSONS


def interchangeable(typed: str, wanted: str) -> bool:
    """Tells whether a figure in one unit may be taken for the other, with a word about it."""
    return any(typed in group and wanted in group for group in INTERCHANGEABLE)


def in_unit(quantity: Quantity, unit: str, typed: str = "") -> Quantity:
    """Returns a figure, read from `typed`, as one of `unit`: its own scale kept, or the unit's where it has none.

    A bare 3.7 of 万人次 is 3.7万; a typed 3.7万 or 3万7千 of 万人次 is 3.7万 too, never 3.7万万. The words of a
    hedged figure are those before the unit: 10余万人次 of 万人次 is 10余.
    """
    scale, base = split_unit(unit)
    says_scale = quantity.unit or quantity.scale != 1 or any(word in typed for word in SCALE_WORDS)
    own = quantity.scale if says_scale else scale
    if scale != 1 and quantity.form and says_scale:
        return _hedged_in_scale(quantity, base, scale)
    return Quantity(quantity.number, base, own, quantity.decimals, quantity.hedge, quantity.form)


def _hedged_in_scale(quantity: Quantity, unit: str, scale: Decimal) -> Quantity:
    """A hedged figure whose own words hold a scale, in words that stand before the scaled unit."""
    number = (quantity.value / scale).normalize() + 0
    exponent = number.as_tuple().exponent
    decimals = max(0, -exponent) if isinstance(exponent, int) else 0
    plain = Quantity(number, unit, scale, decimals, quantity.hedge)
    form = quantity.form.removesuffix(scale_word(scale) or "") if quantity.scale == scale else quantity.form
    return replace(plain, form=_words(plain) if form == quantity.form else form)


def _words(quantity: Quantity) -> str:
    """3万余人次 of 万人次 is 超3, for 余 follows round numbers only."""
    if quantity.hedge is Hedge.OVER and quantity.number % TEN:
        return f"超{quantity.number:f}"
    return write_number(replace(quantity, scale=ONE))
