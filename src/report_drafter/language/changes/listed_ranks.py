"""Reads which place a member of a list is told to take in it: A2210件、B1543件、C876件，A数量居第二位.

The list stands before it in the same paragraph. It may leave out members that are smaller than its 其他, no others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import INFINITY, ZERO
from report_drafter.language.changes.superlatives import OTHERS, Superlative, may_be_whole, names_of
from report_drafter.language.changes.top_ranks import rows_listed
from report_drafter.language.figures.measure import Measure, total_of
from report_drafter.language.numbers.numerals import read_count
from report_drafter.language.relations.figure_relations import counted_alike, introduces_parts

SIGN = late("(?:第[一二三四五六1-6]位?|首位)(?=[，,。；;）)]|$)")
SHORTEST = 2
_NAME_END = late("(?<=[\u4e00-\u9fff]{2})类?(?:案件|事项|问题|纠纷|投诉|举报)?$")
"""What a member may be called with that its list leaves out: 道路运政案件, of 道路运政1642件."""
_RANKED = late(
    r"(?:^|(?<=[，,。；;：:、\d）)]))(?:其中[，,]?|从[^，,。；;]{1,8}看[，,])?(?P<who>[^，,。；;、：:\d（）()]{2,16}?)"
    r"(?P<of>数量|件数|总量|规模|金额|占比)?(?P<share>占(?:比|总[数量]的?)?(?:为|达)?[\d.]{1,5}[%％][，,])?"
    r"(?:[位排]?居|位?列|排名?在?|为)(?:第(?P<rank>[二三四五六2-6])位?|(?(share)(?:第[一1]位?|首位?)|(?!)))(?=[，,。；;）)]|$)"
)


def false_ranks(measures: Sequence[Measure]) -> Iterator[Superlative]:
    """Yields the ranks told of members of a list before them that the list rules out, with a figure that tells so."""
    text = measures[0].paragraph.text
    rows = [(row, names) for row in rows_listed(measures) if (names := names_of(row, text))]
    for match in _RANKED.finditer(text) if rows else ():
        for row, names in reversed(rows):
            at = _member(names, match) if row[-1].end <= match.start() + 1 else None
            if at is not None:
                yield from _judge(match, row, names, at, _left_out(measures, row))
                break


def _member(names: Sequence[str], match: re.Match[str]) -> int | None:
    who = _NAME_END.sub("", match["who"])
    found = [at for at, name in enumerate(names) if len(name) >= SHORTEST and _NAME_END.sub("", name) == who]
    return found[0] if len(found) == 1 and OTHERS.search(who) is None else None


def _left_out(measures: Sequence[Measure], row: Sequence[Measure]) -> Decimal:
    """How much the whole that 其中 parts has besides the members told of it; endless where no whole is told."""
    before = [one for one in measures if one.end < row[0].start and one.sentence == row[0].sentence]
    alike = [one for one in before if counted_alike(one, row[0])]
    made, told = total_of(row), {one.quantity.value for one in alike}
    if made in told:
        return ZERO
    return alike[-1].quantity.value - made if alike[-1:] == before[-1:] and _opens(before, row) else INFINITY


def _opens(before: Sequence[Measure], row: Sequence[Measure]) -> bool:
    return bool(before) and introduces_parts(before[-1], row[0])


def _judge(
    match: re.Match[str], row: Sequence[Measure], names: Sequence[str], at: int, left_out: Decimal
) -> Iterator[Superlative]:
    """What a list says of a rank; where its first may be the whole, the others are ranked."""
    first = int(may_be_whole(row) and at > 0)
    ranked = [one for place, one in enumerate(row) if place >= first and OTHERS.search(names[place]) is None]
    own, rank = row[at], read_count(match["rank"] or "1")
    above = [one for one in ranked if one.quantity.value > own.quantity.value]
    equal = [one for one in ranked if one.quantity.value == own.quantity.value]
    complete = left_out <= own.quantity.value or not _may_hide_larger(row, names, own.quantity.value)
    if len(above) + len(equal) < rank and complete:
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
