"""`draft` as a clerk runs it: what it writes, what it says, how it ends."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest
from docx import Document
from docx.oxml.ns import qn

from report_drafter.cli.draft_command import show_gaps
from report_drafter.cli.exit_codes import ExitCode
from report_drafter.domain.project import FINDINGS_NAME, REPORT_NAME, Project
from report_drafter.word.reading.document_reader import read_document
from tests.builders.project_builder import build_project

RunCli = Callable[..., "CompletedProcess[str]"]
SCENARIOS = Path(__file__).resolve().parents[1] / "golden"


def project(root: Path, scenario: str = "clean_year", template: str = "") -> Project:
    folder = SCENARIOS / scenario
    told = (folder / "scenario.toml").read_text(encoding="utf-8")
    return build_project(root, told, template or (folder / "template.txt").read_text(encoding="utf-8"))


def digests(folder: Path) -> dict[str, str]:
    files = sorted(one for one in folder.rglob("*") if one.is_file())
    return {str(one.relative_to(folder)): hashlib.sha256(one.read_bytes()).hexdigest() for one in files}


def test_a_clean_year_is_drafted_without_a_word_of_complaint(run_cli: RunCli, tmp_path: Path) -> None:
    year = project(tmp_path)
    done = run_cli("draft", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (ExitCode.CLEAN, "")
    assert "填报表 2 份，指标 9 项，已填 9 项" in done.stdout
    assert "错误 0，警告 0，提示 0" in done.stdout
    assert {REPORT_NAME, FINDINGS_NAME} <= {one.name for one in year.outputs.iterdir()}


def test_a_bad_year_is_drafted_all_the_same_and_every_fault_names_its_cell(run_cli: RunCli, tmp_path: Path) -> None:
    year = project(tmp_path, "december")
    done = run_cli("draft", "--format", "json", cwd=tmp_path)
    findings = json.loads(done.stdout)["findings"]
    places = {(one["rule"], span.get("file"), span.get("cell")) for one in findings for span in one["spans"]}
    assert done.returncode == ExitCode.FINDINGS
    assert ("not-a-number", "经侦支队.xlsx", "指标!F7") in places
    assert ("relation-broken", "警务保障处.xlsx", "指标!F4") in places
    assert ("reference-name", "经侦支队.xlsx", "工作举措!C4") in places
    assert "【待补：挽回损失】" in read_document(year.report).plain


def test_a_file_that_cannot_be_used_is_not_counted_as_read(run_cli: RunCli, tmp_path: Path) -> None:
    (project(tmp_path).inputs / "误收.xlsx").write_bytes(b"")
    assert "读取：填报表 2 份（另有 1 份不能用），指标 9 项" in run_cli("draft", cwd=tmp_path).stdout


def test_what_is_told_of_a_bad_year_ends_with_one_stop(run_cli: RunCli, tmp_path: Path) -> None:
    project(tmp_path, "december")
    told = run_cli("draft", cwd=tmp_path).stdout
    assert "没有这个指标。是否为" in told
    assert "？。" not in told
    assert "。。" not in told


def test_findings_name_the_file_in_which_the_draft_lies(run_cli: RunCli, tmp_path: Path) -> None:
    year = project(tmp_path, "december")
    run_cli("draft", cwd=tmp_path)
    for one in (year.report, year.outputs / FINDINGS_NAME):
        one.write_bytes(b"edited")
    told = run_cli("draft", cwd=tmp_path).stdout
    assert "法治政府建设年度报告（2）.docx 第" in told
    assert "法治政府建设年度报告.docx 第" not in told


def test_of_many_gaps_the_first_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    show_gaps(tuple(f"指标{one}" for one in range(30)))
    told = capsys.readouterr().out
    assert told.startswith("待补：报告中有 30 项没有数，已标黄：指标0、")
    assert told.endswith("、指标11……等30项。\n")


def test_a_template_that_may_be_of_a_later_year_is_told_so(run_cli: RunCli, tmp_path: Path) -> None:
    year = project(tmp_path, template="{{ 走访取水企业 }}")
    assert "各年共用一份模板" not in run_cli("draft", cwd=tmp_path).stderr
    (tmp_path / "inputs" / str(year.year + 1)).mkdir()
    told = run_cli("draft", "--year", str(year.year), cwd=tmp_path).stderr
    assert f"它如果是按 {year.year + 1} 年改过的，要重出 {year.year} 年的报告，请先换回当时的模板。" in told


def test_a_wrong_name_in_the_template_stops_before_anything_is_written(run_cli: RunCli, tmp_path: Path) -> None:
    year = project(tmp_path)
    run_cli("draft", cwd=tmp_path)
    before = digests(tmp_path)
    template = (SCENARIOS / "clean_year" / "template.txt").read_text(encoding="utf-8")
    year.template.unlink()
    faulty = project(tmp_path / "faulty", template=template.replace("{{ 走访企业 }}", "{{ 走防企业 }}"))
    faulty.template.rename(year.template)
    done = run_cli("draft", cwd=tmp_path)
    assert done.returncode == ExitCode.USER_ERROR
    assert "第6段" in done.stderr
    assert "走访企业" in done.stderr
    assert "Traceback" not in done.stderr
    assert digests(year.outputs) == {
        name.removeprefix("outputs/2023/"): one for name, one in before.items() if name.startswith("outputs/")
    }


def test_what_the_template_is_only_warned_of_is_said_with_its_place(run_cli: RunCli, tmp_path: Path) -> None:
    template = (SCENARIOS / "clean_year" / "template.txt").read_text(encoding="utf-8")
    project(tmp_path, template=f"{template.rstrip()}\n办理{{# 待领导定 #}}\n")
    done = run_cli("draft", cwd=tmp_path)
    assert done.returncode == ExitCode.CLEAN
    assert "{# … #} 不是备注，会原样印在报告里。" in done.stdout


def test_the_same_inputs_give_the_same_bytes_and_inputs_stay_as_they_are(run_cli: RunCli, tmp_path: Path) -> None:
    first, second = project(tmp_path / "a", "december"), project(tmp_path / "b", "december")
    before = digests(first.root)
    run_cli("draft", cwd=first.root)
    run_cli("draft", cwd=second.root)
    assert digests(first.outputs) == digests(second.outputs)
    after = digests(first.root)
    assert {name: after[name] for name in before} == before


def test_an_edited_report_is_kept_and_the_new_draft_goes_beside_it(run_cli: RunCli, tmp_path: Path) -> None:
    year = project(tmp_path)
    run_cli("draft", cwd=tmp_path)
    edited = retyped(year.report.read_bytes(), "3907", "4000")
    year.report.write_bytes(edited)
    done = run_cli("draft", cwd=tmp_path)
    assert year.report.read_bytes() == edited
    assert "法治政府建设年度报告（2）.docx（“法治政府建设年度报告.docx”被改动过，原样保留）" in done.stdout
    assert (year.outputs / "法治政府建设年度报告（2）.数据清单.json").exists()
    assert "走访企业：保留的报告写 4000，新稿写 3907" in done.stdout


def test_what_a_kept_report_no_longer_says_and_says_beyond_the_draft_is_listed(run_cli: RunCli, tmp_path: Path) -> None:
    year = project(tmp_path)
    run_cli("draft", cwd=tmp_path)
    edited = Document(str(year.report))
    figure = next(one for one in edited.element.body.iter(qn("w:t")) if one.text == "3907")
    figure.getparent().remove(figure)
    edited.add_paragraph("另外开展专项整治25次。")
    edited.save(str(year.report))
    told = run_cli("draft", cwd=tmp_path).stdout
    assert "走访企业：保留的报告已删去，新稿写 3907" in told
    assert "没有对应指标的数字：保留的报告写 25次，新稿没有　另外开展专项整治25次。" in told


def test_a_kept_report_that_cannot_be_read_is_said_to_be_so(run_cli: RunCli, tmp_path: Path) -> None:
    year = project(tmp_path)
    run_cli("draft", cwd=tmp_path)
    year.report.write_bytes(b"nothing of the kind")
    done = run_cli("draft", cwd=tmp_path)
    assert "保留的“法治政府建设年度报告.docx”读不出来" in done.stdout
    assert year.report.read_bytes() == b"nothing of the kind"


def retyped(report: bytes, old: str, new: str) -> bytes:
    """Returns a report in which a reviewer typed another figure."""
    source, target = zipfile.ZipFile(io.BytesIO(report)), io.BytesIO()
    with zipfile.ZipFile(target, "w") as written:
        for name in source.namelist():
            part = source.read(name)
            written.writestr(name, part.replace(old.encode(), new.encode(), 1) if name == "word/document.xml" else part)
    return target.getvalue()


@pytest.mark.parametrize("lost", ["template", "catalogue"])
def test_a_missing_file_is_named_with_what_to_do(run_cli: RunCli, tmp_path: Path, lost: str) -> None:
    year = project(tmp_path)
    missing: Path = getattr(year, lost)
    missing.unlink()
    done = run_cli("draft", cwd=tmp_path)
    assert done.returncode == ExitCode.USER_ERROR
    assert missing.name in done.stderr
    assert "请" in done.stderr


def test_a_template_under_another_name_is_named(run_cli: RunCli, tmp_path: Path) -> None:
    year = project(tmp_path)
    year.template.rename(year.template.with_name("报告模板.doc"))
    done = run_cli("draft", cwd=tmp_path)
    assert done.returncode == ExitCode.USER_ERROR
    assert "里有“报告模板.doc”：是模板的，请改名或者另存为“annual_report.docx”。" in done.stderr


def test_one_unreadable_workbook_does_not_stop_the_others(run_cli: RunCli, tmp_path: Path) -> None:
    year = project(tmp_path)
    (year.inputs / "经侦支队.xlsx").write_bytes(b"PK\x03\x04 broken")
    done = run_cli("draft", cwd=tmp_path)
    assert done.returncode == ExitCode.FINDINGS
    assert "经侦支队.xlsx" in done.stdout
    text = read_document(year.report).plain
    assert "评审重大项目120个" in text
    assert "【待补：走访企业】" in text
