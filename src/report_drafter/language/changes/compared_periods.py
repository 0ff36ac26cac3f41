"""Reads with which period a change is compared (较年初, 环比), and of which an earlier value is (年初为, 11月为)."""

from __future__ import annotations

import re
from enum import StrEnum

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late

EARLIER_YEAR = r"(?:上年|去年|上一年|前一年|20\d\d年)(?:度|同期|全年)?"
"""The year that a figure is compared with, as a part of a pattern."""
_LAST = r"(?:上年|去年|上一年|前一年|上年度)"
COMPARISON = (
    rf"(?:(?P<last>同比|[比较与]{_LAST}(?:同期|全年)?)|(?P<opening>[比较与](?:{_LAST}年?[末底]|年初))"
    r"|(?P<step>环比|[比较与]上(?:个?月|个?季度))|[比较与](?P<named>20\d\d)年(?:年?[末底]|度|同期|全年)?)(?:相比)?"
)
"""What a change is compared with, as a part of a pattern."""
_BASE = late(
    rf"(?:(?P<opening>(?:{_LAST}年?[末底]|年初)数?)|(?P<last>(?:{_LAST}(?:同期|全年|度)?(?:\d{{1,2}}月份?)?|同期))"
    r"|(?P<step>上月|上季度|\d{1,2}月份?|第?[一二三四]季度)|(?P<named>20\d\d)年(?:年?[末底]|度|同期|全年)?)"
    r"(?:当月)?(?P<name>[\u4e00-\u9fff]{0,12}?)(?:为|是|共|仅为?)?"
)
_FIRST = frozenset("上去前同年第一二三四0123456789")


class Compared(StrEnum):
    """What lies a year, the months since January or one month back."""

    LAST_YEAR = "上年"
    OPENING = "年初"
    STEP = "上月"
    NAMED = "某年"


@frozen
class Period:
    """A period that a change is compared with, or of which a value is: its kind, and the year that is named."""

    kind: Compared
    year: str = ""

    def agrees(self, base: Period, year: int | None) -> bool:
        """Tells whether a change on this period starts from a value of `base`, in a report on some `year`.

        The year before is one with the year that it is by number; the end of it is one with the opening of this year.
        """
        one, other = self.seen_from(year), base.seen_from(year)
        return (one.kind, one.year) == (other.kind, other.year)

    def seen_from(self, year: int | None) -> Period:
        """Returns the period as a report on some `year` would call it: 2022年 is 上年 for one on 2023."""
        return Period(Compared.LAST_YEAR) if year is not None and self.year == str(year - 1) else self


@frozen
class EarlierValue:
    """The words before an earlier value: its period, and what they name it (占比 in 上年占比为)."""

    period: Period
    name: str


def period_of(match: re.Match[str]) -> Period | None:
    """Returns the period that a match of a pattern with the groups of COMPARISON names, None where it names none."""
    for group, kind in (("last", Compared.LAST_YEAR), ("opening", Compared.OPENING), ("step", Compared.STEP)):
        if match[group]:
            return Period(kind)
    return Period(Compared.NAMED, match["named"]) if match["named"] else None


def earlier_value(words: str) -> EarlierValue | None:
    """Reads the words that open a clause before an earlier value: 上年占比为, 年初为, 11月为; None for other words."""
    if words[:1] not in _FIRST:
        return None
    match = _BASE.fullmatch(words)
    period = period_of(match) if match is not None else None
    return EarlierValue(period, match["name"]) if match is not None and period is not None else None
