"""Finds what is told of all though figures beside it leave some: 备案率38.4%，已全部完成备案.

24项整改任务，全部完成整改，其余3项达到序时进度: what is all done leaves no rest. A claim is asked only where it is
a clause of its own without a subject, right beside the figure: 重点事项全部办结 tells of some.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.relations.figure_relations import between, counted_alike

ACT, HUNDRED, LONGEST_NOUN = 2, 100, 4
_SIGNS = ("全部", "无一", "全覆盖", "超期", "逾期")
_IN_TIME = "按期|按时|如期|及时|限时"
_REST = late(
    r"[^，,。；;\d]{0,16}[，,]?(?:[已均都]|现已)*全部(?:[已均])?(?:按期|按时|如期|依法)*"
    r"(?:完成|整改|办结|落实|销号|到位|完结|结案|清零|化解|解决|处理|达标|验收|兑现)[^，,。；;\d]{0,6}"
    r"[，,；;]\s*(?:其余|剩余|余下|剩下|[尚仍还]有)的?"
)
_GOES_ON = late(
    r"达到|达序时|正|已明确|明确|按|将|未|尚|仍|因|预计|列入|结转|需|有序|进入|在|持续|推进|处于|延|顺延|计划|限期|待|拟|均(?:已?明确|未|按|在|正|达)"
)
_STANDING = late("常态|长期|不涉及|另")
_RATE = late(rf"(?P<time>{_IN_TIME})?(?P<act>[\u4e00-\u9fff]{{2,6}})率(?:[为达仅]|达到|仅为|只有)*$")
_ONCE = late("(?:[由从较比]|上年|去年|同期|目标|任务)[^，,。；;]*$")
_CLAIM = late(
    rf"(?:[已均都且并也])*全部(?:[已均])?(?:{_IN_TIME}|依法)*(?P<done>[\u4e00-\u9fff]{{2,8}})"
    rf"|(?:[且并也])?无一[\u4e00-\u9fff]{{0,2}}?(?:未(?:{_IN_TIME})*(?P<undone>[\u4e00-\u9fff]{{2,6}})|[缺漏](?P<missed>[\u4e00-\u9fff]))"
    r"|(?:[已均也且并])*(?:实现|做到)(?:了)?(?P<covered>[\u4e00-\u9fff]{0,6})全覆盖"
    r"|(?:[且并也])?(?:无|未发生|未出现|没有)一?[件起例宗个项]?(?P<late>超期|逾期)[\u4e00-\u9fff]{0,4}"
)
_CLAUSE_BEHIND = late("[，,](?P<clause>[\u4e00-\u9fff]{3,14})(?=[，,。；;]|$)")
_CLAUSE_BEFORE = late("(?:^|[，,。；;])(?P<clause>[\u4e00-\u9fff]{3,14})[，,]$")


@frozen
class AllClaim:
    """The words from `start` to `end` that tell of all; `figure` leaves some."""

    paragraph: Paragraph
    start: int
    end: int
    figure: Measure


def find_all_claims(model: ReportModel) -> Iterator[AllClaim]:
    """Yields the claims on all that the figure behind or before them contradicts."""
    seen = {}
    for sentence in model.sentences_with_any(_SIGNS):
        seen[id(sentence.paragraph)] = sentence.paragraph
    for paragraph in seen.values():
        measures = [one for one in model.beside(paragraph) if one.part is not Part.PLAN]
        yield from _with_rest(model, measures)
        yield from (one for rate in measures if _is_of_some(rate) for one in _beside_rate(rate))


def _with_rest(model: ReportModel, measures: Sequence[Measure]) -> Iterator[AllClaim]:
    """What is all done, with a number that is left of it."""
    for at, (whole, rest) in enumerate(pairwise(measures)):
        if whole.passage != rest.passage or not counted_alike(whole, rest) or whole.scope is Scope.LAST_YEAR:
            continue
        if (
            _REST.fullmatch(between(whole, rest))
            and _goes_on(whole, rest)
            and _is_whole(model, measures[:at], whole, rest)
        ):
            yield AllClaim(whole.paragraph, whole.start, rest.start, rest)


def _goes_on(whole: Measure, rest: Measure) -> bool:
    """Whether what is left is of the very things, and not done yet: 其余3项达到序时进度, 尚有3个问题正在整改."""
    words = rest.after.removeprefix("的")
    told = whole.before + whole.after
    noun = next((size for size in range(LONGEST_NOUN, 1, -1) if len(words) >= size and words[:size] in told), 0)
    behind = words[noun:]
    return _GOES_ON.match(behind) is not None and _STANDING.search(behind) is None


def _is_whole(model: ReportModel, before: Sequence[Measure], whole: Measure, rest: Measure) -> bool:
    """Whether a figure is all there is: none before it is larger, and nowhere is told what it makes with the rest."""
    if whole.quantity.hedge is not Hedge.EXACT or rest.quantity.value > whole.quantity.value:
        return False
    held = (one for one in before if one.passage == whole.passage and counted_alike(one, whole))
    if any(one.quantity.value > whole.quantity.value for one in held):
        return False
    both = whole.quantity.value + rest.quantity.value
    return all(one.quantity.value != both for one in model.by_unit.get(whole.quantity.unit, ()))


def _is_of_some(rate: Measure) -> bool:
    quantity = rate.quantity
    if quantity.unit != PERCENT or quantity.hedge is not Hedge.EXACT or quantity.value >= HUNDRED:
        return False
    return rate.scope is not Scope.LAST_YEAR and rate.before.rstrip("为达到仅只有").endswith("率")


def _beside_rate(rate: Measure) -> Iterator[AllClaim]:
    """The clause right behind or before a rate below a hundred that tells its act of all."""
    text, name = rate.paragraph.text, _RATE.search(rate.before)
    if name is None or _ONCE.search(text, rate.clause_start, rate.start):
        return
    behind = _CLAUSE_BEHIND.match(text, rate.end)
    before = _CLAUSE_BEFORE.search(text, 0, rate.clause_start)
    for clause in (behind, before):
        if clause is not None and _claims(_CLAIM.fullmatch(clause["clause"]), name):
            yield AllClaim(rate.paragraph, *clause.span("clause"), rate)


def _claims(claim: re.Match[str] | None, rate: re.Match[str]) -> bool:
    """Whether a claim is on the act of a rate: 全部完成备案 beside 备案率, 无一件超期 beside 按期办结率."""
    if claim is None:
        return False
    if claim["late"]:
        return rate["time"] is not None
    if claim["covered"] is not None:
        return rate["act"].endswith("覆盖")
    if claim["missed"]:
        return rate["act"].endswith(claim["missed"])
    return rate["act"][-ACT:] in (claim["done"] or claim["undone"])
