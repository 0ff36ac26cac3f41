"""Periods between two dates: 6月25日至9月30日, 11月16日至27日, 2019年7月至2022年6月, 2021—2025年."""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.dates.date_mentions import DateMention, date_mentions

_UNTIL = late(
    r"(?:[起零时]{0,3}|起?(?:启动|开始|开工|开展)[，,]?)(?:一直)?(?:持续|延续)?\s*(?:[—–\-－~～至到]|——)\s*(?:(?P<year>(?:19|20)\d\d)年)?(?:(?P<month>\d{1,2})月)?(?:(?P<day>\d{1,2})日)?"
)
_BETWEEN = late(r"[—–\-－~～至到](?<=[年月日起时动始工展续直，,\s].)")
"""What stands between the ends, as a quick look finds it."""
_MONTHS = late(r"(?<![\d年.])(?P<first>\d{1,2})月[—–\-－~～至到](?P<last>\d{1,2})月(?!\s?\d)")
_AUTUMN = 9


@frozen
class DateRange:
    """A period; `last` has the year and the month of `first` where it names none of its own.

    `own_year` and `own_month` tell what the text itself says of the end.
    """

    first: DateMention
    last: DateMention
    own_year: bool
    own_month: bool

    @property
    def backwards(self) -> bool:
        """Whether it ends before it begins."""
        return self._common(self.last) < self._common(self.first)

    @property
    def over_new_year(self) -> bool:
        """Whether its end may lie in the year after its beginning's though the text does not say so: 11月至3月.

        What ends in autumn again is the whole year round, as 10月1日至9月30日, or is turned round: 11月2日至9月14日.
        """
        if self.own_year or not self.own_month or (self.first.month or 0) < _AUTUMN:
            return False
        last = self.last.month or 0
        if last == (self.first.month or 0) - 1:
            return self.first.day in (None, 1) or self.last.day is None
        return last < _AUTUMN

    def _common(self, one: DateMention) -> tuple[int, ...]:
        """A date as far as both ends name it."""
        pairs = (
            (self.first.year, self.last.year, one.year),
            (self.first.month, self.last.month, one.month),
            (self.first.day, self.last.day, one.day),
        )
        parts = []
        for first, last, own in pairs:
            if (first is None) != (last is None):
                break
            parts.append(own or 0)
        return tuple(parts)


def date_ranges(text: str) -> Iterator[DateRange]:
    """Yields the periods of a text that name both ends, those between bare months first."""
    if _BETWEEN.search(text) is None:
        return
    yield from _months(text)
    for first in date_mentions(text):
        match = _UNTIL.match(text, first.end)
        if match is None or not match.lastgroup:
            continue
        year, month, day = (int(match[one]) if match[one] else None for one in ("year", "month", "day"))
        if first.month is None and year is None:
            continue
        last = DateMention(
            _begin(match),
            match.end(),
            year or first.year,
            month or (first.month if day else None),
            day,
        )
        yield DateRange(first, last, own_year=year is not None, own_month=month is not None)


def _months(text: str) -> Iterator[DateRange]:
    """The periods between two bare months: 3月至5月."""
    for match in _MONTHS.finditer(text):
        first, last = (
            DateMention(match.start(one), match.end(one) + 1, None, int(match[one]), None) for one in ("first", "last")
        )
        yield DateRange(first, last, own_year=False, own_month=True)


def _begin(match: re.Match[str]) -> int:
    """Where the words of the end begin."""
    return min(match.start(one) for one in ("year", "month", "day") if match[one])
