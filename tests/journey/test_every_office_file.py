"""Every .docx and .xlsx of a year, whichever command wrote it, is one that Word, Excel and WPS open without repair."""

from __future__ import annotations

import fnmatch
import subprocess
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from shutil import copyfile

import pytest
from openpyxl import load_workbook
from openxml_audit import OpenXmlValidator

from report_drafter.excel.files.workbook_bytes import workbook_bytes
from report_drafter.word.reading.document_reader import read_document
from tests.builders.reviewer import commented, retyped
from tests.conftest import text_of_pdf

Run = Callable[..., subprocess.CompletedProcess[str]]
REPORT = "法治政府建设年度报告.docx"
KINDS = (
    "inputs/2023/catalogue.xlsx",
    "inputs/2023/信访科.xlsx",
    "inputs/2024/catalogue.xlsx",
    "inputs/2024/信访科.xlsx",
    f"outputs/2023/{REPORT}",
    "outputs/2023/法治政府建设年度报告（2）.docx",
    "outputs/2023/法治政府建设年度报告（公开稿）.docx",
    "outputs/2023/审阅稿.docx",
    "outputs/2023/花脸稿*.docx",
    "outputs/2023/问题清单.xlsx",
    "outputs/2023/数据台账.xlsx",
    "outputs/2023/意见汇总.xlsx",
    "outputs/2023/数据核对.xlsx",
    "outputs/2023/数据确认-经侦支队.xlsx",
    "outputs/2023/退回修改/*.xlsx",
    "templates/annual_report.docx",
)
"""One name of every kind of file that a year's commands write."""


def spoil(form: Path) -> None:
    """Types words where a figure is asked, so that there is something to send back and to comment on."""
    workbook = load_workbook(form)
    workbook["指标"]["F4"] = "很多"
    form.write_bytes(workbook_bytes(workbook))


def wheel(run: Run, root: Path) -> None:
    """Turns a whole year with the sample: a faulty draft, the form sent back, reviewers, the public copy, next year."""
    run("init", str(root), cwd=root.parent)
    form = root / "inputs" / "2023" / "信访科.xlsx"
    sound = form.read_bytes()
    spoil(form)
    run("draft", cwd=root)
    run("validate", "--return", cwd=root)
    form.unlink()
    run("issue", cwd=root)
    form.write_bytes(sound)
    report = root / "outputs" / "2023" / REPORT
    earlier = root / "上一稿.docx"
    earlier.write_bytes(report.read_bytes())
    run("draft", "--redline", str(earlier), cwd=root)
    run("publish", str(report), cwd=root)
    edited = retyped(report, root / "改数.docx", ("3907", "3097"))
    reviewed = commented(edited, root / "王局审.docx", "请核实", "王局", "走访")
    run("reconcile", str(reviewed), "--corrections", "--format", "xlsx", cwd=root)
    report.write_bytes(edited.read_bytes())
    run("draft", cwd=root)
    run("roll", cwd=root)


@pytest.fixture(scope="module")
def year(run_cli: Run, tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("year") / "项目"
    wheel(run_cli, root)
    return root


def written(root: Path) -> list[str]:
    folders = ("inputs", "outputs", "templates")
    files = (one for folder in folders for one in (root / folder).rglob("*") if one.suffix in {".docx", ".xlsx"})
    return sorted(one.relative_to(root).as_posix() for one in files)


def test_the_year_wrote_a_file_of_every_kind(year: Path) -> None:
    names = written(year)
    assert [kind for kind in KINDS if not fnmatch.filter(names, kind)] == []


def test_every_file_of_the_year_is_valid(year: Path) -> None:
    faults = {name: OpenXmlValidator().validate(str(year / name)).errors for name in written(year)}
    assert {name: [str(one) for one in errors] for name, errors in faults.items() if errors} == {}


@pytest.mark.libreoffice
def test_every_kind_of_file_prints_all_of_its_text(
    year: Path, tmp_path: Path, convert_all: Callable[[Sequence[Path], str], list[Path]]
) -> None:
    files = [one_name_each(year, kind, tmp_path) for kind in KINDS]
    printed = {pdf.stem: Counter("".join(text_of_pdf(pdf).split())) for pdf in convert_all(files, "pdf")}
    lost = {file.stem: Counter(text_within(file)) - printed[file.stem] for file in files}
    assert {name: characters for name, characters in lost.items() if characters} == {}
    assert [name for name, characters in printed.items() if "#" in characters] == []


def one_name_each(year: Path, kind: str, folder: Path) -> Path:
    """Copies the first file of a kind under a name that tells its folder too: both years have a catalogue."""
    name = fnmatch.filter(written(year), kind)[0]
    return Path(copyfile(year / name, folder / name.replace("/", "-")))


def text_within(file: Path) -> str:
    """Every character that a page must show: of the report's accepted text, or of the cells that hold text."""
    if file.suffix == ".docx":
        texts = [one.text for one in read_document(file).paragraphs]
    else:
        rows = (row for sheet in load_workbook(file) for row in sheet.iter_rows(values_only=True))
        texts = [value for row in rows for value in row if isinstance(value, str)]
    return "".join("".join(texts).split())
