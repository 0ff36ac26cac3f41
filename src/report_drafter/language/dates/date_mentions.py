"""Years and dates as a report writes them: 2023年, 2023年度, 2024年1月16日, 3月5日, 二〇二四年三月十三日."""

from __future__ import annotations

import calendar
from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.numbers.numerals import read_chinese_numeral

_CHINESE_DIGIT = "[〇○零一二三四五六七八九]"
_NUMERAL = "[〇零一二三四五六七八九十]{1,3}"
_DATE = late(
    r"(?<![\d０-９])(?P<year>(?:19|20)\d\d)\s?年(?!\s?(?:内(?![蒙江乡黄丘])|期|前(?![一三半\d](?:季度|个?月|年))))(?:度|\s?(?P<month>\d{1,2})\s?月(?:\s?(?P<day>\d{1,2})\s?日)?)?"
    r"|(?<![\d.年])(?P<month2>\d{1,2})月(?P<day2>\d{1,2})日"
    rf"|(?P<year3>[一二]{_CHINESE_DIGIT}{{3}})年(?:度|(?P<month3>{_NUMERAL})月(?:(?P<day3>{_NUMERAL})日)?)?"
    rf"|(?<![年一二三四五六七八九十])(?P<month4>{_NUMERAL})月(?P<day4>{_NUMERAL})日"
)
_YEAR_SIGN = late(rf"[12一二](?:(?<=1)9\d\d|(?<=2)0\d\d|(?<=[一二]){_CHINESE_DIGIT}{{3}})")
"""What every year holds; it opens with one class, so that the engine can skip to the first."""
_MONTHS = 12
_QUOTED = late("《[^》]*(?:》|$)|^[^《〈]*[》〉]|“[^”]{0,20}”")
"""What stands in quotation marks; a title that is broken over lines opens them on one and closes them on another."""


@frozen
class DateMention:
    """A year or date in a text, from `start` up to `end`; what it does not name is None. `fiscal`: 年度."""

    start: int
    end: int
    year: int | None
    month: int | None
    day: int | None
    fiscal: bool = False

    @property
    def possible(self) -> bool:
        """Whether the calendar has such a date (29 February needs a leap year, or no year at all)."""
        if self.month is None:
            return True
        if not 1 <= self.month <= _MONTHS:
            return False
        return self.day is None or 1 <= self.day <= calendar.monthrange(self.year or 2000, self.month)[1]


def date_mentions(text: str) -> Iterator[DateMention]:
    """Yields the years and dates of a text, from left to right."""
    if "年" not in text and "月" not in text:
        return
    for match in _DATE.finditer(text):
        yield DateMention(
            match.start(),
            match.end(),
            _number(match["year"] or match["year3"]),
            _number(match["month"] or match["month2"] or match["month3"] or match["month4"]),
            _number(match["day"] or match["day2"] or match["day3"] or match["day4"]),
            match[0].endswith("度"),
        )


def plain_years(text: str) -> Iterator[DateMention]:
    """Yields the years of a text that stand without a month and outside quoted names."""
    if _YEAR_SIGN.search(text) is None:
        return iter(())
    quoted = "《" in text or "“" in text or "》" in text or "〉" in text
    masked = _QUOTED.sub(lambda match: "□" * len(match[0]), text) if quoted else text
    return (one for one in date_mentions(masked) if one.year is not None and one.month is None)


def _number(digits: str | None) -> int | None:
    if not digits:
        return None
    return int(digits) if digits.isdecimal() else read_chinese_numeral(digits)
