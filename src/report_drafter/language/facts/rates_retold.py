"""Finds rates told again by their full name: 人民调解成功率98.7%, of 调解纠纷1964件，成功1927件，成功率98.1%."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from report_drafter.domain.quantity import Hedge
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.facts.fact_names import agree, same_period
from report_drafter.language.facts.recalled_value import Recalled
from report_drafter.language.figures.measure import TOLD_PARTS
from report_drafter.language.model.report_model import Measure, ReportModel
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.rates.stated_shares import StatedShare
from report_drafter.language.relations.figure_relations import counted_alike

LONGEST_BARE, ACT, PAIR = 5, 2, 2
_RATE = "率"


def find_rates_retold(model: ReportModel) -> Iterator[Recalled]:
    """Yields the rates whose name says of what they are and that the one paragraph on it tells otherwise."""
    bare: defaultdict[str, list[StatedShare]] = defaultdict(list)
    for share in model.shares:
        name = share.rate.phrase.core
        if share.whole is not None and share.holds and name.endswith(_RATE) and len(name) <= LONGEST_BARE:
            bare[name].append(share)
    for one in model.by_unit.get(PERCENT, ()) if bare else ():
        for name in bare if _is_told(one) else ():
            of = one.phrase.core.removesuffix(name) if one.phrase.core.endswith(name) else ""
            same = [each.rate for each in bare[name] if len(of) > ACT and _is_of(model, each, of)]
            if len(same) != 1 or _is_made_up_behind(model, one):
                continue
            if same_period(one, same[0]) and not agree(one, same[0]):
                earlier, figure = sorted((one, same[0]), key=lambda each: (each.sentence, each.start))
                yield Recalled(figure, earlier)


def _is_told(one: Measure) -> bool:
    told = (
        _RATE in one.before
        and one.part in TOLD_PARTS
        and one.quantity.hedge is Hedge.EXACT
        and direction_of(one) is None
    )
    return told and one.phrase.core.endswith(_RATE)


def _is_made_up_behind(model: ReportModel, rate: Measure) -> bool:
    """Whether the two figures right behind a rate give it: 采纳率96.4%，提出168条，采纳162条."""
    behind = [one for one in model.beside(rate.paragraph) if one.start > rate.start and one.sentence == rate.sentence]
    if len(behind) < PAIR or not counted_alike(*behind[:PAIR]) or not behind[0].quantity.value:
        return False
    return StatedShare(behind[0], behind[1], rate).holds


def _is_of(model: ReportModel, share: StatedShare, name: str) -> bool:
    """Whether a bare rate is of what some words name: its whole tells the act, its paragraph all of them."""
    rate, whole = share.rate, share.whole
    if whole is None or name[-ACT:] not in whole.before or name not in rate.paragraph.text[: rate.start]:
        return False
    return sum(each.phrase.core == rate.phrase.core for each in model.beside(rate.paragraph)) == 1
