"""report-drafter adopt: a new project from last year's report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from report_drafter.adopting.replacement import figure_tag
from report_drafter.cli.chinese_click import ChineseCommand
from report_drafter.cli.exit_codes import ExitCode
from report_drafter.cli.options import FILE, FOLDER
from report_drafter.cli.terminal import progress, say
from report_drafter.domain.late_pattern import late

if TYPE_CHECKING:
    from report_drafter.domain.location import TextSpan
    from report_drafter.language.figures.measure import Measure
    from report_drafter.workflows.adopt_report import AdoptedProject, Difference

HELP = "从上一年的报告（.docx 或 .txt）建立项目：指标目录、带标签的模板、上年数，并逐字核对能否还原原报告。"
MOST_SHOWN = 12
LONGEST_SHOWN = 40
AROUND = 12
PLAN_CALL = "规划("
COMPARED = late(r"\|(?:上年|同比|增减)")


@click.command("adopt", cls=ChineseCommand, help=HELP)
@click.argument("report", type=FILE, metavar="原报告")
@click.argument("folder", type=FOLDER, metavar="文件夹")
@click.option("--year", type=int, metavar="年份", help="报告年度；原报告写明年度时不用填。")
def command(report: Path, folder: Path, year: int | None) -> ExitCode:
    """Adopts a report and says what became of its figures."""
    from report_drafter.workflows.adopt_report import adopt_report

    with progress() as notice:
        adopted = adopt_report(report, folder, year, notice)
    _summarise(adopted)
    _show_held(adopted)
    _show_conflicts(adopted)
    _show_effaced(adopted)
    _show_charts(adopted)
    _show_second_looks(adopted)
    _show_proof(adopted.differences)
    say("下一步：在 catalogue.xlsx 的“部门”表加列各部门，在“指标”表逐项指定填报部门；然后运行")
    say(f"  report-drafter roll --project {folder}")
    return ExitCode.FINDINGS if adopted.differences else ExitCode.CLEAN


def _summarise(adopted: AdoptedProject) -> None:
    catalogue, facts = adopted.adoption.catalogue, adopted.adoption.facts
    stated = sum(len(fact.places) + len(fact.others) for fact in facts)
    say(f"{catalogue.info.agency or '（没有认出报告机关）'} {catalogue.info.year} 年度报告")
    if not catalogue.info.agency:
        say("[警告] 没有认出报告机关，模板里原样保留。请在 catalogue.xlsx 的“报告信息”表填写机关全称。")
    kept = len(adopted.kept)
    say(f"数字：全文 {stated + kept} 处；{stated} 处立为 {len(facts)} 项指标，{kept} 处保留原文。")
    for reason, count in Counter(one.reason.value for one in adopted.kept).most_common():
        shown = dict.fromkeys(one.text for one in adopted.kept if one.reason.value == reason)
        say(f"  {reason} {count} 处：{_listed(shown)}")
    say(f"关系：{len(catalogue.relations)} 条在原报告中成立，已写入“关系”表。")
    for relation in catalogue.relations[:MOST_SHOWN]:
        say(f"  {relation.text}")
    say(f"写出：{adopted.project.root}")
    for path in adopted.written:
        say(f"  {path.relative_to(adopted.project.root)}")


def _show_held(adopted: AdoptedProject) -> None:
    """The places that keep their words for now; those that contradict another place are told one by one."""
    others = (one.measure for fact in adopted.adoption.facts for one in fact.conflicting)
    told = {(one.paragraph, one.start) for one in (adopted.read_place(it.paragraph, it.start, it.end) for it in others)}
    kept = (one for one in adopted.replacements if one.held and PLAN_CALL not in one.tag)
    held = [one for one in kept if (one.paragraph, one.start) not in told]
    compared = [one for one in held if COMPARED.search(one.tag)]
    spelled = [one for one in held if one not in compared]
    if compared:
        say(f"上年数和比上年的增减 {len(compared)} 处（{_listed(dict.fromkeys(one.old for one in compared))}）：")
        say("  当年照原文印出；下一年度起由两年的填报数算出，不用填报。")
    if spelled:
        say(f"写法与填报数不同的 {len(spelled)} 处（{_listed(dict.fromkeys(one.old for one in spelled))}）：")
        say("  当年照原文印出；数一改或到了下一年度，就按填报数。")


def _show_conflicts(adopted: AdoptedProject) -> None:
    year = adopted.adoption.year
    for fact in adopted.adoption.facts:
        for other in fact.conflicting:
            first, second = (_measured(adopted, one.measure) for one in (fact.figure, other))
            say(
                f"[警告] {_quoted(adopted, second)}与{_quoted(adopted, first)}是同一事实的两个数，"
                f"只立一项指标“{fact.name}”，{year} 年取 {fact.figure.typed}。{fact.figure.typed} 不对的，改填报数，"
                f"各处一并更正；对的，在模板同一处把“{second.text}”改为 {figure_tag(fact.name)}。"
            )
    for cited in adopted.adoption.plans:
        for citation in cited.conflicting:
            span = adopted.read_place(citation.paragraph, citation.start, citation.end)
            say(
                f"[警告] {span.place}“{citation.text}”"
                f"与别处的期间（{cited.plan.start}—{cited.plan.end}年）不同，是同一文件的两个期间。"
                f"{year} 年照原文印出，以后按“规划文件”表；请核实表中的期间。"
            )
    for one in adopted.untagged:
        where = _quoted(adopted, adopted.place(one))
        say(f"[警告] {where}里的“{one.old}”处不能设标签，保留原文。请在 Word 中自行设为 {one.tag}。")


def _show_effaced(adopted: AdoptedProject) -> None:
    for one in adopted.effaced:
        say(
            f"[警告] {one.place}“{_shortened(one.text)}”加了删除线、设为隐藏或者是白字，没有立指标，但留在模板里，"
            "每年的报告都会带上。不要的，请在模板中删去。"
        )


def _show_charts(adopted: AdoptedProject) -> None:
    charts = adopted.view.written.charts
    if charts:
        say(
            f"[警告] 原报告有 {charts} 个图表，图里的数没有立指标，留在模板里每年照旧。"
            "请每年在 Word 中右键图表、选“编辑数据”改好，或者改用表格。"
        )


def _measured(adopted: AdoptedProject, measure: Measure) -> TextSpan:
    return adopted.read_place(measure.paragraph, measure.start, measure.end)


def _quoted(adopted: AdoptedProject, span: TextSpan) -> str:
    """A place by its number and by words enough to search for in Word, which shows no numbers of paragraphs."""
    return f"{span.place}“{adopted.around(span, AROUND)}”"


def _show_second_looks(adopted: AdoptedProject) -> None:
    names = [fact.name for fact in adopted.adoption.facts if not fact.sure]
    if names:
        say(f"名称请再看一遍（{len(names)} 项，目录“备注”栏已注明“名称待核”）：{_listed(names)}")
        say("  改名用 report-drafter rename 原名 新名，模板和关系一并跟着改。")


def _show_proof(differences: tuple[Difference, ...]) -> None:
    if not differences:
        say("核对：用模板和上年数还原，文字和格式与原报告逐字一致。")
        return
    say(f"核对：还原后有 {len(differences)} 段与原报告不同：")
    for one in differences[:MOST_SHOWN]:
        if one.looks:
            say(f"  第{one.paragraph}段文字相同，格式不同：{one.old[:LONGEST_SHOWN]}")
        else:
            old, new = _where_they_part(one.old, one.new)
            say(f"  第{one.paragraph}段：原文“{old}”，还原为“{new}”。")


def _where_they_part(old: str, new: str) -> tuple[str, str]:
    place = next(
        (at for at, (one, other) in enumerate(zip(old, new, strict=False)) if one != other), min(len(old), len(new))
    )
    start = max(0, place - LONGEST_SHOWN // 4)
    return old[start : start + LONGEST_SHOWN], new[start : start + LONGEST_SHOWN]


def _shortened(words: str) -> str:
    return words if len(words) <= LONGEST_SHOWN else f"{words[:LONGEST_SHOWN]}…"


def _listed(words: Iterable[str]) -> str:
    every = list(words)
    more = f"……等{len(every)}个" if len(every) > MOST_SHOWN else ""
    return "、".join(every[:MOST_SHOWN]) + more
