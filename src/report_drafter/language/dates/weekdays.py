"""Dates with the day of the week that stands beside them: 4月21日（星期五）, 2023年4月21日周五."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.dates.date_mentions import DateMention, date_mentions

DAYS = "一二三四五六日"
SIGNS = ("星期", "礼拜", "（周", "(周", "日周")
"""The plain words of which every weekday beside a date holds one."""

_WEEKDAY = late(
    r"(?:[\u4e00-\u9fff“”]{2,8}(?=[（(]星期))?\s*(?:[（(]\s*(?:星期|周|礼拜)([一二三四五六日天])\s*[）)，,]|(?:星期|礼拜)([一二三四五六日天])|周([一二三四五六日])(?=[上下晚，,。；;、）)]))"
)


@frozen
class DatedWeekday:
    """A date with the weekday beside it (0 is Monday), which ends at `end`."""

    mention: DateMention
    end: int
    weekday: int

    def is_right(self, year: int) -> bool:
        """Tells whether the date falls on that weekday in a year; a date that the year has not is left to others."""
        day = self.mention
        try:
            return date(year, day.month or 1, day.day or 1).weekday() == self.weekday
        except ValueError:
            return True

    def named(self, year: int) -> str:
        """Returns the weekday on which the date falls in a year."""
        return f"星期{DAYS[date(year, self.mention.month or 1, self.mention.day or 1).weekday()]}"


def dated_weekdays(text: str) -> Iterator[DatedWeekday]:
    """Yields the dates of a text that name their weekday."""
    for one in date_mentions(text):
        match = _WEEKDAY.match(text, one.end) if one.day is not None else None
        if match is not None:
            told = (match[1] or match[2] or match[3]).replace("天", "日")
            yield DatedWeekday(one, match.end(match.lastindex or 0), DAYS.index(told))
