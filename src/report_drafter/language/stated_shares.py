"""Reads rates that stand behind the two figures they are made of: 1126人参加考试，通过1043人，通过率92.6%."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from report_drafter.language.late_pattern import late
from report_drafter.language.part_lists import between, counts_things, same_kind
from report_drafter.language.report_model import Measure, ReportModel
from report_drafter.language.units import PERCENT
from report_drafter.language.vocabulary import VERBS

_RATE_NAME = r"(?P<act>[\u4e00-\u9fff]{2,8}?)率(?:为|达到?|保持|均为|是)?$"
SHORTEST_ACT = 2
_RESULTS = frozenset({"成功", "合格", "达标", "优秀", "满意", "胜诉", "及时"})


@dataclass(frozen=True, slots=True)
class StatedShare:
    """`rate` is said of `part` in `whole`."""

    whole: Measure
    part: Measure
    rate: Measure


def find_shares_of(model: ReportModel) -> Iterator[StatedShare]:
    """Yields each rate whose name says what the figure before it counts (通过率 behind 通过1043人)."""
    for measures in model.paragraphs:
        for at in range(2, len(measures)):
            whole, part, rate = measures[at - 2 : at + 1]
            if rate.quantity.unit != PERCENT or "。" in between(whole, rate) or not same_kind(whole, part):
                continue
            if counts_things(whole) and counts_things(part) and _names_act(rate, part):
                yield StatedShare(whole, part, rate)


def _names_act(rate: Measure, part: Measure) -> bool:
    """Whether the act in the name of a rate is the act of the figure before it, and is not the whole's."""
    match = late(_RATE_NAME).search(rate.before)
    if match is None:
        return False
    name = match["act"]
    words = (name[at : at + SHORTEST_ACT] for at in range(len(name) - SHORTEST_ACT + 1))
    return any(word in part.before for word in words if word in VERBS or word in _RESULTS)
