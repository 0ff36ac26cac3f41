"""Which years a report says that it means: “上年”指2022年同一期间, 较上年（2022年）增加."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late

MEANT_SIGNS = ("”指", "年指", "年（20", "年(20", "期（20", "期(20", "期即", "期指")
"""The plain words of which every such saying holds one."""
BRACKETED_PERIOD = late(r"[（(]20\d\d年?[—–\-－~～至]{1,2}20\d\d年?[）)]")
"""The years of a plan, which say nothing of the report's: 三年行动（2023—2025年）."""
_MEANT = late(
    r"[“\"]?(?P<word>上年|上一年|去年|本年|本报告期|报告期)度?(?:同期)?[”\"]?"
    r"(?:均?系?指的?是?|即|[（(](?=20\d\d年[度同底末，,）)]))(?P<year>20\d\d)年"
)


@frozen
class MeantYear:
    """The word for a year, from `start` up to `end`, the year beside it, and how far `back` that should lie."""

    start: int
    end: int
    word: str
    year: int
    back: int


def meant_years(text: str) -> Iterator[MeantYear]:
    """Yields the years that stand beside 上年 or 本年 to say which is meant."""
    for match in _MEANT.finditer(text):
        back = 0 if match["word"].startswith(("本", "报")) else 1
        yield MeantYear(*match.span(), match["word"], int(match["year"]), back)
