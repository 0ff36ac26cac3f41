"""Reads how much of a target was reached: 新增就业5.36万人，完成年度目标任务5万人的107.2%.

The target stands right before the rate (完成市下达20万平方米年度拆除任务的109%), what was done before it; or the rate
names a target told before (占三年总任务的39.6%).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import INFINITY, Hedge
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.parts.goal_figures import find_goal_figures
from report_drafter.language.rates.rate_acts import is_of_finished
from report_drafter.language.rates.stated_shares import StatedShare
from report_drafter.language.relations.figure_relations import between, counted_alike, counts_things

FARTHEST = 10
_REACHES = late(r"(?:完成|达到?|占|为|相当于)[^，,。；;、（(\d]{0,14}[（(]?(?:共|为)?$")
_TARGET = late("任务|目标|计划|预算|指标")
_NAMED = late(
    r"占(?:[三四五]年(?:行动)?|全部|整个)?(?:(?<=年)|(?<=动)|总)(?:任务|目标|计划)[数量]?的$"
    r"|(?P<yearly>[占为](?:年度?|全年|年初|本年)(?:投资)?(?:任务|目标|计划)(?:投资|任务|数)?的$)"
)
_OF_GOAL = late(
    r"(?:完成|达成|实现|执行|落实|兑现)(?:率|比例|比|度|进度)(?:为|达到?|是)?$"
    r"|(?:完成|达到?|占|为|是|相当于|实现)了?[^，,。；;、（(\d]{0,8}(?:任务|目标|计划|指标|定额)(?:数|量|值)?的$"
)
_DONE = late("实际|完成|已|实现")
_BEHIND = late(r"[）)]?[^，,。；;、（()）\d]{0,12}的")


def find_target_shares(measures: Sequence[Measure]) -> Iterator[StatedShare]:
    """Yields each rate that is said of a target, with what was done and the target."""
    for at in range(2, len(measures)):
        target, rate = measures[at - 1], measures[at]
        if rate.quantity.unit != PERCENT or not rate.before.endswith("的") or rate.quantity.hedge is not Hedge.EXACT:
            continue
        named = _NAMED.search(rate.before) if "占" in rate.before or "为" in rate.before else None
        if named is not None:
            yield from _of_named(measures, at, alone=named["yearly"] is not None)
            continue
        gap = between(target, rate)
        if not _BEHIND.fullmatch(gap) or not _REACHES.search(target.before):
            continue
        if not _TARGET.search(target.before + gap) or not counts_things(target):
            continue
        done = _done(measures, at - 1)
        if done:
            read = [StatedShare(target, one, rate, of_target=True) for one in done]
            largest = max(read, key=lambda one: one.part.quantity.value)
            yield next((one for one in read if one.holds), largest)


def find_goal_rates(measures: Sequence[Measure]) -> Iterator[StatedShare]:
    """Yields the only rate of a sentence that tells one goal and what was done: 任务277场，落实203场，完成率73.3%."""
    for one in find_goal_figures(measures):
        rates = [each for each in measures if each.sentence == one.goal.sentence and each.quantity.unit == PERCENT]
        alone = len(rates) == 1 and rates[0].start > one.done.end and not is_of_finished(rates[0].before, one.done)
        if alone and _tells_goal(rates[0], one.goal):
            yield StatedShare(one.goal, one.done, rates[0], of_target=True)


def _tells_goal(rate: Measure, goal: Measure) -> bool:
    """Whether a rate is told of a goal by name, or by the goal itself: 完成率为; 为年度计划1144处的."""
    text, start = rate.paragraph.text, min(rate.clause_start, goal.clause_start)
    words = text[max(start, rate.clause_start) : rate.start]
    return rate.quantity.hedge is Hedge.EXACT and _OF_GOAL.search(words.replace(goal.text, "")) is not None


def _of_named(measures: Sequence[Measure], at: int, *, alone: bool) -> Iterator[StatedShare]:
    """计划整治318个，…实际完成126个，占总任务的39.6%: of the one figure told as planned and the last told as done.

    The plan of a year is one of what its item tells `alone`: 年度计划投资18.6亿元，完成20.1亿元，占年度计划的108.1%；….
    """
    rate, near = measures[at], measures[max(0, at - FARTHEST) : at]
    if alone:
        near = [one for one in near if one.passage == rate.passage and "；" not in between(one, rate)]
    told = [one for one in near if counts_things(one) and one.scope is not Scope.LAST_YEAR]
    planned = [one for one in told if _TARGET.search(one.before) and not _DONE.search(one.before)]
    done = [one for one in told if one.sentence == rate.sentence and _DONE.search(one.before)]
    if len(planned) == 1 and done and counted_alike(planned[0], done[-1]):
        yield StatedShare(planned[0], done[-1], rate, of_target=True)


def _done(measures: Sequence[Measure], at: int) -> list[Measure]:
    """The figures of its passage that may have been counted against a target."""
    target = measures[at]
    near = (one for one in measures[max(0, at - FARTHEST) : at] if one.passage == target.passage)
    alike = [one for one in near if counted_alike(one, target) and counts_things(one)]
    told = [one for one in alike if one.scope is not Scope.LAST_YEAR and direction_of(one) is None]
    return [one for one in told if one.quantity.interval().high < INFINITY]
