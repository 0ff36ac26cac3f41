"""One event told in two months: 7月中旬的强降雨…转移群众1268人, and 8月中旬的强降雨…转移群众1268人.

It is one where the same uneven figure stands behind the same words, and both passages name the event alike.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import TOLD_PARTS, Measure
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.text.characters import is_han

SMALLEST, EVEN, MOST_TELLINGS, LABEL, RUN, MOST_MONTHS = 100, 10, 4, 4, 3, 3
_MONTHS = late(
    r"(?<![\d—–~～\-至到年])(?:20\d\d年|[去今]年)?(?P<first>\d{1,2})月(?:份|\d{1,2}日|[上中下]旬|[初底])?"
    r"(?:(?:至|到|[—–~～\-]{1,2})(?:(?P<last>\d{1,2})月)?(?:\d{1,2}日|[上中下]旬)?)?"
)
_NO_EVENT = late("截[至止]|累计|[月年日]以来|[全每逐半近]年|月均|每月|20\\d\\d年|上年|去年|[较比]|前[，,]")
"""What tells that a passage is of a stretch of time, or of another year."""


@frozen
class MonthRetold:
    """A passage's month from `start` up to `end` of the paragraph of `figure`; `first` and `until` bound the other."""

    figure: Measure
    start: int
    end: int
    other: Measure
    first: int
    until: int


def find_months_retold(model: ReportModel) -> Iterator[MonthRetold]:
    """Yields the months that one event is told in otherwise before."""
    for unit, measures in model.by_unit.items():
        if unit == PERCENT:
            continue
        by_fact: dict[tuple[str, str], list[Measure]] = {}
        for one in measures:
            label = one.before[-LABEL:]
            if one.part in TOLD_PARTS and len(label) == LABEL and is_han(label) and _is_uneven(one):
                by_fact.setdefault((str(one.quantity.value), label), []).append(one)
        for tellings in by_fact.values():
            for other, one in combinations(tellings[:MOST_TELLINGS], 2):
                yield from _judged(one, other)


def _is_uneven(one: Measure) -> bool:
    value = one.quantity.value
    return value >= SMALLEST and value % EVEN != 0 and not one.quantity.approximate


def _judged(one: Measure, other: Measure) -> Iterator[MonthRetold]:
    if one.paragraph is other.paragraph:
        return
    told, before = _event(one), _event(other)
    if told is None or before is None or told[0] & before[0] or not _runs(told[1]) & _runs(before[1]):
        return
    yield MonthRetold(one, *told[2], other, *before[2])


def _event(one: Measure) -> tuple[frozenset[int], str, tuple[int, int]] | None:
    """The months of the only date before a figure in its passage, what is told of it, and where the date stands."""
    passage = one.passage_before
    found = list(_MONTHS.finditer(passage))
    if len(found) != 1 or _NO_EVENT.search(passage):
        return None
    first, last = int(found[0]["first"]), int(found[0]["last"] or found[0]["first"])
    if last < first or last - first >= MOST_MONTHS:
        return None
    begin = one.start - len(passage)
    words = passage[found[0].end() : len(passage) - LABEL]
    place = begin + found[0].start(), begin + found[0].end()
    return frozenset(range(first, last + 1)), words, place


def _runs(words: str) -> set[str]:
    return {words[at : at + RUN] for at in range(len(words) - RUN + 1) if is_han(words[at : at + RUN])}
