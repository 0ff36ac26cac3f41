"""Turns an old report into a catalogue, the values of its year, and a plan of the tags for its template. Pure.

FLOW report text → model → figures → facts → catalogue and values; then, once the values were read back → template plan.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from report_drafter.adopting.adopted_catalogue import adopted_indicators, typed_values
from report_drafter.adopting.adopted_outline import adopted_outline
from report_drafter.adopting.facts import Fact, gather_facts
from report_drafter.adopting.figure_clause import figure_clauses
from report_drafter.adopting.figure_selection import select_figures
from report_drafter.adopting.identity_mentions import Identity, find_identity
from report_drafter.adopting.indicator_naming import propose_names
from report_drafter.adopting.kept_number import KeptNumber, KeptReason
from report_drafter.adopting.loose_numbers import loose_numbers
from report_drafter.adopting.plan_mentions import CitedPlan, cited_plans, plan_tags
from report_drafter.adopting.relation_discovery import NamedFigure, find_relations
from report_drafter.adopting.replacement import (
    Replacement,
    adopted_figure,
    adopted_year,
    figure_tag,
    without_overlaps,
)
from report_drafter.adopting.stated_comparisons import StatedComparison, stated_comparisons
from report_drafter.adopting.stated_figure import StatedFigure
from report_drafter.adopting.table_figures import TableFigure, in_table_cell, table_figures
from report_drafter.adopting.year_mentions import year_mentions
from report_drafter.domain.catalogue import WAITING_DEPARTMENT, Catalogue, Department, ReportInfo
from report_drafter.domain.frozen import frozen
from report_drafter.domain.plan_document import PlanDocument
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.text.reading_view import ReadingView

PLAIN = ""
Shown = Mapping[str, Mapping[str, str]]
"""What tags print: by filter (none: ""), then by indicator name."""

WAITING_NOTE = "本行请保留：上年数在它名下。请在下面列出各部门，再到“指标”表为每个指标改填报部门"


@frozen
class Adoption:
    """What an old report came to; `typed` holds the values of its year by code."""

    model: ReportModel
    catalogue: Catalogue
    facts: tuple[Fact, ...]
    typed: Mapping[str, str | Decimal]
    kept: tuple[KeptNumber, ...]
    plans: tuple[CitedPlan, ...]
    identity: Identity
    tables: tuple[TableFigure, ...] = ()
    comparisons: tuple[StatedComparison, ...] = ()

    @property
    def year(self) -> int:
        """The year that the report is on."""
        return self.catalogue.info.year


def adopt_report_text(
    model: ReportModel, year: int, registry: Sequence[PlanDocument], reserved: Iterable[str]
) -> Adoption:
    """Reads an old report as the first year of a project; `reserved` are names that templates already use."""
    selection = select_figures(model)
    tables = table_figures(model)
    running = [one for one in selection.figures if not in_table_cell(one)]
    comparisons = stated_comparisons(running, year)
    changes = {id(one.change) for one in comparisons if not one.is_base}
    bases = {id(one.change) for one in comparisons if one.is_base}
    named = propose_names(figure_clauses([one for one in running if id(one) not in changes]))
    asked = [one for one in named if id(one.clause.figure) not in bases]
    proposals = (*asked, *(one.proposal for one in tables))
    facts = gather_facts(proposals, reserved)
    indicators = adopted_indicators(facts, model)
    plans = cited_plans(model, registry)
    identity = find_identity(model, year)
    catalogue = Catalogue(
        ReportInfo(year, identity.agency, issue_date=identity.issued, note=identity.note),
        (Department(WAITING_DEPARTMENT, note=WAITING_NOTE),),
        indicators,
        find_relations(_named(facts)),
        _catalogued(plans),
        outline=adopted_outline(model.headings),
    )
    untold = (*_told_by_no_row(selection.figures, tables), *_changes(comparisons))
    kept = tuple(
        sorted((*selection.kept, *untold, *loose_numbers(model)), key=lambda one: (one.paragraph.number, one.start))
    )
    typed = typed_values(facts, indicators)
    return Adoption(model, catalogue, facts, typed, kept, plans, identity, tables, comparisons)


def _told_by_no_row(figures: Iterable[StatedFigure], tables: Iterable[TableFigure]) -> Iterator[KeptNumber]:
    """The figures of cells that are no indicator of their row: rates of change, columns of other years."""
    told = {id(one.proposal.clause.figure.measure.paragraph) for one in tables}
    for one in figures:
        if in_table_cell(one) and id(one.measure.paragraph) not in told:
            yield KeptNumber(one.measure.paragraph, one.measure.start, one.measure.end, KeptReason.TABLE)


def _changes(comparisons: Iterable[StatedComparison]) -> Iterator[KeptNumber]:
    for one in comparisons:
        change = one.change.measure
        yield KeptNumber(change.paragraph, change.start, change.end, KeptReason.COMPARISON)


def template_plan(adoption: Adoption, shown: Shown, view: ReadingView) -> tuple[Replacement, ...]:
    """Returns what of a report's view gives way to tags; `shown` is what each tag prints, by filter and name.

    A place that its tag would print otherwise keeps its words in the adopted year.
    """
    figures = [
        _figure_tag(adoption, fact, place, shown, view) for fact in adoption.facts for place in _all_places(fact)
    ]
    wanted = (
        *figures,
        *_comparison_tags(adoption),
        *plan_tags(adoption.plans, adoption.year),
        *adoption.identity.places,
        *year_mentions(adoption.model),
    )
    texts = {one.number: one.text for one in adoption.model.text.paragraphs}
    return without_overlaps(one for one in wanted if not _beside_brace(texts[one.paragraph], one))


def _beside_brace(text: str, one: Replacement) -> bool:
    """A brace of the report beside a tag's own would make another tag of it."""
    return text[one.start - 1 : one.start] == "{" or text[one.end : one.end + 1] == "}"


