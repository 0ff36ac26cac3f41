"""report-drafter validate: everything that is wrong in the departments' workbooks, and copies to send back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from report_drafter.cli.chinese_click import ChineseCommand
from report_drafter.cli.exit_codes import ExitCode
from report_drafter.cli.options import files_argument, format_option, project_options
from report_drafter.cli.terminal import progress, say, write_json
from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import CellAddress

if TYPE_CHECKING:
    from report_drafter.workflows.validate_submissions import CheckedFile, Returned, Validation

HELP = (
    "检查部门报来的填报表：数值、单位、上下限、关系式、上年数、工作举措。不写文件名就检查该年文件夹里的全部。"
    "填报表本身不会被改动。"
)


@click.command("validate", cls=ChineseCommand, help=HELP)
@files_argument()
@click.option("--return", "give_back", is_flag=True, help="给有问题的部门各写一份标注好的副本，放在 退回修改 文件夹。")
@format_option("text", "json")
@project_options
def command(files: Sequence[Path], form: str, project: Path, year: int | None, *, give_back: bool) -> ExitCode:
    """Checks the workbooks and says what was found."""
    from report_drafter.workflows.project_files import open_project
    from report_drafter.workflows.validate_submissions import return_copies, validate_submissions

    with progress() as notice:
        validation = validate_submissions(open_project(project, year), tuple(files), notice)
        returned = return_copies(validation) if give_back else ()
    if form == "json":
        _print_json(validation)
    else:
        _print_text(validation, returned)
    return ExitCode.CLEAN if validation.clean else ExitCode.FINDINGS


def _print_json(validation: Validation) -> None:
    from report_drafter.domain.check_result import CheckResult
    from report_drafter.output.findings_json import findings_json

    figures = {one.file: len(one.submission.entries) for one in validation.readings if one.submission}
    for one in validation.files:
        write_json(findings_json(CheckResult(one.file, one.findings, figures=figures.get(one.file, 0))))


def _print_text(validation: Validation, returned: Sequence[Returned]) -> None:
    for one in validation.files:
        if one.findings:
            _print_file(one)
    counts = "，".join(f"{one.chinese} {sum(f.severity is one for f in validation.findings)}" for one in Severity)
    good = sum(1 for one in validation.files if one.path is not None and not one.findings)
    say(f"共检查 {validation.read} 份填报表，{good} 份没有问题；{counts}。")
    for copy in returned:
        say(_returned(copy))


def _returned(copy: Returned) -> str:
    if copy.placed is None:
        return f"没有退回件：{copy.problem}"
    return f"退回件：{copy.placed.path}" + (f"（{copy.problem.rstrip('。')}，只写了问题清单）" if copy.problem else "")


def _print_file(one: CheckedFile) -> None:
    say(f"■ {one.heading}")
    sheet = ""
    for finding in one.findings:
        place = finding.spans[0] if finding.spans else None
        here = place.sheet if isinstance(place, CellAddress) else ""
        if here != sheet:
            sheet = here
            say(f"  〔{sheet}〕")
        say(f"    {_line(finding, place.cell if isinstance(place, CellAddress) else '')}")
    say()


def _line(finding: Finding, cell: str) -> str:
    where = f"{cell}　" if cell else ""
    return f"[{finding.severity.chinese}] {where}{finding.message}{finding.suggestion}"
