"""Reads figures told in the order of their size that are not: 由高到低依次为18次、28次; 第一位86条，第二位146条."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.language.changes.superlatives import OTHERS, Superlative
from report_drafter.language.figures.measure import Measure
from report_drafter.language.numbers.numerals import read_count
from report_drafter.language.relations.figure_relations import counts_things

SIGNS = late("[高多大]到[低少小]|[低少小]到[高多大]|次之|其次|第[二2]")
_ORDER = late(
    r"(?:按照?(?P<by>[^，,。；;、\d]{1,10}?))?[，,]?[由从]?(?:(?P<falls>高到低|多到少|大到小)|(?P<rises>低到高|少到多|小到大))"
    r"(?:的?(?:[顺次]序|依次|分别|排列|排序|排名)*(?:[为是有]|[：:])[：:]?"
    r"|[看来排列]*(?:，|,)?[^。；;：:\d]{0,30}?(?:依次|先后|分别)[为是])"
)
_BY_SIZE = late("[数量额件次]|占比|比[重例]")
_BY_OTHER = late("等级|级别|层级|风险|难易|职[级务]|信用|程度|人[口均]|[率得]分?$|年龄|海拔")
_STOP = "。"
_FEWEST = 3
_WORDS = "[，,]?(?:有|为|达到?|共|是|计)*"
_NAME = r"[^，,。；;、：:\d]{1,16}?"
_STANDS = "(?:[位排]?居|位?列|排名?在?|为)?"
_TOLD = late(
    rf"(?:(?P<bare>第(?P<place>[一二三四五])[是为])|(?:{_STANDS}第(?P<rank>[一二三四五])[位名]?的?[是为])|(?P<then>其次|再次)[是为]?)"
    rf"{_NAME}[，,（(]?{_WORDS}$"
    rf"|(?:(?P<most>最多|最高|最大|居首位?|前[两二三四五]位的?(?:分别|依次)?[是为]{_NAME})|(?P<second>次之|居次)|(?P<third>再次之?)|{_STANDS}第(?P<named>[一二三四五])[位名]?)"
    rf"[，,]{_WORDS}$"
)
_RANKING = late("排名?前|居前|列前|前[两二三四五六]位|排名|位次|[高多大]到|数量|[件案]量")
"""What tells that 第一是 is a place and no point of a list."""
_THEN = {"其次": 2, "再次": 3}


_IN_TURN = late(
    r"(?:居首|第一|最多|最高)[，,、；;][^，,。；;、\d]{1,12}?(?:居|列|排|位居)?(?:第二|次之|居次)位?[，,、；;]"
    r"(?:[^，,。；;、\d]{1,12}?(?:居|列|排|位居)?(?:第三|再次)位?[，,、；;])?[^，,。；;、\d]{0,6}(?:分别|依次)[为是有]"
)
"""Names with their places, and figures in the same order: A居首，B第二，C第三，数量分别是69、33、32."""


def false_orders(measures: Sequence[Measure]) -> Iterator[Superlative]:
    """Yields the figures of a paragraph that stand ahead of a larger one (or a smaller one) in a row told by size."""
    text = measures[0].paragraph.text
    if not SIGNS.search(text):
        return
    for match in _ORDER.finditer(text):
        if _is_by_size(match):
            yield from _ordered(match, measures, falls=match["falls"] is not None)
    for match in _IN_TURN.finditer(text):
        yield from _ordered(match, measures, falls=True)
    for _, group in groupby(measures, key=_sentence):
        yield from _ranked(list(group))


def _sentence(one: Measure) -> int:
    """How many sentences of its paragraph end before a figure; a semicolon ends none."""
    return one.paragraph.text.count(_STOP, 0, one.start)


def _is_by_size(match: re.Match[str]) -> bool:
    """Whether the order is that of the figures: 按风险等级由高到低 is not."""
    lead = match.string[max(0, match.start() - 6) : match.start()] + (match["by"] or "")
    return _BY_OTHER.search(lead) is None and (not match["by"] or _BY_SIZE.search(match["by"]) is not None)


def _ordered(match: re.Match[str], measures: Sequence[Measure], *, falls: bool) -> Iterator[Superlative]:
    """What stands in the row behind 由高到低依次为, of the unit of its first figure."""
    behind = [one for one in measures if one.start >= match.end()]
    told = [one for one in behind if _sentence(one) == _sentence(behind[0]) and counts_things(one)]
    row = [one for one in told if one.quantity.unit == told[0].quantity.unit and not OTHERS.search(one.before)]
    if len(row) < _FEWEST or _STOP in match.string[match.end() : row[0].start]:
        return
    for one, other in pairwise(row):
        ahead, next_one = (one, other) if falls else (other, one)
        if next_one.quantity.interval().low > ahead.quantity.interval().high:
            yield Superlative(match.start(), other.end, one, other)
            return


def _ranked(measures: Sequence[Measure]) -> Iterator[Superlative]:
    """What is told with its rank, one behind the other: 以A为最多，有681人次；B次之，有836人次."""
    last: tuple[int, Measure] | None = None
    end = -1
    for one in measures:
        match = _TOLD.search(one.paragraph.text, max(0, end, one.start - 30), one.start)
        end = one.end
        rank = _rank(match)
        if rank is None or match is None:
            continue
        if last is not None and rank == last[0] + 1 and one.quantity.unit == last[1].quantity.unit:
            ahead = last[1]
            if one.quantity.interval().low > ahead.quantity.interval().high:
                yield Superlative(match.start(), one.end, one, ahead)
                return
        last = (rank, one)


def _rank(match: re.Match[str] | None) -> int | None:
    """The place that the words before a figure give it; 第一是 is one where its sentence tells of places."""
    if match is None:
        return None
    if match["bare"]:
        opening = match.string.rfind(_STOP, 0, match.start()) + 1
        return read_count(match["place"]) if _RANKING.search(match.string, opening, match.start()) else None
    if match["most"]:
        return 1
    if match["then"]:
        return _THEN[match["then"]]
    return 2 if match["second"] else 3 if match["third"] else read_count(match["rank"] or match["named"])