def still_kept(adoption: Adoption, replaced: Sequence[Replacement]) -> tuple[KeptNumber, ...]:
    """Returns the numbers that stay text after all: those that no tag took along, as the years of a plan are."""
    taken: dict[int, list[Replacement]] = {}
    for one in replaced:
        taken.setdefault(one.paragraph, []).append(one)
    return tuple(
        one
        for one in adoption.kept
        if not any(there.start <= one.start < there.end for there in taken.get(one.paragraph.number, ()))
    )


def _named(facts: Sequence[Fact]) -> list[NamedFigure]:
    named = (NamedFigure(fact.name, place) for fact in facts for place in fact.places)
    return sorted(named, key=lambda one: (one.figure.measure.paragraph.number, one.figure.start))


def _catalogued(plans: Sequence[CitedPlan]) -> tuple[PlanDocument, ...]:
    """Each title once: the template calls plans by their title."""
    return tuple({cited.plan.title: cited.plan for cited in reversed(plans)}.values())[::-1]


def _all_places(fact: Fact) -> Iterator[StatedFigure]:
    yield from fact.places
    yield from fact.others


def _comparison_tags(adoption: Adoption) -> Iterator[Replacement]:
    """Last year's column of a table, and changes since, also in running text, fill themselves from the next year on."""
    named = {place.measure: fact.name for fact in adoption.facts for place in _all_places(fact)}
    for told in adoption.comparisons:
        tag = figure_tag(f"{named[told.now.measure]}|{told.filtered}")
        number = told.now.measure.paragraph.number
        yield Replacement(number, told.start, told.end, told.text, tag, adopted_year(adoption.year), held=True)
    for table in adoption.tables:
        name = named[table.proposal.clause.figure.measure]
        for cell, filtered in table.compared:
            text = cell.text.strip()
            start = cell.text.index(text)
            tag = figure_tag(f"{name}|{filtered}")
            yield Replacement(cell.number, start, start + len(text), text, tag, adopted_year(adoption.year), held=True)


def _figure_tag(adoption: Adoption, fact: Fact, place: StatedFigure, shown: Shown, view: ReadingView) -> Replacement:
    old = view.span(place.measure.paragraph, place.start, place.end).text
    tag = _printing(fact.name, old, shown)
    adopted = adopted_figure(adoption.year, fact.name, shown[PLAIN].get(fact.name, ""))
    return Replacement(
        place.measure.paragraph.number, place.start, place.end, old, tag or figure_tag(fact.name), adopted, held=not tag
    )


def _printing(name: str, typed: str, shown: Shown) -> str:
    """The tag that prints a place as it stands: plain, or through the filter that writes digits so; '' for none."""
    if shown[PLAIN].get(name) == typed:
        return figure_tag(name)
    return next((figure_tag(f"{name}|{filtered}") for filtered in shown if shown[filtered].get(name) == typed), "")
