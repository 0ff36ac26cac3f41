"""Finds the places of a report that state an indicator: figures tied by a control, and figures typed by hand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import ONE, Quantity
from report_drafter.domain.report_text import LinkedFigure, Paragraph
from report_drafter.domain.unit import split_unit
from report_drafter.domain.year_over_year import IndicatorFigure
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import DEED_PARTS
from report_drafter.language.figures.measure_phrase import split_verb
from report_drafter.language.figures.vocabulary import VERB_GROUP
from report_drafter.language.model.report_model import Measure, ReportModel, Scope
from report_drafter.language.numbers.quantity_reader import read_quantity
from report_drafter.language.numbers.units import plain_unit

SHORTEST_SUFFIX = 4
_COUNT_WORDS = late(r"(?:的)?(?:总次数|次数|件数|人数|户数|人次|家次|总数|数量|总量|总额|金额|数)$")
_OTHER_SIGNS = late(r"[\W_]")
_THIS_YEAR = (Scope.YEAR, Scope.CUMULATIVE)


@frozen
class Mention:
    """One place that states an indicator's figure of this year.

    `quantity` is in the indicator's plain unit, None where the words are no figure any more; `linked` places are tied
    by a control; `exact` tells that the words around a typed figure are the indicator's whole name.
    """

    figure: IndicatorFigure
    paragraph: Paragraph
    start: int
    end: int
    quantity: Quantity | None
    linked: bool
    exact: bool = True
    measure: Measure | None = None


def find_mentions(model: ReportModel, figures: Mapping[str, IndicatorFigure]) -> list[Mention]:
    """Returns the mentions of all indicators, in text order; `figures` is keyed by code."""
    mentions = [*_linked(model, figures), *_typed(model, figures.values())]
    return sorted(mentions, key=lambda one: (one.paragraph.number, one.start))


def unlinked_measures(model: ReportModel, mentions: Iterable[Mention]) -> Iterator[Measure]:
    """Yields the figures that tell what was done this year and belong to no indicator; stated changes are none."""
    taken = {(one.paragraph.number, one.start) for one in mentions}
    taken |= {(one.paragraph.number, one.measure.start) for one in mentions if one.measure is not None}
    for measure in model.measures:
        known = (measure.paragraph.number, measure.start) in taken or _is_linked(measure)
        if _tells(measure) and not known and direction_of(measure) is None:
            yield measure


def _linked(model: ReportModel, by_code: Mapping[str, IndicatorFigure]) -> Iterator[Mention]:
    for paragraph in model.text.paragraphs:
        for link in paragraph.figures:
            figure = by_code.get(link.code)
            if figure is not None and not link.aspect:
                quantity = _linked_quantity(paragraph, link, figure)
                yield Mention(figure, paragraph, link.start, link.end, quantity, linked=True)


def _linked_quantity(paragraph: Paragraph, link: LinkedFigure, figure: IndicatorFigure) -> Quantity | None:
    """The figure that a control shows: its number alone, to which the words behind it may add scale or unit."""
    quantity = read_quantity(paragraph.text[link.start : link.end], figure.indicator.unit)
    if quantity is None:
        return None
    scale, unit = split_unit(figure.indicator.unit)
    if quantity.unit and plain_unit(quantity.unit) not in (figure.indicator.unit, unit):
        return None
    if quantity.unit != unit or quantity.scale == ONE:
        quantity = replace(quantity, scale=quantity.scale * scale)
    return replace(quantity, unit=unit)


def _typed(model: ReportModel, known: Iterable[IndicatorFigure]) -> Iterator[Mention]:
    """Mentions that no control ties; names are looked up only where a report states any such figure."""
    typed = [one for one in model.measures if _tells(one) and not _is_linked(one)]
    by_name = _by_name(known, {key for one in typed for key, _ in _keys(one)})
    for measure in typed:
        found = next(((by_name[key], exact) for key, exact in _keys(measure) if key in by_name), None)
        if found is None:
            continue
        figure, exact = found
        if split_unit(figure.indicator.unit)[1] == measure.quantity.unit:
            yield Mention(
                figure,
                measure.paragraph,
                measure.start,
                measure.end,
                measure.quantity,
                linked=False,
                exact=exact,
                measure=measure,
            )


def _by_name(known: Iterable[IndicatorFigure], asked: AbstractSet[str]) -> dict[str, IndicatorFigure]:
    """The indicators that a report may name, by the key of their name; most names end unlike anything it asks for."""
    if not asked:
        return {}
    endings = {key[-1] for key in asked}
    found: dict[str, IndicatorFigure] = {}
    for figure in known:
        plain = _plain(figure.indicator.name)
        if plain[-1:] in endings or plain in VERB_GROUP:
            found[_with_first_verb(plain)] = figure
    return {key: figure for key, figure in found.items() if key in asked}


def _tells(measure: Measure) -> bool:
    """Whether a figure tells what was done this year."""
    return measure.part in DEED_PARTS and measure.scope in _THIS_YEAR


def _is_linked(measure: Measure) -> bool:
    return any(link.start < measure.end and measure.start < link.end for link in measure.paragraph.figures)


def _keys(measure: Measure) -> Iterator[tuple[str, bool]]:
    """Keys of the names that the words before (and behind) a figure may be, or end with, and whether they are whole."""
    phrase = measure.phrase
    whole = _key(phrase.core)
    yield from ((key, True) for key in (whole, _key(phrase.core + phrase.after)) if key)
    yield from ((whole[start:], False) for start in range(1, len(whole) - SHORTEST_SUFFIX + 1))


def _key(name: str) -> str:
    """A name without signs and counting words, its verb brought to the first of its synonyms."""
    return _with_first_verb(_plain(name))


def _plain(name: str) -> str:
    return _COUNT_WORDS.sub("", _OTHER_SIGNS.sub("", name))


def _with_first_verb(plain: str) -> str:
    verb, _ = split_verb(plain)
    if verb in VERB_GROUP and plain.startswith(verb):
        return VERB_GROUP[verb] + plain[len(verb) :]
    return plain
