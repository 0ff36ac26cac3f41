"""Plans and terms of so many years (三年行动计划, 今后五年) whose period is disproved by what stands around it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.chronology.plan_tellings import NAMED_PERIOD, DisprovedPlan, Plan
from report_drafter.language.model.report_model import Part, ReportModel
from report_drafter.language.numbers.numerals import read_count

SHORTEST_SHARED, SHORTEST_LATE = 10, 3
"""How many characters two rounds of one plan share at least, and how long a plan runs that is not issued at its end."""

_LENGTH = late(r"(?P<count>[两二三四五])年(?P<term>\Z)?(?:\Z|行动|攻坚|计划|规划|提升|整治|发展|建设)")
ONE_ROUND = {
    "安全生产治本攻坚三年行动": (2024, 2026),
    "提升行政执法质量三年行动": (2023, 2025),
    "安全生产专项整治三年行动": (2020, 2022),
    "国企改革三年行动": (2020, 2022),
    "打赢蓝天保卫战三年行动": (2018, 2020),
    "农村人居环境整治三年行动": (2018, 2020),
    "农村人居环境整治提升五年行动": (2021, 2025),
}
"""Plans of the state that had or have one round, with their years."""
DECADE, LONGEST_LEFT, LENGTH = 10, 6, len("三年行动")
_ONE_ROUND = late(
    rf"(?P<name>(?:{'|'.join(one[:-LENGTH] for one in ONE_ROUND)})(?P<length>[三五]年行动))"
    rf"(?:实施|工作)?(?:计划|方案)?[”》]?{NAMED_PERIOD}"
)
_DRAWN_UP = late(rf"(?:规划|计划|方案|纲要){NAMED_PERIOD}")
_REVISED = late("修编|修改|修订|修正|调整|评估|期满|到期|终期|收官|延[长续期]|总体规划")
_ROUND = late('新一轮|上一轮|新一期|上一期|第[一二三四五]轮|新(?=[两二三四五]年)|[“”"]')
_LISTED_YEAR = late(r"(?<=[，,、；;中：:和])(?P<year>20\d\d)年(?!底|末|以|前|[、，,]20)")
_SUM = late("累计|合计|共|总")
_FIRST_YEAR = late(r"[，,]?(?:在|于|实施|推进|的)*首年(?!度)")
_IT = r"(?:上述|该|本|此|这一?|前述)(?:[两二三四五]年)?(?:专项|行动|攻坚|整治|提升)*(?:方案|计划|规划|行动)(?:实施)?"
_TOLD_END = late(
    rf"(?P<year>20\d\d)年[底末]?{_IT}(?:期满|到期|收官|结束)|{_IT}(?:将?[于在至到])?(?P<then>20\d\d)年[底末]?(?:期满|到期|收官)"
)
_CLOSES = late(r"(?:推动|确保|实现|保障|推进|力促|抓好)[^，,。；;]{0,12}《?\Z")
_CLOSED = late(r"(?:任务|目标)?(?:如期|圆满|顺利|高质量|全面|胜利)*收官(?!打|奠|提供|做好准备)")
_DUE = late(r"(?P<year>20\d\d)年[底末]前(?:全部|全面|基本)?(?:完成|整改|办结|销号)")


def misdated_plans(plans: Sequence[Plan], year: int | None) -> Iterator[DisprovedPlan]:
    """Yields the plans of a report on `year` whose period does not go with their length, number or told end."""
    lengths = [_length(one) for one in plans]
    exact = [one for one, length in zip(plans, lengths, strict=True) if length == _years(one)]
    for plan, length in zip(plans, lengths, strict=True):
        says = _told_end(plan) or _late_issue(plan) or _early_close(plan, year)
        if not says and _years(plan) == length + 1:
            why = _one_too_many(plan, year) or _beside(plan, exact)
            says = f"名称称{length}年，却是{length + 1}年，{why}" if why else ""
        if says:
            first, last = plan.period
            yield DisprovedPlan(plan.sentence, plan.start, plan.end, f"“{plan.name}”{first}—{last}年：{says}")


def misdated_rounds(model: ReportModel) -> Iterator[DisprovedPlan]:
    """Yields plans of the state that had one round, and their places', under other years: 治本攻坚…（2024—2027年）.

    What ends right before it, in a report that names its years as well, is a round that the place itself had.
    """
    sentences = model.sentences_with_any(tuple(ONE_ROUND))
    rounds = [(one, match) for one in sentences for match in _ONE_ROUND.finditer(one.text)]
    named = {(match["name"], _told(match)) for _, match in rounds}
    for sentence, match in rounds:
        first, last = ONE_ROUND[match["name"]]
        told = _told(match)
        meets = told[0] <= last and first <= told[1]
        titled = sentence.text.rfind("《", 0, match.start()) > sentence.text.rfind("》", 0, match.start())
        before = told[1] == first - 1 and (match["name"], (first, last)) in named
        if told != (first, last) and not before and not (titled and meets):  # A title is held against the registry.
            says = f"“{match['name']}”是{first}—{last}年，此处写{told[0]}—{told[1]}年"
            yield DisprovedPlan(sentence, match.start("length"), match.end(), says)


def _told(round_: re.Match[str]) -> tuple[int, int]:
    return int(round_["first"]), int(round_["last"])


def backdated_plans(model: ReportModel, year: int | None) -> Iterator[DisprovedPlan]:
    """Yields plans that a report on a year tells as being drawn up and that begin ten years before."""
    if year is None:
        return
    for sentence in model.sentences_with_any(("征求意见", "决策目录", "决策事项", "论证")):
        for match in _DRAWN_UP.finditer(sentence.text) if not _REVISED.search(sentence.text) else ():
            first, last = int(match["first"]), int(match["last"])
            if first + DECADE in (year, year + 1) and first + DECADE < last < first + DECADE + LONGEST_LEFT:
                says = f"{year}年才编制的规划，起始年却写{first}年，疑为{first + DECADE}年"
                yield DisprovedPlan(sentence, match.start("first"), match.end("last"), says)


def _length(plan: Plan) -> int:
    """How many years the name of a plan tells; 0 where it tells none."""
    match = _LENGTH.search(plan.name)
    return read_count(match["count"]) if match is not None else 0


def _years(plan: Plan) -> int:
    return plan.period[1] - plan.period[0] + 1


def _one_too_many(plan: Plan, year: int | None) -> str:
    """What tells that a plan that may begin or end within a year does not: its number, its sum, its first year."""
    first, last = plan.period
    if plan.issued == first + 1:
        return f"文号是{plan.issued}年的"
    rest = plan.sentence.text[plan.told :]
    listed = [int(one["year"]) for one in _LISTED_YEAR.finditer(rest)] if _SUM.search(rest) else []
    if listed in (list(range(first, last)), list(range(first + 1, last + 1))):
        return f"所列各年是{listed[0]}—{listed[-1]}年"
    opens = plan.sentence.part is Part.PLAN and first == year and _FIRST_YEAR.match(plan.behind)
    return f"首年应是{first + 1}年" if opens else ""


def _beside(plan: Plan, exact: Sequence[Plan]) -> str:
    """The term or the round beside a plan that is as long as its name says: 过去五年（2018—2022年） by 今后五年."""
    for other in exact:
        if _length(other) == _length(plan) and (_are_terms(plan, other) or _follows(plan, other)):
            return f"另处写{other.period[0]}—{other.period[1]}年"
    return ""


def _are_terms(plan: Plan, other: Plan) -> bool:
    """Whether two plans are spans of a body that meet: the five years gone and the five years to come."""
    terms = all((match := _LENGTH.search(one.name)) and match["term"] is not None for one in (plan, other))
    return terms and other.period[0] - 1 <= plan.period[1] and plan.period[0] <= other.period[1] + 1


def _follows(plan: Plan, other: Plan) -> bool:
    """Whether two plans are rounds of one, the one right behind the other."""
    one, two = (_ROUND.sub("", name) for name in (plan.name, other.name))
    shared = min(len(one), len(two), SHORTEST_SHARED)
    return shared == SHORTEST_SHARED and one[-shared:] == two[-shared:] and plan.period[0] == other.period[1] + 1


def _told_end(plan: Plan) -> str:
    """The end that is told of a plan behind it: 力争到2024年上述行动方案期满时."""
    behind = plan.sentence.paragraph.text[plan.sentence.start + plan.told :].partition("《")[0]
    match = _TOLD_END.search(behind) if "20" in behind else None
    wrong = match is not None and int(match["year"] or match["then"]) != plan.period[1]
    return f"其后却说“{match[0]}”" if match is not None and wrong else ""


def _late_issue(plan: Plan) -> str:
    """That a plan would be issued in the year that it ends in, and what it asks for is due later."""
    last = plan.period[1]
    if plan.issued != last or _years(plan) < SHORTEST_LATE:
        return ""
    due = _DUE.search(plan.sentence.text, plan.told)
    late_due = due is not None and int(due["year"]) > last
    return f"文号是{plan.issued}年的，任务到{due['year']}年才完成" if due is not None and late_due else ""


def _early_close(plan: Plan, year: int | None) -> str:
    """That a plan is to be closed in the year to come and has a year more: 2020年…推动…（2019—2021年）圆满收官."""
    if year is None or plan.sentence.part is not Part.PLAN or plan.period[1] != year + 2:
        return ""
    text = plan.sentence.text
    named = re.search(f"{plan.period[1]}年", text[: plan.start] + text[plan.told :])
    closes = _CLOSES.search(text, 0, plan.start) and _CLOSED.match(text, plan.told)
    return f"{year + 1}年还没有期满，不会收官" if closes and not named else ""
