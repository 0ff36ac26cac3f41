"""Checks the workbooks that came back and says everything that is wrong at once; writes the copies to send back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from report_drafter.domain.catalogue import Catalogue
from report_drafter.domain.errors import UserError
from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.frozen import frozen
from report_drafter.domain.location import CellAddress, cell_position
from report_drafter.domain.project import Project
from report_drafter.domain.shown_names import shown_name
from report_drafter.intake.submission_checks import check_submissions
from report_drafter.intake.submission_identity import department_in_name
from report_drafter.intake.submission_parser import SubmissionReading
from report_drafter.workflows.notice import Notice, silent
from report_drafter.workflows.output_folder import Placed, place_outputs
from report_drafter.workflows.project_files import previous_year
from report_drafter.workflows.year_inputs import (
    UNREADABLE_RULE,
    read_catalogue,
    read_sent,
    read_submission,
    read_year,
    sent_files,
)

RETURNED_FOLDER = "退回修改"
MISSING_RULE, UNTOUCHED_RULE = "department-missing", "form-untouched"
CATALOGUE = "指标目录"
"""What the clerk calls the catalogue: it is nobody's form."""
LIST_NAME = "（问题清单）.xlsx"
RETURN_FROM = (Severity.ERROR, Severity.WARNING)


@frozen
class CheckedFile:
    """One workbook with its findings, sheet by sheet and cell by cell; `path` is None for a file that is missing."""

    file: str
    department: str
    path: Path | None = None
    findings: tuple[Finding, ...] = ()

    @property
    def heading(self) -> str:
        """Whose file it is, and which; of a department that sent none, that."""
        there = self.path is not None or self.department == CATALOGUE
        return f"{self.department or '不明部门'}（{self.file if there else '未报送'}）"

    def count(self, severity: Severity) -> int:
        """Returns how many findings are of that severity."""
        return sum(one.severity is severity for one in self.findings)


@frozen
class Validation:
    """A year's workbooks, checked: departments in catalogue order, files of no department behind them."""

    project: Project
    catalogue: Catalogue
    readings: tuple[SubmissionReading, ...]
    files: tuple[CheckedFile, ...]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Everything that was found."""
        return tuple(finding for one in self.files for finding in one.findings)

    @property
    def clean(self) -> bool:
        """Whether no finding is an error."""
        return all(one.severity is not Severity.ERROR for one in self.findings)

    @property
    def read(self) -> int:
        """How many files were looked at."""
        return sum(one.path is not None for one in self.files)


@frozen
class Returned:
    """What goes back to a department; `problem` says why it is no marked copy: a list alone, or nothing."""

    file: str
    placed: Placed | None = None
    problem: str = ""


def validate_submissions(project: Project, files: Sequence[Path] = (), notice: Notice = silent) -> Validation:
    """Checks the year's workbooks, or only `files`; raises UserError when there is nothing to check.

    With `files` given, departments that sent nothing are no finding.
    """
    catalogue, odd = read_catalogue(project)
    paths = _paths_to_check(project, files or sent_files(project, catalogue))
    readings = []
    for place, path in enumerate(paths):
        notice(f"读取 {shown_name(path)}", place, len(paths))
        readings.append(read_submission(path, catalogue) if files else read_sent(path, catalogue, project))
    notice("核对填报数", len(paths), len(paths))
    before = previous_year(project)
    last = read_year(before).submissions if before and before.catalogue.exists() else ()
    found = check_submissions(catalogue, readings, last)
    if files:
        found = tuple(one for one in found if one.rule != MISSING_RULE)
    return Validation(project, catalogue, tuple(readings), _by_file(catalogue, paths, readings, (*odd, *found)))


def _paths_to_check(project: Project, files: Sequence[Path]) -> Sequence[Path]:
    """The files as given; raises UserError that names those that are absent, or says that there are none."""
    absent = "、".join(f"“{path}”" for path in files if not path.exists())
    if absent:
        raise UserError(f"没有找到文件{absent}。", "请核对文件名和所在文件夹。")
    if not files:
        raise UserError(
            f"“{project.inputs}”里没有填报表，没有检查任何文件。",
            "请把部门报来的文件放入该文件夹，或在命令后写明文件。",
        )
    return files


def return_copies(validation: Validation) -> tuple[Returned, ...]:
    """Writes a marked copy of every file that has an error or a warning, under outputs/年份/退回修改: all or none.

    A form that is still empty has nothing to mark. A file that cannot be marked in place gets a list of its findings
    instead; one that could not be read gets none, which is said.
    """
    faulty = [one for one in validation.files if one.path is not None and any(map(_to_be_mended, one.findings))]
    made = [_copy(one, one.path) for one in faulty if one.path is not None]
    contents = {name: content for name, content, _ in made if name}
    placed = place_outputs(validation.project.outputs / RETURNED_FOLDER, contents)
    places = dict(zip(contents, placed, strict=True))
    return tuple(Returned(one.file, places.get(name), why) for one, (name, _, why) in zip(faulty, made, strict=True))


def _copy(one: CheckedFile, path: Path) -> tuple[str, bytes, str]:
    """The name and content of what goes back, and why it is no marked copy; without a name where nothing does."""
    from report_drafter.excel.lists.findings_workbook import findings_workbook
    from report_drafter.excel.returned_copy import returned_copy

    unreadable = next((finding for finding in one.findings if finding.rule == UNREADABLE_RULE), None)
    if unreadable is not None:
        return "", b"", f"{unreadable.message}{unreadable.suggestion}"
    try:
        return shown_name(path), returned_copy(path, one.findings), ""
    except UserError as error:
        return f"{Path(shown_name(path)).stem}{LIST_NAME}", findings_workbook(one.findings), error.problem


def _to_be_mended(finding: Finding) -> bool:
    return finding.severity in RETURN_FROM and finding.rule != UNTOUCHED_RULE


def _by_file(
    catalogue: Catalogue, paths: Sequence[Path], readings: Iterable[SubmissionReading], found: Iterable[Finding]
) -> tuple[CheckedFile, ...]:
    grouped: dict[str, list[Finding]] = {}
    for finding in found:
        grouped.setdefault(finding.spans[0].file if finding.spans else catalogue.file, []).append(finding)
    files = []
    for path, reading in zip(paths, readings, strict=True):
        name = shown_name(path)
        department = reading.department or department_in_name(name, catalogue)
        files.append(CheckedFile(name, department, path, _in_order(grouped.pop(name, ()))))
    for file, rest in grouped.items():
        department = CATALOGUE if file == catalogue.file else Path(file).stem
        files.append(CheckedFile(file, department, None, _in_order(rest)))
    order = {name: place for place, name in enumerate((CATALOGUE, *(one.name for one in catalogue.departments)))}
    return tuple(sorted(files, key=lambda one: order.get(one.department, len(order))))


def _in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The whole file first, then sheet by sheet from the first cell to the last."""
    ones = list(findings)
    sheets = {name: place for place, name in enumerate(dict.fromkeys(_sheet(one) for one in ones if _sheet(one)), 1)}
    return tuple(sorted(ones, key=lambda one: (sheets.get(_sheet(one), 0), _position(one), one.severity.rank)))


def _sheet(finding: Finding) -> str:
    place = finding.spans[0] if finding.spans else None
    return place.sheet if isinstance(place, CellAddress) else ""


def _position(finding: Finding) -> tuple[int, int]:
    place = finding.spans[0] if finding.spans else None
    return (cell_position(place.cell) if isinstance(place, CellAddress) else None) or (-1, -1)
