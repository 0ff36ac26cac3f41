"""Finds amounts that are less than a yuan for each of what was counted right before: 查处6824件，罚没款4217.6元."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import ONE, Hedge
from report_drafter.language.figures.measure import Measure
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.units import YUAN
from report_drafter.language.relations.figure_relations import between, counts_things

FEWEST, TEN_MILLION = 50, Decimal(10) ** 7
_HEAD = late(r"(?:^|[，,；;、。])\s*[\u4e00-\u9fff]{0,8}[人户]均[^，,。；;、\d]{0,10}$")
_COUNTED = frozenset("件起宗户人名家") | {"人次", "户次", "家次"}
_PAID = late(
    r"[，,、（(]\s*(?:共|累计|合计)?(?:罚没|罚款|没收|挽回|追回|追缴|收缴|兑付|发放|拨付|补偿|赔偿|减免|退费|退还)"
    r"[^，,。；;、\d每均价]{0,8}"
)
_OF_FIRMS = late("企业|融资|贷款|授信|投资|公司")
"""Those whose share may well be ten million: 惠及企业18家，户均1200万元."""
_EACH = late("每|均|标准|单价|不等")


def find_tiny_amounts(model: ReportModel) -> Iterator[tuple[Measure, Measure]]:
    """Yields each such amount, behind the count that it is of."""
    for amount in model.by_unit.get(YUAN, ()):
        if amount.quantity.scale == ONE and amount.quantity.hedge is Hedge.EXACT and amount.quantity.value > 0:
            before = [one for one in model.beside(amount.paragraph) if one.end <= amount.start]
            if before and _is_tiny(before[-1], amount):
                yield before[-1], amount


def find_huge_shares(model: ReportModel) -> Iterator[Measure]:
    """Yields amounts of ten million yuan and more to each person or household: 人均地区生产总值34380万元."""
    for amount in model.by_unit.get(YUAN, ()):
        told = amount.quantity.value >= TEN_MILLION and _HEAD.search(amount.before) is not None
        if told and not _OF_FIRMS.search(amount.passage_before):
            yield amount


def _is_tiny(count: Measure, amount: Measure) -> bool:
    quantity = count.quantity
    exact = quantity.hedge is Hedge.EXACT and count.sentence == amount.sentence
    if not exact or quantity.unit not in _COUNTED or not FEWEST <= quantity.value > amount.quantity.value:
        return False
    told = counts_things(count) and not _EACH.search(amount.before + amount.after)
    return told and _PAID.fullmatch(between(count, amount)) is not None
