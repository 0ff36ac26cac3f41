"""Reads rates whose name says nothing of the figure before them, where they are a slip away from what it gives.

复议案件22件，其中维持15件、…、撤销1件，纠错率5.4%: nothing in the paragraph gives 5.4%, and 1 of 22 is 4.5%.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import accumulate, chain, combinations

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import HUNDRED, Hedge, Interval, Quantity, round_half_up
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.figures.vocabulary import VERBS
from report_drafter.language.numbers.digit_slips import digits_of, is_slip, moved_point, swapped
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.rates.implied_wholes import stated_range
from report_drafter.language.rates.stated_shares import StatedShare, larger_before
from report_drafter.language.relations.figure_relations import between, counted_alike, counts_things, same_kind
from report_drafter.language.text.characters import character_pairs

FARTHEST, FAR_PASSAGE = 16, 12
FEWEST_DIGITS, HEAD = 2, 2
_NAMED = late(r"[，,（(]\s*(?![^，,]*(?:失业|城镇化|出生|死亡|[税利费汇])率)[\u4e00-\u9fff]{2,8}率(?:为|达到?|是)?")
"""A rate by its name; what statistics publish of all people or money is of nothing that stands beside it."""

_STRONG = late("[，,；;：:]")
_REACHES, _REACHED = late("(?:覆盖|建成|配备|建制)率"), late("[已均]|覆盖|建[立成]|设[立有]|配[备有齐]|实现|聘")


def find_unnamed_rates(
    measures: Sequence[Measure], known: frozenset[int], by_unit: Mapping[str, Sequence[Measure]]
) -> Iterator[StatedShare]:
    """Yields the rates of a paragraph that are surely a slip; `known` holds the identities of rates read already.

    What they are of may stand in a passage before, under the same act; `by_unit` are the figures of the report.
    """
    for at in range(1, len(measures)):
        rate = measures[at]
        if rate.quantity.unit != PERCENT or id(rate) in known or "率" not in rate.before:
            continue
        if direction_of(rate) is None and _NAMED.fullmatch(between(measures[at - 1], rate)):
            yield from _slip(measures, at, by_unit)


def _slip(measures: Sequence[Measure], at: int, by_unit: Mapping[str, Sequence[Measure]]) -> Iterator[StatedShare]:
    part, rate = measures[at - 1], measures[at]
    if not _is_exact(part) or part.scope is Scope.LAST_YEAR or direction_of(part) is not None:
        return
    wholes = [one for one in larger_before(measures, at - 1) if _may_be_of(one, part)]
    slips = [one for one in _shares(wholes, part, rate) if _is_slip(one) or _is_mistyped(one, measures[at - 2])]
    if not slips:
        near = [one for one in by_unit.get(part.quantity.unit, ()) if 0 <= rate.passage - one.passage <= FAR_PASSAGE]
        told = list(_shares(_of_act(near, part), part, rate))
        slips = [one for one in told if _is_swap(one)] if not any(one.holds for one in told) else []
    if slips and not (_is_given(measures[max(0, at - FARTHEST) : at], rate) or _is_told(measures, slips[0])):
        yield slips[0]


def _is_told(measures: Sequence[Measure], share: StatedShare) -> bool:
    """Whether another rate of the passage tells the very share: 核查548件，及时核查率98.7%，办结率97.9%."""
    rates = (one for one in measures if one.quantity.unit == PERCENT and one.passage == share.rate.passage)
    return any(replace(share, rate=one).holds for one in rates if one is not share.rate)


def _shares(wholes: Sequence[Measure], part: Measure, rate: Measure) -> Iterator[StatedShare]:
    return (StatedShare(one, part, rate, names_part=True) for one in wholes)


def _of_act(near: Sequence[Measure], part: Measure) -> list[Measure]:
    """The larger figures before a part of which its act is told: 审结刑事案件586件, of 适用简易程序审结298件."""
    acts = [word for word in character_pairs(part.before) if word in VERBS]
    told = (one for one in near if one.end < part.start or one.passage < part.passage)
    larger = (one for one in told if one.quantity.value > part.quantity.value and _is_exact(one))
    now = (one for one in larger if one.scope is not Scope.LAST_YEAR and direction_of(one) is None)
    return [one for one in now if any(word in one.before for word in acts)]


def _may_be_of(whole: Measure, part: Measure) -> bool:
    told = _is_exact(whole) and whole.scope is not Scope.LAST_YEAR and direction_of(whole) is None
    return told and whole.passage == part.passage and counted_alike(whole, part) and not _are_of_one_row(whole, part)


def _are_of_one_row(one: Measure, other: Measure) -> bool:
    """Whether 、 alone parts two kinds of one list, neither of which holds the other: 处罚186卷、许可98卷、强制36卷."""
    words = one.paragraph.text[one.end : other.start]
    heads = {each.phrase.core[-HEAD:] for each in (one, other)}
    rowed = words.startswith("、") and _STRONG.search(words) is None
    return rowed and (len(heads) == 1 or not other.phrase.verb)


def _is_slip(share: StatedShare) -> bool:
    """Whether two digits of the rate have changed places, or its point lies one place off."""
    quantity = share.rate.quantity
    if not _tells_apart(quantity):
        return False
    moved = moved_point(quantity) if _tells_enough(quantity) else ()
    return _holds_as(share, chain(moved, swapped(quantity)))


def _is_mistyped(share: StatedShare, before: Measure) -> bool:
    """Whether one digit of a rate of three is another, and it tells how far what stands right before it reaches."""
    rate, whole, words = share.rate.quantity, share.whole, share.part.before
    if whole is not before or whole.sentence != share.part.sentence or len(digits_of(rate)) <= FEWEST_DIGITS:
        return False
    if not (_REACHES.search(share.rate.before) and _REACHED.search(words)):
        return False
    given = share.part.quantity.value / whole.quantity.value * 100
    return is_slip(rate, replace(rate, number=round_half_up(given, rate.decimals)))


def _is_swap(share: StatedShare) -> bool:
    """Whether two digits of a rate of three or more have changed places."""
    quantity = share.rate.quantity
    digits = len(quantity.number.as_tuple().digits)
    return digits > FEWEST_DIGITS and _tells_apart(quantity) and _holds_as(share, swapped(quantity))


def _tells_apart(quantity: Quantity) -> bool:
    """Whether a rate is written in two unlike digits at least, a nought before the point among them: 0.2 for 2.0."""
    digits = digits_of(quantity)
    return len(digits) >= FEWEST_DIGITS and len(set(digits)) > 1


def _tells_enough(quantity: Quantity) -> bool:
    """Whether a moved point leaves more than one digit, which many figures would give by chance."""
    return len(quantity.number.as_tuple().digits) >= FEWEST_DIGITS


def _holds_as(share: StatedShare, meant: Iterable[Quantity]) -> bool:
    return any(replace(share, rate=replace(share.rate, quantity=one)).holds for one in meant)


def _is_given(before: Sequence[Measure], rate: Measure) -> bool:
    """Whether any two figures before a rate give it, or a row of neighbours in another figure, or what they leave."""
    counts = [one for one in before if _is_exact(one)]
    stated = stated_range(rate)
    for one, other in combinations(counts, 2):
        small, large = sorted((one, other), key=lambda each: each.quantity.value)
        if same_kind(one, other) and _meets(stated, small.quantity.interval() / large.quantity.interval()):
            return True
    return any(_row_gives(counts, first, stated) for first in range(len(counts)))


def _is_exact(one: Measure) -> bool:
    return counts_things(one) and one.quantity.hedge is Hedge.EXACT and one.quantity.interval().low > 0


def _row_gives(counts: Sequence[Measure], first: int, stated: Interval) -> bool:
    sums = list(accumulate(one.quantity.interval() for one in counts[first:]))[1:]
    values = [one.quantity.interval() for one in counts] + sums
    return any(_meets(stated, total / value) for total in sums for value in values if value.low >= total.low > 0)


def _meets(stated: Interval, share: Interval) -> bool:
    given = share * Interval.point(Decimal(100))
    return stated.meets(given) or stated.meets(HUNDRED - given)
