"""Reads a report on the year that it is on: its own statements decide that, here and nowhere else."""

from __future__ import annotations

from report_drafter.domain.frozen import frozen
from report_drafter.domain.report_text import ReportText
from report_drafter.language.chronology.stated_years import agreed_year
from report_drafter.language.chronology.year_statements import AgreedYear
from report_drafter.language.model.model_builder import outlined_report
from report_drafter.language.model.report_model import ReportModel


@frozen
class SettledReport:
    """A report whose periods are read from the year that its statements agree on, and those statements."""

    model: ReportModel
    agreed: AgreedYear


def settled_report(text: ReportText) -> SettledReport:
    """Reads a report; where it agrees on another year than its title has, reads its chapters anew on that one."""
    outlined = outlined_report(text)
    agreed = agreed_year(outlined.model)
    if agreed.year != outlined.model.year:
        outlined = outlined.on(agreed.year)
        agreed = agreed_year(outlined.model)
    return SettledReport(outlined.with_figures(), agreed)
