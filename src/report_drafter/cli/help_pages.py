"""Puts every command's help page into one Markdown page, so that docs and product cannot differ."""

from __future__ import annotations

import click

from report_drafter.cli.main import COMMANDS, group

WIDTH = 100
NAME = "report-drafter"
HEAD = """# 命令一览

由 `tools/build_commands_page.py` 从各命令的 `--help` 生成，请勿手改。怎样一步步用，见[使用手册](使用手册.md)。

退出码：0 没有错误；1 查出了错误；2 要您先改一处，提示里写明哪里、怎样改；3 程序自己的毛病。
"""


def commands_page() -> str:
    """Returns the page: the list of commands, then each command's own help."""
    pages = [_section(NAME, group, None)]
    with click.Context(group, info_name=NAME) as root:
        for name in COMMANDS:
            command = group.get_command(root, name)
            if command is not None:
                pages.append(_section(f"{NAME} {name}", command, root))
    return "\n".join([HEAD, *pages])


def _section(title: str, command: click.Command, parent: click.Context | None) -> str:
    context = click.Context(command, info_name=title.rpartition(" ")[2], parent=parent, terminal_width=WIDTH)
    help_page = command.get_help(context).rstrip()
    return f"## {title}\n\n```\n{help_page}\n```\n"
