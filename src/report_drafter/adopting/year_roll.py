"""Rolls a catalogue over to the next year: years advance, what was for one year only is dropped and said. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from report_drafter.adopting.plan_succession import EndedPlan, ended_plans, followers
from report_drafter.domain.catalogue import WAITING_DEPARTMENT, Catalogue, Department, ReportInfo
from report_drafter.domain.finding import Waiver
from report_drafter.domain.frozen import frozen
from report_drafter.domain.indicator import Indicator
from report_drafter.domain.plan_document import PlanDocument
from report_drafter.domain.relation import Relation

LEAP_DAY = (2, 29)


@frozen
class RolledCatalogue:
    """Next year's catalogue, and what did not come along.

    `redefined` are the indicators whose definition changed in the year that ends: they are comparable again from now
    on, because both years then stand under the new definition.
    """

    catalogue: Catalogue
    discontinued: tuple[Indicator, ...] = ()
    redefined: tuple[Indicator, ...] = ()
    relations: tuple[Relation, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    ended: tuple[EndedPlan, ...] = ()


def roll_catalogue(catalogue: Catalogue, registry: Sequence[PlanDocument] = ()) -> RolledCatalogue:
    """Returns the catalogue of the following year; `registry` is asked what follows the plans that have ended."""
    year = catalogue.info.year + 1
    names = {one.name for one in catalogue.active}
    kept = tuple(one for one in catalogue.relations if names.issuperset(one.names()))
    ended = ended_plans(catalogue.plans, registry, year)
    rolled = Catalogue(
        _advanced(catalogue.info),
        tuple(_departments(catalogue)),
        tuple(replace(one, redefined=False) for one in catalogue.active),
        kept,
        (*catalogue.plans, *followers(ended)),
        outline=catalogue.outline,
    )
    return RolledCatalogue(
        rolled,
        tuple(one for one in catalogue.indicators if one.discontinued),
        tuple(one for one in catalogue.active if one.redefined),
        tuple(one for one in catalogue.relations if one not in kept),
        catalogue.waivers,
        ended,
    )


def _departments(catalogue: Catalogue) -> Iterator[Department]:
    """All but the stand-in of an adopted catalogue, once every indicator has a department of its own."""
    for one in catalogue.departments:
        if one.name != WAITING_DEPARTMENT or catalogue.asked_of(one.name):
            yield one


def _advanced(info: ReportInfo) -> ReportInfo:
    """The dates move on by a year, for the clerk to correct; what was said of one year's data does not."""
    return replace(
        info,
        year=info.year + 1,
        issue_date=_next_year(info.issue_date),
        deadline=_next_year(info.deadline),
        sample="",
    )


def _next_year(day: date | None) -> date | None:
    if day is None:
        return None
    return date(day.year + 1, 2, 28) if (day.month, day.day) == LEAP_DAY else day.replace(year=day.year + 1)
