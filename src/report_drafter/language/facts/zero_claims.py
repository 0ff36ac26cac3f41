"""Finds things of which a paragraph tells both that there were none and how many: 行政复议案件2件, 未发生行政复议案件.

A claim holds against a figure only where both name the very same things (行政诉讼案件 are no 行政复议案件) of the same
year, and where the claim has no subject of its own (我局未发生…); a grade is named with the things that are graded
(评定不合格2份, 无不合格案卷).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.relations.figure_relations import UNCOUNTED_UNITS

SHORTEST = 2
_SIGNS = late("[，,。；;\\n](?:全年|一年来|本年度?|年内|[且也均并]|始终|同时)*(?:[未无零]|没有)")
_CLAIM = late(
    r"(?:^|(?<=[，,。；;]))(?:全年|一年来|本年度?|年内|[且也均并]|始终|同时)*"
    r"(?:(?:未|没有)(?P<verb>发生|出现|发现|产生|收到|接到|受理|办理|引发)|没有|无|零)(?:过|一[起件例个宗份处名人]|任何)?"
    r"(?P<things>[\u4e00-\u9fff]{2,12}(?:[、和或及][\u4e00-\u9fff]{2,12}){0,2})(?=[，,。；;]|$)"
)
_PARTED = late("[、和或及]")
_KIND = late("(?:案件|事件|事故|纠纷|投诉)$")
_EMPTY_END = late("(?:现象|情况|情形)$")
_HAPPENED = late(
    r"\s*(?:[一二三四五六七八九]是)?(?:全年|年内|[共均]|共计|累计|全[市县区镇乡局院校系统街道]{1,2})*"
    r"(?:发生|出现|发现|产生|收到|接到|受理|办理|承办|应诉|引发|引起)?[了过]?(?:各类)?"
)
_COUNTING = late("(?:共计|总计|累计|[共有达为了])+$")
_ALL_OF_THEM = "均都全已"
_OTHER_TIME = late("以[来后前]|之后|此后|[上下]半年|季度|复查|整改后|回头看|其中|上年|去年|往年|历年|结转")


@frozen
class ZeroClaim:
    """The words from `start` to `end` that there were none of the things that `figure` counts."""

    paragraph: Paragraph
    start: int
    end: int
    figure: Measure


def find_zero_claims(model: ReportModel) -> Iterator[ZeroClaim]:
    """Yields the claims that a figure of their paragraph contradicts."""
    for index in model.whole.indices_with(_SIGNS):
        paragraph = model.text.paragraphs[index]
        figures = [one for one in model.beside(paragraph) if _counts_some(one)]
        for match in _CLAIM.finditer(paragraph.text) if figures else ():
            figure = next((one for one in figures if _contradicts(one, match)), None)
            if figure is not None:
                yield ZeroClaim(paragraph, match.start(), match.end(), figure)


def _counts_some(one: Measure) -> bool:
    quantity = one.quantity
    if one.part is Part.PLAN or one.scope not in (Scope.YEAR, Scope.CUMULATIVE) or quantity.value < 1:
        return False
    return quantity.hedge is Hedge.EXACT and quantity.unit not in UNCOUNTED_UNITS


def _contradicts(one: Measure, claim: re.Match[str]) -> bool:
    """Whether a figure counts what a claim denies, told of one time."""
    text = one.paragraph.text
    first, last = sorted(((one.clause_start, one.end), claim.span()))
    if _OTHER_TIME.search(text, first[0], last[1]) is not None:
        return False
    told = text[first[1] : last[0]]
    things = _names(claim["things"])
    if "。" not in told and any(_is_grade_of(one, each) for each in things):
        return True
    return (claim["verb"] != "发现" or not told.strip("，,")) and any(_is_named(one, each) for each in things)


def _names(things: str) -> list[str]:
    """The names of what is denied, each alone and with the kind that the last names for all: 行政复议、行政诉讼案件."""
    named = _PARTED.split(_EMPTY_END.sub("", things))
    kind = _KIND.search(named[-1])
    return [*named, *(f"{one}{kind[0]}" for one in named[:-1] if kind is not None)]


def _is_named(one: Measure, name: str) -> bool:
    """Whether a figure counts things of a name and tells nothing else of them: 发生行政复议案件2件, 2件行政复议案件."""
    if len(name) < SHORTEST:
        return False
    before = _COUNTING.sub("", one.before)
    if before.endswith(name):
        return _HAPPENED.fullmatch(before[: -len(name)]) is not None and not one.after.startswith("的")
    behind = one.after.removeprefix(name)[:1]
    return one.after.startswith(name) and behind in _ALL_OF_THEM and _HAPPENED.fullmatch(one.before) is not None


def _is_grade_of(one: Measure, name: str) -> bool:
    """Whether a figure counts the things of its sentence by the very grade that a name gives them."""
    grade = one.before.strip(" 、，,评定为有")
    things = name.removeprefix(grade)
    if len(grade) < SHORTEST or len(things) < SHORTEST or things == name:
        return False
    text = one.paragraph.text
    return things in text[text.rfind("。", 0, one.start) + 1 : one.start]
