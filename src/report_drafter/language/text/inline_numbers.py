"""Items that run on within a paragraph, each behind a digit and a point: 1.加强学习, 2.落实责任, 4.严格考核."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late

SIGN = late(r"[。；;：:]\s*2[.．、]")
FEWEST, MOST = 3, 20

_ITEM = late(r"(?:^|(?<=[。；;：:]))\s*(?P<number>\d{1,2})[.．、](?=[\u4e00-\u9fff“《])")
MIXED = late(r"[。；;]首先[，,]")
_FIRST, _SECOND = late("(?:^|[。；;：:，,])一是"), late("[。；;]二是")
_GOES_ON = late("其次|再次|然后|第二")


@frozen
class InlineNumber:
    """A number from `start` up to `end` that does not follow the one `before` it."""

    start: int
    end: int
    number: int
    before: int


def misnumbered_items(text: str) -> Iterator[InlineNumber]:
    """Yields the one number of a paragraph that begins with 1. and goes on, where it skips or repeats one."""
    items = [(int(one["number"]), one) for one in _ITEM.finditer(text)]
    numbers = [number for number, _ in items]
    if len(items) < FEWEST or numbers[0] != 1 or numbers.count(1) > 1:
        return
    odd = [(first, then, match) for (first, _), (then, match) in pairwise(items) if then != first + 1]
    if len(odd) == 1 and 1 < odd[0][1] <= MOST:
        first, then, match = odd[0]
        yield InlineNumber(match.start("number"), match.end(), then, first)


def mixed_orders(text: str) -> Iterator[tuple[int, int]]:
    """Yields where a list that began with 一是 and 二是 goes on with 首先, which nothing follows up."""
    first = _FIRST.search(text)
    second = _SECOND.search(text, first.end()) if first is not None else None
    for match in MIXED.finditer(text, second.end()) if second is not None else ():
        if _GOES_ON.search(text, match.end()) is None:
            yield match.start() + 1, match.end() - 1
