"""一数高于、低于另一数的说法与两数的大小一致。

查什么
    与目标、要求比：“312.5万亩，低于规划目标309.8万亩”“312家，超过年度计划320家”“占34.6%，高于75%的要求”“达到93.8%，上级要求为95.9%，高于要求”“11个工作日，高于条例规定的20个工作日”“3.86亿立方米，控制在3.80亿立方米以内”；写明任务数、实际数而说“圆满完成”“未能完成”的；与文中另一数比：“下半年比上半年少84.0亿元”
    “常住人口比户籍人口多1.16万人”“研究生比本科生高3.8个百分点”“市区低于农村4.8个百分点”，两个比率名称相同的才比。约数按区间比较；“低于规划目标2.7万亩”说的是相差多少，不当作目标。
    “突破3万亿元、达2.6万亿元”“办结2486件，突破3000件”“拆除9.6万平方米……未能完成8万平方米的拆除任务”；
    前后两数旁边的“缩短一半”“减少七成以上”“减半”“增加一倍”（上年38场，本年52场，增加一倍）；
    比率旁边的说法：“占35.7%，超过半数”“占55.8%，约四分之一”“占8.2%，（其余）九成以上案件”“增长6.6%，翻了一番”（年均、计划不查）。
    “增长7.6%、高于全国1.7%”一类，两个增幅之差应写个百分点的（可能是另一增幅本身的，只作提示）。
    相差的量是否算对，由 `stated-change` 核对。
为什么
    实绩改了、目标没有改，或两数对调了位置，“超额完成”便成了没有完成。
反例
    上半年进出口1031.4亿元，下半年进出口1115.4亿元，下半年比上半年少84.0亿元。

    全年检查312家，超过年度计划320家。
正例
    上半年进出口1031.4亿元，下半年进出口1115.4亿元，下半年比上半年多84.0亿元。

    耕地保有量307.1万亩，低于规划目标2.7万亩。
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.bars_in_words import find_bars_in_words
from report_drafter.language.changes.goal_comparisons import (
    GoalComparison,
    find_bars,
    find_bars_behind_bases,
    find_ceilings,
    find_goal_comparisons,
    find_limits,
)
from report_drafter.language.changes.passed_thresholds import PassedThreshold, find_passed_thresholds
from report_drafter.language.changes.points_and_percents import Distance, find_distances_in_percent
from report_drafter.language.changes.stated_changes import Change
from report_drafter.language.facts.doublings import find_doublings
from report_drafter.language.facts.growths_in_words import find_growths_in_words
from report_drafter.language.facts.shares_in_words import RateInWords, find_shares_in_words
from report_drafter.language.model.report_model import Measure
from report_drafter.language.rates.multiples_in_words import find_multiples_in_words
from report_drafter.language.rates.rough_changes import RoughChange, find_rough_changes, find_rough_cuts
from report_drafter.rules.rule import Held, Outcome, ReportUnderCheck, Rule

NAME = "stated-comparison"


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields what stands against each figure that is told to lie above or below another."""
    rough = list(find_rough_changes(subject.model.changes))
    known = {id(one.now) for one in find_doublings(subject.model)}.union(id(one.now) for one in rough)
    for measures in subject.model.paragraphs:
        yield from (_judge_goal(subject, one) for one in find_goal_comparisons(measures))
        yield from (_judge_goal(subject, one) for one in chain(find_limits(measures), find_ceilings(measures)))
        yield from (_judge_goal(subject, one) for one in find_bars_in_words(measures))
        yield from (_judge_passed(subject, one) for one in find_passed_thresholds(measures))
        yield from (_judge_rough(subject, one) for one in find_rough_cuts(measures))
        multiples = find_multiples_in_words(measures)
        yield from (_judge_rough(subject, one) for one in multiples if id(one.now) not in known)
    yield from (_judge_rough(subject, one) for one in rough)
    for rates in subject.model.rates:
        yield from (_judge_goal(subject, one) for one in chain(find_bars(rates), find_bars_behind_bases(rates)))
        yield from (_in_percent(subject, one) for one in find_distances_in_percent(rates))
    yield from (_judge_words(subject, one, Severity.ERROR) for one in find_shares_in_words(subject.model))
    yield from (_judge_words(subject, one, Severity.WARNING) for one in find_growths_in_words(subject.model))
    for change in subject.model.changes:
        if change.compares_two and change.direction is not None and change.stated is not None:
            yield _judge_two(subject, change, change.direction, change.stated)


