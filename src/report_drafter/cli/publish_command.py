"""report-drafter publish: the clean copy for the public, once nothing stands against it."""

from __future__ import annotations

from pathlib import Path

import click

from report_drafter.cli.chinese_click import ChineseCommand
from report_drafter.cli.exit_codes import ExitCode
from report_drafter.cli.options import FILE, project_options
from report_drafter.cli.terminal import say

HELP = (
    "生成对外公开的干净报告：去掉数字的控件和书签、批注、作者等个人信息，文字和格式一字不变。"
    "检查出的错误没有改正、批注或修订没有处理的，不予生成，并说明还剩哪些。"
)
SHOWN = 20


@click.command("publish", cls=ChineseCommand, help=HELP)
@click.argument("file", type=FILE, metavar="文件")
@project_options
def command(file: Path, project: Path, year: int | None) -> ExitCode:
    """Writes the public copy, or says what stands against it."""
    from report_drafter.workflows.publish_report import publish_report

    publication = publish_report(file, project, year)
    if publication.placed is not None:
        say(f"已写出 {publication.placed.path}")
        if publication.placed.kept is not None:
            say(f"原有的 {publication.placed.kept} 被人改过，没有覆盖。")
        return ExitCode.CLEAN
    obstacles = publication.obstacles
    say(f"“{file.name}”还不能公开，有 {len(obstacles)} 处没有处理完：")
    for line in obstacles[:SHOWN]:
        say(f"  {line}")
    if len(obstacles) > SHOWN:
        say(f"  ……还有 {len(obstacles) - SHOWN} 处")
    say("请在 Word 中改正错误、处理批注和修订后再运行；确认无误的错误可在指标目录“豁免”表中登记。")
    return ExitCode.FINDINGS
