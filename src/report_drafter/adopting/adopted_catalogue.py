"""Makes a catalogue of the facts of an old report: one indicator each, coded by section, with the values it states."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from report_drafter.adopting.facts import Fact
from report_drafter.adopting.stated_figure import CURRENCIES, StatedFigure
from report_drafter.domain.catalogue import WAITING_DEPARTMENT
from report_drafter.domain.indicator import QUOTED_DEFINITION, Indicator, Kind
from report_drafter.language.model.report_model import ReportModel

RATE_UNITS = ("%", "‰", "个百分点", "百分点")
LONGEST_DEFINITION = 60
HUNDRED, ABOVE_A_WHOLE = Decimal(100), Decimal(1000)
"""The bound of a rate that stood above 100% in the old report, as what is done of a target may."""
SECOND_LOOK = "名称待核"


def adopted_indicators(facts: Sequence[Fact], model: ReportModel) -> tuple[Indicator, ...]:
    """Returns one indicator a fact, in reading order."""
    return tuple(
        _indicator(fact, code, section) for fact, (code, section) in zip(facts, _codes(facts, model), strict=True)
    )


def typed_values(facts: Sequence[Fact], indicators: Sequence[Indicator]) -> Mapping[str, str | Decimal]:
    """Returns by code what a department would have typed: a plain number, or the words of a hedged figure."""
    return {indicator.code: _typed(fact.figure.typed) for fact, indicator in zip(facts, indicators, strict=True)}


def _codes(facts: Sequence[Fact], model: ReportModel) -> Iterator[tuple[str, str]]:
    """Yields code and section: two digits for the section in order of appearance, then the number within it."""
    order: dict[str, int] = {}
    counts: dict[str, int] = {}
    for fact in facts:
        section = model.sentences[fact.figure.measure.sentence].section
        order.setdefault(section, len(order) + 1)
        counts[section] = counts.get(section, 0) + 1
        yield f"{order[section]:02d}{counts[section]:02d}", section


def _indicator(fact: Fact, code: str, section: str) -> Indicator:
    figure = fact.figure
    return Indicator(
        code,
        fact.name,
        figure.unit,
        kind=kind_of(figure.unit),
        decimals=_decimals(figure),
        section=section,
        department=WAITING_DEPARTMENT,
        high=ABOVE_A_WHOLE if figure.unit == "%" and figure.quantity.value > HUNDRED else None,
        definition=_definition(figure),
        note="" if fact.sure else SECOND_LOOK,
    )


def kind_of(unit: str) -> Kind:
    """Returns the kind of figure that a unit tells."""
    if unit in RATE_UNITS:
        return Kind.RATE
    return Kind.AMOUNT if unit.endswith(CURRENCIES) else Kind.COUNT


def _decimals(figure: StatedFigure) -> int:
    """As written, but none for a count written in 万: 3.7万 is a whole number."""
    scaled = any(word in figure.typed for word in "万亿千百十")
    return 0 if scaled else figure.quantity.decimals


def _definition(figure: StatedFigure) -> str:
    clause = figure.measure.clause.strip()
    if len(clause) > LONGEST_DEFINITION:
        at = max(0, figure.start - figure.measure.clause_start - LONGEST_DEFINITION // 2)
        clause = f"…{clause[at : at + LONGEST_DEFINITION]}…"
    return f"{QUOTED_DEFINITION}{clause}"


def _typed(text: str) -> str | Decimal:
    return Decimal(text) if text.isascii() and text.replace(".", "", 1).isdigit() else text
