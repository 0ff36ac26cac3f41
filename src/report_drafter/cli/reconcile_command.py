"""report-drafter reconcile: what became of the figures of edited reports, and what reviewers said."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from report_drafter.cli.chinese_click import ChineseCommand
from report_drafter.cli.exit_codes import ExitCode
from report_drafter.cli.options import files_argument, format_option, project_options
from report_drafter.cli.terminal import progress, say, write_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from report_drafter.domain.opinion import Opinion
    from report_drafter.workflows.reconcile_report import Reconciled

HELP = (
    "把审阅人改过的报告同底稿和填报数逐个数字核对：哪些没动、哪些改了、哪些删了、哪些前后不一、哪些是新写的。"
    "文件里有批注或修订的，汇总成“意见汇总.xlsx”。填报数不会被改动。"
)


@click.command("reconcile", cls=ChineseCommand, help=HELP)
@files_argument(required=True)
@click.option("--corrections", is_flag=True, help="给每个部门写一份待确认数据表。")
@format_option("text", "json", "xlsx")
@project_options
def command(files: tuple[Path, ...], form: str, project: Path, year: int | None, *, corrections: bool) -> ExitCode:
    """Compares the reports and says what was found."""
    from report_drafter.workflows.reconcile_report import Extra, reconcile_reports
    from report_drafter.workflows.report_project import project_of_reports

    wanted = {Extra.CORRECTIONS: corrections, Extra.WORKBOOK: form == "xlsx"}
    extras = frozenset(extra for extra, asked in wanted.items() if asked)
    with progress() as notice:
        reconciled = reconcile_reports(project_of_reports(files, project, year), files, extras, notice)
    if form == "json":
        _print_json(reconciled)
    else:
        _print_text(reconciled)
    return ExitCode.FINDINGS if reconciled.contradicts else ExitCode.CLEAN


def _print_json(reconciled: Reconciled) -> None:
    from report_drafter.reconciling.reconciliation_json import reconciliation_json

    write_json("\n".join(map(reconciliation_json, reconciled.results)))


def _print_text(reconciled: Reconciled) -> None:
    from report_drafter.reconciling.reconciliation_text import change_lines, contradiction_lines, summary_line

    for result in reconciled.results:
        say(summary_line(result))
        if result.file in reconciled.strangers:
            say("这份文件同底稿一样的话不到一半，可能不是由底稿改成的；请先核对是不是拿错了文件。")
        for line in (*change_lines(result), *contradiction_lines(result)):
            say(line)
    if reconciled.opinions:
        shared = sum(1 for one in reconciled.opinions if one.others)
        say(f"审阅意见 {len(reconciled.opinions)} 条，其中 {shared} 条与他人的意见在同一处。")
    _show_unseen(reconciled.opinions)
    for placed in reconciled.placed:
        say(f"已写出 {placed.path}")


def _show_unseen(opinions: Sequence[Opinion]) -> None:
    from report_drafter.domain.opinion import UNSEEN

    unseen = [one for one in opinions if one.kind in UNSEEN]
    if unseen:
        kinds = "、".join(dict.fromkeys(one.kind.value for one in unseen))
        say(
            f"看不见的文字 {len(unseen)} 处（{kinds}），没有当作正文读，列在“意见汇总.xlsx”里："
            "要留的请让它显示，不要的请删去。"
        )
