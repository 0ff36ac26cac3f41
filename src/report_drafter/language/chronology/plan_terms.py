"""Five-year plans as the span that a chapter is about: “十四五”时期和2025年工作回顾, “十四五”这五年."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.chronology.plan_tellings import DisprovedPlan
from report_drafter.language.dates.plan_phases import plan_phases
from report_drafter.language.dates.plan_titles import FIVE_YEARS, Period, following_plan, named_period, plan_of
from report_drafter.language.model.report_model import ReportModel, Sentence
from report_drafter.language.numbers.numerals import read_count
from report_drafter.language.text.text_breaks import passage_around

SIGNS = ("五”", '五"', "五时期", "五期间")

_NAME = "十[一二三四五六七八九]五"
_ENDS = r"[”\"]?(?:规划)?(?:时期|期间)?"
_TERM = rf"(?P<plan>{_NAME}){_ENDS}"
_JOINED = "(?:和|及|与|暨|、|以及)"
_WITH_YEAR = late(
    rf"{_TERM}{_JOINED}(?P<year>20\d\d)年|(?P<before>20\d\d)年度?(?:工作)?{_JOINED}[“\"]?(?P<then>{_NAME}){_ENDS}"
)
_HEADED = late(rf"{_TERM}(?P<what>[^“”\"]*)")
_REVIEW = late("回顾|总结|成就|成效|成绩|盘点")
_GOALS = late("目标|任务|思路|考虑|总体要求|打算|部署|展望|谋划|指导思想|蓝图")
_REACHED = late("完成|实现|进展|评估|情况|收官|问题|落实|实施|中期|终期|基础|经验|衔接|第一个|分解")
_COUNT = "(?P<count>[二两三四五六七八九])年"
_RAN = late(
    rf"{_TERM}(?:的?这|(?P<since>以来)的?|(?=.年来)){_COUNT}(?P<run>以?来)?(?![行计规前后间级制多度底末]|攻坚|第|[一二三四]季)"
)
_WERE = late(rf"{_TERM}(?:这[一段]*时期)?[，,]?(?:既|也|又)?是[^。；;！“”第]{{0,44}}?的{_COUNT}(?=[。！；;，,、])")
_AT_HAND = late(
    rf"(?P<plan>{_NAME})[”\"]?(?:时期[，,]?(?:既|也|又)?是[^。；;！]{{0,44}}五年|时期[，,]|时期的?(?:发展积淀|积累|奋斗|努力|实践)"
    r"|(?:规划)?(?:共|和年度计划|(?:确定|提出|明确|部署)?的?(?:各项|主要|既定|预期|约束性)*(?:目标|任务|指标)))"
    r"|(?<!十)(?P<legal>[四五六七八]五)[”\"]?普法(?:规划)?(?:年度|目标|责任|各项|任务|重点|工作(?:计划|方案|要点|任务))"
)
"""What a report tells of the plan that is under way, or that it sums up."""
_OF_OLD = late("(?:[较比从自同]|承接|衔接|接续|延续|总结|回顾)[^，,。；;]{0,8}$")
_TOLD_OF_OLD = late("曾|当年|当时|此前|遗留")
_OTHER_PLAN = late('[一二三四五六七八九]五[”"]?(?:规划|时期|期间|普法|末|以来|[”"])')
_LONG_OVER = 3
"""How many years behind its end a plan is none that a report sums up."""


def bygone_plans(model: ReportModel, year: int | None) -> Iterator[DisprovedPlan]:
    """Yields plans long over told as the one at hand, where the report else tells of that: 完成“十二五”规划目标任务."""
    for sentence in model.sentences_with_any(SIGNS) if year is not None else ():
        for match in _AT_HAND.finditer(sentence.text) if not sentence.in_table else ():
            legal = match["legal"] is not None
            if legal and any(one.start == match.start() for one in plan_phases(sentence.text)):
                continue  # The rule on plans that are over tells it.
            name = f"{match['legal']}普法" if legal else match["plan"]
            period, now = named_period(name), plan_of(year or 0, legal=legal)
            over = period is not None and period[1] + _LONG_OVER < (year or 0)
            if (
                period is not None
                and over
                and _stands_alone(sentence, match.start())
                and (legal or now in model.whole.plain)
            ):
                says = f"“{match['legal'] or name}”是{period[0]}—{period[1]}年，报告年度是{year}年，疑为“{now}”"
                yield DisprovedPlan(sentence, *match.span("legal" if legal else "plan"), says)


def _stands_alone(sentence: Sentence, at: int) -> bool:
    """Whether no other plan stands in the passage with one, nor a word of what is past."""
    text, place = sentence.paragraph.text, sentence.start + at
    passage = passage_around(text, place, place)
    told_of_old = _OF_OLD.search(sentence.text, 0, at) or _TOLD_OF_OLD.search(sentence.text)
    return told_of_old is None and len(_OTHER_PLAN.findall(passage)) == 1


def misplaced_terms(model: ReportModel, year: int | None) -> Iterator[DisprovedPlan]:
    """Yields the terms of plans in a report on `year` that its chapters cannot be about, and that are miscounted."""
    heads = {one.paragraph.number: one.end for one in model.headings if one.level == 1}
    for sentence in model.sentences_with_any(SIGNS) if year is not None else ():
        if sentence.in_table:
            continue
        if sentence.start < heads.get(sentence.paragraph.number, 0):
            yield from _of_chapter(model, sentence, year or 0)
        yield from _miscounted(sentence, year or 0)


def _of_chapter(model: ReportModel, sentence: Sentence, year: int) -> Iterator[DisprovedPlan]:
    text = sentence.text
    joined = list(_WITH_YEAR.finditer(text))
    for match in joined:
        name, told = match["plan"] or match["then"], int(match["year"] or match["before"])
        period = named_period(name)
        if period is not None and not period[0] <= told <= period[1]:
            yield DisprovedPlan(sentence, *match.span(), f"“{name}”是{period[0]}—{period[1]}年，标题却与{told}年并列")
    for match in _HEADED.finditer(text) if not joined else ():
        period = named_period(match["plan"])
        says = _chapter_says(model, match["what"], period, year) if period is not None else ""
        if says and period is not None:
            words = f"“{match['plan']}”是{period[0]}—{period[1]}年，报告年度是{year}年，{says}"
            yield DisprovedPlan(sentence, match.start(), match.end("plan"), words)


def _chapter_says(model: ReportModel, what: str, period: Period, year: int) -> str:
    """What a chapter cannot be about: goals of a term that is over, a look back on one long gone or to come."""
    if _REVIEW.search(what):
        return "标题却说回顾" if not period[0] <= year <= period[1] + 1 else ""
    goals = _GOALS.search(what) is not None and _REACHED.search(what) is None
    over = period[1] <= year and following_plan(period) in model.whole.plain
    return "标题却说以后的目标任务" if goals and over else ""


def _miscounted(sentence: Sentence, year: int) -> Iterator[DisprovedPlan]:
    """A term called so many years that are neither five nor those gone by: “十四五”这四年."""
    for pattern in (_RAN, _WERE):
        for match in pattern.finditer(sentence.text) if "年" in sentence.text else ():
            period = named_period(match["plan"])
            count = read_count(match["count"])
            since = pattern is _RAN and (match["since"] or match["run"]) is not None
            if period is not None and not _may_count(count, period, year, since=since):
                says = f"“{match['plan']}”是{period[0]}—{period[1]}年，共五年，此处称{count}年"
                yield DisprovedPlan(sentence, *match.span(), says)


def _may_count(count: int, period: Period, year: int, *, since: bool) -> bool:
    """Whether so many years may be told of a plan: all of them, or those gone by, of one that is under way."""
    elapsed = year - period[0] + 1
    under_way = 0 < elapsed < FIVE_YEARS or (since and elapsed == FIVE_YEARS)
    return count == FIVE_YEARS or (under_way and elapsed - 1 <= count <= elapsed + 1 and count < FIVE_YEARS)
