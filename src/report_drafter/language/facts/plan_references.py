"""Finds what a plan says of things that are there with another number than was told: 大队机关的37名, of 大队机关27人.

A plan speaks of what is there by what describes it (…的27名, 对27件, 剩余27处) or by what ails it (15个遗留问题). Its
number must be told before, or be what two figures told there make. Where it is not, and the figure that is told in the
same words is a slip away, that one was meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from report_drafter.domain.late_pattern import late
from report_drafter.language.facts.recalled_value import Recalled
from report_drafter.language.figures.measure import BEYOND_YEAR, OUTCOME_PARTS, Measure, Part
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.digit_slips import is_slip_or_digit_more
from report_drafter.language.relations.figure_relations import GENERIC_UNITS, counted_in, counts_exactly
from report_drafter.language.text.characters import character_pairs, count_held

SMALLEST, FEWEST, NEAR = 2, 2, 12
"""The smallest number recalled; how many pairs of the characters so near to it must be told with what is meant."""
_DESCRIBED = late(r"(?:[\u4e00-\u9fff]{2}的|(?<![\u4e00-\u9fff])[对将把就]|针对|围绕|剩余|其余|余下|现有|上述)$")
_BY_TRAIT = late(r"(?P<trait>[\u4e00-\u9fff]{2})的$")
_REST, _IS_LEFT = late("(?:剩余|其余|余下)的?$"), late("[仍还尚]有|其余|余下|剩余|没有|未")
_AILING = late(r"(?:遗留|未(?!来)|没有|尚未|正在|逾期|超期|被|不合格)")
_ANEW = late(
    "[新再增拟]|至少|不少于|不低于|以上|力争|争取|打造|创建|建设|建成|培育|举办|开展|组织|累计|(?:每|各|第|前|后|达|到|比|较|共)$"
)
_EMPTY = late(
    "年[底内末]?|[上下]半年|[一二三四]季度|月[底]?|底?前|全面|全部|完成|推进|推动|确保|开展|加快|逐[项件个处一]|进行|予以|问题|工作|[的对将把就和与及、]"
)


def find_plan_references(model: ReportModel) -> Iterator[Recalled]:
    """Yields the figures of a plan that recall one told before with another value."""
    recalling = [one for one in model.measures if one.part is Part.PLAN and _recalls(one)]
    if not recalling:
        return
    told = _ToldBefore(model)
    for figure in recalling:
        meant = _meant(model, figure, told.like(figure))
        if meant is not None:
            yield Recalled(figure, meant)


class _ToldBefore:
    """The exact figures outside the plan, by what they count."""

    def __init__(self, model: ReportModel) -> None:
        self._by_unit: dict[str, list[Measure]] = {}
        self._generic: list[Measure] = []
        for one in model.measures:
            if one.part is not Part.PLAN and counts_exactly(one):
                self._by_unit.setdefault(counted_in(one), []).append(one)
                self._generic += [one] if one.quantity.unit in GENERIC_UNITS else []

    def like(self, figure: Measure) -> Sequence[Measure]:
        """Returns those that may count what a figure does, under one measure word or two that say as little."""
        alike = self._by_unit.get(counted_in(figure), [])
        if figure.quantity.unit not in GENERIC_UNITS:
            return alike
        return [*alike, *(one for one in self._generic if counted_in(one) != counted_in(figure))]


def _recalls(figure: Measure) -> bool:
    if not counts_exactly(figure) or figure.quantity.value < SMALLEST or _ANEW.search(figure.before):
        return False
    behind = figure.paragraph.text[figure.end : figure.end + NEAR]
    return _DESCRIBED.search(figure.before) is not None or _AILING.match(behind) is not None


def _meant(model: ReportModel, figure: Measure, told: Sequence[Measure]) -> Measure | None:
    """The one figure told in the words of a reference, where a slip parts them and nothing told is its number."""
    if any(one.quantity.value == figure.quantity.value for one in told):
        return None
    pairs = _words(figure)
    own = [one for one in told if counted_in(one) == counted_in(figure) and one.part in OUTCOME_PARTS]
    held = {id(one): count_held(pairs, model.sentences[one.sentence].text) for one in own}
    most = max(held.values(), default=0)
    best = [one for one in own if held[id(one)] == most and one.scope not in BEYOND_YEAR]
    fewest = FEWEST
    if _REST.search(figure.before):
        best = [one for one in best if _IS_LEFT.search(model.sentences[one.sentence].text)]
        fewest = 1
    slips = [one for one in best if is_slip_or_digit_more(one.quantity, figure.quantity)]
    slips = [one for one in slips if not _is_some_of(model, figure, one)]
    alone = most >= fewest and len({one.quantity.value for one in slips}) == 1
    return slips[0] if alone and not _is_made(told, slips[0], figure) else None


def _is_some_of(model: ReportModel, figure: Measure, told: Measure) -> bool:
    """Whether a reference describes some of what was told by what was not said of all: 人员不足的14个站, of 64个站."""
    trait = _BY_TRAIT.search(figure.before)
    fewer = figure.quantity.value < told.quantity.value
    return trait is not None and fewer and trait["trait"] not in model.sentences[told.sentence].text


def _words(figure: Measure) -> frozenset[str]:
    """The words around a reference, as pairs of characters, without those that every plan holds."""
    around = f"{figure.before[-NEAR:]}|{figure.after[:NEAR]}"
    return character_pairs(_EMPTY.sub("|", around))


def _is_made(told: Sequence[Measure], meant: Measure, figure: Measure) -> bool:
    """Whether two figures of the passage make a number: 复议撤销4件、诉讼败诉2件 are 6件."""
    near = [one.quantity.value for one in told if one.passage == meant.passage]
    value = figure.quantity.value
    return any(value in (one + other, abs(one - other)) for one, other in combinations(near, 2))
