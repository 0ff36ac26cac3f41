"""How two names that are nearly the same differ: the stretch of each that is left between their common ends."""

from __future__ import annotations

from report_drafter.domain.frozen import frozen


@frozen
class Difference:
    """Two names as a common head, what each has of its own, and a common tail."""

    head: str
    one: str
    other: str
    tail: str


def difference(one: str, other: str) -> Difference:
    """Returns how two texts differ in one place; the common head is taken as long as it goes."""
    head = 0
    while head < min(len(one), len(other)) and one[head] == other[head]:
        head += 1
    tail = 0
    while tail < min(len(one), len(other)) - head and one[-1 - tail] == other[-1 - tail]:
        tail += 1
    return Difference(one[:head], one[head : len(one) - tail], other[head : len(other) - tail], one[len(one) - tail :])
