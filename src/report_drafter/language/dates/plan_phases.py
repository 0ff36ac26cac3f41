"""Five-year plans told to be in a phase: 启动“八五”普法, “十四五”规划中期评估, 迎接“七五”普法总结验收."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.dates.plan_titles import Period, named_period

SIGNS = ("五”", "五普法", "五规")
"""The plain words of which every such plan holds one."""
ACT_WITHIN, PAIR = 14, 2
LATEST_DRAWN_UP = 2
"""How many years after its beginning an office may still make its plan."""
_LEGAL, _PLANNED = "普法", "规划"
_WORDS = (
    "启动",
    "开启",
    "谋划",
    "起草",
    "编制",
    "开局",
    "起步",
    "开篇",
    "中期",
    "验收",
    "终期",
    "期末",
    "收官",
    "期满",
    "开好",
    "起好",
    "开端",
    "纳入",
    "写入",
)
"""The plain words of which every phase holds one; of a plan of legal education others tell, too."""

_NUMERAL = "[一二三四五六七八九十]"
_PLAN = late(
    rf"(?:(?P<five>十{_NUMERAL}五)(?!年|个|条|项|部|款|章|[次届号])|(?P<legal>(?<!十)[五六七八九]五)(?=[”\"]?普法))"
    r"[”\"]?(?:普法)?(?:[\u4e00-\u9fff]{0,12}?规划)?(?:工作|宣传教育|决议|实施|各项|任务|目标|时期|的|情况)*(?:[（(][^（）()]{9,14}[）)])?"
)
_BEGINS = late(r"(?:启动|开启|谋划|起草|编制)(?:实施|制定|编制|做好|好|了|新一轮)*[“\"]?$")
_LOOKED_BACK = late(r"[”\"]?(?:工作|规划|终期|期末|执行|完成)*(?:总结|自查|自评|评估|验收|情况)")
"""What is written of a plan when it is over: 编制“八五”普法总结报告."""
_DRAWS_UP = late(
    r"(?:制定|制订|印发|出台|(?P<drafts>编制|起草|草拟|谋划|研究制定))(?:了|实施|并|好|完成|完)*《?[\u4e00-\u9fff]{0,12}[“\"]?$"
)
"""What makes a plan of legal education, an office's or a place's, that ends on its name; any plan, if it drafts it."""
_ENDS = late('[》”"]?(?:[，,。；;、及和与并]|草案|文本|编制|起草|实施|$)')
_RUNS = late(r"(?:做好|抓好|实施|落实|推进|开展|深化|贯彻|完成|迎接|接受)(?:好|了)?[“\"]?$")
_BY = late(r"(?:(?<=[以将把])|(?<=纳入)|(?<=抓住)|(?<=落实好)|(?<=深入开展))[“\"]?$")
_MEANS = late("(?:工作|规划|宣传教育|法治宣传教育)*(?:为(?:抓手|契机|主线|统领|重点)|各项(?:任务|部署))")
"""A plan told to be a means of the year's work: 以“八五”普法为抓手."""
_DRAWN_INTO = late('[将把][^，,。；;]{2,20}(?:纳入|写入)[\u4e00-\u9fff]{0,14}[“"]?$')
"""What this year's work is made part of: 将法治建设纳入卫生健康“十四五”规划."""
_MADE_NOW = late("》?[）)]?(?:编制过程|中期评估|执行情况中期)")
_END, _COMPARED = "期末", late('[较比与从由][“"]?$')
"""The end of a plan as what the next is measured by: 较“十三五”期末增长36.2%."""
_HOPED = late(r"(?:为|确保|推动|力争|助力|保障|实现)[^，,。；;]{0,6}[“\"]?$")
_PHASE = late(
    r"(?:全面|正式|顺利|如期|圆满|高质量|胜利|[省市县区]级|检查)*"
    r"(?:(?P<opens>(?:良好|精彩|完美|高标准)的?(?:开局|起步|开篇|开端)|开好[局头篇]|起好步)|(?P<begins>启动|开局|起步|开篇|编制|起草)|(?P<middle>中期(?![^，,。；;]{0,6}(?:结果|意见|发现|反馈|以来|[后的]|报告)))|(?P<closes>总结验收|考核验收|评估验收|验收|终期|期末|收官|期满))"
    r"(?!打|奠|提供|做好|在即|之年|年|的第)"
)


class Phase(StrEnum):
    """What is told of a plan."""

    BEGINS = "刚启动"
    DRAWN_UP = "刚制定"
    OPENS = "开好局"
    MIDDLE = "到中期"
    CLOSES = "收官验收"
    TO_CLOSE = "将要收官"
    RUNS = "仍在推进"


_PHASES = {"opens": Phase.OPENS, "begins": Phase.BEGINS, "middle": Phase.MIDDLE, "closes": Phase.CLOSES}


@frozen
class PlanPhase:
    """A plan from `start` up to `end` of a text, its years and the phase it is told to be in."""

    start: int
    end: int
    period: Period
    phase: Phase

    def may_be(self, first: int, last: int) -> bool:
        """Tells whether a report on `first`, that plans for `last`, may say so; each phase reaches a year further."""
        begin, end = self.period
        match self.phase:
            case Phase.BEGINS | Phase.OPENS:
                return begin >= first - 1
            case Phase.DRAWN_UP:
                return first - LATEST_DRAWN_UP <= begin <= last + 1
            case Phase.MIDDLE:
                return begin <= last and first < end
            case Phase.CLOSES:
                return first - 1 <= end <= last + 1
            case Phase.RUNS | Phase.TO_CLOSE:
                return end >= first - 1


def plan_phases(text: str) -> Iterator[PlanPhase]:
    """Yields the five-year plans, of a place or of legal education, that a text tells a phase of."""
    for match in _PLAN.finditer(text) if _LEGAL in text or any(word in text for word in _WORDS) else ():
        name, legal = match["five"] or match["legal"], match["legal"] is not None
        phase = _phase(text, match.start(), match.end(), legal=legal)
        period = named_period(f"{name}普法" if legal else name) if phase is not None else None
        if phase is not None and period is not None:
            yield PlanPhase(match.start(), match.start() + len(name), period, phase)


def _phase(text: str, start: int, end: int, *, legal: bool) -> Phase | None:
    told = _PHASE.match(text, end)
    if told is not None and told["closes"] == _END and _COMPARED.search(text, max(0, start - PAIR), start):
        return None
    if told is not None:
        hoped = told["closes"] and _HOPED.search(text, max(0, start - ACT_WITHIN), start)
        return Phase.TO_CLOSE if hoped else _PHASES[told.lastgroup or ""]
    before = max(0, start - ACT_WITHIN)
    of_plan = not text.startswith(_PLANNED, end - len(_PLANNED)) or _ENDS.match(text, end) is not None
    if of_plan and _BEGINS.search(text, before, start) and not _LOOKED_BACK.match(text, end):
        return Phase.BEGINS
    if text[start:end].endswith(_PLANNED) and (made := _DRAWS_UP.search(text, before, start)):
        return Phase.DRAWN_UP if (legal or made["drafts"]) and of_plan else None
    if legal and _BY.search(text, before, start) and _MEANS.match(text, end):
        return Phase.RUNS
    drawn_into = _PLANNED in text[start:end] and _DRAWN_INTO.search(text, 0, start) is not None
    running = (legal and _RUNS.search(text, before, start)) or drawn_into or _MADE_NOW.match(text, end)
    return Phase.RUNS if running else None
