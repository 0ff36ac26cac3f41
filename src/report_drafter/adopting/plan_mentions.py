"""Finds the plans that an old report cites with their period, and what the report contradicts itself about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from report_drafter.adopting.replacement import Replacement, adopted_year
from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.plan_document import PlanDocument
from report_drafter.language.dates.plan_titles import title_key
from report_drafter.language.model.report_model import Citation, ReportModel

PERIOD = late(r"(?:19|20)\d\d")
Period = tuple[int, int]


@frozen
class CitedPlan:
    """A plan with the places that cite it under its period, and those that give it another one.

    `earlier` are citations of a plan of the same name for years before: they are no contradiction.
    """

    plan: PlanDocument
    places: tuple[Citation, ...]
    conflicting: tuple[Citation, ...] = ()
    earlier: tuple[Citation, ...] = ()


def cited_plans(model: ReportModel, registry: Sequence[PlanDocument]) -> tuple[CitedPlan, ...]:
    """Returns the plans with a period, in order of first citation; what the registry knows decides between periods."""
    by_title: dict[str, list[Citation]] = {}
    for citation in model.citations:
        if citation.years is not None and PERIOD.search(citation.text) and citation.base:
            by_title.setdefault(title_key(citation.base), []).append(citation)
    return tuple(_cited(citations, registry, model.year) for citations in by_title.values())


def plan_tags(plans: Sequence[CitedPlan], year: int) -> Iterator[Replacement]:
    """Yields the tags that stand for citations; a contradicting one prints its old words in the adopted year only."""
    for cited in plans:
        for citation in cited.places + cited.conflicting:
            tag = plan_tag(cited.plan, citation)
            if tag is not None:
                held = citation in cited.conflicting
                yield _replacement(citation, tag, year, held=held)


def plan_tag(plan: PlanDocument, citation: Citation) -> str | None:
    """Returns the call that prints a plan's citation, in the marks that the report sets around title and years.

    None where title and years stand in another way than a citation can print.
    """
    marks = PERIOD.sub("", citation.text.replace(plan.title, "", 1))
    if '"' in plan.title + marks or citation.years is None:
        return None
    if replace(plan, start=citation.years[0], end=citation.years[1]).cited_in(marks) != citation.text:
        return None
    plain = plan.cited_in("") == plan.cited_in(marks)
    return f'{{{{ 规划("{plan.title}") }}}}' if plain else f'{{{{ 规划("{plan.title}", "{marks}") }}}}'


def _cited(citations: Sequence[Citation], registry: Sequence[PlanDocument], year: int | None) -> CitedPlan:
    known = [one for one in registry if title_key(one.title) == title_key(citations[0].base) and one.start]
    period = _period(citations, known, year)
    plan = next((one for one in known if (one.start, one.end) == period), None)
    title = citations[0].base
    plan = replace(plan, title=title, dated=True) if plan else PlanDocument(title, *period)
    same = tuple(one for one in citations if one.years == period)
    other = [one for one in citations if one.years != period]
    registered = {(one.start, one.end) for one in known}
    earlier = tuple(one for one in other if one.years in registered or _apart(one.years, period))
    return CitedPlan(plan, same, tuple(one for one in other if one not in earlier), earlier)


def _period(citations: Sequence[Citation], known: Sequence[PlanDocument], year: int | None) -> Period:
    """The registered period that covers the report's year, else the one stated most often, the first of equals."""
    stated = [one.years for one in citations if one.years is not None]
    registered = {(one.start, one.end) for one in known}
    current = [one for one in stated if one in registered and year is not None and one[0] <= year <= one[1]]
    return current[0] if current else max(dict.fromkeys(stated), key=stated.count)


def _apart(years: Period | None, period: Period) -> bool:
    """Two periods that share no year belong to two plans of one name."""
    return years is not None and (years[1] <= period[0] or period[1] <= years[0])


def _replacement(citation: Citation, tag: str, year: int, *, held: bool) -> Replacement:
    start, end = citation.start, citation.end
    return Replacement(citation.paragraph.number, start, end, citation.text, tag, adopted_year(year), held)
