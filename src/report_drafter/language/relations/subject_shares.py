"""Reads shares whose own clause names the part, told before it in a list that adds up.

巡游车2150辆、网络预约出租汽车5386辆，合计7536辆，网约车占71.5%; 审结6892件，其中调解4136件、…，调解结案占60.0%.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Interval
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.relations.change_reader import direction_of
from report_drafter.language.relations.figure_relations import counted_alike, counts_things
from report_drafter.language.relations.stated_shares import StatedShare

FARTHEST, FARTHEST_PASSAGE = 24, 1
LONGEST_ROW = 9
SHORTEST_NAME, FEWEST_APART = 2, 3
_SUBJECT = late(
    r"(?:^|[，,；;、。])\s*(?:其中)?[，,]?(?P<name>[\u4e00-\u9fffA-Z]{2,12}?)(?:类|案件|事项|方面)?(?:问题|案件)?"
    r"(?:数量?|占比|比重)?(?:最[多高大少低小]|居首位?|居第一位?)?[，,]?占(?:比重?)?(?:为|达到?)?$"
)
LONGEST_SUBJECT = 24
_NO_NAME = late(r"[的率仍还仅也已各均]|分别|[较比]|其|合计")


def find_subject_shares(measures: Sequence[Measure]) -> Iterator[StatedShare]:
    """Yields each share of a paragraph whose clause names one figure of a list that makes up its whole."""
    if "占" not in measures[0].paragraph.text:
        return
    for at in range(2, len(measures)):
        rate = measures[at]
        if rate.quantity.unit != PERCENT or "占" not in rate.before:
            continue
        match = _SUBJECT.search(rate.paragraph.text, _subject_start(measures, at), rate.start)
        if match is None or _NO_NAME.search(match["name"]):
            continue
        told = [one for one in measures[max(0, at - FARTHEST) : at] if _is_told(one)]
        near = [one for one in told if rate.passage - one.passage <= FARTHEST_PASSAGE]
        share = _share_of(match["name"], near, told, rate)
        if share is not None:
            yield share


def _subject_start(measures: Sequence[Measure], at: int) -> int:
    """Where the words begin that may name what a share is of: behind the figure before it, a clause or two back."""
    return max(measures[at - 1].end, measures[at].start - LONGEST_SUBJECT)


def _is_told(one: Measure) -> bool:
    return counts_things(one) and one.scope is not Scope.LAST_YEAR and direction_of(one) is None


def _share_of(name: str, near: Sequence[Measure], told: Sequence[Measure], rate: Measure) -> StatedShare | None:
    """The share of the one figure near it that a name means, in what gives the rate or in what its row adds up to."""
    parts = _named(name, near)
    if len(parts) != 1:
        return None
    part = parts[0]
    wholes = [one for one in told if one is not part and counted_alike(one, part) and _is_larger(one, part)]
    read = [StatedShare(one, part, rate, names_part=True) for one in wholes]
    holding = next((one for one in read if one.holds), None)
    if holding is not None:
        return holding
    return next((one for one in read if one.whole is not None and _adds_up(told, part, one.whole)), None)


def _named(name: str, near: Sequence[Measure]) -> list[Measure]:
    """The figures whose words hold a name, or else those that it may be short for: 网约车 of 网络预约出租汽车."""
    held = [one for one in near if name in one.phrase.core]
    return held or [one for one in near if _is_short_for(name, one.phrase.core)]


def _is_short_for(name: str, words: str) -> bool:
    """Whether all characters of a name stand in some words in its order, the last of both being one."""
    if len(name) <= SHORTEST_NAME or not words or words[-1] != name[-1]:
        return False
    rest = iter(words)
    return all(char in rest for char in name)


def _is_larger(whole: Measure, part: Measure) -> bool:
    return whole.quantity.value > part.quantity.value


def _adds_up(told: Sequence[Measure], part: Measure, whole: Measure) -> bool:
    """Whether a row of neighbours that holds the part adds up to the whole; one of two right before or behind it."""
    alike = [one for one in told if counted_alike(one, part)]
    at, of = alike.index(part), alike.index(whole)
    rows = (
        (first, last) for first in range(max(0, at - LONGEST_ROW), at + 1) for last in range(at + 1, len(alike) + 1)
    )
    return any(
        _may_make(last - first, beside=of in (first - 1, last))
        and not first <= of < last
        and _sum(alike[first:last]).meets(whole.quantity.interval())
        for first, last in rows
    )


def _may_make(length: int, *, beside: bool) -> bool:
    """Whether a row is long enough to be the parts of a figure: two right beside it, or three anywhere."""
    return (2 if beside else FEWEST_APART) <= length <= LONGEST_ROW


def _sum(row: Sequence[Measure]) -> Interval:
    total = row[0].quantity.interval()
    for one in row[1:]:
        total += one.quantity.interval()
    return total
