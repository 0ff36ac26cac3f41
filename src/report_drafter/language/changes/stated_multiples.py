"""Reads how many times a figure is another that stands before it: 出口45.6万份、进口22.8万份，出口是进口的2倍."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import permutations

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge, Interval, round_half_up
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.relations.figure_relations import between, counted_alike, counts_things

TIMES = "倍"
FARTHEST = 10
_NO_SUBJECT = frozenset(("今年", "本年", "全年", "数量", "总数", "总量", "案件数", "案件数量"))
_OF_NAMED = late(
    r"(?:是|为|达到?|相当于|约为|超过?)(?P<base>[\u4e00-\u9fff]{2,12}?)(?:案件|受理|案)?(?:数量|总数|总量|金额|数|量)?的$"
)
_BASE_OPENS = late(r"(?:是|为|达到?|相当于|约为|超过?)[^，,。；;、\d]{0,12}[（(]?$")
_LINK = late("[）)]?的")
_YEAR = late("(?:上年|去年|上一年|前一年|同期|20\\d\\d年)")
CUT_OFF, ROUNDED = Decimal("0.95"), Decimal("0.5")


@frozen
class StatedMultiple:
    """`multiple` is said of `now` and the figure `base` that it is compared with; `is_named` where it names both."""

    multiple: Measure
    now: Measure
    base: Measure
    is_named: bool = False

    @property
    def holds(self) -> bool:
        """Whether the two figures may give the multiple, rounded or cut off."""
        quantity, interval = self.multiple.quantity, self.multiple.quantity.interval()
        unit = Decimal(1).scaleb(-quantity.decimals)
        meant = Interval(interval.low - unit * ROUNDED, interval.high + unit * CUT_OFF)
        return meant.meets(self.now.quantity.interval() / self.base.quantity.interval())

    @property
    def exact(self) -> Decimal:
        """How many times the one is the other, to two places."""
        return round_half_up(self.now.quantity.value / self.base.quantity.value, 2)


def find_stated_multiples(measures: Sequence[Measure]) -> Iterator[StatedMultiple]:
    """Yields each 是……的几倍 of a paragraph of which both figures stand there."""
    if TIMES not in measures[0].paragraph.text:
        return
    for at in range(2, len(measures)):
        one = measures[at]
        if one.quantity.unit == TIMES and one.before.endswith("的") and one.quantity.hedge is Hedge.EXACT:
            found = _multiple(measures, at)
            if found is not None:
                yield found


def _multiple(measures: Sequence[Measure], at: int) -> StatedMultiple | None:
    """A multiple with any two figures of its passage that give it, or else with the two that it is surely of."""
    multiple = measures[at]
    told = [one for one in measures[max(0, at - FARTHEST) : at] if one.quantity.interval().low > 0]
    near = [one for one in told if one.passage == multiple.passage and _is_exact(one)]
    named = _of_named(near, multiple)
    if named is not None and named.is_named and {id(named.now), id(named.base)} == {id(one) for one in told[-2:]}:
        return named
    for now, base in permutations(told, 2):
        read = StatedMultiple(multiple, now, base)
        if counted_alike(now, base) and read.holds:
            return read
    return _of_base_between(near, measures[at - 1], multiple) or named


def _of_base_between(near: Sequence[Measure], base: Measure, multiple: Measure) -> StatedMultiple | None:
    """为上年64件的1.5倍, said of the figure right before."""
    if not near or near[-1] is not base or not _LINK.fullmatch(between(base, multiple)):
        return None
    if not _BASE_OPENS.search(base.before) or len(near) < len(("now", "base")):
        return None
    now = near[-2]
    return StatedMultiple(multiple, now, base) if counted_alike(now, base) and _is_of_year(now) else None


def _of_named(near: Sequence[Measure], multiple: Measure) -> StatedMultiple | None:
    """出口报关单数量是进口的2倍, of the one figure called so and the only other of its unit."""
    match = _OF_NAMED.search(multiple.before)
    if match is None:
        return None
    name = match["base"]
    subject = multiple.before[: match.start()].strip("，,；;、（( ")
    if _YEAR.match(name):
        bases = [one for one in near if one.scope is Scope.LAST_YEAR]
    else:
        bases = [one for one in near if one.phrase.core == name] or [one for one in near if name in one.before]
    same = [one for base in bases for one in near if counted_alike(one, base) and one not in bases and _is_of_year(one)]
    named = [one for one in same if one.phrase.core and subject.startswith(one.phrase.core)]
    if named and len(bases) == 1 and bases[0].phrase.core == name:
        return StatedMultiple(multiple, named[-1], bases[0], is_named=len(named) == 1)
    if subject and subject not in _NO_SUBJECT:
        return _surely(multiple, named, bases)
    found = _surely(multiple, same, bases)
    return found if found is not None and near[-1] in (found.now, found.base) else None


def _surely(multiple: Measure, nows: Sequence[Measure], bases: Sequence[Measure]) -> StatedMultiple | None:
    """The multiple where either figure is the only one that may be meant."""
    pairs = [(now, base) for now in nows for base in bases if counted_alike(now, base)]
    return StatedMultiple(multiple, *pairs[0]) if len(pairs) == 1 else None


def _is_of_year(one: Measure) -> bool:
    return one.scope is not Scope.LAST_YEAR


def _is_exact(one: Measure) -> bool:
    return counts_things(one) and direction_of(one) is None and one.quantity.hedge is Hedge.EXACT
