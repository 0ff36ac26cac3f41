"""Reads changes of rank of which both ranks stand there: 列第3名，比上年的第7名上升4位; 由第8位升至第5位."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.numbers.numerals import read_count

_NUMBER = r"(?:\d{1,3}|[一二两三四五六七八九十]{1,3})"
_UP = "上升|提升|前移|跃升|提高|前进|进步|上移|攀升|晋升|跃居|进位|晋位|升|进"
_DOWN = "下降|后退|后移|退后|下滑|降低|退步|下移|滑落|退位|降|退"
RANK = late(rf"第\s?({_NUMBER})\s?(?:[名位]|(?=[，,）)升降进退变上下跃前后至到]|相比))")
_STEPS = rf"(?:(?P<up>{_UP})|(?P<down>{_DOWN}))了?(?P<number>{_NUMBER})个?(?:位次|名次|位|名)"
_MOVED = late(rf"(?:相比|比较?)?[）)]?[，,]?(?:同比|位次|名次|排名)?{_STEPS}")
_MOVED_BEFORE = late(rf"{_STEPS}[，,、（(：:即]*$")
"""Steps that are told before the ranks: 名次比上年前进7位，由第10位到第3位."""
_TURNED = late(
    rf"[，,]?(?:{_STEPS}[，,]?(?:[升进前移]{{0,2}}[至到为]|[^，,。；;、第\d]{{0,8}})"
    rf"|(?:(?P<rose>{_UP})|(?P<fell>{_DOWN}))[^，,。；;、第]{{0,8}}|[^，,。；;、第\d]{{0,4}}[至到为][^，,。；;、第\d]{{0,4}})"
)
_FROM = late("[由从](?P<of>[^，,。；;、]{0,14})$")
_YEAR_BEFORE = r"(?:上年|去年|上一年|前一年|上一?[届次]|20\d\d年)(?:度|同期)?"
_STANDS = "(?:[的为列居是排位名在]{0,3})"
_COMPARED = late(rf"[^。；;]{{0,16}}?(?:[比较与同和]|[（(]){_YEAR_BEFORE}[（(]?{_STANDS}?")
_EARLIER = late(rf"(?:^|[，,。；;（(]){_YEAR_BEFORE}[^，,。；;、第\d]{{0,8}}$")
_LATER = late(rf"[，,](?P<when>今年|本年度?|本[届次]|当年|20\d\d年度?)(?:则|已)?{_STANDS}[^，,。；;、第\d]{{0,2}}")
_THEN = late(rf"[，,](?P<when>{_YEAR_BEFORE}){_STANDS}")
"""Both ranks told of one thing, the earlier first or behind: 上年排第11名，今年排第6名; 列第7位，上年为第12位."""


@frozen
class RankChange:
    """A rank that went from `base` to `now`; the first is the best.

    `said` is the direction that its verb says, `moved` by how many ranks it says so (None where it does not);
    the spans are those of both ranks and of the verb with its number.
    """

    base: int
    now: int
    said: Direction
    moved: int | None
    ranks: tuple[tuple[int, int], tuple[int, int]]
    place: tuple[int, int]

    @property
    def truth(self) -> Direction:
        """Which way the rank went."""
        if self.base == self.now:
            return Direction.SAME
        return Direction.UP if self.now < self.base else Direction.DOWN


def find_rank_changes(text: str) -> Iterator[RankChange]:
    """Yields every change of rank of a paragraph."""
    ranks = list(RANK.finditer(text)) if text.count("第") > 1 else []
    for one, other in pairwise(ranks):
        found = _turned(text, one, other) or _compared(text, one, other) or _told_apart(text, one, other)
        if found is not None:
            yield found


def _turned(text: str, base: re.Match[str], now: re.Match[str]) -> RankChange | None:
    """由上年的第8位升至第5位, 由第11名前移5名至第6名; with steps before both: 前进7位，由第10位到第3位."""
    verb = _TURNED.fullmatch(text, base.end(), now.start())
    opened = _FROM.search(text, 0, base.start()) if verb is not None else None
    if verb is None or opened is None:
        return None
    moved = verb if verb["number"] else _MOVED.match(text, now.end()) or _MOVED_BEFORE.search(text, 0, opened.start())
    if verb["rose"] or verb["fell"]:
        return _change(base, now, Direction.UP if verb["rose"] else Direction.DOWN, moved, moved or verb)
    return None if moved is None else _moved(base, now, moved)


def _compared(text: str, now: re.Match[str], base: re.Match[str]) -> RankChange | None:
    """列第3名，比上年的第7名上升4位; 列第3名（上年第7名），上升4位."""
    if _COMPARED.fullmatch(text, now.end(), base.start()) is None:
        return None
    moved = _MOVED.match(text, base.end())
    return None if moved is None else _moved(base, now, moved)


def _told_apart(text: str, one: re.Match[str], other: re.Match[str]) -> RankChange | None:
    """上年排第11名，今年排第6名，前移5名; 列第7位，上年为第12位，上升5位."""
    moved = _MOVED.match(text, other.end())
    if moved is None:
        return None
    if _EARLIER.search(text, 0, one.start()) and _LATER.fullmatch(text, one.end(), other.start()):
        return _moved(one, other, moved)
    behind = _THEN.fullmatch(text, one.end(), other.start())
    return _moved(other, one, moved) if behind is not None else None


def _moved(base: re.Match[str], now: re.Match[str], moved: re.Match[str]) -> RankChange | None:
    return _change(base, now, Direction.UP if moved["up"] else Direction.DOWN, moved, moved)


def _change(
    base: re.Match[str], now: re.Match[str], said: Direction, moved: re.Match[str] | None, place: re.Match[str]
) -> RankChange | None:
    numbers = [read_count(one[1]) for one in (base, now)]
    if not all(numbers):
        return None
    steps = None if moved is None else read_count(moved["number"])
    return RankChange(numbers[0], numbers[1], said, steps, (base.span(), now.span()), (place.start(), place.end()))
