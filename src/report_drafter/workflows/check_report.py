"""Checks any report, of this project or of an office that knows nothing of this tool. FLOW report text → findings.

Neither openpyxl nor docxtpl is imported on this way.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from pathlib import Path

from report_drafter.domain.catalogue import Catalogue
from report_drafter.domain.check_result import CheckResult
from report_drafter.domain.errors import UnreadableFile, UserError
from report_drafter.domain.frozen import frozen
from report_drafter.domain.project import OFFICE_LOCK, PUBLIC_SUFFIX, REPORT_NAME, Project
from report_drafter.domain.report_text import ReportText
from report_drafter.domain.shown_names import shown_name
from report_drafter.domain.year_over_year import IndicatorFigure
from report_drafter.language.chronology.settled_report import SettledReport, settled_report
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.text.plain_report import plain_report
from report_drafter.language.text.reading_view import ReadingView, reading_view
from report_drafter.rules import RULES
from report_drafter.rules.registry import plan_registry
from report_drafter.rules.rule import ReportUnderCheck
from report_drafter.rules.runner import run_rules
from report_drafter.workflows.project_files import open_project, project_years
from report_drafter.workflows.report_project import outputs_year, project_of_report
from report_drafter.workflows.text_file import read_text_file

OTHER_KINDS = {
    ".doc": "请在 Word 或 WPS 里另存为 .docx 后再检查。",
    ".wps": "请在 WPS 里另存为 .docx 后再检查。",
    ".odt": "请另存为 .docx 后再检查。",
    ".pdf": "请用 PDF 的 Word 原稿检查，或把文字存为 .txt。",
}
PACKAGE_START = b"PK\x03\x04"
BEGINNING = 6
"""How many paragraphs at the most stand before a report has named its agency: title, address, opening."""


@frozen
class Known:
    """What the project knows of a report of its own: the catalogue and both years' figures by code."""

    catalogue: Catalogue
    figures: Mapping[str, IndicatorFigure] = field(default_factory=dict)


@frozen
class CheckedReport:
    """One report as read and what the rules say of it; `with_inputs` tells whether its inputs were known."""

    path: Path
    text: ReportText
    result: CheckResult
    with_inputs: bool


def check_reports(files: Sequence[Path], root: Path, year: int | None = None) -> tuple[CheckedReport, ...]:
    """Checks each file, or the newest draft of the project when none is given.

    Raises UserError when there is nothing to check or a file cannot be read.
    """
    chosen = tuple(files) or (newest_draft(open_project(root, year)),)
    return tuple(_checked(path, root, year) for path in chosen)


def check_text(text: ReportText, known: Known | None = None) -> CheckResult:
    """Runs all rules over a report's text."""
    view = reading_view(text)
    return _run(view, settled_report(view.text), known)


def read_report(path: Path) -> ReportText:
    """Reads a .docx or .txt report; raises UnreadableFile for anything else.

    WPS and web sites call many a .docx .doc or .wps: what is a package is read as one, whatever its name.
    """
    suffix = path.suffix.lower()
    if suffix == ".txt":
        return plain_report(shown_name(path), read_text_file(path))
    if suffix in OTHER_KINDS and not _is_package(path):
        raise UnreadableFile(f"“{path.name}”不是 .docx 或 .txt 文件。", OTHER_KINDS[suffix])
    from report_drafter.word.reading.document_reader import read_document

    return read_document(path)


def _is_package(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(PACKAGE_START)) == PACKAGE_START
    except OSError:
        return False


def newest_draft(project: Project) -> Path:
    """Returns the report in the year's outputs that was saved last; raises UserError when there is none."""
    drafts = _drafts(project)
    if not drafts:
        earlier = [year for year in project_years(project.root) if year < project.year and _drafts(project.of(year))]
        hint = f"检查 {earlier[-1]} 年度的报告，请加 --year {earlier[-1]}。" if earlier else ""
        raise UserError(
            f"“{project.outputs}”里还没有报告。",
            f"请先运行 report-drafter draft，或写明要检查的文件：check 报告.docx。{hint}",
        )
    return max(drafts, key=lambda path: (path.stat().st_mtime, path.name))


def _drafts(project: Project) -> list[Path]:
    """The reports of a year; public copies, whose figures are linked to nothing, only where there is no other."""
    found = project.outputs.glob(f"{Path(REPORT_NAME).stem}*.docx")
    reports = [path for path in found if not path.name.startswith(OFFICE_LOCK)]
    return [path for path in reports if PUBLIC_SUFFIX not in path.stem] or reports


def _checked(path: Path, root: Path, year: int | None) -> CheckedReport:
    text = read_report(path)
    view = reading_view(text)
    report = settled_report(view.text)
    known = _known(path, report.model, root, year)
    return CheckedReport(path, text, _run(view, report, known), known is not None)


def _is_ours(model: ReportModel, catalogue: Catalogue, *, placed: bool) -> bool:
    """Tells whether a report is the one this project's inputs are for: it carries its figures, or its name and year.

    `placed` tells that its place or the clerk says so; else figures of another year's report are not these.
    """
    if _carries_figures(model) and (placed or model.year in (None, catalogue.info.year)):
        return True
    agency, beginning = catalogue.info.agency, model.text.paragraphs[:BEGINNING]
    same_agency = agency != "" and any(agency in one.text for one in beginning)
    return same_agency and model.year == catalogue.info.year


def _carries_figures(model: ReportModel) -> bool:
    return any(one.figures for one in model.text.paragraphs)


def _run(view: ReadingView, report: SettledReport, known: Known | None) -> CheckResult:
    catalogue, figures = (known.catalogue, known.figures) if known else (None, {})
    subject = ReportUnderCheck(report.model, plan_registry(), catalogue, figures, view, report.agreed)
    return run_rules(RULES, subject)


def _known(path: Path, model: ReportModel, root: Path, year: int | None) -> Known | None:
    """Reads the project's inputs where there is a project and the report is its own."""
    if not project_years(root):
        return None
    project = project_of_report(path, model.year, root, year)
    if not project.catalogue.exists():
        return None
    from report_drafter.workflows.year_inputs import read_catalogue

    try:
        catalogue, _ = read_catalogue(project)
    except UserError:
        # Somebody else's report can be checked beside a catalogue that is being worked on; our own cannot.
        if _carries_figures(model):
            raise
        return None
    placed = project.year in (year, outputs_year(path, root))
    return _inputs(project) if _is_ours(model, catalogue, placed=placed) else None


def _inputs(project: Project) -> Known:
    from report_drafter.workflows.project_figures import read_figures

    read = read_figures(project)
    return Known(read.inputs.catalogue, read.figures)
