"""Reads changes of rank of which both ranks stand there: 列第3名，比上年的第7名上升4位; 由第8位升至第5位.

Also ranks that a field has not: 在16个地市中排名第18位.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.numbers.numerals import read_count

_NUMBER = r"(?:\d{1,3}|[一二两三四五六七八九十]{1,3})"
RANK = late(rf"第\s?({_NUMBER})\s?[名位]")
_UP = "上升|提升|前移|跃升|提高|前进|进步|上移|攀升|晋升|跃居|升"
_DOWN = "下降|后退|后移|退后|下滑|降低|退步|下移|滑落|降"
_MOVED = late(
    rf"[）)]?[，,]?(?:同比|位次|名次|排名)?(?:(?P<up>{_UP})|(?P<down>{_DOWN}))了?(?P<number>{_NUMBER})个?(?:位次|名次|位|名)"
)
_TURNED = late(rf"(?:(?P<up>{_UP})|(?P<down>{_DOWN}))[^，,。；;、第]{{0,8}}")
_FROM = late("[由从][^，,。；;、]{0,14}$")
_YEAR_BEFORE = r"(?:上年|去年|上一年|前一年|上一?[届次]|20\d\d年)(?:度|同期)?"
_COMPARED = late(rf"[^。；;]{{0,16}}?(?:[比较]|[（(]){_YEAR_BEFORE}(?:[的为列居是排位]{{0,2}})?")

_IN_FIELD = late(
    rf"(?P<field>{_NUMBER})个[\u4e00-\u9fff（）、]{{1,12}}?[中里][，,]?(?:[综总]?合?得分?为?[\d.]+分[，,]?)?(?:综合|总分|总体|整体)?"
    rf"(?:排[名在]?|名列|位列|位居|[列居])[\u4e00-\u9fff]{{0,2}}?第\s?(?P<rank>{_NUMBER})\s?[名位]"
)


_BODIES = "(?:法院|检察院|单位|部门|街道|地市|[县区市镇乡州院局])"
_RIGHT_BEHIND = late(
    rf"(?:[居列]|排名?)[^，,。；;、\d]{{0,8}}?(?<![\d.第])(?P<field>{_NUMBER})个[\u4e00-\u9fff（）、]{{0,8}}?{_BODIES}[）)]?(?:[中里]|的)?"
    rf"第\s?(?P<rank>{_NUMBER})\s?[名位]"
)
_ASSESSED = late(
    rf"(?<![\d.第])(?P<field>\d{{1,3}})个[\u4e00-\u9fff（）、]{{0,8}}?{_BODIES}[\u4e00-\u9fff]{{0,10}}?(?:考[核评]|评[比价估选]|测评|评议|竞赛|排名)"
    rf"[\u4e00-\u9fff]{{0,3}}[中里][，,](?P<told>[^。；;]{{0,40}}?)(?:排名|名次|位次)[^。；;，,第]{{0,12}}第\s?(?P<rank>{_NUMBER})\s?[名位]"
)
_OTHER_FIELD = late("全[国省]|在全|个[县区市州]")


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


def ranks_beyond(text: str) -> Iterator[tuple[int, int]]:
    """Yields where a rank stands with a field that is smaller: 在16个地市中排名第18位, 居全市8个县（区）第9位."""
    fields = (_IN_FIELD, _RIGHT_BEHIND, _ASSESSED) if "个" in text else ()
    for match in (one for pattern in fields for one in pattern.finditer(text)):
        if _OTHER_FIELD.search(match.groupdict().get("told") or ""):
            continue
        field, rank = (read_count(match[name]) for name in ("field", "rank"))
        if field and rank and rank > field:
            yield match.span()


def find_rank_changes(text: str) -> Iterator[RankChange]:
    """Yields every change of rank of a paragraph."""
    ranks = list(RANK.finditer(text)) if text.count("第") > 1 else []
    for one, other in pairwise(ranks):
        found = _turned(text, one, other) or _compared(text, one, other)
        if found is not None:
            yield found


def _turned(text: str, base: re.Match[str], now: re.Match[str]) -> RankChange | None:
    """由上年的第8位升至第5位."""
    verb = _TURNED.fullmatch(text, base.end(), now.start())
    if verb is None or _FROM.search(text, 0, base.start()) is None:
        return None
    moved = _MOVED.match(text, now.end())
    return _change(base, now, verb, moved)


def _compared(text: str, now: re.Match[str], base: re.Match[str]) -> RankChange | None:
    """列第3名，比上年的第7名上升4位; 列第3名（上年第7名），上升4位."""
    if _COMPARED.fullmatch(text, now.end(), base.start()) is None:
        return None
    moved = _MOVED.match(text, base.end())
    return None if moved is None else _change(base, now, moved, moved)


def _change(
    base: re.Match[str], now: re.Match[str], verb: re.Match[str], moved: re.Match[str] | None
) -> RankChange | None:
    numbers = [read_count(one[1]) for one in (base, now)]
    if not all(numbers):
        return None
    said = Direction.UP if verb["up"] else Direction.DOWN
    place = verb if moved is None else moved
    steps = None if moved is None else read_count(moved["number"])
    ranks = (base.span(), now.span())
    return RankChange(numbers[0], numbers[1], said, steps, ranks, (place.start(), place.end()))
