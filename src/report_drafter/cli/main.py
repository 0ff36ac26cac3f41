"""The command group: finds a command by name and imports no other; maps what happened to an exit code."""

from __future__ import annotations

import errno
import gc
import os
import sys
from contextlib import suppress
from importlib import import_module
from typing import NoReturn

import click

from report_drafter import __version__
from report_drafter.cli.chinese_click import ChineseCommand, explain, write_section
from report_drafter.cli.exit_codes import ExitCode
from report_drafter.domain.errors import UserError
from report_drafter.domain.system_refusal import is_refusal, refusal_advice, refusal_reason

COMMANDS = {
    "init": "新建一个项目，带示例指标目录、填报表和模板",
    "adopt": "从上一年的报告建立项目：指标目录、模板和上年数",
    "issue": "按指标目录生成各部门的填报表",
    "status": "看谁报了、填了多少、有什么问题",
    "validate": "检查部门报来的填报表",
    "draft": "由填报表和模板生成报告（主要用这一个）",
    "check": "检查任意一份报告的年份、数字和文字",
    "reconcile": "把改过的报告同填报数逐个核对，汇总意见",
    "publish": "生成对外公开的干净报告",
    "roll": "建立下一年度的文件夹",
    "rename": "改指标名称，模板和举措一并跟着改",
    "rules": "列出检查规则，解释某一条",
}
"""Every command and its line on the help page: listing them imports none of them."""
WINDOWS = os.name == "nt"
KEPT_PATTERNS = "report_drafter.domain.kept_patterns"


class CommandGroup(ChineseCommand, click.Group):
    """The commands of the product, each imported only when it is run."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Returns the names in the order of a clerk's year."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Imports one command by its name."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"report_drafter.cli.{cmd_name}_command")
        command: click.Command = module.command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Finds the command, or says which one was probably meant."""
        name = args[0]
        if name not in COMMANDS and not name.startswith("-"):
            from difflib import get_close_matches

            near = get_close_matches(name, COMMANDS, 1)
            hint = f"是不是想用 {near[0]}？" if near else "全部命令见 report-drafter --help。"
            raise UserError(f"没有“{name}”这个命令。", hint)
        return super().resolve_command(ctx, args)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Writes the options, then the commands from their list."""
        super().format_options(ctx, formatter)
        write_section(formatter, "命令", list(COMMANDS.items()))

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """Returns the words of the usage line."""
        del ctx
        return ["命令", "[选项]…"]


def _show_version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:  # noqa: FBT001 - click calls it so
    if wanted:
        click.echo(f"report-drafter {__version__}")
        ctx.exit()


@click.group(
    cls=CommandGroup,
    help="法治政府建设年度报告：收部门填报表，核数据，出报告，查矛盾。各命令的用法：report-drafter 命令 --help。",
)
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_show_version, help="显示版本号。")
def group() -> None:
    """Holds the commands."""


def run() -> NoReturn:
    """Runs the command line and exits with its code.

    The process is short-lived and its memory is not worth collecting: the collector costs a fifth of a draft.
    """
    gc.disable()
    _open_closed_streams()
    _never_fail_on_print()
    _leave(_outcome())


def _leave(code: int) -> NoReturn:
    """Ends the process at once: the system takes its memory back whole, and faster than object by object."""
    with suppress(OSError):
        sys.stdout.flush()
        sys.stderr.flush()
    _keep_patterns()
    os._exit(code)


def _keep_patterns() -> None:
    """Keeps the patterns of this run for the next one; a help page needs none, and reads none."""
    if KEPT_PATTERNS in sys.modules:
        sys.modules[KEPT_PATTERNS].kept_patterns().keep()


def _outcome() -> int:
    try:
        result = group.main(prog_name="report-drafter", standalone_mode=False)
    except UserError as error:
        _complain(error.problem, error.advice)
        return ExitCode.USER_ERROR
    except click.exceptions.Abort:
        _complain("已中止。", "已写好的文件都是完整的。")
        return ExitCode.USER_ERROR
    except click.ClickException as error:
        _complain(explain(error))
        return ExitCode.USER_ERROR
    except OSError as error:
        if _reader_left(error):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return ExitCode.CLEAN
        return _report_refusal(error) if is_refusal(error) else _report_bug(error)
    except Exception as error:  # noqa: BLE001 - the last stop: a bug must reach us and must not scare the clerk
        return _report_bug(error)
    return int(result or ExitCode.CLEAN)


def _reader_left(error: OSError) -> bool:
    """Whether who read our output has gone (| more, then q); Windows calls that an invalid argument of no file."""
    gone = WINDOWS and error.errno == errno.EINVAL and error.filename is None
    return isinstance(error, BrokenPipeError) or gone


def _complain(problem: str, advice: str = "") -> None:
    click.echo(f"{problem}{advice}", err=True)


def _report_refusal(error: OSError) -> int:
    place = error.filename or "当前文件夹"
    _complain(f"“{place}”读写不了：{refusal_reason(error)}。", f"{refusal_advice(error)}。")
    return ExitCode.USER_ERROR


def _report_bug(error: Exception) -> int:
    from report_drafter.cli.bug_record import write_bug_record

    place = write_bug_record(error)
    _complain("程序内部出错，没有完成；输入文件没有改动。", f"请把这个记录文件发给维护人员：{place}")
    return ExitCode.BUG


def _open_closed_streams() -> None:
    """Where the caller closed an output (>&-), what is printed goes nowhere, and no file takes its number."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8"))


def _never_fail_on_print() -> None:
    """A console of another encoding shows ? for a character it lacks instead of breaking off."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="replace")
