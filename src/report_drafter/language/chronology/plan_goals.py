"""Years of goals that are not of the plan whose goals they are told to be: “十五五”时期的主要目标，到2025年，….

A goal far ahead (2035年) may be set besides; what is told to be drawn up may come before its plan begins.
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.chronology.plan_tellings import DisprovedPlan
from report_drafter.language.dates.plan_titles import FIVE_YEARS, named_period
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.numerals import read_chinese_numeral

SIGN, VISION_SIGN = "目标", "远景"
_GOAL = late(
    r"[“\"]?(?P<plan>十[一二三四五六七八九]五)[”\"]?(?:时期|期间|规划)(?P<what>[^，,。；;：:“”]{0,36}?目标)(?:任务)?(?:是|为|如下)?[，,：:]\s*"
    r"(?:[^，,。；;：:\d]{0,4})到(?P<year>20\d\d)年(?:底|末)?[，,]"
)
VISION, OF_VISION = 2035, 14
"""The far goals that were set with the fourteenth plan, and stand in the titles of that and of no earlier one."""
_VISION = late(
    r"(?P<plan>第(?P<nth>十[一二三四五六七八九])个五年规划|(?P<short>十[一二三四五六七八九])五[”\"]?(?:发展)?规划)"
    r"(?:纲要)?(?:和|及|与|暨)(?P<year>20\d\d|二[〇○零][一二三四五六七八九][〇○零一二三四五六七八九])年?的?远景"
)
_DRAWN_UP = late("编制|谋划|研究|起草|制定|衔接|完成情况|实现|回顾|评估|为|奠定")
_BEYOND = late("展望|远景|再奋斗|再用|长远|基本实现社会主义现代化")


def misplaced_goals(model: ReportModel) -> Iterator[DisprovedPlan]:
    """Yields the years of goals that lie before their plan begins, or in the few years after it."""
    for sentence in model.sentences_with(SIGN):
        for match in _GOAL.finditer(sentence.text):
            period, goal = named_period(match["plan"]), int(match["year"])
            if period is None or _DRAWN_UP.search(match["what"]):
                continue
            after = period[1] < goal < period[1] + FIVE_YEARS and _BEYOND.search(sentence.text) is None
            if goal < period[0] or after:
                says = f"“{match['plan']}”是{period[0]}—{period[1]}年，目标的年份却是{goal}年"
                yield DisprovedPlan(sentence, *match.span("year"), says)


def misplaced_visions(model: ReportModel) -> Iterator[DisprovedPlan]:
    """Yields the far goals joined with a plan that they were not set with: 第十三个五年规划和2035年远景目标."""
    for sentence in model.sentences_with(VISION_SIGN):
        for match in _VISION.finditer(sentence.text):
            plan = read_chinese_numeral(match["nth"] or match["short"])
            year = int(match["year"]) if match["year"].isascii() else read_chinese_numeral(match["year"])
            if plan is not None and plan < OF_VISION and year == VISION:
                says = f"2035年远景目标是与第十四个五年规划一起提出的，此处写“{match['plan']}”"
                yield DisprovedPlan(sentence, *match.span("plan"), says)
            elif plan == OF_VISION and match["nth"] and year != VISION:
                says = f"与第十四个五年规划一起提出的是2035年远景目标，此处写{match['year']}年"
                yield DisprovedPlan(sentence, *match.span("year"), says)
