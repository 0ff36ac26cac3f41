"""The stages that a document or a project goes through, in their order, with the dates that a passage gives them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.dates.date_mentions import DateMention, date_mentions
from report_drafter.language.numbers.numerals import read_chinese_numeral

SIGNS = ("通过", "批准", "讨论决定", "听证会")
"""The plain words of which every decision that others may not precede holds one."""
BATCH_SIGNS = ("第二批", "第三批", "第二轮", "第三轮")

FEWEST_DATES = 2

_HEARD, _DECIDED, _PUBLISHED, _IN_FORCE = range(4)
_WORDS = "[^，,。；;（《月]"
_STAGES = (
    (_HEARD, late(rf"(?:[（(](?:星期|周).[）)])?{_WORDS}{{0,10}}?(?:召开|举[行办]){_WORDS}{{0,10}}听证会")),
    (
        _DECIDED,
        late(rf"{_WORDS}{{0,26}}?(?:(?:审议|讨论|表决|审定|会议)通过|讨论决定|(?:通过|批准)(?=[，,。；;、并]))"),
    ),
    (_PUBLISHED, late(rf"{_WORDS}{{0,8}}?(?:公布|印发|发布)(?=[，,。；;]|实施|施行|并)")),
    (_IN_FORCE, late(r"起?(?:正式)?(?:施行|实施|生效|开工|动工)(?=[，,。；;])")),
)
_OTHER = late("原|此前|之前|旧|上一|前身|废止|前期|试行|《|第.批")
"""What tells between two dates that they are not of one version of one thing."""
_NEXT_YEAR = 6
"""By how many months a date without a year may lie back and be of the next year: 11月通过，1月1日起施行."""
_BATCH = late(
    r"(?P<year>20\d\d)年(?:度)?(?:[^，,。；;、\d]{0,8})(?:第(?P<number>[一二三四五六七八九十])|(?P<first>首))(?P<unit>[批轮期])"
)


@frozen
class Disorder:
    """A date from `start` up to `end` that lies before one that it must follow, from `first` up to `until`."""

    start: int
    end: int
    first: int
    until: int


@frozen
class _Stage:
    date: DateMention
    year: int
    rank: int


def stages_out_of_order(text: str, year: int | None) -> Iterator[Disorder]:
    """Yields the dates of a sentence on which something is published or begun before it was decided or heard."""
    if text.count("月") < FEWEST_DATES:
        return
    for first, then in pairwise(_stages(text, year)):
        follows = first.rank <= _DECIDED < then.rank or (first.rank, then.rank) == (_HEARD, _DECIDED)
        apart = _OTHER.search(text, first.date.end, then.date.start)
        if follows and not apart and _is_before(then, first) and not _is_of_next_year(then, first):
            yield Disorder(then.date.start, then.date.end, first.date.start, first.date.end)


def batches_out_of_order(text: str) -> Iterator[Disorder]:
    """Yields the years of batches and rounds that lie before the year of an earlier one: 2022年第二批, 2021年第三批."""
    for first, then in pairwise(_BATCH.finditer(text)):
        same = first["unit"] == then["unit"] and not re.search("[。；;]", text[first.end() : then.start()])
        if same and _ordinal(then) == _ordinal(first) + 1 and int(then["year"]) < int(first["year"]):
            yield Disorder(then.start(), then.end(), first.start(), first.end())


def _ordinal(match: re.Match[str]) -> int:
    return 1 if match["first"] else read_chinese_numeral(match["number"]) or 0


def _stages(text: str, year: int | None) -> Iterator[_Stage]:
    """The dated stages of a passage; a date without a year is of the one named before it, or of the report's."""
    known = year
    for date in date_mentions(text):
        known = date.year or known
        rank = _rank(text, date.end)
        if known is not None and date.month is not None and date.possible and rank is not None:
            yield _Stage(date, known, rank)


def _rank(text: str, end: int) -> int | None:
    return next((rank for rank, words in _STAGES if words.match(text, end)), None)


def _is_of_next_year(then: _Stage, first: _Stage) -> bool:
    return then.date.year is None and (first.date.month or 0) - (then.date.month or 0) >= _NEXT_YEAR


def _is_before(one: _Stage, other: _Stage) -> bool:
    """Whether a date lies before another, as far as both name it."""
    own, others = _parts(one), _parts(other)
    length = min(len(own), len(others))
    return own[:length] < others[:length]


def _parts(one: _Stage) -> list[int]:
    return [one.year, one.date.month or 0, *([one.date.day] if one.date.day else [])]
