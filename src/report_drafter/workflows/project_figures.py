"""Reads a year with the one before it and joins them. FLOW workbooks → submissions → indicators, in one call."""

from __future__ import annotations

from collections.abc import Mapping

from report_drafter.domain.frozen import frozen
from report_drafter.domain.project import Project
from report_drafter.domain.submission import Submission
from report_drafter.domain.year_over_year import IndicatorFigure
from report_drafter.drafting.year_over_year import join_years
from report_drafter.workflows.notice import Notice, silent
from report_drafter.workflows.project_files import previous_year
from report_drafter.workflows.year_inputs import YearInputs, read_year


@frozen
class ProjectFigures:
    """A year's inputs, last year's submissions, and every indicator's figure by code."""

    inputs: YearInputs
    last_year: tuple[Submission, ...]
    figures: Mapping[str, IndicatorFigure]


def read_figures(project: Project, notice: Notice = silent) -> ProjectFigures:
    """Reads both years as they are now; raises UserError when a catalogue cannot be used."""
    inputs = read_year(project, notice)
    before = previous_year(project)
    last = read_year(before, notice) if before and before.catalogue.exists() else None
    earlier, codes = (last.submissions, last.catalogue.by_code) if last else ((), {})
    return ProjectFigures(inputs, earlier, join_years(inputs.catalogue, inputs.submissions, earlier, codes))
