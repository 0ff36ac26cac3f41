"""Reads ratios of two counts that stand before them: 在编民警426名，警务辅助人员618名，警辅比例为1:1.45.

Where both sides are called by name (协管人员与执法人员之比为2∶1), it is of these, in order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import ZERO, Hedge, Interval, round_half_up
from report_drafter.language.figures.measure import Measure
from report_drafter.language.relations.figure_relations import counted_alike, counts_things
from report_drafter.language.text.characters import shares_run

_RATIO = late(
    r"(?:之比|比例|配比|比值|比率|[\u4e00-\u9fff，,]比)(?:约?为|约|达到?|是)?\s*"
    r"(?P<one>\d{1,3}(?:\.\d{1,2})?)\s?[:：∶比]\s?(?P<other>\d{1,3}(?:\.\d{1,2})?)(?![\d:：∶.])"
)
_MARKS = (":", "：", "∶", "比")
_CHANGING = late(r"由|从|提高|上升|降|上年|较|去年|目标|要求|不低于|不超过|标准|原则")
_SIDES = late(r"[，,、；;（(](?P<both>[\u4e00-\u9fff]{2})比(?:约?[为达是]|约)?$")
_NAMED = late(
    r"(?:^|[，,。；;、：:（(])(?:其中|目前|全[市县区省局镇])?[，,]?(?P<one>[\u4e00-\u9fff]{2,12}?)(?:总?人?数量?)?"
    r"[与和同跟]"
    r"(?P<other>[\u4e00-\u9fff]{2,12}?)(?:总?人?数量?)?的?(?:之比|比例|配比|比值|比)(?:约?为|约|是|达到?)?\s*$"
)
_SURE = late(
    r"[，,、；;]?(?:二者|两者|两类|两项|前后两[类项者]|前者[与和比]后者|双方)?的?(?:之比|比例|比值|比率|比)(?:约?为|约|达到?|是)?\s*"
)
"""What tells a ratio of the two figures right before it, by no names of its own."""
_NAMES = ("one", "other")
SHORTEST = 2
HALF, LESS = Decimal("0.5"), Decimal("0.999")


@frozen
class StatedRatio:
    """A ratio with its place in the paragraph and the two counts that it is surely of, in their order."""

    start: int
    end: int
    words: str
    sides: tuple[Interval, Interval]
    one: Measure
    other: Measure
    in_order: bool = False

    @property
    def holds(self) -> bool:
        """Whether the counts may stand in the ratio, in either order unless it calls them by name."""
        if self.in_order:
            return _fits_in_order(self.sides, self.one, self.other)
        return _fits(self.sides, self.one, self.other)

    @property
    def exact(self) -> str:
        """The ratio that the counts give, to two places, its smaller side one."""
        small, large = sorted((self.one.quantity.value, self.other.quantity.value))
        share = round_half_up(large / small, 2)
        return f"1:{share:f}" if self.one.quantity.value == small else f"{share:f}:1"


def find_stated_ratios(measures: Sequence[Measure]) -> Iterator[StatedRatio]:
    """Yields each ratio of a paragraph that is told behind two counts of one kind."""
    text = measures[0].paragraph.text
    if "比" not in text or not any(mark in text for mark in _MARKS):
        return
    for match in _RATIO.finditer(text):
        found = _ratio(measures, match)
        if found is not None:
            yield found


def _ratio(measures: Sequence[Measure], match: re.Match[str]) -> StatedRatio | None:
    """The ratio with any two counts before it that give it, or else with the only two of its sentence."""
    before = [one for one in measures if one.end <= match.start() and _is_exact(one)]
    sides = (_side(match["one"]), _side(match["other"]))
    if len(before) < len(sides) or sides[0].low <= ZERO or sides[1].low <= ZERO:
        return None
    start, end = match.start("one"), match.end()
    named = _NAMED.search(match.string, before[0].end, match.start("one"))
    called = _called_by_name(before, named) if named is not None else None
    if called is not None:
        return StatedRatio(start, end, match.string[start:end], sides, *called, in_order=True)
    if _SURE.fullmatch(match.string, before[-1].end, start) and _are_alone(before):
        return StatedRatio(start, end, match.string[start:end], sides, before[-2], before[-1])
    for one, other in combinations(before, 2):
        if counted_alike(one, other) and _fits(sides, one, other):
            return StatedRatio(start, end, match.string[start:end], sides, one, other)
    one, other = before[-2:]
    clause = match.string[other.end : match.start()]
    told = [each for each in before if each.sentence == other.sentence]
    if len(told) != len(sides) or not counted_alike(one, other) or one.sentence != other.sentence:
        return None
    if any(mark in clause for mark in "。；;") or _CHANGING.search(clause) or not _are_named(match, one, other):
        return None
    if named is not None and not any(shares_run(named[side], one.before + other.before, SHORTEST) for side in _NAMES):
        return None  # 受理320件、办结310件，执法人员与辅助人员比例为3∶1: of things that are not counted there.
    return StatedRatio(start, end, match.string[start:end], sides, one, other)


def _are_alone(before: Sequence[Measure]) -> bool:
    """Whether the last two figures before a ratio are the only ones of its passage, counted alike."""
    one, other = before[-2:]
    told = [each for each in before if each.passage == other.passage]
    return len(told) == len(_NAMES) and one.passage == other.passage and counted_alike(one, other)


def _called_by_name(before: Sequence[Measure], named: re.Match[str]) -> tuple[Measure, Measure] | None:
    """The one figure of each of the two names that the words of a ratio give, None without both."""
    sides = [[each for each in before if each.phrase.core.endswith(named[name])] for name in _NAMES]
    if any(len({each.quantity.value for each in side}) != 1 for side in sides):
        return None
    one, other = sides[0][-1], sides[1][-1]
    return (one, other) if one is not other and counted_alike(one, other) else None


def _are_named(ratio: re.Match[str], one: Measure, other: Measure) -> bool:
    """Whether two figures may be what a ratio is called after: 生 and 师 of 生师比 stand beside them."""
    sides = _SIDES.search(ratio.string, other.end, ratio.start("one"))
    return sides is None or all(side in one.before + other.before + one.after for side in sides["both"])


def _is_exact(one: Measure) -> bool:
    return counts_things(one) and one.quantity.hedge is Hedge.EXACT and one.quantity.value > ZERO


def _side(written: str) -> Interval:
    """What one side may mean: 1 is one, another number is rounded or cut off in its last place."""
    value = Decimal(written)
    if value == 1:
        return Interval.point(value)
    exponent = value.as_tuple().exponent
    place = Decimal(1).scaleb(exponent) if isinstance(exponent, int) else Decimal(1)
    return Interval(value - place * HALF, value + place * LESS)


def _fits_in_order(sides: tuple[Interval, Interval], one: Measure, other: Measure) -> bool:
    return (sides[0] / sides[1]).meets(one.quantity.interval() / other.quantity.interval())


def _fits(sides: tuple[Interval, Interval], one: Measure, other: Measure) -> bool:
    return _fits_in_order(sides, one, other) or _fits_in_order(sides, other, one)
