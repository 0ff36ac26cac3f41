"""Periods whose name or count says something else than their years: “八五”普法（2021—2026年）, 2023—2024年三年间."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.dates.plan_titles import named_period
from report_drafter.language.numbers.numerals import read_chinese_numeral

_DASH = r"年?\s*(?:[—–\-－~～]{1,2}|至|到)\s*"
_NAMED = late(
    r"(?P<name>(?:十[一二三四五六]五|[六七八九]五[”\"]?普法)[”\"]?(?:规划|时期|期间)?)\s*"
    rf"[（(](?P<first>20\d\d){_DASH}(?P<last>20\d\d)年?[）)]"
)
_COUNTED = late(
    rf"(?<![\d—–\-－~～])(?P<first>20\d\d){_DASH}(?P<last>20\d\d)年度?的?这?"
    r"(?P<count>[两二三四五六七八九十])年(?:[间来]|累计|期间)"
)

COUNTED_SIGNS = ("年间", "年来", "年累计", "年期间")
"""The plain words that every counted period ends on."""


@frozen
class SpelledPeriod:
    """A period at its place that its own words contradict: what they say, and what its years make."""

    start: int
    end: int
    says: str
    right: str


def misnamed_periods(text: str) -> Iterator[SpelledPeriod]:
    """Yields the periods in brackets behind the name of a plan that has other years; titles are left out."""
    for match in _NAMED.finditer(text) if "五" in text else ():
        right = named_period(match["name"])
        quoted = text.rfind("《", 0, match.start()) > text.rfind("》", 0, match.start())
        if right is not None and not quoted and right != (int(match["first"]), int(match["last"])):
            name = match["name"].replace("”", "").replace('"', "")
            says = f"“{name}”是{right[0]}—{right[1]}年，此处写{match['first']}—{match['last']}年"
            yield SpelledPeriod(match.start(), match.end(), says, f"改为{right[0]}—{right[1]}年")


def miscounted_periods(text: str) -> Iterator[SpelledPeriod]:
    """Yields the periods that are called so many years and have more or fewer."""
    for match in _COUNTED.finditer(text) if "20" in text else ():
        span = int(match["last"]) - int(match["first"]) + 1
        count = 2 if match["count"] == "两" else read_chinese_numeral(match["count"])
        if span > 1 and count not in (span, span - 1):
            says = f"{match['first']}—{match['last']}年是{span}年，此处称{match['count']}年"
            yield SpelledPeriod(match.start(), match.end(), says, "核对起止年份和年数")
