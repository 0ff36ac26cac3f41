"""Every name that a template may use: what its tags are checked against."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field

from report_drafter.domain.frozen import frozen
from report_drafter.domain.workbook_layout import SECTIONS
from report_drafter.drafting.report_context import INITIATIVE_FIELDS, ROW_FIELDS, ReportContext
from report_drafter.drafting.wording import FILTERS

PLAN_CALL, INITIATIVE_CALL, ANNEX_CALL = "规划", "举措列表", "附表"
LOOP_FIELDS: Mapping[str, frozenset[str]] = {
    INITIATIVE_CALL: frozenset(INITIATIVE_FIELDS),
    ANNEX_CALL: frozenset(ROW_FIELDS),
}


@frozen
class TemplateNames:
    """`indicators` maps a name to its unit; `plans` are titles and aliases, `sections` those that 举措列表 knows.

    `retired` are indicators that are asked no longer.
    """

    indicators: Mapping[str, str]
    words: frozenset[str] = frozenset()
    plans: frozenset[str] = frozenset()
    sections: frozenset[str] = frozenset(SECTIONS)
    filters: frozenset[str] = frozenset(FILTERS)
    loops: Mapping[str, frozenset[str]] = field(default_factory=lambda: LOOP_FIELDS)
    retired: frozenset[str] = frozenset()


def names_of(context: ReportContext) -> TemplateNames:
    """Returns the names that a year's context holds."""
    return TemplateNames(
        {name: figure.indicator.unit for name, figure in context.figures.items()},
        frozenset(context.words),
        frozenset(title for plan in context.plans for title in (plan.title, *plan.aliases)),
        frozenset((*context.sections, *context.initiatives)),
        retired=frozenset(context.retired),
    )


def name_aliases(names: Iterable[str]) -> dict[str, str]:
    """Returns words for the names that jinja2 takes for no name: those with brackets, signs or a leading digit."""
    return {name: f"_figure_{number}" for number, name in enumerate(names) if not name.isidentifier()}
