"""Reads rates that stand behind the figures they are made of: 1126人参加考试，通过1043人，通过率92.6%; 6人，占22.2%."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from report_drafter.domain.quantity import INFINITY, Interval
from report_drafter.language.late_pattern import late
from report_drafter.language.part_lists import between, counts_things, same_kind
from report_drafter.language.report_model import Measure, ReportModel
from report_drafter.language.units import PERCENT
from report_drafter.language.vocabulary import VERBS

FARTHEST_WHOLE = 8
SHORTEST_ACT = 2
_OF_BETWEEN = r"[，,]?\s*占[^，,。；;、（(\d]{0,14}[（(]?(?:共|为)?"
_OF_BEHIND = r"[）)]的?(?:比例|比重)?(?:为|达到?)?|[）)]?[^，,。；;、（()）\d]{0,10}的"
HUNDRED = Interval.point(Decimal(100))
_RATE_NAME = r"(?P<act>[\u4e00-\u9fff]{2,8}?)率(?:为|达到?|保持|均为|是)?$"
_RESULTS = frozenset({"成功", "合格", "达标", "优秀", "满意", "胜诉", "及时"})
_ELSEWHERE = ("全", "本")
_CHANGING = ("压减", "压缩", "缩减", "精简", "下降", "降低", "减少", "增长", "增加", "提高", "提速")
_SHARE = (
    r"(?:[^，,。；;、（(\d]{0,12}[，,（(])?\s*占"
    r"(?:比|总[数量]的?|全部(?P<all>[^，,。；;、]{0,8})的|(?P<of>[^，,。；;、]{0,6})总[数量]的)?(?:为|达到?)?"
)


@dataclass(frozen=True, slots=True)
class StatedShare:
    """`rate` is said of `part` in `whole`."""

    whole: Measure
    part: Measure
    rate: Measure

    @property
    def holds(self) -> bool:
        """Whether the two figures may give the rate."""
        whole, part = self.whole.quantity.interval(), self.part.quantity.interval()
        if whole.low <= 0 or INFINITY in (whole.high, part.high):
            return False
        return stated_range(self.rate).meets(part / whole * HUNDRED)


def stated_range(rate: Measure) -> Interval:
    """Returns what a rate may mean, with one more unit of the last place: people also cut off instead of rounding."""
    quantity, interval = rate.quantity, rate.quantity.interval()
    slack = Decimal(1).scaleb(-quantity.decimals) * quantity.scale
    return Interval(interval.low - slack, interval.high + slack)


def find_shares_of(model: ReportModel) -> Iterator[StatedShare]:
    """Yields each rate whose name says what the figure before it counts (通过率 behind 通过1043人) or that 占 opens."""
    for measures in model.paragraphs:
        yield from _named_rates(measures)
        yield from _of_whole_between(measures)
        shares = [at for at in range(2, len(measures)) if _is_share(measures[at - 1], measures[at])]
        for _, group in groupby(shares, key=lambda at: measures[at].passage):
            yield from _of_one_whole(measures, list(group))


def _named_rates(measures: Sequence[Measure]) -> Iterator[StatedShare]:
    for whole, part, rate in zip(measures, measures[1:], measures[2:], strict=False):
        if rate.quantity.unit != PERCENT or "。" in between(whole, rate) or not same_kind(whole, part):
            continue
        if counts_things(whole) and counts_things(part) and _names_act(rate, part):
            yield StatedShare(whole, part, rate)


def _of_whole_between(measures: Sequence[Measure]) -> Iterator[StatedShare]:
    """Shares whose whole stands between: 检验7943台，占电梯总数（8026台）的98.97%; 60人，占全体141人的42.6%."""
    for part, whole, rate in zip(measures, measures[1:], measures[2:], strict=False):
        if rate.quantity.unit != PERCENT or not same_kind(whole, part) or not counts_things(part):
            continue
        if late(_OF_BETWEEN).fullmatch(between(part, whole)) and late(_OF_BEHIND).fullmatch(between(whole, rate)):
            yield StatedShare(whole, part, rate)


def _names_act(rate: Measure, part: Measure) -> bool:
    """Whether the act in the name of a rate is the act of the figure before it, and is not the whole's."""
    match = late(_RATE_NAME).search(rate.before)
    if match is None or match["act"].endswith(_CHANGING):
        return False
    name = match["act"]
    words = (name[at : at + SHORTEST_ACT] for at in range(len(name) - SHORTEST_ACT + 1))
    return any(word in part.before for word in words if word in VERBS or word in _RESULTS)


def _is_share(part: Measure, rate: Measure) -> bool:
    """Whether a figure is followed by its share of a whole that is not named anew: 6人，占22.2%."""
    if rate.quantity.unit != PERCENT or not counts_things(part):
        return False
    return late(_SHARE).fullmatch(between(part, rate)) is not None


def _named_whole(part: Measure, rate: Measure) -> str:
    """What a share says that it is of: 办结 in 占办结总数的16.2%; empty where it says nothing."""
    match = late(_SHARE).fullmatch(between(part, rate))
    return (match["all"] or match["of"] or "") if match else ""


def _of_one_whole(measures: Sequence[Measure], shares: Sequence[int]) -> Iterator[StatedShare]:
    """The shares of one passage with the whole that most of them are of; a lone share is of the nearest figure."""
    before = _wholes(measures, shares[0] - 1)
    read = [_readings(measures, at, before) for at in shares]
    holding = [[one for one in readings if one.holds] for readings in read]
    wholes = [one.whole for readings in holding for one in readings]
    if not wholes and len(shares) > 1:
        return
    agreed = max(wholes, key=lambda whole: sum(one is whole for one in wholes)) if wholes else None
    for readings, fitting in zip(read, holding, strict=True):
        if fitting:
            yield fitting[0]
        elif readings:
            yield next((one for one in readings if one.whole is agreed), readings[0])


def _readings(measures: Sequence[Measure], at: int, before: Sequence[Measure]) -> list[StatedShare]:
    """What a share may be of: a figure before the list that it stands in, or the figure right before its own."""
    part = measures[at - 1]
    name = _named_whole(part, measures[at])
    named = [one for one in _larger(measures, at - 1) if name in one.phrase.core] if name else []
    if named or name.startswith(_ELSEWHERE):
        return [StatedShare(whole, part, measures[at]) for whole in named]
    wholes = [whole for whole in before if whole.quantity.value >= part.quantity.value]
    nearest = _wholes(measures, at - 1)[:1]
    return [StatedShare(whole, part, measures[at]) for whole in (*wholes, *nearest)]


def _wholes(measures: Sequence[Measure], at: int) -> list[Measure]:
    """The figures a part may be of, in its own sentence or the one before, the nearest first."""
    return [one for one in _larger(measures, at) if between(one, measures[at]).count("。") <= 1]


def _larger(measures: Sequence[Measure], at: int) -> list[Measure]:
    """The figures before a part that count the same things and are no smaller, the nearest first."""
    part, before = measures[at], measures[max(0, at - FARTHEST_WHOLE) : at]
    alike = (one for one in reversed(before) if same_kind(one, part) and counts_things(one))
    return [one for one in alike if one.quantity.value >= part.quantity.value]
