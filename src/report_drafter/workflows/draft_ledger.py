"""Packs the ledger of a draft: figures with sources, history and places. FLOW document → ledger."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from report_drafter.domain.catalogue import Catalogue
from report_drafter.domain.ledger import EarlierYear
from report_drafter.domain.project import Project
from report_drafter.domain.submission import figures_by_code
from report_drafter.domain.year_over_year import IndicatorFigure
from report_drafter.workflows.project_files import project_years
from report_drafter.workflows.year_inputs import read_year

if TYPE_CHECKING:
    from report_drafter.language.model.report_model import ReportModel
    from report_drafter.word.rendering.report_renderer import RenderedReport


def draft_ledger(
    project: Project,
    catalogue: Catalogue,
    figures: Mapping[str, IndicatorFigure],
    rendered: RenderedReport,
    model: ReportModel,
) -> bytes:
    """Returns the ledger of a year's report as a workbook; reads the years before last year for it."""
    from report_drafter.drafting.ledger_builder import build_ledger
    from report_drafter.excel.lists.ledger import ledger_workbook

    earlier = _earlier_years(project)
    ledger = build_ledger(catalogue.info, figures.values(), rendered.figures, model, earlier)
    return ledger_workbook(replace(ledger, sections=catalogue.outline))


def _earlier_years(project: Project) -> tuple[EarlierYear, ...]:
    """The years before last year that the project still has, the newest first."""
    years = [year for year in project_years(project.root) if year < project.year - 1]
    kept = [project.of(year) for year in reversed(years) if project.of(year).catalogue.exists()]
    return tuple(EarlierYear(one.year, figures_by_code(read_year(one).submissions)) for one in kept)
