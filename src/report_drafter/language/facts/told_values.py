"""Finds what else in a report tells the value of a figure, so that it need not recall another: 案卷260卷, 近300户.

Plainly, rounded (a bound tells what is at most twice as large), or as the sum of two neighbours.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from decimal import Decimal
from itertools import pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge, Interval, Quantity
from report_drafter.language.facts.definite_phrases import DefinitePhrase
from report_drafter.language.facts.fact_names import agree_quantities
from report_drafter.language.facts.named_again import naming_of
from report_drafter.language.model.report_model import Measure, Part, ReportModel
from report_drafter.language.relations.figure_relations import GENERIC_UNITS, counted_in, introduces_parts, is_added

GENERIC = "件"
LIKELY = 2
SHORTEST_KIND = 4
"""From which length on a noun says which kind of thing is counted."""
_NEW = late("(?:又|再|另)新?(?:登记|发现|增加?|查出|排查|受理|收到|接收|纳入)")


class ToldValues:
    """The figures of a report that may have the value of some; the rounded ones, which may have several, apart.

    What is a bound (不少于30场) tells no value more than twice as large.
    """

    def __init__(self, model: ReportModel, figures: Iterable[Measure]) -> None:
        values, words = {one.quantity.value for one in figures}, {_exchanged_word(one) for one in figures}
        self._exact: defaultdict[Decimal, list[Measure]] = defaultdict(list)
        self._rounded: defaultdict[str, list[tuple[Interval, Measure]]] = defaultdict(list)
        for one in model.measures:
            quantity = one.quantity
            if quantity.hedge is not Hedge.EXACT or quantity.scale != 1:
                if _exchanged_word(one) in words:
                    self._rounded[quantity.unit].append((_values_of(quantity), one))
            elif quantity.value in values:
                self._exact[quantity.value].append(one)

    def like(self, figure: Measure) -> Iterator[Measure]:
        """Yields the figures whose value may be that of one, those of its own unit before the other rounded ones."""
        yield from self._exact.get(figure.quantity.value, ())
        allowed, own, word = figure.quantity.interval(), figure.quantity.unit, _exchanged_word(figure)
        for unit in sorted(self._rounded, key=lambda unit: unit != own):
            for interval, one in self._rounded[unit]:
                if interval.meets(allowed) and _exchanged_word(one) == word:
                    yield one


def _values_of(quantity: Quantity) -> Interval:
    if quantity.hedge is Hedge.AT_LEAST:
        return Interval(quantity.value, quantity.value * LIKELY)
    return quantity.interval()


def _exchanged_word(measure: Measure) -> str:
    """The measure word of a figure, one for all that are used freely: 件, 起, 项."""
    return GENERIC if measure.quantity.unit in GENERIC_UNITS else measure_word_of(measure)


def tells(one: Measure, phrase: DefinitePhrase, recalling: Collection[int]) -> bool:
    """Tells whether another figure tells the value of a phrase by itself: neither in recalling it nor for the plan."""
    figure = phrase.figure
    if one is figure or id(one) in recalling or (one.part is Part.PLAN and figure.part is not Part.PLAN):
        return False
    if one.quantity.value != figure.quantity.value and not agree_quantities(one.quantity, figure.quantity):
        return False
    return measure_word_of(one) == measure_word_of(figure) or _is_same_in_other_unit(one, phrase)


def measure_word_of(measure: Measure) -> str:
    """Returns the measure word of a figure, one for all that count people and for 场 and 场次."""
    return counted_in(measure).removesuffix("次") or measure.quantity.unit


def _is_same_in_other_unit(one: Measure, phrase: DefinitePhrase) -> bool:
    """Whether a figure counts the same things with another measure word: 违法行为153起, 153件违法案件."""
    if not {one.quantity.unit, phrase.figure.quantity.unit} <= GENERIC_UNITS:
        return False
    return naming_of(phrase.noun, one, closed=phrase.closed) is not None


def _came_new(one: Measure) -> bool:
    """Whether a figure is of what came besides: 首次登记65处，销号48处，又新登记7处 are 72处."""
    return _NEW.search(one.before) is not None


def _makes_with(figure: Measure, one: Measure, earlier: Measure) -> bool:
    """Whether a figure makes an earlier one with another behind it: 堵点19个。东站11个堵点…，西站8个堵点…."""
    alike = one.start > figure.start and one.quantity.unit == figure.quantity.unit and one.passage == figure.passage
    return (
        alike
        and figure.before.strip("，,；; ") != ""
        and figure.quantity.value + one.quantity.value == earlier.quantity.value
    )


def is_made_up(model: ReportModel, earlier: Measure, figure: Measure) -> bool:
    """Tells whether the earlier figure and a neighbour make up a later one: 上年结转17件，本年新收226件 are 243件.

    So does what is added right before it: 可用资金200万元。…加上上年结余30万元，全年可用资金230万元.
    """
    beside = model.beside(figure.paragraph)
    added = next((one for one, then in pairwise(beside) if then is figure and is_added(one)), None)
    if added is not None and earlier.quantity.value + added.quantity.value == figure.quantity.value:
        return True
    unit = measure_word_of(figure)
    alike = [one for one in model.beside(earlier.paragraph) if measure_word_of(one) == unit and one is not figure]
    if any(_came_new(one) and earlier.quantity.value + one.quantity.value == figure.quantity.value for one in alike):
        return True
    if any(_makes_with(figure, one, earlier) for one in beside):
        return True
    for one, other in pairwise(alike):
        if (
            any(each is earlier for each in (one, other))
            and one.quantity.value + other.quantity.value == figure.quantity.value
        ):
            return not introduces_parts(one, other) and not _are_named_apart(one, other, figure)
    return False


def _are_named_apart(one: Measure, other: Measure, figure: Measure) -> bool:
    """Whether one of two figures counts other things than both the other and what they would make up: 行政诉讼案件.

    What is named like the sum only in part (上年结转行政复议案件) or not at all (新收) goes into it.
    """
    whole = figure.noun
    nouns = [each.noun for each in (one, other)]
    return len(whole) >= SHORTEST_KIND and whole in nouns and any(_is_other_kind(noun, whole) for noun in nouns)


def _is_other_kind(noun: str, whole: str) -> bool:
    return len(noun) >= SHORTEST_KIND and whole not in noun and noun not in whole
