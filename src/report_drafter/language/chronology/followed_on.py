"""What follows on something told before it and is dated earlier: the rest of what was left, the spirit of a meeting."""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.chronology.stages import Disorder

REST_SIGNS = ("余下", "剩余", "其余", "剩下", "，另", "尚有", "未完成的")
"""What every rest that is settled later is called by."""
PASSED_ON_SIGN = "传达"

_NEXT_YEAR = 6
"""By how many months a date without a year may lie back and be of the next year."""
_REST = late(
    r"(?:到|至|截至|截止)(?:(?P<year>20\d\d)年)?(?<![\d—–\-~～])(?P<month>\d{1,2})月(?:底|末|\d{1,2}日)[^。；;]{0,60}?"
    r"[，,](?:余下|剩余|其余|剩下|另|尚有|未完成)的?[^，,。；;月]{0,14}?[，,]?(?:(?:已|均|全部|将|计划|拟|预计|可|力争)*[于在至到])?"
    r"(?:(?P<year2>20\d\d)年)?(?P<then>(?P<month2>\d{1,2})月(?:底|末|份|初|\d{1,2}日)?(?:之?前)?)"
    r"[^，,。；;]{0,6}(?:整改|完成|办结|销号|化解|解决|结案|审结|清零|到位|落实)"
)
_MET = late(
    r"(?<![\d—–\-~～至])(?P<month>\d{1,2})月(?P<day>\d{1,2})日(?:[至到—–\-~～]{1,2}\d{1,2}日)?[，,]?"
    r"(?P<name>(?:中央|全国|全省|全市|全区|全县|省委|市委|区委|县委|党的)[^，,。；;\d]{2,22}?(?:会议|全会|大会))"
    r"(?:胜利|隆重|在京|在北京)*(?:召开|举行)(?![前的])"
)
_PASSED_ON = late(
    r"(?P<then>(?P<month>\d{1,2})月(?P<day>\d{1,2})日)[^。；;月]{0,40}?传达(?:学习|贯彻|部署|落实)*(?P<what>[^，,。；;]*)"
)
_ITS = late(r"(?:了|该|此次|这次|本次|其|会议|全会|大会|精神|并[^，,。；;]*)*")
_FURTHEST = 120


def rests_settled_before(text: str) -> Iterator[Disorder]:
    """Yields when what was left at a day is told as settled, where that lies before it: 到7月底…，余下的6月办结."""
    for match in _REST.finditer(text):
        years = match["year"], match["year2"]
        back = int(match["month"]) - int(match["month2"])
        if years[0] and years[1] and years[0] != years[1]:
            continue
        if back > 0 and (back < _NEXT_YEAR or all(years)):
            yield Disorder(*match.span("then"), match.start("month"), match.end("month") + 2)


def passed_on_before_held(text: str) -> Iterator[Disorder]:
    """Yields the days on which a meeting was passed on that lie before those on which it is told to have met."""
    for met in _MET.finditer(text):
        for match in _PASSED_ON.finditer(text, met.end(), met.end() + _FURTHEST):
            if _is_of(match["what"], met["name"]) and _day(match) < _day(met):
                yield Disorder(*match.span("then"), met.start(), met.end())
            break


def _is_of(what: str, name: str) -> bool:
    """Whether what is passed on is the meeting told of: nothing else is named."""
    return name in what or _ITS.fullmatch(what) is not None


def _day(match: re.Match[str]) -> tuple[int, int]:
    return int(match["month"]), int(match["day"])
