"""What follows a plan whose period has ended: only what a catalogue or the registry knows, never extrapolated."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.frozen import frozen
from report_drafter.domain.plan_document import PlanDocument
from report_drafter.language.dates.plan_titles import title_key


@frozen
class EndedPlan:
    """A plan that ended before a year; `follower` is the registered plan after it, `named` the title known to follow.

    Both are empty where nothing is known: that is then the answer.
    """

    plan: PlanDocument
    follower: PlanDocument | None = None
    named: str = ""


def ended_plans(plans: Sequence[PlanDocument], registry: Sequence[PlanDocument], year: int) -> tuple[EndedPlan, ...]:
    """Returns the plans of a catalogue that no longer run in `year`, in catalogue order.

    A plan that the catalogue itself already continues (a later one of the same name) is not among them.
    """
    return tuple(
        _ended(plan, registry, year)
        for plan in plans
        if plan.end is not None and plan.end < year and not any(_later(plan, plans))
    )


def followers(ended: Sequence[EndedPlan]) -> tuple[PlanDocument, ...]:
    """Returns the registered plans that take over, each once."""
    return tuple(dict.fromkeys(one.follower for one in ended if one.follower is not None))


def _ended(plan: PlanDocument, registry: Sequence[PlanDocument], year: int) -> EndedPlan:
    later = sorted(_of_one_name(plan, registry, year), key=lambda one: one.start or 0)
    known = next((one.successor for one in (plan, *_same(plan, registry)) if one.successor), "")
    return EndedPlan(plan, later[0] if later else None, known)


def _of_one_name(plan: PlanDocument, plans: Sequence[PlanDocument], year: int) -> Iterator[PlanDocument]:
    """Plans of the same name that began after this one and run in `year`."""
    return (one for one in _later(plan, plans) if one.fitness(year)[0])


def _later(plan: PlanDocument, plans: Sequence[PlanDocument]) -> Iterator[PlanDocument]:
    """Plans of the same name, with a period, that began after this one."""
    key = title_key(plan.title)
    for one in plans:
        dated = one.start is not None and one.end is not None
        if dated and (one.start or 0) > (plan.start or 0) and title_key(one.title) == key:
            yield one


def _same(plan: PlanDocument, registry: Sequence[PlanDocument]) -> Iterator[PlanDocument]:
    key = title_key(plan.title)
    return (one for one in registry if title_key(one.title) == key and (one.start, one.end) == (plan.start, plan.end))
