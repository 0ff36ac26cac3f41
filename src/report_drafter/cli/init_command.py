"""report-drafter init: a new project from the starter."""

from __future__ import annotations

from pathlib import Path

import click

from report_drafter.cli.chinese_click import ChineseCommand
from report_drafter.cli.options import FOLDER
from report_drafter.domain.late_pattern import late

NEEDS_QUOTES = late(r"[\s()&\[\]（）]")
"""What a shell would part a folder's name at."""
HELP = "新建一个项目：示例指标目录、各部门填报表和 Word 模板。已有内容的文件夹不会动。"


@click.command("init", cls=ChineseCommand, help=HELP)
@click.argument("folder", type=FOLDER, metavar="文件夹")
def command(folder: Path) -> None:
    """Makes a project and says what to run next."""
    from report_drafter.workflows.init_project import init_project

    written = init_project(folder)
    click.echo(f"已建立项目“{folder}”，共 {len(written)} 个文件。")
    click.echo("里面是示例数据，可以先试运行：")
    click.echo(f'  cd "{folder}"' if NEEDS_QUOTES.search(str(folder)) else f"  cd {folder}")
    click.echo("  report-drafter draft")
