"""Finds the project, its years and the workbooks that came back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from report_drafter.domain.errors import UserError
from report_drafter.domain.late_pattern import late
from report_drafter.domain.project import CATALOGUE_NAME, OFFICE_LOCK, Project
from report_drafter.domain.shown_names import shown_name

WORKBOOK_SUFFIXES = (".xlsx", ".xlsm", ".xls", ".ods", ".et", ".csv")
LOCKS = (OFFICE_LOCK, ".")
"""How the names begin of files that only mark others as open, or that systems hide."""
QUOTE = '"'
"""No path holds it on Windows: it is what becomes of "D:\\项目\\", whose last backslash guards the quotation mark."""
YEAR_FOLDER = late("[0-9]{4}")
YEAR_IN_WORDS = late(r"\s*(\d{4})\s*(?:年度?)?\s*")


def open_project(root: Path, year: int | None = None) -> Project:
    """Returns the project at `root` for `year`, or for its newest year; raises UserError where there is none.

    A folder without any workbook is no year that has begun: it is the default only where no other is.
    """
    years = project_years(root)
    begun = tuple(one for one in years if _has_begun(Project(root, one)))
    _refuse_misnamed(root, begun, year)
    if not years:
        raise _no_project(root.resolve())
    if year is None:
        return Project(root, (begun or years)[-1])
    if year not in years:
        known = "、".join(str(one) for one in years)
        raise UserError(
            f"项目里没有 {year} 年的文件夹 inputs/{year}。", f"现有年份：{known}。请改用其中之一，或先建立该年文件夹。"
        )
    return Project(root, year)


def _no_project(folder: Path) -> UserError:
    """A clerk who stands in inputs or outputs is told where the project is."""
    above = next((one for one in folder.parents if project_years(one)), None)
    advice = "请进入项目文件夹再运行，或用 --project 指明项目文件夹；新建项目用 report-drafter init 文件夹名。"
    if above is not None:
        advice = f"项目文件夹是“{above}”，请进入它再运行，或用 --project 指明。"
    if QUOTE in str(folder):
        advice = "路径里多了一个引号：Windows 把末尾的反斜杠连同引号当成了文字，请去掉路径末尾的反斜杠。"
    return UserError(f"在“{folder}”下没有找到 inputs/年份 文件夹。", advice)


def project_years(root: Path) -> tuple[int, ...]:
    """Returns the years that have an inputs folder, oldest first."""
    folder = root / "inputs"
    if not folder.is_dir():
        return ()
    names = (one.name for one in folder.iterdir() if one.is_dir())
    return tuple(sorted(int(name) for name in names if YEAR_FOLDER.fullmatch(name)))


def _refuse_misnamed(root: Path, years: tuple[int, ...], wanted: int | None) -> None:
    """Raises UserError where the year that is wanted, or one newer than all others, is called 2023年 or ２０２３."""
    newest = years[-1] if years else 0
    for name, year in _misnamed_years(root):
        if year not in years and (year == wanted or (wanted is None and year > newest)):
            empty = f"先删去空文件夹“{year}”，再" if (root / "inputs" / str(year)).is_dir() else ""
            problem = f"文件夹“{root / 'inputs' / name}”的名字不是四位年份。"
            raise UserError(problem, f"请{empty}改名为“{year}”后再运行。")


def _misnamed_years(root: Path) -> Iterator[tuple[str, int]]:
    folder = root / "inputs"
    for one in sorted(folder.iterdir()) if folder.is_dir() else ():
        match = YEAR_IN_WORDS.fullmatch(one.name)
        if match and one.is_dir() and not YEAR_FOLDER.fullmatch(one.name):
            yield one.name, int(match[1])


def submission_files(project: Project) -> tuple[Path, ...]:
    """Returns the department workbooks of the year in name order; lock files and the catalogue are not among them."""
    if not project.inputs.is_dir():
        return ()
    return tuple(sorted(one for one in project.inputs.iterdir() if _is_submission(one)))


def stray_files(project: Project, names: Iterable[str]) -> tuple[Path, ...]:
    """Returns what stands for one of the departments `names` and is no workbook in the year's folder.

    A scan alone, an archive, a workbook in a folder within. Where a workbook bears the department's name too, the other
    file only goes with it and is left out.
    """
    if not project.inputs.is_dir():
        return ()
    workbooks = [shown_name(one) for one in submission_files(project)]
    alone = [name for name in names if not any(name in workbook for workbook in workbooks)]
    others = (one for one in project.inputs.iterdir() if one.is_file() and not one.name.startswith(LOCKS))
    strays = [one for one in others if one.suffix.lower() not in WORKBOOK_SUFFIXES]
    strays += [one for one in project.inputs.glob("*/*") if _is_submission(one)]
    return tuple(sorted(one for one in strays if any(name in shown_name(one) for name in alone)))


def _has_begun(project: Project) -> bool:
    return project.catalogue.exists() or bool(submission_files(project))


def _is_submission(path: Path) -> bool:
    name = path.name.lower()  # Windows finds the catalogue in any letter case
    return path.is_file() and not name.startswith(LOCKS) and name.endswith(WORKBOOK_SUFFIXES) and name != CATALOGUE_NAME


def previous_year(project: Project) -> Project | None:
    """Returns the project of the year before, or None when that year has no folder."""
    return project.of(project.year - 1) if project.year - 1 in project_years(project.root) else None
