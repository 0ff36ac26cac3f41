"""Items that one list holds twice, with others between: 学中求进、难中求进、干中求进、难中求进.

Two lists that follow one another may share items (教育、医疗服务和就业、医疗政策): there the words between are long or
join the lists.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, compress, count
from operator import itemgetter

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.text.characters import is_han

MARK = "、"
SHORTEST, LONGEST, LONGEST_BETWEEN = 2, 10, 5
FURTHEST, NEAR = 8, 2
"""How many items on an equal one is looked for, and how many where it is the list's first or last."""
_JOINS = late("[和及与等的或由向到至对从在被把将]")
"""What ends one list and begins another, within what stands between two 、."""
_ENDS = "等"


@frozen
class ListedTwice:
    """An item, with where it stands first and where it stands again."""

    item: str
    first: int
    again: int


def listed_twice(text: str) -> Iterator[ListedTwice]:
    """Yields the items that stand again in their list; right behind themselves only before 等; in text order."""
    stretches = text.split(MARK)
    pairs = sorted({*_equal(stretches), *_at_an_end(stretches), *_at_the_end(stretches)}, key=itemgetter(1))
    found = [(one, again, item) for one, again in pairs if (item := _item(stretches, one, again))]
    if found:
        starts = list(accumulate((len(one) + 1 for one in stretches), initial=0))
        for one, again, item in found:
            yield ListedTwice(item, starts[one + 1] - 1 - len(item), starts[again])


def _equal(stretches: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The places of equal stretches, few others between them."""
    seen: dict[str, int] = {}
    for at, stretch in enumerate(stretches):
        before = seen.get(stretch)
        if before is not None and 1 < at - before <= FURTHEST:
            yield before, at
        seen[stretch] = at


def _at_an_end(stretches: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The places of stretches of which one ends a list with the other's words, or opens it with them."""
    later = stretches[NEAR:]
    for at in compress(count(), map(str.startswith, later, stretches)):
        yield at, at + NEAR
    for at in compress(count(), map(str.endswith, stretches, later)):
        yield at, at + NEAR


def _at_the_end(stretches: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The places of whole items that stand again right behind themselves and close their list: 居住证、居住证等."""
    for at in range(1, len(stretches) - 1):
        if stretches[at] and stretches[at + 1].startswith(stretches[at] + _ENDS):
            yield at, at + 1


def _item(stretches: Sequence[str], one: int, again: int) -> str:
    """The item that two stretches of one list both hold; '' where they are two lists, or hold none."""
    first, last = stretches[one], stretches[again]
    item = min(first, last, key=len)
    if not (SHORTEST <= len(item) <= LONGEST and is_han(item)):
        return ""
    opens, ends = first[-len(item) - 1 : -len(item)], last[len(item) : len(item) + 1]
    if is_han(opens) or (is_han(ends) and ends != _ENDS):
        return ""
    longest = max(LONGEST_BETWEEN, len(item) + 1)
    between = stretches[one + 1 : again]
    return item if all(len(each) <= longest and is_han(each) and not _JOINS.search(each) for each in between) else ""
