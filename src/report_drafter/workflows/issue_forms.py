"""Issues the year's forms: one workbook a department, with last year's figures in it; existing files stay."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from report_drafter.domain.catalogue import Catalogue
from report_drafter.domain.catalogue_fingerprint import catalogue_fingerprint
from report_drafter.domain.department_form import DepartmentForm
from report_drafter.domain.errors import UnreadableFile, UserError
from report_drafter.domain.finding import Finding
from report_drafter.domain.frozen import frozen
from report_drafter.domain.project import Project
from report_drafter.domain.shown_names import file_stem, shown_name
from report_drafter.domain.submission import figures_by_code
from report_drafter.domain.workbook_layout import FINGERPRINT_PROPERTY
from report_drafter.intake.submission_identity import department_in_name
from report_drafter.workflows.output_files import write_together
from report_drafter.workflows.project_files import WORKBOOK_SUFFIXES, previous_year, submission_files
from report_drafter.workflows.year_inputs import read_catalogue, read_year


@frozen
class IssuedForms:
    """What was written and what was left: `stale` are forms left that ask for what an earlier catalogue asked.

    `unread` tells which of last year's workbooks could not be opened: their figures are missing from the new forms.
    """

    written: tuple[Path, ...] = ()
    left: tuple[Path, ...] = ()
    stale: tuple[Path, ...] = ()
    last_year: int | None = None
    unread: tuple[Finding, ...] = ()


def issue_forms(project: Project) -> IssuedForms:
    """Writes the form of every department that has none yet, under whatever name it came back (法制支队（最终）).

    All are written or none. Raises UserError when the catalogue cannot be used.
    """
    from report_drafter.excel.forms.form_writer import department_form

    catalogue, _ = read_catalogue(project)
    targets = {name: project.inputs / f"{file_stem(name)}.xlsx" for name in departments_asked(catalogue)}
    sent = {department_in_name(shown_name(one), catalogue): one for one in submission_files(project)}
    left = {name: found for name, path in targets.items() if (found := existing_file(path) or sent.get(name))}
    open_names = [name for name in targets if name not in left]
    _refuse_same_file(targets)
    last = previous_year(project) if open_names else None
    before = read_year(last) if last and last.catalogue.exists() else None
    figures = figures_by_code(before.submissions) if before else {}
    write_together((targets[name], department_form(DepartmentForm(catalogue, name, figures))) for name in open_names)
    fingerprint = catalogue_fingerprint(catalogue)
    return IssuedForms(
        tuple(targets[name] for name in open_names),
        tuple(left.values()),
        tuple(path for path in left.values() if _is_stale(path, fingerprint)),
        last.year if last and figures else None,
        before.unread if before else (),
    )


def _refuse_same_file(targets: Mapping[str, Path]) -> None:
    """Raises UserError where two departments would share one file, as a name in another letter case does on Windows."""
    known: dict[str, str] = {}
    for name, path in targets.items():
        other = known.setdefault(path.name.casefold(), name)
        if other != name:
            raise UserError(
                f"部门“{other}”和“{name}”的填报表会用同一个文件名“{path.name}”，没有生成。",
                "请在指标目录里把其中一个改名；是同一个部门的，两处写成一样。",
            )


def departments_asked(catalogue: Catalogue) -> tuple[str, ...]:
    """Returns the departments in catalogue order, those that only indicators name behind them."""
    named = [one.name for one in catalogue.departments]
    return tuple(dict.fromkeys([*named, *(one.department for one in catalogue.active if one.department)]))


def existing_file(path: Path) -> Path | None:
    """Returns the department's file that is there already, in whatever format it came back."""
    return next((one for suffix in WORKBOOK_SUFFIXES if (one := path.with_suffix(suffix)).exists()), None)


def _is_stale(path: Path, fingerprint: str) -> bool:
    """Tells whether a form bears another catalogue's fingerprint; a file without one tells nothing."""
    from report_drafter.excel.workbook_reader import read_workbook

    try:
        known = read_workbook(path).properties.get(FINGERPRINT_PROPERTY, "")
    except UnreadableFile:
        return False
    return bool(known) and known != fingerprint
