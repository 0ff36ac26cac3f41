"""Finds what the plan takes up as undone, in another number than the shortcomings tell: 5件未执结案件, 4件没有执结.

What was not done in time may be done since: 仍有228条未按期整改 is no 316条未整改隐患.
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.facts.recalled_value import Recalled
from report_drafter.language.figures.measure import OUTCOME_PARTS, Measure, Part, Scope
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.relations.figure_relations import counted_in, counts_exactly
from report_drafter.language.text.characters import shares_run

NEAR, NOUN, LONGEST_NOUN, SMALLEST, TELLING = 24, 2, 4, 2, 10
_PLANNED = late(r"[尚还]?未(?P<act>[\u4e00-\u9fff]{2})(?:的)?(?P<noun>[\u4e00-\u9fff]{2,8})")
_ALL = late("全部|均|清零|逐[一件个]|所有")
_LEFT = r"[\u4e00-\u9fff]{{0,12}}?(?:没有|未能?|尚未|还未)(?:能够?|完全)?{act}"
_REST = late("(?:其余|剩余|余下|[尚仍还]有)的?$")
_OTHERS = late("历[年史]|往年|上年|去年|以前|其中|另|约|新增")


def find_undone_in_plan(model: ReportModel) -> Iterator[Recalled]:
    """Yields what the plan tells to be undone, where all that the report tells of that act is one other number."""
    for sentence in model.sentences_with("未"):
        if sentence.part is not Part.PLAN:
            continue
        for one in model.beside(sentence.paragraph):
            planned = _PLANNED.match(one.after) if sentence.start <= one.start < sentence.end else None
            if planned is None or not counts_exactly(one) or one.quantity.value < SMALLEST:
                continue
            told = [each for each in _left(model, one, planned["act"]) if _shares_things(each, planned["noun"])]
            values = {each.quantity.value for each in told}
            differs = len(values) == 1 and one.quantity.value not in values and not _is_told(model, one)
            if differs and _must_be_all(one, told[0]):
                yield Recalled(one, told[0])


def _left(model: ReportModel, one: Measure, act: str) -> Iterator[Measure]:
    """What earlier parts tell not to be done by an act, counted as the plan counts it."""
    pattern = late(_LEFT.format(act=act))
    for sentence in model.sentences_with(act):
        if sentence.part not in OUTCOME_PARTS:
            continue
        for each in model.beside(sentence.paragraph):
            near = sentence.start <= each.start < sentence.end and counted_in(each) == counted_in(one)
            plain = counts_exactly(each) and each.scope is not Scope.LAST_YEAR and not _OTHERS.search(each.before)
            if near and plain and pattern.match(each.paragraph.text, each.end, each.clause_end):
                yield each


def _is_told(model: ReportModel, one: Measure) -> bool:
    """Whether another part tells the number, a small one as what is left: 其余5件."""
    alike = (each for each in model.measures if each.part is not Part.PLAN and counted_in(each) == counted_in(one))
    equal = (each for each in alike if each.quantity.value == one.quantity.value)
    return any(each.quantity.value >= TELLING or _REST.search(each.before) is not None for each in equal)


def _shares_things(one: Measure, noun: str) -> bool:
    """Whether the words before what is left name what the plan does, by two characters at least."""
    text = one.paragraph.text
    return shares_run(noun[:LONGEST_NOUN], text[max(0, one.start - NEAR) : one.clause_end], NOUN)


def _must_be_all(one: Measure, told: Measure) -> bool:
    """Whether the plan cannot mean some of them: there are more, or all are taken up."""
    return one.quantity.value > told.quantity.value or _ALL.search(one.clause) is not None