def _judge_goal(subject: ReportUnderCheck, one: GoalComparison) -> Outcome:
    """What is told to lie above a goal is no smaller."""
    ends = subject.figures_at(one.now, one.goal)
    if one.holds:
        return Held(ends)
    message = f"写作“{one.word}”{one.of}，而{_as_they_are(one.said, one.now, one.goal)}"
    return Finding(NAME, Severity.ERROR, message, f"核对“{one.word}”和前后两数", subject.words_at(one.goal), ends)


def _judge_passed(subject: ReportUnderCheck, one: PassedThreshold) -> Outcome:
    """What is told to have passed a round figure is no smaller."""
    ends = subject.figures_at(one.threshold, one.now)
    if one.holds:
        return Held(ends)
    message = f"写作“{one.threshold.text}”，同处的{one.now.text}却没有{one.word}"
    return Finding(NAME, Severity.ERROR, message, "核对前后两数", subject.words_at(one.now), ends)


def _judge_rough(subject: ReportUnderCheck, one: RoughChange) -> Outcome:
    """A plain fraction that both values of its change contradict."""
    ends = subject.figures_at(one.base, one.now)
    if one.holds:
        return Held(ends)
    place = (subject.span(one.base.paragraph, one.start, one.end),)
    message = f"由{one.base.text}到{one.now.text}，变化{one.exact:f}%，写作“{one.words}”"
    return Finding(NAME, Severity.WARNING, message, "核对前后两数，改正有误的一个，或改写变化的幅度", place, ends)


def _in_percent(subject: ReportUnderCheck, one: Distance) -> Finding:
    """How far a rate lies from another is told in points; a hint where the figure may be the other rate itself."""
    rate, place = subject.words_at(one.rate, one.stated)
    message = f"{rate.text.strip('，,、（( ')}，{place.text.strip('，,、（( ')}：两个增幅相差多少用“个百分点”"
    todo = "改为“个百分点”；写的是另一增幅本身的，改为“高于（低于）……的……%”或“平均水平（……%）”"
    severity = Severity.WARNING if one.sure else Severity.HINT
    return Finding(NAME, severity, message, todo, (place,), (rate,))


def _judge_words(subject: ReportUnderCheck, one: RateInWords, severity: Severity) -> Outcome:
    """What words say of the very rate that they stand beside."""
    rate = subject.figures_at(one.rate)
    if one.holds:
        return Held(rate)
    place = (subject.span(one.rate.paragraph, one.start, one.end),)
    message = f"写作“{one.words}”，同处的比率却是{one.rate.text}"
    return Finding(NAME, severity, message, f"核对比率，或改写“{one.words}”", place, rate)


def _judge_two(subject: ReportUnderCheck, change: Change, said: Direction, stated: Measure) -> Outcome:
    """What is told to be more than another figure, each called by its name, is no smaller."""
    ends = subject.figures_at(change.base, change.now)
    if change.may_hold:
        return Held(ends)
    places = subject.words_at(stated)
    message = f"写作“{places[0].text.strip('，,、 ')}”，而{_as_they_are(said, change.now, change.base)}"
    return Finding(NAME, Severity.ERROR, message, "核对两数，或改正谁多谁少", places, ends)


def _as_they_are(said: Direction, one: Measure, other: Measure) -> str:
    return f"{one.text}{'小于' if said is Direction.UP else '大于'}{other.text}"


RULE = Rule(NAME, "两数高低", Severity.ERROR, check, recomputes=True, formerly=("change-direction",))
