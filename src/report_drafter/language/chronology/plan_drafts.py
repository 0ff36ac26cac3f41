"""Five-year plans that are drawn up or laid before a session and whose number is not of the years to come."""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.chronology.plan_tellings import DisprovedPlan
from report_drafter.language.dates.date_mentions import date_mentions
from report_drafter.language.dates.plan_titles import FIVE_YEARS, named_period
from report_drafter.language.model.report_model import Part, ReportModel, Sentence

LATEST = 2
"""How far the first year of a plan that is laid before a session may lie behind the year of the report."""
SIGNS = ("草案", "建议", "个五年", "年规划", "年计划")

_NUMERAL = "[一二三四五六七八九十]"
_PLAN = rf"(?:(?P<long>第{_NUMERAL}{{1,3}}个五年规划)|[“\"]?(?P<short>十{_NUMERAL}五)[”\"]?(?:规划)?)"
_DRAFT = late(rf"{_PLAN}(?:和[^，,。；;《》]{{0,14}}目标)?(?:的?纲要)[（(]?草案(?!修改|说明)")
_PROPOSAL = late(
    rf"(?:关于制定[^，,。；;《》]{{0,30}}?{_PLAN}(?:和[^，,。；;《》]{{0,14}}目标)?的?建议"
    rf"|(?<=[委央]){_PLAN.replace('long', 'long2').replace('short', 'short2')}的?[〈《]?建议)"
)
_LAID = late(r"[^。；;]{0,30}(?:提请|提交|提出|一并|(?:请|供)[^，,。；;]{0,8}审[议查])")
_DRAWN_UP = late("编制|起草|拟[定订]|制定了|提请|提交")
_LOOKS_BACK = late("以来|五年来|过去|回顾|期间|完成情况|落实情况|实施情况|圆满|收官|批准|审议通过|表决|评估|修订|调整")
_NO_FIVE = late(
    rf"国民经济和社会发展第(?P<nth>{_NUMERAL}{{1,3}})个(?P<wrong>[一二两三四六七八九十]{{1,2}}年)(?:规划|计划)"
    rf"|第十{_NUMERAL}个(?P<odd>[一二两三四六七八九十]{{1,2}}年)规划"
)


def misplaced_drafts(model: ReportModel, year: int | None) -> Iterator[DisprovedPlan]:
    """Yields the plans drawn up in a report on `year` that are not the next: 第十四个五年规划纲要（草案） in 2025."""
    for sentence in model.sentences_with_any(SIGNS):
        if sentence.in_table:
            continue
        for match in _NO_FIVE.finditer(sentence.text):
            wrong = match["wrong"] or match["odd"]
            yield DisprovedPlan(sentence, *match.span(), f"国民经济和社会发展规划以五年为期，此处写“{wrong}规划”")
        yield from _of_other_years(sentence, year) if year is not None else ()


def _of_other_years(sentence: Sentence, year: int) -> Iterator[DisprovedPlan]:
    text = sentence.text
    if _LOOKS_BACK.search(text):
        return
    drawn_up, planned = _DRAWN_UP.search(text) is not None, sentence.part is Part.PLAN
    drafts = [one for one in _DRAFT.finditer(text) if _LAID.match(text, one.end()) or (drawn_up and planned)]
    for match in (*drafts, *(_PROPOSAL.finditer(text) if drawn_up or planned else ())):
        start, end, name = _named(match)
        period = named_period(name)
        over = period is not None and (period[1] <= year or period[0] > year + LATEST)
        if period is not None and over and not _names_year(text, period[0]):
            says = f"“{name}”是{period[0]}—{period[1]}年，{year}年度的报告所提的应是以后五年的规划"
            yield DisprovedPlan(sentence, start, end, says)


def _named(match: re.Match[str]) -> tuple[int, int, str]:
    """Where the name of a plan stands, and the name."""
    group = next(one for one in match.re.groupindex if match[one] is not None)
    return *match.span(group), match[group]


def _names_year(text: str, first: int) -> bool:
    """Whether a year is named about the time when such a plan was drawn up."""
    years = (one.year for one in date_mentions(text) if one.year is not None)
    return any(first - FIVE_YEARS <= one <= first + 1 for one in years)
