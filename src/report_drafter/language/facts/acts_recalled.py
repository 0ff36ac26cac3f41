"""Finds figures of a passage that recall one by its act alone: 受理12件、不予受理2件；受理的12件中，维持8件."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.facts.recalled_value import Recalled
from report_drafter.language.figures.measure import Measure
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.relations.figure_relations import counts_things

_ACT = late(r"(?:^|[，,；;：:])(?:[已经所]|全年|已经|新)?(?P<act>[\u4e00-\u9fff]{2})的$")
_AMONG = late(r"(?:案件|申请|事项|问题|线索)?中[，,]|[，,](?:[全均]部?|已)")
"""What tells that all of them are meant: 受理的12件中, 受理的12件，均已审结."""
_OTHERS = late("(?:另外?|其余|其他)的?有?$")


def find_acts_recalled(model: ReportModel) -> Iterator[Recalled]:
    """Yields the figures with which a paragraph tells again, by its act, what it told otherwise before."""
    for measures in model.paragraphs:
        for at, one in enumerate(measures):
            act = _act_of(one)
            told = _told(measures[:at], act, one) if act else []
            values = {each.quantity.value for each in told}
            if len(values) == 1 and not _is_known(measures[:at], one) and not _is_made_up(measures[at:], told[-1]):
                yield Recalled(one, told[-1])


def _act_of(one: Measure) -> str:
    """The act by which a figure picks out what it counts, '' where it does not."""
    if not one.before.endswith("的") or one.quantity.hedge is not Hedge.EXACT or not counts_things(one):
        return ""
    found, text = _ACT.search(one.before), one.paragraph.text
    return found["act"] if found is not None and _AMONG.match(text, one.end) else ""


def _told(before: Sequence[Measure], act: str, one: Measure) -> list[Measure]:
    """The figures that tell of the act alone, in the measure word of the one that recalls it."""
    return [
        each
        for each in before
        if each.phrase.core == act and each.quantity.unit == one.quantity.unit and each.scope is one.scope
    ]


def _is_known(before: Sequence[Measure], one: Measure) -> bool:
    """Whether a figure before it, or one together with what was carried over (上年结转3件), is what is recalled."""
    alike = [each for each in before if each.quantity.unit == one.quantity.unit]
    carried = [each.quantity.value for each in alike if "结转" in each.before]
    values = [each.quantity.value for each in alike]
    return one.quantity.value in (*values, *(value + rest for value in values for rest in carried))


def _is_made_up(behind: Sequence[Measure], told: Measure) -> bool:
    """Whether its passage tells the rest of what was told behind: 撤销的5件中…，另1件为认定事实不清."""
    one, *others = behind
    rest = told.quantity.value - one.quantity.value
    beside = (each for each in others if each.passage == one.passage and _OTHERS.search(each.before))
    return any(each.quantity.value == rest and each.quantity.unit == one.quantity.unit for each in beside)
