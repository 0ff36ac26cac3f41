"""report-drafter rename: an indicator's new name, followed everywhere."""

from __future__ import annotations

from pathlib import Path

import click

from report_drafter.cli.chinese_click import ChineseCommand
from report_drafter.cli.exit_codes import ExitCode
from report_drafter.cli.options import project_options
from report_drafter.cli.terminal import say

HELP = "改指标名称：指标目录、关系、填报表、工作举措里的【名称】和模板标签一并改，列出每一处。原名也可以写编码。"


@click.command("rename", cls=ChineseCommand, help=HELP)
@click.argument("old", metavar="原名")
@click.argument("new", metavar="新名")
@project_options
def command(old: str, new: str, project: Path, year: int | None) -> ExitCode:
    """Renames an indicator and lists the places."""
    from report_drafter.workflows.project_files import open_project
    from report_drafter.workflows.rename_indicator import rename_indicator

    opened = open_project(project, year)
    done = rename_indicator(opened, old, new)
    say(f"指标 {done.indicator.code}“{done.indicator.name}”已改名为“{done.new}”：")
    for file in done.files:
        say(f"  {file.path.relative_to(opened.root)}：{'、'.join(file.places)}")
    for file in done.by_hand:
        say(f"  [需手工改] {file.path.relative_to(opened.root)}：{'、'.join(file.places)}（不是 .xlsx 格式，没有改动）")
    for file in done.unread:
        say(f"  [没有查看] {file.path.relative_to(opened.root)}：{''.join(file.places)}其中写有旧名称的，请手工改。")
    return ExitCode.USER_ERROR if done.by_hand or done.unread else ExitCode.CLEAN
