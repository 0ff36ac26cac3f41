"""Measure words that people use for one another: a count of 人 typed as 名 is the same count."""

from __future__ import annotations

from report_drafter.domain.quantity import Quantity
from report_drafter.domain.unit import split_unit

INTERCHANGEABLE = (
    frozenset({"人", "名", "位"}),
    frozenset({"件", "起", "宗", "例", "案"}),
    frozenset({"个", "项", "处", "条"}),
    frozenset({"家", "户", "个"}),
    frozenset({"场", "场次", "次", "期", "轮"}),
    frozenset({"份", "册", "本", "部"}),
)
SPELLINGS = {"％": "%", "﹪": "%", "百分点": "%", "个百分点": "%", "人民币": "元", "圆": "元"}


def same_unit(typed: str, wanted: str) -> bool:
    """Tells whether two units without scale are one."""
    return SPELLINGS.get(typed, typed) == SPELLINGS.get(wanted, wanted)


def interchangeable(typed: str, wanted: str) -> bool:
    """Tells whether a figure in one unit may be taken for the other, with a word about it."""
    return any(typed in group and wanted in group for group in INTERCHANGEABLE)


def in_unit(quantity: Quantity, unit: str) -> Quantity:
    """Returns a figure as one of the catalogue's `unit`: its own scale kept, or the unit's where it has none.

    A bare 3.7 of 万人次 is 3.7万; a typed 3.7万 of 万人次 is 3.7万 too, never 3.7万万.
    """
    scale, base = split_unit(unit)
    own = quantity.scale if quantity.unit or quantity.scale != 1 else scale
    return Quantity(quantity.number, base, own, quantity.decimals, quantity.hedge, quantity.form)
