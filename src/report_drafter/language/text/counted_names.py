"""Names that a row holds twice though a number beside it counts all of them: 城西、城北、城西、新城4个片区.

Where as many are told as stand there, one of the two was meant to be another; the first may have the words of its
clause before it, the last those behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from report_drafter.domain.late_pattern import late
from report_drafter.language.numbers.numerals import read_count
from report_drafter.language.text.listed_twice import MARK, ListedTwice, listed_twice

FEWEST, SHORTEST = 3, 2
_ROW = late(
    r"(?<![\u4e00-\u9fff“”])[\u4e00-\u9fff“”]{2,40}(?:、[\u4e00-\u9fff“”]{2,12}){2,}(?![\u4e00-\u9fff“”]*、)(?:[\u4e00-\u9fff“”]{0,12})"
)
_LAST = late("(?:以及|[和及与])(?=[\u4e00-\u9fff]{2,12}$)")
_NUMBER = late(r"(?<![\d.第月年])(?P<number>\d{1,2}|[两三四五六七八九十]{1,2})(?=[个家处项所名条支类座场批]|镇|村)")
_OPENS = late("[在于取对为是即向到从及盖往选由查访赴给组了有：:“]$")
_ENDS = late("(?:$|[等共建设开]|”)")
_BEFORE, _BEHIND = 22, 14
_STOPS = "。；;\n"


def names_twice(text: str) -> Iterator[ListedTwice]:
    """Yields the names that a list holds twice, counted or not, each once."""
    yield from {one.again: one for one in (*counted_names_twice(text), *listed_twice(text))}.values()


def counted_names_twice(text: str) -> Iterator[ListedTwice]:
    """Yields the names that stand again in a row of as many as are counted, in text order."""
    for row in _ROW.finditer(text):
        names, starts = _names(row)
        if len(names) >= FEWEST and len(names) in _numbers(text, row):
            yield from _twice(names, starts)


def _names(row: re.Match[str]) -> tuple[Sequence[str], Sequence[int]]:
    """The stretches of a row with the places where they begin; 和 before the last parts two."""
    names, starts, at = list[str](), list[int](), row.start()
    for name in row[0].split(MARK):
        names.append(name)
        starts.append(at)
        at += len(name) + len(MARK)
    joined = _LAST.search(names[-1])
    if joined is not None and joined.start() >= SHORTEST:
        last = names.pop()
        names += [last[: joined.start()], last[joined.end() :]]
        starts.append(starts[-1] + joined.end())
    return names, starts


def _numbers(text: str, row: re.Match[str]) -> set[int]:
    """The numbers told of things right before a row or behind it, in its sentence."""
    before = text[max(0, row.start() - _BEFORE) : row.start()]
    before = before[max(map(before.rfind, _STOPS)) + 1 :]
    behind = text[row.start() : row.end() + _BEHIND]
    ends = [at for stop in _STOPS if (at := behind.find(stop)) >= 0]
    told = (*_NUMBER.finditer(before), *_NUMBER.finditer(behind[: min(ends, default=len(behind))]))
    return {read_count(one["number"]) for one in told}


def _twice(names: Sequence[str], starts: Sequence[int]) -> Iterator[ListedTwice]:
    last = len(names) - 1
    for one, again in combinations(range(len(names)), 2):
        first, second = names[one], names[again]
        if first == second:
            yield ListedTwice(second, starts[one], starts[again])
        elif one == 0 and first.endswith(second) and _OPENS.search(first[: -len(second)]):
            yield ListedTwice(second, starts[one] + len(first) - len(second), starts[again])
        elif again == last and one > 0 and second.startswith(first) and _ENDS.match(second, len(first)):
            yield ListedTwice(first, starts[one], starts[again])
