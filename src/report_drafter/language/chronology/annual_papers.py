"""Papers of one year (要点, 计划, 目录) that a report on a later year tells as drawn up or carried out in its own.

制定《2022年度法治政府建设实施方案》, 公布2022年度重大行政决策事项目录, in 2024. What is looked back at, weighed or
handed on is of its year.
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.dates.date_mentions import date_mentions
from report_drafter.language.figures.measure import BODY_PARTS
from report_drafter.language.model.report_model import ReportModel, Sentence

_DRAWN_UP = "(?:制定|印发|出台|编制|发布|下发|公布|公开|拟定|研究|审议|通过)"
_CARRIED_OUT = "(?:落实|实施|执行|贯彻|推进)"
_KIND = "(?:工作要点|要点|工作计划|计划|实施方案|工作方案|方案|目录|清单|工作安排|任务分工|任务书)"
_PAPER = late(
    rf"(?P<verb>{_DRAWN_UP}(?:[并和、]|(?:后)?认真|全面)*{_CARRIED_OUT}?了?|{_CARRIED_OUT})(?P<before>[^，,。；;《》\d]{{0,10}})"
    rf"(?P<open>《?)(?P<body>[^《》，,。；;\d]{{0,16}}?)(?P<year>20\d\d)年(?:度)?(?P<words>[^《》，,。；;\d]{{0,24}}?{_KIND})(?P<shut>》?)(?=[，,。；;、（(]|的|$|[\u4e00-\u9fff])"
)
_LOOKS_BACK = late(
    "总结|评估|考[核评]|评[议查价]|自查|验收|完成情况|执行情况|落实情况|收官|期满|上年|去年|往年|历年|结转|延续|接续|修订|修改|回顾|废止|清理|督[察查]|整改|审计|巡[视察]"
    "|报告|汇编|档案|以来|基础上|决算|预算|通报|对照|滚动|调整|跨年|学年|[三两四五]年"
)
_BEGINS_DRAWN_UP, _ONLY_DRAWN_UP = late(_DRAWN_UP), late(f"{_DRAWN_UP}了?")
_FARTHEST, _PLAIN = 4, ("要点", "计划", "目录", "清单")


@frozen
class AnnualPaper:
    """The year from `start` up to `end` of a sentence, of a paper that is of another year than the report."""

    sentence: Sentence
    start: int
    end: int
    year: int


def outdated_papers(model: ReportModel, year: int) -> Iterator[AnnualPaper]:
    """Yields the years of papers of the years before that a report tells as of its own."""
    for back in range(1, _FARTHEST):
        for sentence in model.sentences_with(f"{year - back}年"):
            if sentence.part in BODY_PARTS and not sentence.in_table and not _LOOKS_BACK.search(sentence.text):
                yield from _in_sentence(sentence, year - back, last_year=back == 1)


def _in_sentence(sentence: Sentence, told: int, *, last_year: bool) -> Iterator[AnnualPaper]:
    years = {one.year for one in date_mentions(sentence.text) if one.year is not None}
    for match in _PAPER.finditer(sentence.text) if years == {told} else ():
        if int(match["year"]) != told or bool(match["open"]) is not bool(match["shut"]):
            continue
        if last_year and _is_told_elsewhere(match["verb"], match["words"], quoted=bool(match["open"])):
            continue
        yield AnnualPaper(sentence, match.start("year"), match.end("year") + len("年"), told)


def _is_told_elsewhere(verb: str, words: str, *, quoted: bool) -> bool:
    """Whether it is a plan of last year drawn up, which `report-year` tells, or one that may still be carried out."""
    if _BEGINS_DRAWN_UP.match(verb) is None:
        return True
    return quoted and _ONLY_DRAWN_UP.fullmatch(verb) is not None and words.endswith(_PLAIN)
