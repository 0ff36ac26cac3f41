"""Reads which place a member of a list is told to take in it: A2210件、B1543件、C876件，A数量居第二位.

The list stands before it in the same paragraph. It may leave out members that are smaller than its 其他, no others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from report_drafter.domain.late_pattern import late
from report_drafter.language.changes.superlatives import OTHERS, Superlative, may_be_whole, names_of
from report_drafter.language.changes.top_ranks import rows_listed
from report_drafter.language.figures.measure import Measure
from report_drafter.language.numbers.numerals import read_count

SIGN = late("第[二三四五六2-6]位?(?=[，,。；;）)]|$)")
SHORTEST = 2

_RANKED = late(
    r"(?:^|(?<=[，,。；;：:、\d）)]))(?:其中[，,]?|从[^，,。；;]{1,8}看[，,])?(?P<who>[^，,。；;、：:\d（）()]{2,16}?)"
    r"(?P<of>数量|件数|总量|规模|金额|占比)?(?:占(?:比|总[数量]的?)?(?:为|达)?[\d.]{1,5}[%％][，,])?"
    r"(?:[位排]?居|位?列|排名?在?|为)第(?P<rank>[二三四五六2-6])位?(?=[，,。；;）)]|$)"
)


def false_ranks(measures: Sequence[Measure]) -> Iterator[Superlative]:
    """Yields the ranks told of members of a list before them that the list rules out, with a figure that tells so."""
    text = measures[0].paragraph.text
    rows = [(row, names) for row in rows_listed(measures) if (names := names_of(row, text))]
    for match in _RANKED.finditer(text) if rows else ():
        for row, names in reversed(rows):
            at = _member(names, match) if row[-1].end <= match.start() + 1 else None
            if at is not None:
                yield from _judge(match, row, names, at)
                break


def _member(names: Sequence[str], match: re.Match[str]) -> int | None:
    who = match["who"]
    found = [at for at, name in enumerate(names) if len(name) >= SHORTEST and name == who]
    return found[0] if len(found) == 1 and OTHERS.search(who) is None else None


def _judge(match: re.Match[str], row: Sequence[Measure], names: Sequence[str], at: int) -> Iterator[Superlative]:
    """What a list says of a rank; where its first may be the whole, the others are ranked."""
    first = int(may_be_whole(row) and at > 0)
    ranked = [one for place, one in enumerate(row) if place >= first and OTHERS.search(names[place]) is None]
    own, rank = row[at], read_count(match["rank"])
    above = [one for one in ranked if one.quantity.value > own.quantity.value]
    equal = [one for one in ranked if one.quantity.value == own.quantity.value]
    if len(above) + len(equal) < rank and not _may_hide_larger(row, names, own.quantity.value):
        below = [one for one in ranked if one.quantity.value < own.quantity.value]
        other = max(below, key=lambda one: one.quantity.value, default=None)
    else:
        other = above[-1] if len(above) + 1 > rank else None
    if other is not None:
        yield Superlative(match.start("who"), match.end(), own, other)


def _may_hide_larger(row: Sequence[Measure], names: Sequence[str], own: Decimal) -> bool:
    """Whether a list that does not end on a smaller rest may leave out larger members."""
    rest = [one.quantity.value for one, name in zip(row, names, strict=True) if OTHERS.search(name)]
    return not rest or max(rest) >= own
