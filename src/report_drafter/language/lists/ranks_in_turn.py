"""Ranks told in turn, and how many rates or names stand before them: 分别增长6%、5%、4%，分别居全国第二、第七.

The row of rates tells how many there are; without one, at least three names that nothing but 、 and one 和 joins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late

SIGN = late(r"分别[^，,。；;、\d第]{0,14}第")
FEWEST_NAMES, MOST = 3, 99
"""How many names are a row; a name may hold two things (进出口, 存贷款), so that no rank behind names is too many."""

_NUMBER = r"第?(?:[一二三四五六七八九十]{1,3}|\d{1,3})(?:位|名)?"
_RANKS = late(
    r"(?:增速|增幅|总量|均)?分别(?:位?[居列]|排(?:名|在)?)(?:在|名)?[^，,。；;、\d第]{0,8}"
    rf"(?P<row>第(?:[一二三四五六七八九十]{{1,3}}|\d{{1,3}})(?:位|名)?(?:[、和与及]{_NUMBER})*)(?=[，,。；;）)]|$)"
)
_RATE = r"(?:(?:增长|下降|提高|上升)[\u4e00-\u9fff]{0,2})?\d+(?:\.\d+)?[%％]"
_RATES = late(rf"分别[^，,。；;、\d]{{0,12}}(?P<row>{_RATE}(?:[、和与及]{_RATE})+)[，,、；;（(]\s*$")
_NAMES = late(r"(?:^|[，,。；;：:）)])(?P<row>[\u4e00-\u9fffA-Za-z]{2,12}(?:[、和与及][\u4e00-\u9fffA-Za-z]{1,12})+)$")
_OPEN = late("[等的]|其中|在|对|[由从][^、]*")
"""What tells that a row of words is no plain row of names."""
_JOIN, _COMMA = late("[、和与及]"), "、"


@frozen
class RanksInTurn:
    """A row of ranks (`start` to `end` of a text), how many they are, and the fewest and most that should be there."""

    start: int
    end: int
    number: int
    fewest: int
    most: int


def ranks_in_turn(text: str) -> Iterator[RanksInTurn]:
    """Yields the rows of ranks of a text behind rates or names that tell how many they should be."""
    for match in _RANKS.finditer(text):
        expected = _expected(text, match)
        if expected is not None:
            number = len(_JOIN.findall(match["row"])) + 1
            yield RanksInTurn(match.start("row"), match.end("row"), number, *expected)


def _expected(text: str, match: re.Match[str]) -> tuple[int, int] | None:
    """How many ranks the words before a row call for, at least and at most; None where they do not tell."""
    rates = _RATES.search(text, 0, match.start())
    if rates is not None:
        count = len(_JOIN.findall(rates["row"])) + 1
        return count, count
    names = _NAMES.search(text, 0, match.start())
    if names is None or _OPEN.search(names["row"]) is not None:
        return None
    fewest = names["row"].count(_COMMA) + 1
    return (fewest, MOST) if fewest >= FEWEST_NAMES else None
