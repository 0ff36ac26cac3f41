"""Finds what is left behind a rate that tells the share done: 应审理216件，审结198件，审结率91.7%，尚有18件.

The rate says which of the figures is the whole; what 其余 tells is all that is left of it, and 尚有 no more than that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.parts.balances import Balance, is_exact
from report_drafter.language.relations.figure_relations import counted_alike, counts_things

FARTHEST = 4
HUNDRED = Decimal(100)
_SIGNS = ("其余", "余下", "剩余", "剩下", "尚有", "还有", "仍有", "未办结", "未审结")
_REST = late("^[，,；;]?(?:目前)?(?:(?P<all>其余|余下|剩余|剩下)的?|[尚还仍]有|年底未审结|未审结|未办结)$")
_OVER = late("结转|旧存|往年|历年|积案|存量|遗留|新增|以上|期限内|上年")


def find_rated_rests(measures: Sequence[Measure]) -> Iterator[Balance]:
    """Yields each figure of what is left right behind the rate of what is done, with both that the rate is of."""
    text = measures[0].paragraph.text
    if not any(sign in text for sign in _SIGNS):
        return
    for at in range(3, len(measures)):
        rate, left = measures[at - 1 : at + 1]
        match = _REST.match(left.before) if rate.quantity.unit == PERCENT and "率" in rate.before else None
        pair = _rated(measures, at, left) if match is not None else None
        if match is None or pair is None or not is_exact((left, *pair)):
            continue
        whole, done = pair
        if _OVER.search(text, min(one.start for one in pair), left.words_end) is None:
            rest, value = whole.quantity.value - done.quantity.value, left.quantity.value
            yield Balance(left, (whole,), (done,), value == rest or (value < rest and match["all"] is None))


def _rated(measures: Sequence[Measure], at: int, left: Measure) -> tuple[Measure, Measure] | None:
    """The whole and the part of a rate right behind one of both, which no other two figures before it give."""
    rate, share = measures[at - 1], measures[at - 1].quantity.interval()
    near = [one for one in measures[max(0, at - 1 - FARTHEST) : at - 1] if _is_of(one, left)]
    if not near or near[-1] is not measures[at - 2] or rate.passage != left.passage:
        return None
    pairs = [
        (whole, done)
        for whole in near
        for done in near
        if near[-1] in (whole, done) and 0 < done.quantity.value < whole.quantity.value
        if share.low <= done.quantity.value * HUNDRED / whole.quantity.value <= share.high
    ]
    return pairs[0] if len(pairs) == 1 else None


def _is_of(one: Measure, left: Measure) -> bool:
    told = one.passage == left.passage and one.scope is not Scope.LAST_YEAR
    return told and counted_alike(one, left) and counts_things(one)
