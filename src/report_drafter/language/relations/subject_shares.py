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

FARTHEST = 14
LONGEST_ROW = 9
SHORTEST_NAME = 2
_SUBJECT = late(
    r"^[，,；;、]?\s*(?:其中)?[，,]?(?P<name>[\u4e00-\u9fffA-Z]{2,10}?)(?:案件|事项|类)?(?:数量?)?占(?:比重?)?(?:为|达到?)?$"
)
_NO_NAME = late(r"[的率仍还仅也已各均]|分别|[较比]|其|合计")


def find_subject_shares(measures: Sequence[Measure]) -> Iterator[StatedShare]:
    """Yields each share of a paragraph whose clause names one figure of a list that makes up its whole."""
    if "占" not in measures[0].paragraph.text:
        return
    for at in range(2, len(measures)):
        rate = measures[at]
        if rate.quantity.unit != PERCENT or "占" not in rate.before:
            continue
        match = _SUBJECT.match(rate.before)
        if match is None or _NO_NAME.search(match["name"]):
            continue
        near = [one for one in measures[max(0, at - FARTHEST) : at] if one.passage == rate.passage and _is_told(one)]
        share = _share_of(match["name"], near, rate)
        if share is not None:
            yield share


def _is_told(one: Measure) -> bool:
    return counts_things(one) and one.scope is not Scope.LAST_YEAR and direction_of(one) is None


def _share_of(name: str, near: Sequence[Measure], rate: Measure) -> StatedShare | None:
    """The share of the one figure that a name means, in what gives the rate or in what its row adds up to."""
    parts = _named(name, near)
    if len(parts) != 1:
        return None
    part = parts[0]
    wholes = [one for one in near if one is not part and counted_alike(one, part) and _is_larger(one, part)]
    read = [StatedShare(one, part, rate, names_part=True) for one in wholes]
    holding = next((one for one in read if one.holds), None)
    if holding is not None:
        return holding
    return next((one for one in read if one.whole is not None and _adds_up(near, part, one.whole)), None)


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


def _adds_up(near: Sequence[Measure], part: Measure, whole: Measure) -> bool:
    """Whether a row of neighbours that holds the part, right before or behind the whole, adds up to it."""
    alike = [one for one in near if counted_alike(one, part)]
    at, of = alike.index(part), alike.index(whole)
    if at < of:
        rows = (alike[first:of] for first in range(max(0, of - LONGEST_ROW), at + 1))
    else:
        rows = (alike[of + 1 : last] for last in range(at + 1, min(len(alike), of + LONGEST_ROW) + 1))
    return any(len(row) > 1 and _sum(row).meets(whole.quantity.interval()) for row in rows)


def _sum(row: Sequence[Measure]) -> Interval:
    total = row[0].quantity.interval()
    for one in row[1:]:
        total += one.quantity.interval()
    return total
