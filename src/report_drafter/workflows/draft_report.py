"""The main job: a year's workbooks and the template become the report, its findings, and what travels with it.

FLOW workbooks → submissions → indicators → context → document → report text → findings → outputs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from report_drafter.domain.catalogue import Catalogue
from report_drafter.domain.check_result import CheckResult
from report_drafter.domain.errors import UserError
from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.frozen import frozen
from report_drafter.domain.project import REPORT_NAME, Project
from report_drafter.domain.year_over_year import IndicatorFigure
from report_drafter.workflows.notice import Notice, silent
from report_drafter.workflows.output_folder import output_path
from report_drafter.workflows.project_figures import ProjectFigures, read_figures
from report_drafter.workflows.project_files import LOCKS, project_years

if TYPE_CHECKING:
    from report_drafter.drafting.report_context import ReportContext
    from report_drafter.language.chronology.settled_report import SettledReport
    from report_drafter.language.text.reading_view import ReadingView
    from report_drafter.word.rendering.report_renderer import RenderedReport

DOCUMENT_SUFFIXES = (".docx", ".doc", ".wps", ".dotx", ".dot", ".wpt")


@frozen
class Draft:
    """One year's draft, before it is written; `figures` is keyed by indicator code, `ledger` is a workbook.

    Of the workbooks it keeps how many were `used` and how many were `unusable`: what they say stands in `figures`.
    """

    project: Project
    catalogue: Catalogue
    used: int
    unusable: int
    figures: Mapping[str, IndicatorFigure]
    rendered: RenderedReport
    ledger: bytes
    input_findings: tuple[Finding, ...]
    check: CheckResult

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Everything that was found: in the workbooks and the template first, then in the report."""
        return (*self.input_findings, *self.check.findings)

    @property
    def clean(self) -> bool:
        """Whether no finding is an error."""
        return all(one.severity is not Severity.ERROR for one in self.findings)

    @property
    def filled(self) -> int:
        """How many indicators have a figure."""
        return sum(one.change.this is not None for one in self.figures.values())


@frozen
class _Gathered:
    """What a year's workbooks come to: figures by code, and what was found."""

    project: Project
    catalogue: Catalogue
    used: int
    unusable: int
    figures: Mapping[str, IndicatorFigure]
    found: tuple[Finding, ...]


def draft_report(project: Project, notice: Notice = silent) -> Draft:
    """Drafts a year's report in memory; raises UserError when catalogue or template cannot be used.

    What a step needs is imported when the step is taken, and let go when it is done: reading a large catalogue and
    packing its ledger leave holes in the memory, and what comes after fills them, last the rules.
    """
    if not project.template.exists():
        raise _without_template(project)
    gathered, context = _gathered(project, notice)
    notice("套用模板", 0, 0)
    rendered = _rendered(project, context)
    del context  # what 40,000 names stand for in it takes a megabyte
    notice("检查全文", 0, 0)
    return _checked(gathered, rendered)


def _gathered(project: Project, notice: Notice) -> tuple[_Gathered, ReportContext]:
    """Reads and checks the workbooks, and lets go of their entries: 40,000 take 4 MB that no later step needs.

    Beside what they come to, returns what the template is filled from.
    """
    from report_drafter.drafting.report_context import build_context

    read = read_figures(project, notice)
    inputs, catalogue = read.inputs, read.inputs.catalogue
    notice("核对填报数", 0, 0)
    found = (*inputs.findings, *_input_findings(read))
    used = len(inputs.submissions)
    context = build_context(catalogue, read.figures, inputs.submissions)
    return _Gathered(project, catalogue, used, len(inputs.readings) - used, read.figures, found), context


def _without_template(project: Project) -> UserError:
    """Names what lies in its place: a template under another name, or in Word's old format."""
    problem, folder = f"没有找到模板“{project.template}”。", project.template.parent
    there = sorted(folder.iterdir()) if folder.is_dir() else []
    documents = [one for one in there if one.suffix.lower() in DOCUMENT_SUFFIXES and not one.name.startswith(LOCKS)]
    if not documents:
        return UserError(problem, "请把模板放回该处，或用 report-drafter init 取一份。")
    names = "、".join(f"“{one.name}”" for one in documents)
    return UserError(problem, f"该文件夹里有{names}：是模板的，请改名或者另存为“{project.template.name}”。")


def _input_findings(read: ProjectFigures) -> tuple[Finding, ...]:
    from report_drafter.intake.submission_checks import check_submissions

    return check_submissions(read.inputs.catalogue, read.inputs.readings, read.last_year)


def _checked(gathered: _Gathered, rendered: RenderedReport) -> Draft:
    """Reads the report as it was rendered, packs the ledger of its figures, and asks every rule about it."""
    from report_drafter.drafting.comparison_wording import awkward_comparisons
    from report_drafter.drafting.untold_initiatives import untold_initiatives
    from report_drafter.language.chronology.settled_report import settled_report
    from report_drafter.language.text.reading_view import reading_view
    from report_drafter.workflows.draft_ledger import draft_ledger

    project, catalogue, figures = gathered.project, gathered.catalogue, gathered.figures
    text = replace(rendered.text, file=output_path(project.outputs, REPORT_NAME, rendered.content).name)
    untold = untold_initiatives(rendered.untold, catalogue.sections)
    found = (*gathered.found, *untold, *rendered.warnings, *awkward_comparisons(text))
    written, view = settled_report(text), reading_view(text)
    report = written if view.text is text else settled_report(view.text)
    ledger = draft_ledger(project, catalogue, figures, rendered, written.model)
    checked = _asked(report, view, catalogue, figures)
    return Draft(project, catalogue, gathered.used, gathered.unusable, figures, rendered, ledger, found, checked)


def _asked(
    report: SettledReport, view: ReadingView, catalogue: Catalogue, figures: Mapping[str, IndicatorFigure]
) -> CheckResult:
    from report_drafter.rules import RULES
    from report_drafter.rules.registry import plan_registry
    from report_drafter.rules.rule import ReportUnderCheck
    from report_drafter.rules.runner import run_rules

    subject = ReportUnderCheck(report.model, plan_registry(), catalogue, figures, view, report.agreed)
    return run_rules(RULES, subject)


def _rendered(project: Project, context: ReportContext) -> RenderedReport:
    """Fills the template, which all years share: one that was changed for a later year does not fit an earlier one."""
    from report_drafter.word.rendering.report_renderer import render_report
    from report_drafter.word.templates.template_fault import FaultyTemplate

    try:
        return render_report(project.template, context)
    except FaultyTemplate as error:
        later = [year for year in project_years(project.root) if year > project.year]
        if later:
            changed = f"各年共用一份模板：它如果是按 {later[-1]} 年改过的，"
            error.advice += f"{changed}要重出 {project.year} 年的报告，请先换回当时的模板。"
        raise
