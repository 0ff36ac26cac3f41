"""report-drafter draft: the main job, from workbooks to the report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from report_drafter.cli.chinese_click import ChineseCommand
from report_drafter.cli.exit_codes import ExitCode
from report_drafter.cli.options import FILE, format_option, project_options
from report_drafter.cli.terminal import progress, say, write_json
from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.project import FINDINGS_NAME

if TYPE_CHECKING:
    from report_drafter.workflows.draft_outputs import WrittenDraft
    from report_drafter.workflows.draft_report import Draft
    from report_drafter.workflows.edited_drafts import EditedDraft

HELP = "由部门填报表和 Word 模板生成报告，算同比、查矛盾，写出报告、审阅稿、问题清单和数据台账。"
MOST_SHOWN, MOST_GAPS = 20, 12
STOPS = ("。", "？")


@click.command("draft", cls=ChineseCommand, help=HELP)
@project_options
@format_option("text", "json")
@click.option("--redline", type=FILE, metavar="文件", help="另写一份花脸稿：相对这份报告（.docx）的修订。")
def command(project: Path, year: int | None, form: str, redline: Path | None) -> ExitCode:
    """Drafts the report, writes the outputs, and says what was read, written and found."""
    from report_drafter.workflows.draft_outputs import write_draft
    from report_drafter.workflows.draft_report import draft_report
    from report_drafter.workflows.project_files import open_project

    opened = open_project(project, year)
    with progress() as notice:
        draft = draft_report(opened, notice)
        written = write_draft(draft, redline)
    if form == "json":
        _write_json(draft)
    else:
        _summarise(draft, written)
    return ExitCode.CLEAN if draft.clean else ExitCode.FINDINGS


def _write_json(draft: Draft) -> None:
    from dataclasses import replace

    from report_drafter.output.findings_json import findings_json

    write_json(findings_json(replace(draft.check, findings=draft.findings)))


def _summarise(draft: Draft, written: WrittenDraft) -> None:
    info = draft.catalogue.info
    say(f"{info.agency} {info.year} 年度法治政府建设报告")
    more = f"（另有 {draft.unusable} 份不能用）" if draft.unusable else ""
    say(f"读取：填报表 {draft.used} 份{more}，指标 {len(draft.figures)} 项，已填 {draft.filled} 项。")
    say(f"写出：{draft.project.outputs}")
    for one in written.placed:
        kept = f"（“{one.kept.name}”被改动过，原样保留）" if one.kept else ""
        say(f"  {one.path.name}{kept}")
    for edited in written.edited:
        _show_differences(edited, draft.project.outputs)
    show_gaps(draft.rendered.gaps)
    _show_findings(draft, next(one.path.name for one in written.placed if one.name == FINDINGS_NAME))


def show_gaps(gaps: tuple[str, ...]) -> None:
    """Says which indicators the report has no figure for, the first of them by name."""
    if gaps:
        more = f"……等{len(gaps)}项" if len(gaps) > MOST_GAPS else ""
        say(f"待补：报告中有 {len(gaps)} 项没有数，已标黄：{'、'.join(gaps[:MOST_GAPS])}{more}。")


def _show_differences(edited: EditedDraft, outputs: Path) -> None:
    """Lists the figures that an edited report and the new draft do not have in common."""
    from report_drafter.reconciling.reconciliation_text import difference_line

    name = edited.path.relative_to(outputs)
    if edited.differences is None:
        say(f"不同：保留的“{name}”读不出来，没能同新稿比较数字。请用 Word 打开它另存为 .docx 后再运行。")
        return
    count = len(edited.differences)
    say(f"不同：改过的“{name}”原样保留，与新稿{f'有 {count} 处数字不同：' if count else '数字全同。'}")
    for one in edited.differences[:MOST_SHOWN]:
        say(f"  {difference_line(one)}")
    if count > MOST_SHOWN:
        say(f"  ……其余 {count - MOST_SHOWN} 处用 report-drafter reconcile 查看")


def _show_findings(draft: Draft, workbook: str) -> None:
    counts = [f"{one.chinese} {sum(found.severity is one for found in draft.findings)}" for one in Severity]
    check = draft.check
    say(f"检查：{'，'.join(counts)}；全文已核 {check.checked} 处，未能判定 {check.undecided} 处。")
    worth_showing = [one for one in draft.findings if one.severity is not Severity.HINT]
    for one in sorted(worth_showing, key=lambda found: found.severity.rank)[:MOST_SHOWN]:
        say(f"  {_line(one)}")
    if len(worth_showing) > MOST_SHOWN:
        say(f"  ……其余 {len(worth_showing) - MOST_SHOWN} 条见 {workbook}")


def _line(finding: Finding) -> str:
    where = f"{finding.spans[0]}：" if finding.spans else ""
    told = (words for words in (finding.message, finding.suggestion) if words)
    sentences = (words if words.endswith(STOPS) else f"{words}。" for words in told)
    return f"[{finding.severity.chinese}] {where}{''.join(sentences)}"
