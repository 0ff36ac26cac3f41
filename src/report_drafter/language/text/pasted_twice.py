"""Stretches of a text that stand twice, one right behind the other, whatever marks part them.

A stretch runs from mark to mark; several in a row may be pasted twice together: 接受咨询8900人次。接受咨询8900人次。
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, compress, count
from operator import eq

from report_drafter.domain.frozen import frozen

MARKS = "、；;,。：:\n"
ONE_MARK = "，"
MOST = 3
"""How many stretches in a row are looked for as one."""
LEAST, UNPARTED = 4, 16
"""How many characters both have in common, and how many they have together, where no mark parts them."""


@frozen
class PastedTwice:
    """Where words begin, where the same words begin again, and where these end; a mark may stand between."""

    start: int
    again: int
    end: int
    stretches: int


def pasted_twice(text: str) -> Iterator[PastedTwice]:
    """Yields what stands twice in a row, no two overlapping, the shortest first; lines are places of their own."""
    level = text
    for mark in MARKS:
        level = level.replace(mark, ONE_MARK)
    stretches = level.split(ONE_MARK)
    found = [(at, length) for length in range(1, MOST + 1) for at in _repeated(stretches, length)]
    joined = [
        at for at, one in enumerate(stretches) if len(one) >= UNPARTED and one.find(one[-LEAST:]) < len(one) - LEAST
    ]
    if not found and not joined:
        return
    starts = list(accumulate((len(one) + 1 for one in stretches), initial=0))
    told: set[int] = set()
    for at, length in found:
        one = _whole(stretches, starts, at, length)
        if told.isdisjoint(range(at, at + 2 * length)) and "\n" not in text[one.start : one.end]:
            told.update(range(at, at + 2 * length))
            yield one
    for at in joined:
        yield from _unparted(stretches[at], starts[at])


def _repeated(stretches: Sequence[str], length: int) -> Iterator[int]:
    """Yields where stretches begin that stand again behind them; the first may have more words before."""
    if length == 1:
        yield from (at for at in compress(count(), map(str.endswith, stretches, stretches[1:])) if stretches[at + 1])
        return
    for last in compress(count(), map(eq, stretches, stretches[length:])):
        at = last - length + 1
        first = stretches[at + length] if at >= 0 else ""
        inner = stretches[at + 1 : last + 1] == stretches[at + 1 + length : last + 1 + length]
        if first and inner and stretches[at].endswith(first) and len({*stretches[at : last + 1]}) > 1:
            yield at


def _whole(stretches: Sequence[str], starts: Sequence[int], at: int, length: int) -> PastedTwice:
    again, last = starts[at + length], at + 2 * length - 1
    return PastedTwice(
        again - 1 - len(stretches[at + length]) - (starts[at + length] - starts[at + 1]),
        again,
        starts[last] + len(stretches[last]),
        length,
    )


def _unparted(stretch: str, start: int) -> Iterator[PastedTwice]:
    """Finds words that stand twice at the end of a stretch with no mark between."""
    end = len(stretch)
    length = end - LEAST - stretch.rfind(stretch[-LEAST:], 0, end - 1)
    if length >= LEAST and stretch[-length:] == stretch[-2 * length : -length]:
        yield PastedTwice(start + end - 2 * length, start + end - length, start + end, 0)
