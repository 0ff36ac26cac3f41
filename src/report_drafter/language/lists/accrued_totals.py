"""Finds what a plan adds to what the year had come to: 新建3.8万亩，累计达到39.5万亩, of 建成4.2万亩，累计达到35.7万亩.

Only where one slip of the hand explains that they do not add up: some may be lost, or be counted anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.parts.balances import Balance, difference, is_exact
from report_drafter.language.parts.repaired_sums import slipped_sum
from report_drafter.language.relations.figure_relations import UNCOUNTED_UNITS, between, counted_in, is_listed

SIGN, SHORTEST_NAME, TELLING_DIGITS = "累计", 2, 3
_THEN = late(
    r"[^，,。；;、\d]{0,6}[，,]\s*(?:使|全[省市县区]|我[省市县区局])?累计(?:总[数量])?"
    r"(?:建成|达到?|为|有|增至|超过)?[^，,。；;、\d]{0,6}"
)
_NEW = late(
    r"(?:新[\u4e00-\u9fff]{0,2}|建成|建设|完成|实施|改造|培育|创建|打造|再[\u4e00-\u9fff]{1,2}|增加?|发展)"
    r"[^，,。；;、\d]{0,12}$"
)
_LOST = late("注销|退出|取消|撤销|减少|撤并|淘汰|报废")


@frozen
class _Accrual:
    """What is new and what there is with it, and the name of both."""

    new: Measure
    total: Measure
    name: str


def find_accrued_totals(model: ReportModel) -> Iterator[Balance]:
    """Yields each total of the plan with what the report's year came to and what the plan adds."""
    told = list(_accruals(model))
    for goal in (one for one in told if one.new.part is Part.PLAN):
        bases = [one for one in told if one.new.part is Part.REVIEW and _is_base_of(one, goal)]
        if len({one.total.quantity.value for one in bases}) == 1:
            yield from _judged(goal, bases[0].total)


def _judged(goal: _Accrual, base: Measure) -> Iterator[Balance]:
    holds = difference((base, goal.new), ()).meets(goal.total.quantity.interval())
    slipped = slipped_sum(goal.total, (base, goal.new))
    if holds or (slipped is not None and (slipped.repairs[0].is_swap or slipped.repairs[0].digits >= TELLING_DIGITS)):
        yield Balance(goal.total, (base, goal.new), (), holds)


def _accruals(model: ReportModel) -> Iterator[_Accrual]:
    for sentence in model.sentences_with(SIGN):
        if sentence.in_table or _LOST.search(sentence.text):
            continue
        beside = [one for one in model.beside(sentence.paragraph) if sentence.start <= one.start < sentence.end]
        for new, total in pairwise(beside):
            name = new.phrase.noun
            if len(name) >= SHORTEST_NAME and _is_accrual(new, total):
                yield _Accrual(new, total, name)


def _is_accrual(new: Measure, total: Measure) -> bool:
    alike = counted_in(new) == counted_in(total) and new.quantity.unit not in UNCOUNTED_UNITS
    worded = _NEW.search(new.before) and _THEN.fullmatch(between(new, total))
    grown = total.quantity.value > new.quantity.value and is_exact((new, total))
    return alike and worded is not None and grown and not is_listed(new)


def _is_base_of(base: _Accrual, goal: _Accrual) -> bool:
    same = counted_in(base.total) == counted_in(goal.total) and base.new.scope is not Scope.LAST_YEAR
    return same and (base.name.endswith(goal.name) or goal.name.endswith(base.name))
