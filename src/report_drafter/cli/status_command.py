"""report-drafter status: who has submitted, how complete, what is wrong, and how long there is left."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from report_drafter.cli.chinese_click import ChineseCommand
from report_drafter.cli.exit_codes import ExitCode
from report_drafter.cli.options import format_option, project_options
from report_drafter.cli.terminal import progress, say, write_json

if TYPE_CHECKING:
    from report_drafter.workflows.submission_status import DepartmentStatus, SubmissionStatus

HELP = "看哪些部门报了、填了多少项、有多少问题，还有谁没报，距报送截止还有几天。"
DAY = click.DateTime(formats=["%Y-%m-%d"])
COLUMNS = ("部门", "文件", "保存时间", "已填", "错误", "警告")


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
    from rich.table import Table

    table = Table(*COLUMNS)
    for one in status.rows:
        table.add_row(*_cells(one))
    Console(highlight=False).print(table)
    sent = [one for one in status.rows if one.file]
    say(f"已报 {len({one.department for one in sent if one.department})} 个部门，未报 {len(status.missing)} 个。")
    if status.missing:
        say(f"未报：{'、'.join(status.missing)}")
    if status.deadline is not None and status.days_left is not None:
        say(_time_left(status.deadline, status.days_left))


def _cells(one: DepartmentStatus) -> tuple[str, ...]:
    if not one.file:
        return (one.department, "未报", "", f"0/{one.asked}", "", "")
    saved = f"{one.saved:%Y-%m-%d %H:%M}" if one.saved else ""
    return (one.department, one.file, saved, f"{one.filled}/{one.asked}", str(one.errors), str(one.warnings))


def _time_left(deadline: date, days: int) -> str:
    day = f"{deadline.year}年{deadline.month}月{deadline.day}日"
    if days < 0:
        return f"报送截止日期是{day}，已过 {-days} 天。"
    return f"距报送截止（{day}）还有 {days} 天。" if days else f"今天（{day}）是报送截止日期。"
