"""report-drafter issue: one form a department, last year's figures filled in."""

from __future__ import annotations

from collections.abc import Container, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from report_drafter.cli.chinese_click import ChineseCommand
from report_drafter.cli.exit_codes import ExitCode
from report_drafter.cli.options import project_options

if TYPE_CHECKING:
    from report_drafter.domain.finding import Finding

HELP = "按指标目录给每个部门生成填报表，填好上年数，放在 inputs/年份 文件夹；已有的文件不动。"


@click.command("issue", cls=ChineseCommand, help=HELP)
@project_options
def command(project: Path, year: int | None) -> ExitCode:
    """Issues the forms and says which were written and which were left."""
    from report_drafter.workflows.issue_forms import issue_forms
    from report_drafter.workflows.project_files import open_project

    opened = open_project(project, year)
    issued = issue_forms(opened)
    _list(f"已生成 {len(issued.written)} 份填报表，在“{opened.inputs}”：", issued.written)
    if issued.written:
        click.echo(
            f"上年数取自 {issued.last_year} 年的填报表。" if issued.last_year else "没有上一年的填报表，上年数留空。"
        )
    _list(f"{len(issued.left)} 份已经存在，没有改动：", issued.left, issued.stale)
    if issued.stale:
        click.echo("标明“目录已改”的是按改动前的指标目录生成的，请核对；需要重新生成的，先把旧文件移走再运行一次。")
    if not issued.written and not issued.left:
        click.echo("指标目录里没有部门，没有生成填报表。请先在“部门”和“指标”两表中填写部门。")
    say_unread(issued.unread)
    return ExitCode.FINDINGS if issued.unread else ExitCode.CLEAN


def say_unread(findings: Sequence[Finding]) -> None:
    """Says which of last year's workbooks could not be read, and what that means for the forms just made."""
    if findings:
        click.echo(f"上一年的填报表有 {len(findings)} 份读不了，其中的数没有带过来，上年数留空：")
        for one in findings:
            click.echo(f"  {one.message}{one.suggestion}")
        click.echo("处理好以后，把刚才生成的填报表移走，再运行 report-drafter issue。")


def _list(heading: str, paths: Sequence[Path], stale: Container[Path] = ()) -> None:
    if paths:
        click.echo(heading)
        for path in paths:
            click.echo(f"  {path.name}{'（目录已改）' if path in stale else ''}")
