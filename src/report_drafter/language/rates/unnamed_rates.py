"""Reads rates whose name says nothing of the figure before them, where they are a slip away from what it gives.

复议案件22件，其中维持15件、…、撤销1件，纠错率5.4%: nothing in the paragraph gives 5.4%, and 1 of 22 is 4.5%.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import accumulate, combinations

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge, Interval
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.numbers.digit_slips import swapped
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.rates.stated_shares import HUNDRED, StatedShare, larger_before, stated_range
from report_drafter.language.relations.figure_relations import between, counted_alike, counts_things, same_kind

FARTHEST = 16
FEWEST_DIGITS = 2
_NAMED = late(r"[，,（(]\s*[\u4e00-\u9fff]{2,8}率(?:为|达到?|是)?")


def find_unnamed_rates(measures: Sequence[Measure], known: frozenset[int]) -> Iterator[StatedShare]:
    """Yields the rates of a paragraph that are surely a slip; `known` holds the identities of rates read already."""
    for at in range(2, len(measures)):
        rate = measures[at]
        if rate.quantity.unit != PERCENT or id(rate) in known or "率" not in rate.before:
            continue
        if direction_of(rate) is None and _NAMED.fullmatch(between(measures[at - 1], rate)):
            yield from _slip(measures, at)


def _slip(measures: Sequence[Measure], at: int) -> Iterator[StatedShare]:
    part, rate = measures[at - 1], measures[at]
    if not _is_exact(part) or part.scope is Scope.LAST_YEAR or direction_of(part) is not None:
        return
    wholes = [one for one in larger_before(measures, at - 1) if _may_be_of(one, part)]
    read = [StatedShare(one, part, rate, names_part=True) for one in wholes]
    slips = [one for one in read if _is_slip(one)]
    if slips and not _is_given(measures[max(0, at - FARTHEST) : at], rate):
        yield slips[0]


def _may_be_of(whole: Measure, part: Measure) -> bool:
    told = _is_exact(whole) and whole.scope is not Scope.LAST_YEAR and direction_of(whole) is None
    return told and whole.passage == part.passage and counted_alike(whole, part)


def _is_slip(share: StatedShare) -> bool:
    """Whether two digits of the rate have changed places, or its point lies one place off."""
    quantity = share.rate.quantity
    digits = quantity.number.as_tuple().digits
    if len(digits) < FEWEST_DIGITS or len(set(digits)) == 1:
        return False
    changed = list(swapped(quantity))
    places = quantity.decimals
    changed.append(replace(quantity, number=quantity.number.scaleb(-1), decimals=places + 1))
    changed.append(replace(quantity, number=quantity.number.scaleb(1), decimals=max(places - 1, 0)))
    return any(replace(share, rate=replace(share.rate, quantity=one)).holds for one in changed)


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
