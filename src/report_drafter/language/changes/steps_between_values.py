"""Reads changes whose size stands between both values: 由118小时压缩10%左右，降至106小时; 由73所增加12所到85所.

The size may also stand before both: 火灾起数下降12.0%，由上年的225起降至198起; 压减时限60%，由20个工作日压缩至10个;
共增加6人，使执法人员由43人增加到49人.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from report_drafter.domain.late_pattern import late
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.change_reader import at_current_prices, direction_of, follows_up
from report_drafter.language.changes.change_subjects import is_in_unit_of
from report_drafter.language.changes.changes_before_bases import is_measured_in
from report_drafter.language.changes.stated_changes import Change
from report_drafter.language.figures.measure import Measure
from report_drafter.language.numbers.units import PERCENT, POINTS
from report_drafter.language.relations.figure_relations import between

FARTHEST_APART = Decimal(10)
_FROM = late(
    r"(?:由|从|在)[^，,。；;、]{0,12}$|[比较][^，,。；;、]{0,12}的$|[比较](?:上年|去年|上一年|20\d\d年)(?:同期|全年)?[（(]$"
    r"|[与同](?:上年|去年|上一年|20\d\d年)(?:同期|全年)?的?$"
)
_STEP = late(r"(?:[）)]|相比[，,])?[\u4e00-\u9fff]{2,14}(?<![到至为])")
_VERB = r"(?:降|升|增|减|缩|压[减缩]|缩短|下降|上升|减少|增加|增长|提高|提升|回落|精简|达)?"
_INTO = late(rf"[，,]?(?:已|将|力争)?{_VERB}(?:到|至|为|达)")
_MORE = ("多出", "高出")
TIMES = "倍"
_INTO_ENDS = frozenset("到至为达")
_ACT = late(
    r"(?:(?P<up>提[高升]|增加|扩大)|(?P<down>压[减缩]|缩[短减]|降低|减少|精简))(?:了)?(?![^，,。；;、]*[至到])"
    r"[\u4e00-\u9fff]{2,10}$"
)
_OUT_OF = late(
    r"[，,（(](?:(?:使|让|推动|促使)[^，,。；;、\d]{0,14}?)?(?:已?由|从)(?:(?:上年|去年|上一年|20\d\d年)(?:同期|年?[末底])?的?)?[\u4e00-\u9fff]{0,6}?"
)


def find_steps_between_values(measures: Sequence[Measure]) -> Iterator[Change]:
    """Yields the changes of a paragraph told as from, by how much, and to; or by how much, from and to."""
    text = measures[0].paragraph.text
    for one, other, last in zip(measures, measures[1:], measures[2:], strict=False):
        if text[last.start - 1] not in _INTO_ENDS:
            continue
        if _way(other) is not None:
            yield from _stepped(one, other, last)
        elif (direction := direction_of(one) or _acted(one)) is not None:
            yield from _turned_behind(one, direction, (other, last))
    for base, step, rate, last in zip(measures, measures[1:], measures[2:], measures[3:], strict=False):
        if text[last.start - 1] in _INTO_ENDS and rate.quantity.unit == PERCENT and follows_up(step, step, rate):
            yield from _stepped(base, step, last, rate)


def _stepped(base: Measure, step: Measure, now: Measure, rate: Measure | None = None) -> Iterator[Change]:
    """由118小时压缩10%，降至106小时; 较上年的320件增加28件，增长8.8%，达到348件."""
    alike = is_measured_in(step, base) if base.quantity.unit == PERCENT else step.quantity.unit != POINTS
    told = _is_of(step, base, now) and alike and _FROM.search(base.before) is not None
    if told and _STEP.fullmatch(between(base, step)) and _INTO.fullmatch(between(rate or step, now)):
        yield Change(base, now, _way(step), step, not at_current_prices(base.paragraph.text, base, now))


def _way(step: Measure) -> Direction | None:
    """Which way a step goes; 多出 and 高出 compare as well, and are steps only between two values."""
    return Direction.UP if step.before.endswith(_MORE) else direction_of(step)


def _acted(step: Measure) -> Direction | None:
    """Which way something named between verb and size went: 压减审批时限60%."""
    match = _ACT.search(step.before) if step.quantity.unit == PERCENT else None
    return None if match is None else Direction.UP if match["up"] else Direction.DOWN


def _turned_behind(step: Measure, direction: Direction, values: tuple[Measure, Measure]) -> Iterator[Change]:
    """火灾起数下降12.0%，由上年的225起降至198起."""
    base, now = values
    told = _is_of(step, base, now) and is_measured_in(step, base)
    if told and _OUT_OF.fullmatch(between(step, base)) and _INTO.fullmatch(between(base, now)):
        yield Change(base, now, direction, step, not at_current_prices(base.paragraph.text, step, now))


def _is_of(step: Measure, base: Measure, now: Measure) -> bool:
    """Whether a size may lie between two values of one kind."""
    low, high = sorted((base.quantity.value, now.quantity.value))
    fits = is_in_unit_of(base, now) and low > 0 and high <= low * FARTHEST_APART
    return fits and step.quantity.unit in (PERCENT, POINTS, TIMES, base.quantity.unit)
