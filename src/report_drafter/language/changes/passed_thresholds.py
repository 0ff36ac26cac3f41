"""Reads figures told to have passed a round one, with the round one beside them: 突破3万亿元、达3.6万亿元."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.figures.measure import Measure
from report_drafter.language.relations.figure_relations import UNCOUNTED_UNITS, between

_WORDS = ("突破", "超过", "超", "逾")
_BEHIND = late(r"(?:大关|关口|门槛|台阶)?(?:的?基础上)?[、，,](?:已|现|目前|总量|规模)?(?:达到?|增至|增长?到)")
_AHEAD = late(r"[、，,](?:已|首次|一举|成功|历史性|再次|连续|率先|提前|顺利)*")
_TELLS = late(r"(?:达到?|实现|完成|为|至)$")
_ADDS = late("[新净再又另][^，,。；;]{0,12}$|增[加长至]|扩[大建]|[减下]|[比较由从]|其中|目标|计划|第")
_ENDS = late(r"\s*(?:大关|关口|门槛|台阶)?(?:$|[，,。；;、）)！])")
"""What stands behind the last of both: no noun of other things, no 的."""
ROUND, FARTHEST = 2, 3


@frozen
class PassedThreshold:
    """`now` is said, in a `word`, to have passed the round `threshold` beside it."""

    threshold: Measure
    now: Measure
    word: str

    @property
    def holds(self) -> bool:
        """Whether it may have."""
        return self.now.quantity.interval().high >= self.threshold.quantity.value


def find_passed_thresholds(measures: Sequence[Measure]) -> Iterator[PassedThreshold]:
    """Yields the pairs of a paragraph: what was passed and the figure right behind it, or the other way about."""
    for one, other in pairwise(measures):
        link, word, behind = between(one, other), _word(one), _word(other)
        if (
            one.quantity.unit != other.quantity.unit
            or bool(word) == bool(behind)
            or not _ENDS.match(other.paragraph.text, other.end)
        ):
            continue
        if word and _is_told(other) and _BEHIND.fullmatch(link):
            yield PassedThreshold(one, other, word)
        elif behind and _AHEAD.fullmatch(link) and _is_told(one) and (_TELLS.search(one.before) or _is_of(other, one)):
            yield PassedThreshold(other, one, behind)


def _word(measure: Measure) -> str:
    """The word by which a figure is told as passed; none where it is a bound of another kind."""
    if measure.quantity.hedge is not Hedge.AT_LEAST:
        return ""
    return next((word for word in _WORDS if measure.text.startswith(word)), "")


def _is_of(threshold: Measure, now: Measure) -> bool:
    """Whether a round figure is the next one that a plain count could pass; what is new makes a stock pass another."""
    value, told = threshold.quantity.value, now.quantity
    if not value or told.unit in UNCOUNTED_UNITS or told.hedge is not Hedge.EXACT or _ADDS.search(now.before):
        return False
    digits = str(int(value)).rstrip("0")
    return len(digits) <= ROUND and value <= told.value * FARTHEST and told.unit == threshold.quantity.unit


def _is_told(measure: Measure) -> bool:
    return measure.quantity.hedge not in (Hedge.AT_LEAST, Hedge.AT_MOST)
