"""Which of a project's years a report in hand belongs to: last year's is still edited when the next has begun."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from report_drafter.domain.errors import UserError
from report_drafter.domain.project import Project
from report_drafter.workflows.project_files import YEAR_FOLDER, open_project, project_years


def project_of_report(path: Path, stated: int | None, root: Path, year: int | None = None) -> Project:
    """Returns the project in the year asked for, else in that whose outputs hold the report, else that it is on.

    `stated` is the year that the report states, None where it states none. A year that the project does not have is
    passed over for its newest one. Raises UserError where there is no project.
    """
    if year is not None:
        return open_project(root, year)
    known = project_years(root)
    return open_project(root, next((one for one in (outputs_year(path, root), stated) if one in known), None))


def project_of_reports(files: Sequence[Path], root: Path, year: int | None = None) -> Project:
    """Returns the project in the one year that all reports belong to; raises UserError where they are on several."""
    if year is not None or len(project_years(root)) <= 1:
        return open_project(root, year)
    projects = {path: project_of_report(path, _stated_year(path, root), root) for path in files}
    if len({one.year for one in projects.values()}) > 1:
        told = "、".join(f"“{path.name}”是 {one.year} 年度的" for path, one in projects.items())
        raise UserError(f"这几份报告不是同一年度的：{told}。", "请一个年度运行一次；年度认错了的，用 --year 指明。")
    return next(iter(projects.values()))


def outputs_year(path: Path, root: Path) -> int | None:
    """Returns the year in whose outputs a report lies, None where it lies elsewhere."""
    outputs, place = (root / "outputs").resolve(), path.resolve()
    first = place.relative_to(outputs).parts[0] if place.is_relative_to(outputs) and place != outputs else ""
    return int(first) if YEAR_FOLDER.fullmatch(first) else None


def _stated_year(path: Path, root: Path) -> int | None:
    """The year that a report states, read only where its place does not tell."""
    if outputs_year(path, root) in project_years(root):
        return None
    from report_drafter.language.chronology.settled_report import settled_report
    from report_drafter.workflows.check_report import read_report

    return settled_report(read_report(path)).agreed.year
