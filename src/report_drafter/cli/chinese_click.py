"""click's own words in Chinese: help pages and the errors of a mistyped command line."""

from __future__ import annotations

from gettext import gettext

import click

from report_drafter.domain.errors import IN_QUOTES

HELP_TEXT = "显示这一页。"
USAGE_MARKS = "[]…."
"""What a usage line adds to a name: [文件]… is 文件."""
EXTRA = "Got unexpected extra argument"
"""How click begins to say that there are words too many; they follow in brackets."""


class ChineseCommand(click.Command):
    """A command whose help page is Chinese throughout."""

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Writes the usage line."""
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), prefix="用法：")

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """Returns the words of the usage line."""
        return ["[选项]" if piece == "[OPTIONS]" else piece for piece in super().collect_usage_pieces(ctx)]

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Writes the list of options."""
        records = [one for param in self.get_params(ctx) if (one := param.get_help_record(ctx)) and one[1]]
        write_section(formatter, "选项", records)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Returns the `--help` option, described in Chinese."""
        option = super().get_help_option(ctx)
        if option:
            option.help = HELP_TEXT
        return option


def write_section(formatter: click.HelpFormatter, heading: str, rows: list[tuple[str, str]]) -> None:
    """Writes a heading with a full-width colon and a list of two columns under it.

    click counts a Chinese character as one column of the screen, where it takes two.
    """
    formatter.write(f"\n{heading}：\n")
    widest = max(_columns(name) for name, _ in rows)
    for name, words in rows:
        formatter.write(f"  {name}{' ' * (widest - _columns(name))}  {words}\n")


def _columns(text: str) -> int:
    """How many columns a text takes: a Chinese character is three bytes of UTF-8 and two columns wide."""
    return (len(text) + len(text.encode())) // 2


def explain(error: click.ClickException) -> str:
    """Puts one of click's complaints into a Chinese sentence that says what to do."""
    match error:
        case click.NoSuchOption():
            from difflib import get_close_matches

            near = get_close_matches(error.option_name, error.possibilities or (), 1)
            hint = f"是不是想写 {near[0]}？" if near else "可用的选项见 --help。"
            return f"没有 {error.option_name} 这个选项。{hint}"
        case click.BadOptionUsage():
            return f"选项 {error.option_name} 后面缺少内容。写法见 --help。"
        case click.MissingParameter():
            return f"没有写明{_wanted(error)}。{_usage(error)}"
        case click.BadParameter():
            return f"{_parameter(error)} 的内容不对：{_reason(error)}"
        case click.FileError():
            return f"打不开文件“{error.ui_filename}”。请核对文件名。"
        case click.exceptions.NoArgsIsHelpError():
            return error.format_message()
        case click.UsageError(message=message) if message.startswith(EXTRA):
            extra = message.removesuffix(")").partition("(")[2]
            blanks = f"{IN_QUOTES}。" if "." in extra else ""
            return f"多写了“{extra}”。{blanks}{_usage(error)}"
    return f"命令写法不对：{error.format_message()}。写法见 --help。"


def _wanted(error: click.MissingParameter) -> str:
    return _parameter(error).removeprefix("参数 ")


def _usage(error: click.UsageError) -> str:
    if error.ctx is None:
        return "写法见 --help。"
    pieces = " ".join(error.ctx.command.collect_usage_pieces(error.ctx))
    return f"写法：{error.ctx.command_path} {pieces}"


def _parameter(error: click.BadParameter) -> str:
    parameter = error.param
    if isinstance(parameter, click.Argument):
        shown = parameter.make_metavar(error.ctx) if error.ctx else parameter.human_readable_name
        return f"参数 {shown.strip(USAGE_MARKS)}"
    return f"选项 {parameter.opts[0]}" if parameter else "参数"


def _reason(error: click.BadParameter) -> str:
    """Tells the wanted form by the parameter's type; click's own English words stay out."""
    kind = error.param.type if error.param else None
    match kind:
        case click.Choice():
            return f"只能是 {'、'.join(str(one) for one in kind.choices)} 之一。"
        case click.types.IntParamType():
            return "应当是四位年份，如 2023。"
        case click.Path(dir_okay=False):
            return "要写文件，不能写文件夹。请写明文件夹里的哪个文件。"
        case click.Path(file_okay=False):
            return "要写文件夹，不能写文件。请换成文件夹的名称。"
        case click.Path():
            return "文件或文件夹不存在，请核对名称。"
        case click.DateTime():
            return "应当是日期，如 2024-01-15。"
    return gettext(error.message)
