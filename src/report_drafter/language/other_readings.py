"""Looks for another reading of a rate that the figures nearest to it contradict.

Before a rate is told to be wrong: is it of another figure of the paragraph (审结39件. 维持18件、…、和解12件，
和解率30.8%), of another part (157起集中在3个县，占58.6%), or of what the part leaves (检出不合格146批次，合格率98.3%)?
"""

from __future__ import annotations

import operator
from collections.abc import Iterator, Sequence
from itertools import accumulate, islice, takewhile

from report_drafter.domain.quantity import INFINITY, Interval
from report_drafter.language.figure_relations import counted_alike, counts_things, left_in_bracket
from report_drafter.language.measure import Measure
from report_drafter.language.stated_shares import HUNDRED, StatedShare, names_whole, stated_range

_DENIALS = ("不", "未", "非", "无")


def is_read_otherwise(measures: Sequence[Measure], share: StatedShare) -> bool:
    """Tells whether other figures of a paragraph give the rate; `measures` are all of the paragraph's."""
    if names_whole(share):
        return False
    before = [one for one in measures if one.end <= share.rate.start and counts_things(one)]
    stated = stated_range(share.rate)
    return _gives(stated, share.part, before) or _gives_of_row(stated, share.part, before) or _of_another(share, before)


def _gives(stated: Interval, part: Measure, others: Sequence[Measure]) -> bool:
    """Whether a part makes the rate with one of the other figures, or leaves it where it tells what is not."""
    denies = any(sign in part.before for sign in _DENIALS)
    for rate in _rates(
        part.quantity.interval(), (one for one in others if one is not part and counted_alike(one, part))
    ):
        if stated.meets(rate) or (denies and stated.meets(HUNDRED - rate)):
            return True
    return False


def _rates(part: Interval, wholes: Iterator[Measure]) -> Iterator[Interval]:
    for one in wholes:
        whole = one.quantity.interval()
        if whole.low > 0 and INFINITY not in (whole.high, part.high):
            yield part / whole * HUNDRED


def _gives_of_row(stated: Interval, part: Measure, before: Sequence[Measure]) -> bool:
    """Whether a part makes the rate with the sum of the row that it ends: 维持18件、驳回9件、和解12件，和解率30.8%."""
    behind = [one for one in reversed(before) if one.start <= part.start]
    row = takewhile(lambda one: one.passage == part.passage and counted_alike(one, part), behind)
    value = part.quantity.interval()
    sums = islice(accumulate((one.quantity.interval() for one in row), operator.add), 1, None)
    return any(total.low > 0 and total.high < INFINITY and stated.meets(value / total * HUNDRED) for total in sums)


def _of_another(share: StatedShare, before: Sequence[Measure]) -> bool:
    """Whether the rate is of another figure of the part's own clause, which then only tells where: 157起集中在3个县."""
    stated, part = stated_range(share.rate), share.part
    near = [one for one in before if one.passage == part.passage]
    own = [one for one in near if one.clause_start == part.clause_start and one is not part]
    if left_in_bracket(part, share.rate):
        own += [one for one in near if one.end <= part.start][-1:]  # 高级职称22人（含正高级2人），占22.2%
    return any(
        _gives(stated, one, [whole for whole in near if whole.quantity.value > one.quantity.value]) for one in own
    )
