"""report-drafter status: who has submitted, how complete, what is wrong, and how long there is left."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from report_drafter.cli.chinese_click import ChineseCommand
from report_drafter.cli.exit_codes import ExitCode
from report_drafter.cli.options import format_option, project_options
from report_drafter.cli.terminal import progress, say, write_json

if TYPE_CHECKING:
    from rich.table import Table

    from report_drafter.workflows.submission_status import DepartmentStatus, SubmissionStatus

HELP = "看哪些部门报了、填了多少项、有多少问题，还有谁没报，距报送截止还有几天。"
DAY = click.DateTime(formats=["%Y-%m-%d"])
COLUMNS = ("部门", "状态", "文件", "保存时间", "已填", "错误", "警告")
FILE_COLUMN = "文件"
TO_BE_ASKED = {"不能用": "（读不了，或不是本年度、本单位的表）", "未填": "（还是空表）", "未报": ""}
"""The states in which a clerk asks a department again, each with what it means."""
WIDTH_OF_FILES = 120
NARROWEST_FILES = 10
"""A file's name may be folded to so many columns of the screen."""
Row = tuple[str, ...]


@click.command("status", cls=ChineseCommand, help=HELP)
@click.option("--today", type=DAY, metavar="日期", help="按这一天计算剩余天数，如 2024-01-10；默认是今天。")
@format_option("text", "json")
@project_options
def command(today: datetime | None, form: str, project: Path, year: int | None) -> ExitCode:
    """Shows the table; the exit code tells only whether the command could do its work."""
    from report_drafter.workflows.project_files import open_project
    from report_drafter.workflows.submission_status import submission_status

    day = today.date() if today else datetime.now().astimezone().date()
    with progress() as notice:
        status = submission_status(open_project(project, year), day, notice)
    if form == "json":
        _print_json(status)
    else:
        _print_text(status)
    return ExitCode.CLEAN


def _print_json(status: SubmissionStatus) -> None:
    import json
    from dataclasses import asdict

    rows = [{**asdict(one), "saved": one.saved.isoformat() if one.saved else None} for one in status.rows]
    deadline = status.deadline.isoformat() if status.deadline else None
    content = {"version": 1, "deadline": deadline, "days_left": status.days_left, "departments": rows}
    write_json(json.dumps(content, ensure_ascii=False))


def _print_text(status: SubmissionStatus) -> None:
    from rich.console import Console

    console = Console(highlight=False, width=None if sys.stdout.isatty() else WIDTH_OF_FILES)
    rows = [_cells(one) for one in status.rows]
    if console.width >= _narrowest(rows):
        console.print(_table(rows))
    else:
        _say_rows(rows)
    say("部门：" + "，".join(f"{state} {len(names)} 个" for state, names in status.by_state.items()) + "。")
    for state, names in status.by_state.items():
        if names and state in TO_BE_ASKED:
            say(f"{state}{TO_BE_ASKED[state]}：{'、'.join(names)}")
    if status.strangers:
        say(f"另有文件没有采用，原因见 report-drafter validate：{'、'.join(status.strangers)}")
    if status.deadline is not None and status.days_left is not None:
        say(_time_left(status.deadline, status.days_left))


def _table(rows: Sequence[Row]) -> Table:
    """A table that fits on a console of 80 columns: only the file's name may go on in a second line."""
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE, collapse_padding=True, pad_edge=False)
    for column in COLUMNS:
        table.add_column(column, no_wrap=column != FILE_COLUMN, overflow="fold")
    for row in rows:
        table.add_row(*row)
    return table


def _narrowest(rows: Sequence[Row]) -> int:
    """How many columns of the screen the table takes with nothing cut off and the files' names folded."""
    from rich.cells import cell_len

    widths = [max(map(cell_len, cells)) for cells in zip(COLUMNS, *rows, strict=True)]
    widths[COLUMNS.index(FILE_COLUMN)] = NARROWEST_FILES
    return sum(widths) + 2 * len(COLUMNS)


def _say_rows(rows: Sequence[Row]) -> None:
    """What the table says, for a screen that is too narrow for it: a department a paragraph."""
    for department, *cells in rows:
        told = (f"{column} {cell}" for column, cell in zip(COLUMNS[1:], cells, strict=True) if cell)
        say(f"{department}：{'，'.join(told)}")


def _cells(one: DepartmentStatus) -> Row:
    if not one.file:
        return (one.department, one.state, "", "", f"0/{one.asked}", "", "")
    filled = f"{one.filled}/{one.asked}" if one.asked else str(one.filled)
    saved = f"{one.saved:%Y-%m-%d %H:%M}" if one.saved else ""
    return (one.department, one.state, one.file, saved, filled, str(one.errors), str(one.warnings))


def _time_left(deadline: date, days: int) -> str:
    day = f"{deadline.year}年{deadline.month}月{deadline.day}日"
    if days < 0:
        return f"报送截止日期是{day}，已过 {-days} 天。"
    return f"距报送截止（{day}）还有 {days} 天。" if days else f"今天（{day}）是报送截止日期。"
