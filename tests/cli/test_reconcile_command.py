"""`reconcile` as a clerk runs it after a week of editing: what it says, what it writes, how it ends."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest
from docx import Document
from docx.shared import RGBColor
from openpyxl import load_workbook

from report_drafter.cli.exit_codes import ExitCode
from report_drafter.domain.project import MANIFEST_NAME, Project
from tests.builders.project_builder import build_project
from tests.builders.reviewer import commented, retyped, struck_by_hand, tracked, without_manifest

RunCli = Callable[..., "CompletedProcess[str]"]
SCENARIO = Path(__file__).resolve().parents[1] / "golden" / "clean_year"


@pytest.fixture
def drafted(run_cli: RunCli, tmp_path: Path) -> Project:
    """A project with its draft."""
    told, template = ((SCENARIO / name).read_text(encoding="utf-8") for name in ("scenario.toml", "template.txt"))
    project = build_project(tmp_path, told, template)
    assert run_cli("draft", cwd=tmp_path).returncode == ExitCode.CLEAN
    return project


def rows(path: Path) -> list[list[str]]:
    sheet = load_workbook(path).worksheets[0]
    return [[str(cell or "") for cell in row] for row in sheet.iter_rows(min_row=4, values_only=True)]


def test_an_untouched_report_is_clean(drafted: Project, run_cli: RunCli) -> None:
    done = run_cli("reconcile", str(drafted.report), cwd=drafted.root)
    assert (done.returncode, done.stderr) == (ExitCode.CLEAN, "")
    assert "已改动 0 处，已删除 0 处，前后不一 0 处，新增 0 处" in done.stdout


def test_a_figure_struck_by_hand_with_the_new_one_behind_it_is_changed_and_told(
    drafted: Project, run_cli: RunCli
) -> None:
    copy = struck_by_hand(drafted.report, drafted.root / "改.docx", "120", "130")
    done = run_cli("reconcile", copy.name, cwd=drafted.root)
    assert done.returncode == ExitCode.FINDINGS
    assert "评审项目（警务保障处.xlsx 指标!F4）：120 → 130，与填报数不符" in done.stdout
    (row,) = rows(drafted.outputs / "意见汇总.xlsx")
    assert row[1:2] + row[7:9] == ["（未署名）", "删除线", "用删除线划去“120”（没有用修订，核对时按删去读）"]


@pytest.mark.parametrize(("look", "kind"), [("hidden", "隐藏文字"), ("white", "白字")])
def test_words_that_nobody_sees_are_no_text_but_are_told(
    drafted: Project, run_cli: RunCli, look: str, kind: str
) -> None:
    report = Document(str(drafted.report))
    added = next(one for one in report.paragraphs if "评审" in one.text).add_run("另有9999件未列入。")
    if look == "hidden":
        added.font.hidden = True
    else:
        added.font.color.rgb = RGBColor(255, 255, 255)
    report.save(str(drafted.root / "改.docx"))
    done = run_cli("reconcile", "改.docx", cwd=drafted.root)
    assert done.returncode == ExitCode.CLEAN
    assert "新增 0 处" in done.stdout
    assert f"看不见的文字 1 处（{kind}），没有当作正文读" in done.stdout
    (row,) = rows(drafted.outputs / "意见汇总.xlsx")
    assert row[7] == kind
    assert "“另有9999件未列入。”" in row[8]
    refused = run_cli("publish", "改.docx", cwd=drafted.root)
    assert refused.returncode == ExitCode.FINDINGS
    assert "另有9999件未列入。" in refused.stdout + refused.stderr


def test_a_retyped_figure_is_named_with_cell_old_and_new(drafted: Project, run_cli: RunCli) -> None:
    copy = retyped(drafted.report, drafted.root / "改.docx", ("120", "130"))
    done = run_cli("reconcile", copy.name, cwd=drafted.root)
    assert done.returncode == ExitCode.FINDINGS
    assert "评审项目（警务保障处.xlsx 指标!F4）：120 → 130，与填报数不符" in done.stdout
    assert "评审项目（警务保障处）：填报 120，报告写作 130" in done.stdout


def test_a_figure_that_the_department_corrected_since_the_draft_is_told_as_it_is_now(
    drafted: Project, run_cli: RunCli
) -> None:
    form = drafted.inputs / "警务保障处.xlsx"
    workbook = load_workbook(form)
    workbook["指标"]["F4"] = 130
    workbook.save(form)
    done = run_cli("reconcile", str(drafted.report), "--corrections", cwd=drafted.root)
    assert done.returncode == ExitCode.FINDINGS
    assert "评审项目（警务保障处）：填报数改后应为 130，第" in done.stdout
    assert "段还写 120" in done.stdout
    copy = retyped(drafted.report, drafted.root / "改.docx", ("120", "130"))
    done = run_cli("reconcile", copy.name, "--corrections", cwd=drafted.root)
    assert "评审项目（警务保障处.xlsx 指标!F4）：120 → 130，与改过的填报数一致" in done.stdout
    assert not list(drafted.outputs.glob("数据确认-警务保障处*"))


def test_one_indicator_changed_in_one_place_only_is_at_odds_with_itself(drafted: Project, run_cli: RunCli) -> None:
    copy = retyped(drafted.report, drafted.root / "改.docx", ("3907", "4111"))
    done = run_cli("reconcile", copy.name, "--format", "json", cwd=drafted.root)
    told = json.loads(done.stdout)
    conflicting = [one for one in told["figures"] if one["fate"] == "conflicting"]
    assert {(one["old"], one["new"], one["contradicts"]) for one in conflicting} == {
        ("3907", "4111", True),
        ("3907", "3907", False),
    }
    assert [one["name"] for one in told["indicators"] if one["contradicts"]] == ["走访企业"]


def test_an_approximate_figure_made_exact_within_its_reach_contradicts_nothing(
    drafted: Project, run_cli: RunCli
) -> None:
    copy = retyped(drafted.report, drafted.root / "改.docx", ("1500余", "1562"))
    done = run_cli("reconcile", copy.name, "--format", "json", cwd=drafted.root)
    changed = [one for one in json.loads(done.stdout)["figures"] if one["fate"] == "changed"]
    assert [(one["old"], one["new"], one["contradicts"]) for one in changed] == [("1500余", "1562", False)]
    assert done.returncode == ExitCode.CLEAN


def test_words_copied_into_a_new_file_are_held_against_the_manifest_beside_the_draft(
    drafted: Project, run_cli: RunCli
) -> None:
    edited = retyped(drafted.report, drafted.root / "改.docx", ("120", "130"))
    copy = without_manifest(edited, drafted.root / "新文件.docx")
    done = run_cli("reconcile", copy.name, cwd=drafted.root)
    assert "评审项目（警务保障处.xlsx 指标!F4）：120 → 130" in done.stdout


def test_plain_text_is_taken_back_too(drafted: Project, run_cli: RunCli) -> None:
    edited = retyped(drafted.report, drafted.root / "改.docx", ("120", "130"))
    text = "\n".join(line.strip() for line in _lines(edited))
    (drafted.root / "报告.txt").write_text(text, encoding="utf-8")
    done = run_cli("reconcile", "报告.txt", cwd=drafted.root)
    assert "120 → 130" in done.stdout


def test_a_report_of_somebody_else_is_doubted(drafted: Project, run_cli: RunCli) -> None:
    (drafted.root / "别家.txt").write_text("水务局2023年度报告\n全年检查120次，整改35处。", encoding="utf-8")
    done = run_cli("reconcile", "别家.txt", cwd=drafted.root)
    assert "请先核对是不是拿错了文件" in done.stdout
    done = run_cli("reconcile", str(drafted.report), cwd=drafted.root)
    assert "拿错了文件" not in done.stdout


def test_without_any_manifest_it_says_what_to_do(drafted: Project, run_cli: RunCli) -> None:
    copy = without_manifest(drafted.report, drafted.root / "新文件.docx")
    (drafted.outputs / MANIFEST_NAME).unlink()
    done = run_cli("reconcile", copy.name, cwd=drafted.root)
    assert done.returncode == ExitCode.USER_ERROR
    assert "没有数据清单" in done.stderr


def test_each_department_gets_its_own_figures_to_confirm(drafted: Project, run_cli: RunCli) -> None:
    copy = retyped(drafted.report, drafted.root / "改.docx", ("120", "130"), ("3907", "4111"))
    run_cli("reconcile", copy.name, "--corrections", cwd=drafted.root)
    (row,) = [row for row in rows(drafted.outputs / "数据确认-警务保障处.xlsx") if row[1]]
    assert row[2:7] == ["评审项目", "个", "120", "警务保障处.xlsx 指标!F4", "130"]
    (row,) = [row for row in rows(drafted.outputs / "数据确认-经侦支队.xlsx") if row[1]]
    assert row[2:7] == ["走访企业", "家次", "3907", "经侦支队.xlsx 指标!F4", "4111"]


def test_a_figure_that_still_stands_elsewhere_is_not_asked(drafted: Project, run_cli: RunCli) -> None:
    document = Document(str(drafted.report))
    (row,) = [one for table in document.tables for one in table.rows if one.cells[0].text == "走访企业"]
    row._element.getparent().remove(row._element)  # noqa: SLF001 - python-docx deletes no rows
    document.save(str(drafted.root / "改.docx"))
    done = run_cli("reconcile", "改.docx", "--corrections", cwd=drafted.root)
    assert "仍写有" in done.stdout
    assert not (drafted.outputs / "数据确认-经侦支队.xlsx").exists()


def test_what_two_copies_say_alike_is_asked_once(drafted: Project, run_cli: RunCli) -> None:
    for name in ("王.docx", "李.docx"):
        retyped(drafted.report, drafted.root / name, ("120", "130"))
    run_cli("reconcile", "王.docx", "李.docx", "--corrections", cwd=drafted.root)
    assert len([row for row in rows(drafted.outputs / "数据确认-警务保障处.xlsx") if row[1]]) == 1


def test_the_list_as_a_workbook_puts_what_needs_a_look_first(drafted: Project, run_cli: RunCli) -> None:
    copy = retyped(drafted.report, drafted.root / "改.docx", ("120", "130"))
    run_cli("reconcile", copy.name, "--format", "xlsx", cwd=drafted.root)
    first = rows(drafted.outputs / "数据核对.xlsx")[0]
    assert first[1:9] == [
        "已改动",
        "评审项目",
        "警务保障处",
        "警务保障处.xlsx 指标!F4",
        "120",
        "130",
        "不符",
        "改.docx",
    ]


def test_opinions_of_several_reviewers_come_in_the_order_of_the_report(drafted: Project, run_cli: RunCli) -> None:
    report, root = drafted.report, drafted.root
    tracked(report, root / "王.docx", "王局", ("120", "130"), ("3907", "4111"))
    tracked(report, root / "李.docx", "李处", ("120", "125"))
    commented(report, root / "赵.docx", "请再压缩", "赵科", "主要负责人带头")
    done = run_cli("reconcile", "王.docx", "李.docx", "赵.docx", cwd=root)
    assert "审阅意见 4 条，其中 2 条与他人的意见在同一处" in done.stdout
    table = rows(drafted.outputs / "意见汇总.xlsx")
    people = [next(cell for cell in row if cell in ("王局", "李处", "赵科")) for row in table if any(row)]
    assert people == ["王局", "王局", "李处", "赵科"]
    assert "李处" in table[1]
    assert "一（一）" in "".join(table[0])


def test_nothing_of_the_inputs_is_changed(drafted: Project, run_cli: RunCli) -> None:
    before = {path: path.read_bytes() for path in drafted.inputs.iterdir()}
    copy = retyped(drafted.report, drafted.root / "改.docx", ("120", "130"))
    run_cli("reconcile", copy.name, "--corrections", "--format", "xlsx", cwd=drafted.root)
    assert {path: path.read_bytes() for path in drafted.inputs.iterdir()} == before


def test_a_department_that_corrects_its_workbook_settles_the_matter(drafted: Project, run_cli: RunCli) -> None:
    copy = retyped(drafted.report, drafted.root / "改.docx", ("120", "121"), ("8", "9"))
    form = drafted.inputs / "警务保障处.xlsx"
    workbook = load_workbook(form)
    workbook["指标"]["F4"], workbook["指标"]["F6"] = 121, 9
    workbook.save(form)
    done = run_cli("reconcile", copy.name, cwd=drafted.root)
    assert "120 → 121" in done.stdout
    assert "与填报数不符" not in done.stdout


def _lines(report: Path) -> list[str]:
    from report_drafter.word.reading.document_reader import read_document

    return [one.text for one in read_document(report).paragraphs]
