"""Finds how many bodies an office has under it told otherwise than all through: 下辖8个社区, of 9个社区 twice.

All of them are told of where the count opens its sentence, or stands behind the name alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.facts.recalled_value import Recalled
from report_drafter.language.figures.measure import ACCOUNT_PARTS, Measure, Part, Scope
from report_drafter.language.model.report_model import ReportModel

_UNIT, FEWEST, FARTHEST = "个", 2, 2
_HAS = ("下辖", "辖", "下辖有", "管辖", "下设")
_KIND = late("(?P<kind>社区|行政村|村|乡镇|街道|中队|大队|派出所|司法所|监管所)(?=[，,。；;、]|$)")
_ALL_BEHIND = late("(?P<name>[\u4e00-\u9fff]{3,8}?)(?:平均每|均|全部|都)")
_LOOKING_BACK = (Part.LEADER, Part.PROBLEMS)
_OF_ALL = late("(?:各|均|都|全部|全|共)")


def find_bodies_under(model: ReportModel) -> Iterator[Recalled]:
    """Yields the count of bodies that an office is told to have, where all others agree on a larger number."""
    for one in model.by_unit.get(_UNIT, ()):
        kind = _KIND.match(one.after) if one.before.endswith(_HAS) and _is_plain(one) else None
        if kind is None or one.part is not Part.FRONT:
            continue
        told = [each for each in model.by_unit[_UNIT] if each is not one and _is_plain(each)]
        others = [each for each in told if _counts_all(each, kind["kind"])]
        values = {each.quantity.value for each in others}
        if len(values) == 1 and len(others) >= FEWEST and 0 < values.pop() - one.quantity.value <= FARTHEST:
            yield Recalled(one, others[0])


def find_bodies_recalled(model: ReportModel) -> Iterator[Recalled]:
    """Yields the count of bodies that all do or have something, told otherwise with their name behind it before."""
    for one in model.by_unit.get(_UNIT, ()):
        all_of = _ALL_BEHIND.match(one.after) if one.part in _LOOKING_BACK and not one.before.strip() else None
        if all_of is None or not _is_plain(one):
            continue
        told = [each for each in model.by_unit[_UNIT] if _is_plain(each) and each.part in ACCOUNT_PARTS]
        named = [each for each in told if each.before.strip("，,、；;") in (all_of["name"], f"其中{all_of['name']}")]
        values = {each.quantity.value for each in named}
        if len(values) == 1 and 0 < abs(values.pop() - one.quantity.value) <= FARTHEST:
            yield Recalled(one, named[0])


def _counts_all(one: Measure, kind: str) -> bool:
    """Whether a figure opens its sentence and tells what each of them did, or stands behind their name alone."""
    if one.after.startswith(kind) and one.before.strip("“") == "":
        return _OF_ALL.match(one.after, len(kind)) is not None
    return one.before.lstrip("、，,") == kind and one.after[:1] in ("", "，", "、", "。", "；")


def _is_plain(one: Measure) -> bool:
    return one.quantity.hedge is Hedge.EXACT and one.scope is Scope.YEAR
