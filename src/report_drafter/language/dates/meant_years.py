"""Which years a report says that it means: “上年”指2022年同一期间, 上年数据指2022年, 同比以2022年为基数."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.dates.date_mentions import DateMention
from report_drafter.language.dates.date_ranges import date_ranges
from report_drafter.language.numbers.numerals import with_digit_years

MEANT_SIGNS = (
    *(
        f"{word}{year}"
        for word in ("指", "即", "指的是", "数据为", "数据是", "数据系", "数据均为", "数为")
        for year in ("20", "二")
    ),
    *(f"{word}{bracket}{year}" for word in "年期" for bracket in "（(" for year in ("20", "二")),
    "为基期",
    "为基数",
)
"""The plain words of which every such saying holds one."""
BRACKETED_PERIOD = late(r"[（(]20\d\d年?[—–\-－~～至]{1,2}20\d\d年?[）)]")
"""The years of a plan, which say nothing of the report's: 三年行动（2023—2025年）."""
_MEANT = late(
    r"[“\"]?(?P<word>上年|上一年|去年|本年|本报告期|报告期)度?(?:同期)?[”\"]?(?:的?(?:对比|比较|同期)?(?:数据|数字|数|基数|指标|口径))?[”\"]?"
    r"(?:(?:[均都]|一律)?(?:系?指的?是?|(?<=数)为|(?<=数据)(?:均?[为是系]))|即|[（(](?=20\d\d年[度同底末，,）)]))(?P<year>20\d\d)年"
    r"(?:\d{1,2}月(?:\d{1,2}日)?起?[至到—–-]{1,2}(?P<until>20\d\d)年)?"
    r"|(?P<rate>同比)[^，,。；;（(]{0,8}?以(?P<base>20\d\d)年(?:同期|全年|数据)*[作]?为基[期数]"
)

_COUNTED = late(
    r"(?:数据(?:的)?统计(?:期限|时限|时间|时段|周期)|统计(?:期限?|时限|时段|周期|区间)|报告期(?:限|间)?)[：:]?(?:为|是|从|自)*"
)
"""The words before the days from and to which all figures of a report are counted."""


@frozen
class MeantYear:
    """The word for a year, from `start` up to `end`, the year beside it, and how far `back` that should lie."""

    start: int
    end: int
    word: str
    year: int
    back: int


def meant_years(text: str) -> Iterator[MeantYear]:
    """Yields the years that stand beside 上年 or 本年 to say which is meant: of two, the one in which it ends."""
    for match in _MEANT.finditer(with_digit_years(text)):
        word = match["word"] or match["rate"]
        back = 0 if word.startswith(("本", "报")) else 1
        yield MeantYear(*match.span(), word, int(match["until"] or match["year"] or match["base"]), back)


def counted_from_to(text: str) -> Iterator[DateMention]:
    """Yields the days from and to which a report says that its figures are counted, those that name their years."""
    match = _COUNTED.search(text)
    ranges = date_ranges(text) if match is not None else ()
    for one in ranges:
        if match is not None and 0 <= one.first.start - match.end() <= 1 and one.first.month is not None:
            yield one.first
            if one.own_year:
                yield one.last
            return
