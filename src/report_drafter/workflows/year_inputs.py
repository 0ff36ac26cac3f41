"""Reads one year's folder: the catalogue and what the departments sent. FLOW workbooks → submissions."""

from __future__ import annotations

from pathlib import Path

from report_drafter.domain.catalogue import Catalogue
from report_drafter.domain.errors import UnreadableFile, UserError
from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.frozen import frozen
from report_drafter.domain.location import CellAddress
from report_drafter.domain.project import Project
from report_drafter.domain.shown_names import shown_name
from report_drafter.domain.submission import Submission
from report_drafter.domain.workbook import Workbook
from report_drafter.excel.workbook_reader import read_workbook
from report_drafter.intake.catalogue_parser import parse_catalogue
from report_drafter.intake.submission_parser import SubmissionReading, parse_submission
from report_drafter.workflows.notice import Notice, silent
from report_drafter.workflows.project_files import stray_files, submission_files

UNREADABLE_RULE = "unreadable-file"


@frozen
class YearInputs:
    """One year as read: `readings` in file order, `findings` of the catalogue itself."""

    project: Project
    catalogue: Catalogue
    readings: tuple[SubmissionReading, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def submissions(self) -> tuple[Submission, ...]:
        """What could be understood of the workbooks."""
        return tuple(one.submission for one in self.readings if one.submission is not None)

    @property
    def unread(self) -> tuple[Finding, ...]:
        """Why workbooks could not be opened: what they say is missing from the submissions."""
        return tuple(finding for one in self.readings for finding in one.findings if finding.rule == UNREADABLE_RULE)


def read_year(project: Project, notice: Notice = silent) -> YearInputs:
    """Reads a year whole; a workbook that cannot be read becomes a finding and the others go on.

    Raises UserError when the catalogue is missing, unreadable or wrong.
    """
    catalogue, findings = read_catalogue(project)
    files = sent_files(project, catalogue)
    readings = []
    for place, path in enumerate(files):
        notice(f"读取 {shown_name(path)}", place, len(files))
        readings.append(read_sent(path, catalogue, project))
    notice("读取填报表", len(files), len(files))
    return YearInputs(project, catalogue, tuple(readings), findings)


def sent_files(project: Project, catalogue: Catalogue) -> tuple[Path, ...]:
    """Returns everything that departments sent: their workbooks, and what some sent in place of one."""
    return submission_files(project) + stray_files(project, [one.name for one in catalogue.departments])


def read_catalogue(project: Project) -> tuple[Catalogue, tuple[Finding, ...]]:
    """Reads the year's catalogue and what is odd in it; raises UserError when it cannot be used."""
    if not project.catalogue.exists():
        raise _without_catalogue(project)
    try:
        workbook = read_workbook(project.catalogue)
    except UnreadableFile as error:  # every year's catalogue bears the same name
        raise UnreadableFile(f"{project.year} 年的指标目录用不了：{error.problem}", error.advice) from error
    return understood_catalogue(workbook, project)


def understood_catalogue(workbook: Workbook, project: Project) -> tuple[Catalogue, tuple[Finding, ...]]:
    """Understands the catalogue of a project's year; raises UserError when it cannot be used."""
    reading = parse_catalogue(workbook)
    errors = [one for one in reading.findings if one.severity is Severity.ERROR]
    if errors:
        raise UserError("指标目录有错误，不能继续：\n" + "\n".join(_line(one) for one in errors))
    year = reading.catalogue.info.year
    if year != project.year:
        raise UserError(
            f"指标目录“{project.catalogue}”写的报告年度是 {year}，却放在 {project.year} 年的文件夹里。",
            "请改正工作表“报告信息”中的报告年度，或者移到该年的文件夹。",
        )
    return reading.catalogue, reading.findings


def _without_catalogue(project: Project) -> UserError:
    before = project.of(project.year - 1)
    roll = f"由上一年度建立，请运行 report-drafter roll --year {before.year}；" if before.catalogue.exists() else ""
    if submission_files(project):
        problem = f"没有找到指标目录“{project.catalogue}”。"
        return UserError(problem, f"{roll}已有指标目录的，请放回该处，文件名为 catalogue.xlsx。")
    return UserError(
        f"文件夹“{project.inputs}”里没有指标目录，也没有填报表。",
        f"{roll}已有指标目录的，请放入该文件夹，文件名为 catalogue.xlsx；误建的空文件夹可以删去。",
    )


def read_sent(path: Path, catalogue: Catalogue, project: Project) -> SubmissionReading:
    """Reads one of `sent_files`; a workbook in a folder within the year's is told, not read: it may be an older one."""
    if path.parent == project.inputs:
        return read_submission(path, catalogue)
    name = shown_name(path)
    problem = f"“{name}”在 inputs/{project.year} 里面的文件夹“{shown_name(path.parent)}”里，没有读取。"
    advice = f"是这次报来的，请移到 inputs/{project.year} 文件夹。"
    finding = Finding(UNREADABLE_RULE, Severity.ERROR, problem, advice, (CellAddress(name),))
    return SubmissionReading(None, (finding,), name)


def read_submission(path: Path, catalogue: Catalogue) -> SubmissionReading:
    """Reads one workbook; what makes it unreadable becomes its finding."""
    try:
        return parse_submission(read_workbook(path), catalogue)
    except UnreadableFile as error:
        place = CellAddress(shown_name(path))
        finding = Finding(UNREADABLE_RULE, Severity.ERROR, error.problem, error.advice, (place,))
        return SubmissionReading(None, (finding,), shown_name(path))


def _line(finding: Finding) -> str:
    where = "；".join(str(one) for one in finding.spans)
    return f"  {where}：{finding.message}{finding.suggestion}"
