"""Finds members of a row above the very total that closes it: 代表建议22件、政协提案49件，共39件.

The total stands right behind the row and a stop right behind the total, so that it sums up nothing else. Where 其余
closes a row instead, its whole stands before it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import ZERO
from report_drafter.language.figures.measure import Measure
from report_drafter.language.relations.figure_relations import between, counted_alike, counts_things

MOST = 8
_SUMS_UP = late(r"[，,]\s*(?:两项|三项|两类|三类|两者|三者)?(?:合计|共计|总计|一共|共)(?:为|有)?")
_JOINED = late(r"、[^。；;，,、\d]{0,20}")
_STOPS = ("，", "。", "；", ",", ";", "）")
_REST = late(r"(?:其余|其他|其它|余下|剩余|剩下)[^，,。；;、\d]{0,6}$")
_OPENED = late("其中|含|包括|分别")


def find_members_above_total(measures: Sequence[Measure]) -> Iterator[tuple[Measure, Measure]]:
    """Yields the total of each closed row of a paragraph with the largest member, where that is above it."""
    text = measures[0].paragraph.text
    for at in range(2, len(measures)):
        total = measures[at]
        if "共" not in total.before and "计" not in total.before:
            continue
        closed = text.startswith(_STOPS, total.end) and _SUMS_UP.fullmatch(between(measures[at - 1], total))
        row = _row(measures, at) if closed else []
        largest = max(row, key=lambda one: one.quantity.value, default=total)
        if len(row) > 1 and _is_exact((total, *row)) and _leaves_nothing(row, largest, total):
            yield total, largest


def _leaves_nothing(row: Sequence[Measure], largest: Measure, total: Measure) -> bool:
    """Whether the largest member alone is above a total, or as large beside others that are there too."""
    if largest.quantity.value != total.quantity.value:
        return largest.quantity.value > total.quantity.value
    return all(one.quantity.value > ZERO for one in row)


def closes_row(rest: Measure, beside: Sequence[Measure]) -> bool:
    """Tells whether what is left closes a row of parts: 1763件。…退换货742件；虚假宣传385件，物流延误301件，其余335件.

    `beside` holds the figures of the paragraph; the whole may stand in the passage before.
    """
    if _REST.search(rest.before) is None:
        return False
    upto = [one for one in beside if one.start < rest.start and rest.passage - one.passage <= 1]
    told = [one for one in reversed(upto) if counted_alike(one, rest) and counts_things(one)]
    sums = accumulate((one.quantity.value for one in told), initial=rest.quantity.value)
    made = ((total, told[size:]) for size, total in enumerate(sums))
    return any(total == one.quantity.value for total, wholes in made for one in wholes)


def _row(measures: Sequence[Measure], at: int) -> list[Measure]:
    """The members right before a total that nothing but 、 joins."""
    row = [measures[at - 1]]
    for one, other in reversed(list(pairwise(measures[max(0, at - MOST) : at]))):
        gap = between(one, other)
        if _JOINED.fullmatch(gap) is None or _OPENED.search(gap) or not counted_alike(one, measures[at]):
            break
        row.insert(0, one)
    return row if counted_alike(row[-1], measures[at]) else []


def _is_exact(figures: Sequence[Measure]) -> bool:
    return all(counts_things(one) and not one.quantity.approximate for one in figures)
