"""report-drafter check: the rules over any report."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from report_drafter.cli.chinese_click import ChineseCommand
from report_drafter.cli.exit_codes import ExitCode
from report_drafter.cli.options import FILE, files_argument, format_option, project_options
from report_drafter.cli.terminal import say, write_json
from report_drafter.domain.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from report_drafter.workflows.check_report import CheckedReport

HELP = "检查报告（.docx 或 .txt）的年份、规划、数字和文字；不写文件名时检查最新的一份草稿。"
PAGE = "html"
WHERE_PAGES_GO = (
    "一份报告的网页写到哪里（配合 --format html）；默认各写在报告旁边，只有一份、输出又接到文件或管道时写到那里。"
)


@click.command("check", cls=ChineseCommand, help=HELP)
@files_argument()
@project_options
@format_option("text", "json", PAGE)
@click.option("--output", type=FILE, metavar="文件", help=WHERE_PAGES_GO)
def command(files: tuple[Path, ...], project: Path, year: int | None, form: str, output: Path | None) -> ExitCode:
    """Checks the files and shows what was found in the form asked for."""
    from report_drafter.workflows.check_report import check_reports

    if output is not None:
        _refuse_output(output, form, files)
    checked = check_reports(files, project, year)
    if form == "json":
        _write_json(checked)
    elif form == PAGE:
        _write_pages(checked, output)
    else:
        _show(checked)
    return _exit_code(checked)


def _exit_code(checked: Sequence[CheckedReport]) -> ExitCode:
    if any(one.result.crashed for one in checked):
        return ExitCode.BUG
    return ExitCode.FINDINGS if any(one.result.count(Severity.ERROR) for one in checked) else ExitCode.CLEAN


def _write_json(checked: Sequence[CheckedReport]) -> None:
    from report_drafter.output.findings_json import findings_json

    write_json("\n".join(findings_json(one.result) for one in checked))


def _write_pages(checked: Sequence[CheckedReport], output: Path | None) -> None:
    """Writes one page a report: the only one to standard output where that is a file or a pipe, else beside them."""
    from report_drafter.output.findings_html import findings_html
    from report_drafter.workflows.result_pages import write_pages

    if output is None and len(checked) == 1 and not sys.stdout.isatty():
        write_json(findings_html(checked[0].result, checked[0].text))
        return
    for place in write_pages(checked, output):
        say(f"已写出“{place}”，用浏览器打开。")


def _refuse_output(output: Path, form: str, files: Sequence[Path]) -> None:
    from report_drafter.domain.errors import UserError
    from report_drafter.workflows.result_pages import refuse_page_place

    if form != PAGE:
        raise UserError(
            "--output 只用来写网页。", "请加上 --format html；其他格式直接显示，要存成文件请在命令后面写 > 文件名。"
        )
    refuse_page_place(output, files)


def _show(checked: Sequence[CheckedReport]) -> None:
    from report_drafter.output.findings_text import findings_text

    for one in checked:
        _say_marked(findings_text(one.result, one.text))
        if not one.with_inputs:
            say("（没有同填报数核对：这份报告不是本项目本年度的报告）")
        if one.text.charts:
            say(f"（文中有 {one.text.charts} 个图表，图里的数没有核对，请对照正文看一遍）")


def _say_marked(text: str) -> None:
    """Prints findings, marked words in colour where the terminal has colours."""
    if not sys.stdout.isatty():
        say(text)
        return
    from rich.console import Console
    from rich.markup import escape

    from report_drafter.output.findings_text import MARK_CLOSE, MARK_OPEN

    coloured = escape(text).replace(MARK_OPEN, "[bold red]").replace(MARK_CLOSE, "[/bold red]")
    Console(highlight=False, soft_wrap=True).print(coloured)
