"""The options that most commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from report_drafter.domain.project import OFFICE_LOCK

Decorated = TypeVar("Decorated", bound=Callable[..., Any])

FOLDER = click.Path(file_okay=False, path_type=Path)
FILE = click.Path(dir_okay=False, path_type=Path)


def project_options(function: Decorated) -> Decorated:
    """Adds `--project` and `--year`."""
    year = click.option("--year", type=int, metavar="年份", help="报告年度，默认取 inputs 里最新的一年。")
    project = click.option(
        "--project", type=FOLDER, default=Path(), metavar="文件夹", help="项目文件夹，默认是当前文件夹。"
    )
    return project(year(function))


def files_argument(*, required: bool = False) -> Callable[[Decorated], Decorated]:
    """Adds `files`: as many as are written, or as a pattern (*.docx) finds."""
    metavar = "文件…" if required else "[文件]…"
    return click.argument("files", nargs=-1, type=FILE, required=required, metavar=metavar, callback=_without_locks)


def _without_locks(_: click.Context, __: click.Parameter, files: tuple[Path, ...]) -> tuple[Path, ...]:
    """A pattern finds the locks of open files too: nobody means them who means anything else."""
    return tuple(one for one in files if not one.name.startswith(OFFICE_LOCK)) or files


def format_option(*formats: str) -> Callable[[Decorated], Decorated]:
    """Adds `--format`; the first of `formats` is the default."""
    return click.option(
        "--format",
        "form",
        type=click.Choice(formats),
        default=formats[0],
        metavar="格式",
        help=f"输出格式：{'、'.join(formats)}，默认 {formats[0]}。",
    )
