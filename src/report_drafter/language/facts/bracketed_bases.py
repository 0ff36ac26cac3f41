"""Bases in brackets that bear the report's own year or a later one: 同比提高6.4个百分点（2022年为83.7%）, on 2021."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from report_drafter.domain.late_pattern import late
from report_drafter.language.facts.base_years import OddBaseYear
from report_drafter.language.figures.measure import TOLD_PARTS
from report_drafter.language.model.report_model import ReportModel

POINTS, PERCENT = "个百分点", ("%", "％")
ROUNDED = Decimal("0.06")
"""How far a rate told to one decimal may lie from the one worked out, in percentage points."""
_SIGNS = ("（20", "(20")
_RISES = "提高|提升|上升|增长|增加"
_TURN = rf"(?P<turn>{_RISES}|下降|降低|减少|缩短)了?"
_DELTA = r"(?P<delta>\d[\d.]*)(?P<by>[%％]|个百分点|[\u4e00-\u9fff]{1,2})"
_BRACKET = r"[（(](?P<year>20\d\d)年(?:度|同期)?(?:为|是)?(?P<base>\d[\d.]*)"
_AFTER_BOTH = late(
    rf"(?P<now>(?<![\d.])\d[\d.]*)(?P<unit>[%％]|[万亿]?[\u4e00-\u9fff]{{1,2}})[^\d。；;（(]{{0,14}}?{_TURN}{_DELTA}{_BRACKET}"
)
_BEFORE_RATE = late(
    rf"{_TURN}{_DELTA}{_BRACKET}[^\d。；;，,]{{0,3}}[）)][，,](?P<again>增长|下降)(?P<rate>\d[\d.]*)[%％]"
)


def bracketed_bases(model: ReportModel, year: int) -> Iterator[OddBaseYear]:
    """Yields the brackets whose figure is what a change begins at, by the arithmetic, and whose year cannot be its."""
    for sentence in model.sentences_with_any(_SIGNS):
        if sentence.part not in TOLD_PARTS or sentence.in_table:
            continue
        found = [one for one in _AFTER_BOTH.finditer(sentence.text) if _comes_from(one)]
        found += [one for one in _BEFORE_RATE.finditer(sentence.text) if _is_rate_of(one)]
        for match in found:
            if int(match["year"]) >= year:
                says = f"括号里的{match['base']}是变化以前的数，报告年度是{year}年"
                yield OddBaseYear(sentence, match.start("year"), match.end("year") + 1, says)


def _number(digits: str) -> Decimal:
    return Decimal(digits.rstrip("."))


def _comes_from(match: re.Match[str]) -> bool:
    """Whether the figure before a change is the one in the bracket and the change together."""
    now, delta, base = (_number(match[name]) for name in ("now", "delta", "base"))
    if match["turn"] not in _RISES.split("|"):
        delta = -delta
    if match["by"] in PERCENT:
        return base != 0 and abs((now - base) / base * 100 - delta) < ROUNDED
    alike = match["by"] == POINTS or match["by"][0] == match["unit"][0]
    return alike and now - base == delta


def _is_rate_of(match: re.Match[str]) -> bool:
    """Whether a change is the rate behind the bracket of the figure in it."""
    delta, base, rate = (_number(match[name]) for name in ("delta", "base", "rate"))
    return base != 0 and match["by"] not in PERCENT and abs(delta / base * 100 - rate) < ROUNDED
