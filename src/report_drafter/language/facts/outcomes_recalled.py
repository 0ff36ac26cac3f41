"""Finds how many came out in one way, told again: 行政复议中有5件被撤销, of 其中撤销3件; 3个为Ⅳ类, of Ⅳ类2个."""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.facts.fact_names import agree
from report_drafter.language.facts.recalled_value import Recalled
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.relations.figure_relations import counted_in, counts_exactly

THING, NEAR = 4, 18
_PASSIVE = late("(?P<thing>[\u4e00-\u9fff]{0,14})被(?:评定?为|认定为|列为)?(?P<act>[\u4e00-\u9fff]{2,4})$")
_SUFFERED = late("(?P<thing>[\u4e00-\u9fff]{4,14}?)(?:被(?P<act>[\u4e00-\u9fff]{2,4})|(?P<end>纠错|败诉|撤销|纠正))$")
_STATE = late("(?:水质)?[为属](?P<act>[^，,。；;、\\d的了]{2,6})$")
_THING = late("[\u4e00-\u9fff]{4,}")
_LEADS = late(
    "[一二三四五六七八九十]是|全年|年内|仍然?|尚|还|共?有|[中的在]|因|其中|部分|个别|存在|质量|水平|不[高强够]|案件"
)
_FAILED = frozenset(("不合格", "不达标", "不及格", "不规范"))
_THINGS_OF = late("(?:[中仍还尚]?有|中)$")
_OTHER_PERIODS = (Scope.LAST_YEAR, Scope.LONG, Scope.OTHER, Scope.PLAN)


@frozen
class _Outcome:
    """An outcome, the things that came out so, and the figure that they are among."""

    act: str
    things: tuple[str, ...]
    whole: Measure | None


def find_outcomes_recalled(model: ReportModel) -> Iterator[Recalled]:
    """Yields the figures that tell an outcome again with another value."""
    for measures in model.groups:
        for at, one in enumerate(measures):
            if not _is_exact(one):
                continue
            outcome = _outcome_of(one, measures[at - 1] if at else None)
            told = _told(model, one, outcome) if outcome is not None else []
            values = {each.quantity.value for each in told}
            if len(values) == 1 and one.quantity.value not in values:
                yield Recalled(one, told[0])


def _is_exact(one: Measure) -> bool:
    return counts_exactly(one) and one.scope not in _OTHER_PERIODS


def _outcome_of(one: Measure, before: Measure | None) -> _Outcome | None:
    behind = one.after.rstrip("的")
    if "被" in behind[:NEAR] and (match := _PASSIVE.fullmatch(behind)) is not None:
        return _of_things(match["act"], f"{one.before} {match['thing']}")
    if one.before.endswith(("纠错", "败诉", "撤销", "纠正")) or "被" in one.before:
        suffered = _SUFFERED.search(one.before)
        return None if suffered is None else _of_things(suffered["act"] or suffered["end"], suffered["thing"])
    if behind in _FAILED:
        among = before is not None and before.sentence == one.sentence
        return _Outcome(behind, (), before) if among else _of_things(behind, _THINGS_OF.sub("", one.before))
    if behind.startswith(("为", "属", "水质")) and before is not None and before.sentence == one.sentence:
        state: re.Match[str] | None = _STATE.fullmatch(behind)
        return None if state is None else _Outcome(state["act"], (), before)
    return None


def _of_things(act: str, words: str) -> _Outcome | None:
    things = tuple(_THING.findall(_LEADS.sub(" ", words)))
    return _Outcome(act, things, None) if things else None


def _told(model: ReportModel, one: Measure, outcome: _Outcome) -> list[Measure]:
    """The earlier figures of other paragraphs that tell the outcome of the same things."""
    return [
        each
        for each in model.measures_with(outcome.act)
        if each.quantity.unit == one.quantity.unit
        and each.sentence < one.sentence
        and each.paragraph is not one.paragraph
        and _is_called(each, outcome.act)
        and not each.phrase.after
        and _is_exact(each)
        and _is_of(model, each, outcome)
    ]


def _is_called(each: Measure, act: str) -> bool:
    """Whether a figure is told by the name of an outcome, before what came out so if it failed: 不合格案卷."""
    core = each.phrase.core.removeprefix("结果").removeprefix("被")
    return core == act or (act in _FAILED and core.startswith(act) and len(core) <= len(act) + THING)


def _is_of(model: ReportModel, each: Measure, outcome: _Outcome) -> bool:
    """Whether a figure is told of the things, or among as many as the outcome is."""
    if outcome.whole is not None:
        whole = outcome.whole
        return any(
            one.passage == each.passage and counted_in(one) == counted_in(whole) and agree(one, whole)
            for one in model.beside(each.paragraph)
        )
    words = each.paragraph.text[: each.start]
    return all(any(name[at : at + THING] in words for at in range(len(name) - THING + 1)) for name in outcome.things)
