"""Finds means of a whole that lie outside of those of its groups: 机关平均88.7分，基层平均91.7分，全体平均92.1分.

The groups told must be all that there are: two that make a whole (机关 and 基层, 城区 and 农村), or as many as words
say so (分三组). Parts of a process, dimensions and places of which others may be left out have no such mean.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.numbers.numerals import read_count
from report_drafter.language.numbers.units import PERCENT, POINTS

_SIGNS = ("均", "总体", "整体", "综合")
_PAIRS = (
    ("机关", "基层"),
    ("机关", "乡镇"),
    ("城区", "农村"),
    ("城镇", "农村"),
    ("城市", "农村"),
    ("男", "女"),
    ("市直", "县区"),
    ("市级", "县级"),
    ("县直", "乡镇"),
    ("区直", "街道"),
    ("简易程序", "普通程序"),
    ("内勤", "外勤"),
    ("线上", "线下"),
)
_WIDE = frozenset(("农村", "县区", "县级", "乡镇", "街道"))
"""Of groups that are places, the whole may be called after the place: 全市平均."""
_WHOLE = late(
    r"(?:全体|全员|全部|所有|总体|总(?!务|局|队|站|工)|合并|整体|综合|(?P<place>全[市县区局镇]))[\u4e00-\u9fff]{0,10}?"
    r"(?:均|率|度|成绩|得分|用时)?[\u4e00-\u9fff]{0,6}$"
)
_GROUPS = late(r"(?:仅|只|共|分为?|[^\u4e00-\u9fff])(?P<number>[两二三四])[个]?[组类](?!别)|(?P<pair>[两二三四])组")
_MEAN = late(r"平均|均[分值]|人均|率|度")
_OTHERWISE = late("上年|去年|[比较高低]于|系统|全省|全国|[比较]上|其他|其余|基础分|加分|环节|最[高低多少]")
FEWEST = 2


def find_means_outside(measures: Sequence[Measure]) -> Iterator[tuple[Measure, Measure]]:
    """Yields each mean of a whole that is above or below all of its groups, behind the nearest of them."""
    text = measures[0].paragraph.text
    if any(sign in text for sign in _SIGNS):
        for _, group in groupby(measures, key=lambda one: one.passage):
            yield from _outside(list(group))


def _outside(told: Sequence[Measure]) -> Iterator[tuple[Measure, Measure]]:
    words = told[0].paragraph.text[told[0].start - len(told[0].passage_before) : told[-1].end]
    plain = all(one.quantity.unit == told[0].quantity.unit and _is_plain(one) for one in told)
    if len(told) <= FEWEST or not plain or _OTHERWISE.search(words) or not _MEAN.search(words):
        return
    wholes = [(one, match) for one in told if (match := _WHOLE.search(_before(told, one))) is not None]
    if len(wholes) != 1:
        return
    mean, match = wholes[0]
    groups = [one for one in told if one is not mean]
    if not _are_all(words, len(groups), of_place=bool(match["place"]), rates=mean.quantity.unit == PERCENT):
        return
    least, most = (end(groups, key=lambda one: one.quantity.value) for end in (min, max))
    if mean.quantity.interval().low > most.quantity.interval().high:
        yield most, mean
    elif mean.quantity.interval().high < least.quantity.interval().low:
        yield least, mean


def _before(told: Sequence[Measure], one: Measure) -> str:
    """The words between a figure and the one before it, or those of its clause."""
    before = [each.end for each in told if each.end <= one.start]
    return one.paragraph.text[max(before, default=one.clause_start) : one.start]


def _is_plain(one: Measure) -> bool:
    exact = one.quantity.hedge is Hedge.EXACT and one.quantity.unit not in ("", POINTS)
    return exact and direction_of(one) is None and one.scope is not Scope.LAST_YEAR


def _are_all(words: str, number: int, *, of_place: bool, rates: bool) -> bool:
    """Whether so many groups are all of a whole; of rates, only two that are places may be."""
    pairs = [pair for pair in _PAIRS if all(one in words for one in pair)] if number == FEWEST else []
    if of_place or rates:
        return any(pair[1] in _WIDE for pair in pairs)
    said = _GROUPS.search(words)
    return bool(pairs) or (said is not None and read_count(said["number"] or said["pair"]) == number)
