"""Finds shares of all the kinds there are that do not make a hundred: 分为三类，学校占25.0%、机关占32.5%、园区占39.5%.

The words tell that there are as many kinds as shares, and no others (分为, 只有, 由……构成, 三类的占比为); rounding may
part their sum from a hundred by half of a last place each. Sums far from a hundred are of no such shares.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby, pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.numbers.numerals import read_count
from report_drafter.language.relations.figure_relations import between

FEWEST = 2
HUNDRED, FAR, HALF = Decimal(100), Decimal(15), Decimal("0.5")
_KINDS = r"(?P<{name}>[两二三四五六七八九\d])(?:大|个)?(?:类别?|种(?:类型?)?|部分|类型|档|等级|来源|渠道|类)"
_ALL = late(
    rf"(?:分为|分成|归为|分|共有?|仅有?|只有?|由){_KINDS.format(name='told')}"
    rf"|{_KINDS.format(name='whole')}[^，,。；;\d]{{0,8}}(?:合为全部|[组构]成|[^，,。；;\d]{{0,10}}的(?:占比|比重|构成)(?:分别)?[为是])"
    rf"|(?:仅有?|只有?|由)[^，,。；;\d]{{3,30}}?{_KINDS.format(name='named')}(?:[组构]成)?"
)
_SHARE = late("占|比[重例]|构成")
_PARTIAL = late("主要|其中|重点|前[两二三四五]|上年|去年|同比|增[长加]|下降|提高|[^比]率|度[为达]|占全|占总|另")
_LINK = late(r"[，,、；;和及]?[^，,。；;、\d]{0,14}")


def find_incomplete_shares(measures: Sequence[Measure]) -> Iterator[tuple[Sequence[Measure], Decimal]]:
    """Yields the shares of a paragraph that are told to be of all kinds, with their sum where it is no hundred."""
    for _, group in groupby(measures, key=lambda one: one.passage):
        shares = list(group)
        if len(shares) >= FEWEST and _are_of_all(shares):
            total = sum((one.quantity.number for one in shares), Decimal(0))
            slack = sum((Decimal(1).scaleb(-one.quantity.decimals) * HALF for one in shares), Decimal(0))
            if slack < abs(total - HUNDRED) <= FAR:
                yield shares, total


def _are_of_all(shares: Sequence[Measure]) -> bool:
    """Whether a row of rates are shares, as many as there are kinds."""
    lead = shares[0].passage_before
    told = lead + "".join(between(one, other) for one, other in pairwise(shares))
    words = _ALL.search(lead)
    if words is None or _PARTIAL.search(told) or not _SHARE.search(told) or not all(map(_is_plain, shares)):
        return False
    number = read_count(words["told"] or words["whole"] or words["named"])
    rowed = all(_LINK.fullmatch(between(one, other)) for one, other in pairwise(shares))
    return rowed and number == len(shares)


def _is_plain(one: Measure) -> bool:
    return one.quantity.hedge is Hedge.EXACT and direction_of(one) is None and one.scope is not Scope.LAST_YEAR
