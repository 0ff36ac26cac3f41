"""Base years that what is told elsewhere rules out: 比2023年减少75件 here, 较上年减少75件 there, in a report on 2025.

A plan that aims at 2600批次, 比2021年增加200批次, measures from the 2400批次 of the report's own year, 2022.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import TOLD_PARTS, Part, Scope
from report_drafter.language.model.report_model import ReportModel, Sentence
from report_drafter.language.text.characters import character_pairs, words

SIGNS = tuple(f"{word}20" for word in "比较")
LAST_YEAR = ("上年", "去年", "同比", "上一年")
FEWEST_DIGITS, NAME, LEAST = 2, 16, 10

_RISES = "增加|增长|上升|提高|提升|多"
_TURN = rf"(?:净|共|约)?(?:(?P<rises>{_RISES})|减少|下降|降低|压降|少)了?"
_VALUE = r"(?P<delta>\d[\d.]*)(?P<unit>[%％]|个百分点|[\u4e00-\u9fff]{1,2})"
_BASE = r"(?:的?(?P<base>\d[\d.]*)[\u4e00-\u9fff%％]{1,2})?"
_CHANGE = late(rf"[比较](?P<year>20\d\d)年(?:度|全年)?(?:同期)?{_BASE}[，,]?{_TURN}{_VALUE}")
_CHANGE_SINCE = late(rf"(?:[比较](?:上年|去年|上一年)(?:度|全年)?(?:同期)?{_BASE}|同比)[，,]?{_TURN}{_VALUE}")
_GOAL = late(r"(?<![\d.])(?P<goal>\d[\d.]*)(?P<unit>[\u4e00-\u9fff]{1,2}?)(?:以上|左右|次)?[，,（(]$")
_COMMON = words("全年 总量 总数 数量 累计 较上 同比 上年 去年 同期 其中 我局 全县 全市 全区")
"""Pairs of characters that stand before figures of any kind."""


@frozen
class OddBaseYear:
    """A base year from `start` up to `end` of a sentence, and what is told elsewhere of the very change, `says`."""

    sentence: Sentence
    start: int
    end: int
    says: str


def odd_base_years(model: ReportModel, year: int) -> Iterator[OddBaseYear]:
    """Yields the base years of a report on a year that another telling of the change, or the figures, rule out."""
    since = [
        (sentence, match)
        for sentence in model.sentences_with_any(LAST_YEAR)
        if sentence.part in TOLD_PARTS
        for match in _CHANGE_SINCE.finditer(sentence.text)
    ]
    for sentence in model.sentences_with_any(SIGNS):
        for match in _CHANGE.finditer(sentence.text) if not sentence.in_table else ():
            base = int(match["year"])
            told = sentence.part in TOLD_PARTS and base < year - 1 and f"{base + 1}年" not in sentence.text
            says = _told_of_last_year(sentence, match, since, year) if told else ""
            if sentence.part is Part.PLAN and base < year:
                says = _reached_this_year(model, sentence, match, year)
            if says:
                yield OddBaseYear(sentence, match.start(), match.end("year") + 1, says)


def _told_of_last_year(
    sentence: Sentence, match: re.Match[str], since: list[tuple[Sentence, re.Match[str]]], year: int
) -> str:
    """What another sentence tells of the same change, against last year."""
    for other, twin in since:
        same = twin["delta"] == match["delta"] and twin["unit"][0] == match["unit"][0]
        turned = (twin["rises"] is None) != (match["rises"] is None)
        long = sum(map(str.isdigit, match["delta"])) >= FEWEST_DIGITS
        if same and long and not turned and _names_alike(sentence, match.start(), other, twin.start()):
            return f"另处写“{twin[0]}”，报告年度是{year}年，上年是{year - 1}年"
    return ""


def _reached_this_year(model: ReportModel, sentence: Sentence, match: re.Match[str], year: int) -> str:
    """What the report's own year reached, where the goal less its growth is just that figure."""
    goal = _GOAL.search(sentence.text, 0, match.start())
    if goal is None or goal["unit"][0] != match["unit"][0] or match["base"]:
        return ""
    sign = -1 if match["rises"] else 1
    base = Decimal(goal["goal"].rstrip(".")) + sign * Decimal(match["delta"].rstrip("."))
    names = _pairs(sentence.text[: goal.start()])
    for one in model.measures:
        told = one.part in TOLD_PARTS and one.scope is Scope.YEAR and one.quantity.value == base
        alike = told and one.text.endswith((match["unit"], match["unit"][0])) and names & _pairs(one.passage_before)
        if alike and base >= LEAST:
            return f"{goal['goal']}与变化的{match['delta']}相抵是{base}，即{year}年的“{one.before}{one.text}”"
    return ""


def _names_alike(one: Sentence, end: int, other: Sentence, stop: int) -> bool:
    """Whether what stands before two changes has a word in common."""
    return bool(_pairs(one.text[:end]) & _pairs(other.text[:stop][-NAME:]))


def _pairs(text: str) -> frozenset[str]:
    """The pairs of characters that a text names things by."""
    return character_pairs(text) - _COMMON
