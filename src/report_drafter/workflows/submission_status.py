"""Who has submitted, how complete it is, and how long there is left."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from report_drafter.domain.catalogue import Catalogue
from report_drafter.domain.errors import UserError
from report_drafter.domain.finding import Severity
from report_drafter.domain.frozen import frozen
from report_drafter.domain.project import Project
from report_drafter.domain.submission import Submission
from report_drafter.workflows.notice import Notice, silent
from report_drafter.workflows.validate_submissions import CheckedFile, Validation, validate_submissions
from report_drafter.workflows.year_inputs import read_catalogue, sent_files


class SubmissionState(StrEnum):
    """How far a department has come; the value is the word that users see."""

    MISSING = "未报"
    EMPTY = "未填"
    UNUSABLE = "不能用"
    SENT = "已报"


ORDER = tuple(SubmissionState)


@frozen
class DepartmentStatus:
    """One line of the table; `file` is empty for a department that has sent nothing.

    EMPTY is a form as issued, UNUSABLE a file that cannot be read or is not of this year and office.
    """

    department: str
    state: SubmissionState = SubmissionState.MISSING
    file: str = ""
    saved: datetime | None = None
    filled: int = 0
    asked: int = 0
    errors: int = 0
    warnings: int = 0


@frozen
class SubmissionStatus:
    """The year's table; `days_left` is negative after the deadline and None where the catalogue names none."""

    project: Project
    rows: tuple[DepartmentStatus, ...]
    deadline: date | None = None
    days_left: int | None = None

    @property
    def missing(self) -> tuple[str, ...]:
        """The departments that have sent nothing."""
        return self.by_state[SubmissionState.MISSING]

    @property
    def strangers(self) -> tuple[str, ...]:
        """The files that are not used, beside those of departments that have sent nothing else."""
        lost = set(self.by_state[SubmissionState.UNUSABLE])
        unused = (one for one in self.rows if one.state is SubmissionState.UNUSABLE)
        return tuple(one.file for one in unused if one.department not in lost)

    @property
    def by_state(self) -> dict[SubmissionState, tuple[str, ...]]:
        """The departments that are asked for figures, each once, by how far they have come, the farthest first."""
        best: dict[str, SubmissionState] = {}
        for one in self.rows:
            if one.asked:
                best[one.department] = max(best.get(one.department, one.state), one.state, key=ORDER.index)
        return {state: tuple(name for name in best if best[name] is state) for state in reversed(ORDER)}


def submission_status(project: Project, today: date, notice: Notice = silent) -> SubmissionStatus:
    """Returns where the year's submissions stand on `today`; raises UserError when the catalogue cannot be used."""
    catalogue, _ = read_catalogue(project)
    if not any(catalogue.asked_of(one.name) for one in catalogue.departments):
        raise UserError("指标目录里没有要填报的部门。", "请在“部门”和“指标”两表中填写部门。")
    files: tuple[CheckedFile, ...] = ()
    submissions: dict[str, Submission] = {}
    if sent_files(project, catalogue):
        validation = validate_submissions(project, notice=notice)
        files, submissions = validation.files, _submissions(validation)
    deadline = catalogue.info.deadline
    days = (deadline - today).days if deadline else None
    return SubmissionStatus(project, _rows(catalogue, files, submissions), deadline, days)


def _submissions(validation: Validation) -> dict[str, Submission]:
    return {one.file: one.submission for one in validation.readings if one.submission is not None}


def _rows(
    catalogue: Catalogue, files: tuple[CheckedFile, ...], submissions: dict[str, Submission]
) -> tuple[DepartmentStatus, ...]:
    """Departments in catalogue order, each with its files, then the files that belong to none."""
    sent: dict[str, list[CheckedFile]] = {}
    for one in files:
        if one.path is not None:
            sent.setdefault(one.department, []).append(one)
    rows = []
    for department in catalogue.departments:
        asked = len(catalogue.asked_of(department.name))
        theirs = sent.pop(department.name, [])
        rows += [_row(one, asked, submissions.get(one.file)) for one in theirs]
        if not theirs and asked:
            rows.append(DepartmentStatus(department.name, asked=asked))
    return (*rows, *(_row(one, 0, None) for ones in sent.values() for one in ones))


def _row(file: CheckedFile, asked: int, submission: Submission | None) -> DepartmentStatus:
    saved = datetime.fromtimestamp(file.path.stat().st_mtime).astimezone() if file.path else None
    filled = sum(entry.quantity is not None for entry in submission.entries) if submission else 0
    errors, warnings = file.count(Severity.ERROR), file.count(Severity.WARNING)
    return DepartmentStatus(file.department, _state(submission), file.file, saved, filled, asked, errors, warnings)


def _state(submission: Submission | None) -> SubmissionState:
    if submission is None:
        return SubmissionState.UNUSABLE
    return SubmissionState.EMPTY if submission.untouched else SubmissionState.SENT
