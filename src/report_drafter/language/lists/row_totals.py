"""Finds totals that close a row in its own clause: 对8个街道、10个区直部门共18家单位; 代表12名、委员9名共21人.

No stop parts such a total from its row, so that it sums up nothing else. What 个 counts may be of each of the bodies
(14个乡镇、203个村共218个调解组织) unless the total's noun takes in all of them: 单位, 部门, 机构.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure, total_of
from report_drafter.language.lists.parallel_totals import ParallelTotal
from report_drafter.language.relations.figure_relations import (
    GENERIC_UNITS,
    between,
    counted_alike,
    counts_exactly,
    counts_things,
)

FEWEST, MOST = 2, 8
FARTHEST_OFF = Decimal("0.35")
"""How far a row may lie from a total that sums it up, as a share of the total."""
_UNITS_OF_ALL = "个单位"
_BODIES = frozenset((*"个家所处支", _UNITS_OF_ALL))
_SUMS_UP = late(r"(?:[\u4e00-\u9fff]{1,12}(?:（[\u4e00-\u9fff]{1,6}）)?)?(?:合计|共计|总计|一共|总共|共)$")
_JOINED = late(
    r"(?P<noun>[\u4e00-\u9fff]{0,12}(?:（[\u4e00-\u9fff]{1,6}）)?)(?:、|以及|[和与及])[\u4e00-\u9fff“”]{0,12}"
)
_ADDS = late("等|连同|加上|本人|自己")
"""What tells that more is summed up than the row: 骨干24人连同本人共25人."""
_LEFT_OPEN = late("[、等]|部分|其[他余]|其中|(?<=[\u4e00-\u9fff]{2})[和与及]$")
_TAKES_IN_ALL = late(
    r"(?:[\u4e00-\u9fff]{0,4}?(?:单位|部门|机构|主体|机关|组织|成员|对象|镇街|街镇|企业|学校|地区|[镇乡](?!村)))|(?=[，,。；;）)])"
)
_ONE_OF_EACH = late("[联网]络?[员点]|调解|小组|支部|窗口|岗位|站点?|室|人员")


def find_row_totals(measures: Sequence[Measure]) -> Iterator[ParallelTotal]:
    """Yields each such total of a paragraph with the row that it closes, where it comes near to its sum."""
    if "共" not in measures[0].paragraph.text and "计" not in measures[0].paragraph.text:
        return
    for at in range(FEWEST, len(measures)):
        total = measures[at]
        closing = between(measures[at - 1], total) if total.before[-1:] in ("共", "计") else ""
        if _SUMS_UP.fullmatch(closing) and not _ADDS.search(closing):
            row = _row(measures, at)
            if len(row) >= FEWEST and _may_sum_up(total, row):
                yield ParallelTotal(total, row)


def _row(measures: Sequence[Measure], at: int) -> tuple[Measure, ...]:
    """The figures right before a total that a 、 or an 和 joins; none where one of the row is left without number."""
    row: list[Measure] = [measures[at - 1]]
    for one in reversed(measures[max(0, at - MOST) : at - 1]):
        if not _JOINED.fullmatch(between(one, row[0])) or not _counts_like(one, row[0]):
            break
        row.insert(0, one)
    return () if _LEFT_OPEN.search(row[0].before[-4:]) else tuple(row)


def _counts_like(one: Measure, other: Measure) -> bool:
    units = {one.quantity.unit, other.quantity.unit}
    return counted_alike(one, other) or units <= _BODIES or units <= GENERIC_UNITS


def _may_sum_up(total: Measure, row: Sequence[Measure]) -> bool:
    """Whether a total may be of all of its row: exact, near to its sum, and of things such as the row counts."""
    if not all(counts_exactly(one) and counts_things(one) and _counts_like(one, total) for one in (total, *row)):
        return False
    if abs(total_of(row) - total.quantity.value) > total.quantity.value * FARTHEST_OFF:
        return False
    return total.quantity.unit not in _BODIES or _takes_in_all(total)


def _takes_in_all(total: Measure) -> bool:
    """Whether what bodies are summed up as are bodies, too, and nothing that each of them has."""
    if total.quantity.unit == _UNITS_OF_ALL:
        return True
    noun = _TAKES_IN_ALL.match(total.paragraph.text, total.end)
    return noun is not None and _ONE_OF_EACH.search(noun[0]) is None
