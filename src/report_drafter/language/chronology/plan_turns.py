"""Years told to be the first, the last or the so many-th of a plan that they are not: 2024年是“十四五”收官之年."""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.dates.date_mentions import DateMention, plain_years
from report_drafter.language.dates.spelled_periods import TurningYear, turning_years
from report_drafter.language.model.report_model import Part, Sentence

_BARE = ("”第", '"第', "划第", "期第")
SIGNS = ("之年", "的第", "入第", "来第", "后一年", *_BARE)
"""The plain words of which everything that is told of a year of a plan holds one."""

_IS = late("[，,]?(?:既|又|也|正|恰)?是")
_ALSO = late("(?:同时|更|还|又|也|既|正|恰|亦)*是")
_LEADS_TO = late("谋划|迎接|承接|衔接|奠定|迈向|转向|过渡|前夕|为$")
_NOW = late(
    r"(?:^|[，,。；;：:])\s*(?:[（(]?\d{1,2}[）).．、])?(?:今年|本年度?|作为|正值|时值|适逢|恰逢|是|也|又|既|更|立足|面对|处于|在"
    r"|当前|目前|实施|推进|落实|全面|深入|学习|贯彻|我?[省市县区局镇]|全[省市县区]|[“\"的])*"
    r"(?:《[^《》]{4,40}|[\u4e00-\u9fff]{2,30}(?:规划|纲要|计划|方案|行动|攻坚|整治|提升|工程|活动))?$"
)
"""What stands before a plan whose year is that of the report: 作为“七五”普法的最后一年."""


@frozen
class MisplacedTurn:
    """What is told of a plan from `start` up to `end`: that it is in `turn`, of the year `told`."""

    start: int
    end: int
    turn: TurningYear
    told: int


def misplaced_turns(sentence: Sentence, year: int | None) -> Iterator[MisplacedTurn]:
    """Yields turns of plans in other years than theirs; where none is named, a report on `year` tells of that one."""
    years = list(plain_years(sentence.text))
    told = set[int]()
    for one in turning_years(sentence.text):
        found = _misplaced(sentence, years, one, year) if one.end not in told else None
        if found is not None:
            told.add(one.end)  # Two plans side by side in a wrong year are one finding.
            yield found


def _misplaced(
    sentence: Sentence, years: list[DateMention], one: TurningYear, year: int | None
) -> MisplacedTurn | None:
    text = sentence.text
    named = next((each for each in reversed(years) if each.end <= one.start), None)
    if named is not None and is_said_of(text, named.end, one.start) and _is_off(one, named.year or 0):
        return MisplacedTurn(named.start, one.end, one, named.year or 0)
    if year is None or not _is_off(one, year) or _may_be(sentence.part, one.year - year):
        return None
    return MisplacedTurn(one.start, one.end, one, year) if _is_of_report(text, years, one, year) else None


def _is_off(one: TurningYear, year: int) -> bool:
    """Whether a turn cannot fall in a year."""
    return abs(one.year - year) > one.around


def _may_be(part: Part, later: int) -> bool:
    """Whether a part of a report tells of a year so much later than the report's."""
    return later == 0 or (later == 1 and part is Part.PLAN)


def _is_of_report(text: str, years: list[DateMention], one: TurningYear, year: int) -> bool:
    if any(bare in text[one.start : one.end] for bare in _BARE):
        return False  # “十四五”第四年的任务 says nothing of the year that is told
    return not _others(years, one, year) and _NOW.search(text, 0, one.start) is not None


def _others(years: list[DateMention], one: TurningYear, year: int) -> bool:
    """Whether a year that is not the report's is named outside of what is told of a plan."""
    return any(each.year != year and not one.start <= each.start < one.end for each in years)


def is_said_of(text: str, start: int, end: int) -> bool:
    """Tells whether what stands at `end` is said of the year that ends at `start`: 2021年是…，也是“十四五”开局之年."""
    if not _IS.match(text, start):
        return False
    clauses = re.split("[，,]", text[start:end].lstrip("，,"))
    goes_on = len(clauses) == 1 or _ALSO.match(clauses[-1]) is not None
    return goes_on and not _LEADS_TO.search(clauses[-1])
