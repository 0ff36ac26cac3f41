"""The checks over submissions: one file each, named after what it finds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from report_drafter.domain.catalogue import Catalogue
from report_drafter.domain.finding import Finding
from report_drafter.domain.location import Place
from report_drafter.domain.submission import Submission, counted_entries
from report_drafter.intake.submission_checks import (
    count_with_decimals,
    department_missing,
    department_twice,
    form_untouched,
    indicator_twice,
    initiative_empty,
    initiative_figure,
    initiative_section,
    initiative_year,
    last_year_changed,
    other_catalogue,
    out_of_bounds,
    percent_scale,
    percentage_range,
    reference_name,
    relation_broken,
    required_value,
    same_as_last_year,
    unexplained_change,
    unit_scale,
)
from report_drafter.intake.submission_checks.submission_check import SubmissionCheck, SubmissionsUnderCheck
from report_drafter.intake.submission_parser import SubmissionReading

CHECKS: tuple[SubmissionCheck, ...] = (
    department_missing.CHECK,
    department_twice.CHECK,
    form_untouched.CHECK,
    same_as_last_year.CHECK,
    other_catalogue.CHECK,
    required_value.CHECK,
    percentage_range.CHECK,
    percent_scale.CHECK,
    out_of_bounds.CHECK,
    unit_scale.CHECK,
    count_with_decimals.CHECK,
    relation_broken.CHECK,
    last_year_changed.CHECK,
    indicator_twice.CHECK,
    unexplained_change.CHECK,
    initiative_section.CHECK,
    initiative_empty.CHECK,
    initiative_figure.CHECK,
    initiative_year.CHECK,
    reference_name.CHECK,
)
ECHOES = {
    "out-of-bounds": frozenset({"percentage-range"}),
    "required-value": frozenset({"merged-cell", "formula-not-calculated"}),
    "unexplained-change": frozenset(
        {
            *("percentage-range", "percent-scale", "unit-scale", "unit-differs"),
            *("out-of-bounds", "count-with-decimals", "indicator-twice"),
        }
    ),
}
"""Checks that fall silent at a cell where one of these speaks."""


def check_submissions(
    catalogue: Catalogue, readings: Iterable[SubmissionReading], last_year: Iterable[Submission] = ()
) -> tuple[Finding, ...]:
    """Returns everything that is wrong in a year's submissions: what reading them found, then what the checks find."""
    before = {code: entry for code, entry in counted_entries(last_year).by_code.items() if entry.quantity is not None}
    under = SubmissionsUnderCheck(catalogue, tuple(readings), before)
    found = [finding for reading in under.readings for finding in reading.findings]
    found += [finding for one in CHECKS for finding in one.check(under)]
    return tuple(_without_echoes(found))


def _without_echoes(findings: Sequence[Finding]) -> Iterator[Finding]:
    """Leaves out what another finding at the same cell already says better: 9811% is out of range, no steep rise."""
    at_cells: dict[Place, set[str]] = {}
    for one in findings:
        for place in one.spans:
            at_cells.setdefault(place, set()).add(one.rule)
    for one in findings:
        louder = ECHOES.get(one.rule)
        if louder is None or not any(louder & at_cells[place] for place in one.spans):
            yield one
