"""Finds by how much one figure is told to be above or below another that it stands with: 实有69人，比编制76名少7名.

Comparisons with an earlier year are no matter of these: a change may be told of another figure.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.parts.balances import Balance, difference, is_exact, some_of
from report_drafter.language.relations.figure_relations import between, counted_alike, counts_things

MOST_BEFORE = 5
_THAN = late(r"[^，,。；;\d]{0,6}[，,]?(?:比|较|与)(?P<base>[^，,。；;\d]{2,16})$")
_APART = late(r"(?:的|相比)?[，,]?(?:还|仍|尚|实际)?(?P<way>少|多|缺|超出?|高出|低)(?:编|员)?了?(?:出)?$")
_EARLIER = late(r"的$|上|去年|年[初末底]?|同期|[月日季]|此前|原来?|计划|目标|任务|最[高低多少]|平均|全[国省市]")
_LESS = frozenset("少缺低")
_SIGNS = ("比", "较", "与")
_ENDS = frozenset("少多缺超出低编员了")


def find_differences(measures: Sequence[Measure]) -> Iterator[Balance]:
    """Yields each difference of the figure before 比 and the one behind it, held against what both make."""
    text = measures[0].paragraph.text
    if not any(sign in text for sign in _SIGNS):
        return
    for at in range(1, len(measures) - 1):
        base = measures[at]
        if not any(sign in base.before for sign in _SIGNS):
            continue
        told, apart = measures[at - 1], measures[at + 1]
        way = _way(told, base, apart) if apart.before[-1:] in _ENDS else ""
        if way:
            less = way[0] in _LESS
            pair = (base, told) if less else (told, base)
            value = apart.quantity.interval()
            others = [one for one in measures[max(0, at - MOST_BEFORE) : at] if counted_alike(one, base)]
            made = (difference((base,), some) if less else difference(some, (base,)) for some in some_of(others))
            yield Balance(apart, pair[:1], pair[1:], any(value.meets(one) for one in made))


def _way(told: Measure, base: Measure, apart: Measure) -> str:
    """少 or 多 where three figures in a row tell what there is, what it is held against and what parts both."""
    if apart.clause_start != base.clause_start or not is_exact((told, base, apart)):
        return ""
    than, link = _THAN.fullmatch(between(told, base)), _APART.fullmatch(between(base, apart))
    if than is None or link is None or _EARLIER.search(than["base"]) or base.scope is Scope.LAST_YEAR:
        return ""
    alike = counted_alike(told, base) and counted_alike(base, apart)
    return link["way"] if alike and counts_things(told) else ""
