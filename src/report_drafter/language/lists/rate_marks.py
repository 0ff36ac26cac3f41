"""Rates that a report tells in 千分之 here and in 百分之 there, with the same digits: 死亡率2.56%, 死亡率2.56‰."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late

PER_MILLE = "‰"

_RATE = late(r"(?P<name>\w{2}率)[^，,。；;、\d\n]{0,8}?(?P<figure>(?P<digits>\d+\.\d+)(?P<mark>[%％‰]))(?!之)")


@frozen
class OddMark:
    """A rate (`start` up to `end`) whose mark is another than that of the same digits at `other`."""

    start: int
    end: int
    other: tuple[int, int]


def odd_marks(text: str) -> Iterator[OddMark]:
    """Yields the rates told in percent that stand with the same name and digits in per mille elsewhere."""
    if PER_MILLE not in text:
        return
    told: dict[tuple[str, str], dict[bool, list[tuple[int, int]]]] = {}
    for match in _RATE.finditer(text):
        by_mark = told.setdefault((match["name"], match["digits"]), {})
        by_mark.setdefault(match["mark"] == PER_MILLE, []).append(match.span("figure"))
    both = (one for one in told.values() if len(one) > 1)
    yield from chain.from_iterable((OddMark(*span, one[True][0]) for span in one[False]) for one in both)
