"""Finds what one verb tells of a row, told otherwise alone: 审核文件2件、重大执法决定126件; 审核重大执法决定94件."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.facts.recalled_value import Recalled
from report_drafter.language.figures.measure import WORK_PARTS, Measure, Scope
from report_drafter.language.figures.vocabulary import VERB_GROUP
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.relations.figure_relations import counts_things

SHORTEST_OBJECT = 4
_PARTIAL = ("网上", "线上", "现场", "书面", "主办", "协办", "联合", "会同")
_ALL_OF_THEM = late("[，,、；;：: ]*(?:[一二三四五六]是|全年|年内|依法|累计|共|已|严格|认真|及时)*")
"""What may stand before a verb that tells of all: 网上受理投诉 and 会同财政局审核合同 tell of some."""


def find_governed_rows(model: ReportModel) -> Iterator[Recalled]:
    """Yields the members of rows whose verb and name another paragraph tells with another value."""
    for measures in model.paragraphs:
        for verb, one in _governed(measures):
            told = [each for each in model.measures_with(one.phrase.core) if _tells(each, verb, one)]
            if len({each.quantity.value for each in told}) == 1 and told[0].quantity.value != one.quantity.value:
                earlier, later = sorted((one, told[0]), key=lambda each: each.paragraph.number)
                yield Recalled(later, earlier)


def _governed(measures: Sequence[Measure]) -> Iterator[tuple[str, Measure]]:
    """The members of rows that have no verb of their own, with that of the first: 审核文件2件、行政合同38份."""
    verb = ""
    for one in measures:
        phrase = one.phrase
        if one.before.startswith("、"):
            if verb and not phrase.verb and not phrase.after and _counts(one):
                yield verb, one
            continue
        opens = bool(phrase.verb) and phrase.core.startswith(phrase.verb) and len(phrase.core) > len(phrase.verb)
        verb = phrase.verb if opens and not phrase.after and one.scope is Scope.YEAR else ""


def _counts(one: Measure) -> bool:
    """Whether a figure counts things of a name long enough to know them by."""
    exact = one.quantity.hedge is Hedge.EXACT and one.scope is Scope.YEAR and one.part in WORK_PARTS
    return exact and len(one.phrase.core) >= SHORTEST_OBJECT and counts_things(one)


def _tells(other: Measure, verb: str, one: Measure) -> bool:
    """Whether a figure of another paragraph tells of the same act upon the same things, all of them."""
    if other.paragraph is one.paragraph or other.quantity.unit != one.quantity.unit or other.phrase.after:
        return False
    phrase = other.phrase
    same = phrase.core == phrase.verb + one.phrase.core and _group(phrase.verb) == _group(verb)
    if not same or phrase.core.startswith(_PARTIAL) or not _counts(other) or direction_of(other) is not None:
        return False
    at = other.before.rfind(phrase.core)
    alone = at >= 0 and _ALL_OF_THEM.fullmatch(other.before[:at]) is not None
    return alone and not other.before.startswith("、")


def _group(verb: str) -> str:
    return VERB_GROUP.get(verb, verb)
