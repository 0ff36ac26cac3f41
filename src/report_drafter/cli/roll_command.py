"""report-drafter roll: next year's folder."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from report_drafter.cli.chinese_click import ChineseCommand
from report_drafter.cli.exit_codes import ExitCode
from report_drafter.cli.issue_command import say_unread
from report_drafter.cli.options import project_options
from report_drafter.cli.terminal import say
from report_drafter.domain.catalogue import WAITING_DEPARTMENT

if TYPE_CHECKING:
    from report_drafter.adopting.plan_succession import EndedPlan
    from report_drafter.workflows.roll_year import RolledYear

HELP = "建立下一年度的文件夹：指标目录结转，本年数转为上年数，生成新的填报表，列出到期的规划文件。"
MOST_SHOWN = 12


@click.command("roll", cls=ChineseCommand, help=HELP)
@project_options
def command(project: Path, year: int | None) -> ExitCode:
    """Rolls the project over and says what came along, what did not, and what to look at."""
    from report_drafter.workflows.project_files import open_project
    from report_drafter.workflows.roll_year import roll_year

    rolled = roll_year(open_project(project, year), even_if_empty=year is not None)
    _summarise(rolled)
    return ExitCode.FINDINGS if rolled.issued.unread else ExitCode.CLEAN


def _summarise(year: RolledYear) -> None:
    _what_came_along(year)
    _what_did_not(year)
    _what_to_look_at(year)
    say_unread(year.issued.unread)
    if year.issued.written:
        say("部门、指标或截止日期有变动的，先改好指标目录，把 inputs 里对应的填报表移走，再运行 report-drafter issue。")


def _what_came_along(year: RolledYear) -> None:
    catalogue, forms = year.rolled.catalogue, len(year.issued.written)
    say(f"已建立 {year.project.year} 年度：{year.project.inputs}")
    say(f"  指标 {len(catalogue.indicators)} 项，关系 {len(catalogue.relations)} 条，填报表 {forms} 份。")
    for label, day in (("成文日期", catalogue.info.issue_date), ("报送截止日期", catalogue.info.deadline)):
        if day:
            say(f"  {label}顺延为 {day.isoformat()}，请核对指标目录的“报告信息”表。")


def _what_did_not(year: RolledYear) -> None:
    rolled = year.rolled
    _names("停用的指标没有结转", (one.name for one in rolled.discontinued))
    _names("涉及停用指标的关系没有结转", (one.text for one in rolled.relations))
    _names(
        "上年调整过口径、今年起可比的指标（本年口径再变的，请重新标“口径调整”）", (one.name for one in rolled.redefined)
    )
    _names("豁免只管一年，没有结转", (f"{one.rule}“{one.fragment}”" for one in rolled.waivers))
    _names("上年没有填报数、上年数留空的指标", year.unfilled)
    _names("已经存在、没有改动的填报表", (one.name for one in year.issued.left))


def _what_to_look_at(year: RolledYear) -> None:
    rolled = year.rolled
    cited = [one for one in rolled.ended if year.cited.intersection((one.plan.title, *one.plan.aliases))]
    for ended in cited:
        say(f"[规划到期] {_ended(ended)}")
    for place in year.orphaned:
        say(f"[模板待改] {place}：引用的指标已停用，起草前请在 Word 中改写。")
    waiting = len(rolled.catalogue.asked_of(WAITING_DEPARTMENT))
    if waiting:
        say(f"[部门待定] 还有 {waiting} 项指标没有指定部门：在“部门”表列出部门，在“指标”表改填报部门，")
        say("    再运行 report-drafter issue。")
    _names("模板没有引用、也已期满的规划文件", (_briefly(one) for one in rolled.ended if one not in cited))


def _ended(ended: EndedPlan) -> str:
    plan = ended.plan
    if ended.follower is not None:
        return f"{plan.citation}已期满，登记表中的后继文件{ended.follower.citation}已加入“规划文件”表，请核对。"
    if ended.named:
        return f"{plan.citation}已期满，登记的后继文件是《{ended.named}》；请核对后填入“规划文件”表。"
    return f"{plan.citation}已期满，登记表中没有后继文件；请查明后填入“规划文件”表，或在模板中改写这一处。"


def _briefly(ended: EndedPlan) -> str:
    follower = ended.follower.citation if ended.follower else f"《{ended.named}》" if ended.named else ""
    return f"{ended.plan.citation}{f'（登记的后继：{follower}）' if follower else ''}"


def _names(label: str, names: Iterable[str]) -> None:
    every = list(names)
    if every:
        more = f"……等 {len(every)} 项" if len(every) > MOST_SHOWN else ""
        say(f"  {label}：{'、'.join(every[:MOST_SHOWN])}{more}。")
