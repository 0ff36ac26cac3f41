"""`draft` again after a week of editing: edited reports are known by their manifest, whatever became of their names."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from report_drafter.cli.exit_codes import ExitCode
from report_drafter.domain.project import MANIFEST_NAME, REVIEW_NAME, Project
from report_drafter.word.package.package_bytes import packed, unpacked
from report_drafter.word.reading.document_reader import read_document
from report_drafter.workflows.output_folder import RECORD_NAME
from tests.builders.project_builder import build_project
from tests.builders.reviewer import MAIN, retyped, without_manifest

RunCli = Callable[..., "CompletedProcess[str]"]
SCENARIO = Path(__file__).resolve().parents[1] / "golden" / "clean_year"
TOLD, TEMPLATE = ((SCENARIO / name).read_text(encoding="utf-8") for name in ("scenario.toml", "template.txt"))
BY_EDITOR = "评审项目：保留的报告写 130，新稿写 120（改稿时改的）"


@pytest.fixture
def drafted(run_cli: RunCli, tmp_path: Path) -> Project:
    """A project with its draft."""
    project = build_project(tmp_path, TOLD, TEMPLATE)
    assert run_cli("draft", cwd=tmp_path).returncode == ExitCode.CLEAN
    return project


def edited(drafted: Project, name: str) -> Path:
    """A reviewer's copy somewhere in the year's outputs."""
    path = drafted.outputs / name
    path.parent.mkdir(exist_ok=True)
    return retyped(drafted.report, path, ("120", "130"))


def correct_inputs(drafted: Project) -> None:
    """A department corrects a figure once the draft is out."""
    for folder in ("inputs", "templates"):
        shutil.rmtree(drafted.root / folder)
    build_project(drafted.root, TOLD.replace("3907", "3999"), TEMPLATE)


def again(drafted: Project, run_cli: RunCli) -> str:
    done = run_cli("draft", cwd=drafted.root)
    assert (done.returncode, done.stderr) == (ExitCode.CLEAN, "")
    return done.stdout


@pytest.mark.parametrize("name", ["报告-张三改.docx", "修改稿/报告.docx", REVIEW_NAME])
def test_an_edited_copy_is_known_under_any_name_and_kept(drafted: Project, run_cli: RunCli, name: str) -> None:
    copy = edited(drafted, name)
    before = copy.read_bytes()
    told = again(drafted, run_cli)
    assert f"改过的“{name}”原样保留，与新稿有 1 处数字不同：" in told
    assert BY_EDITOR in told
    assert copy.read_bytes() == before


def test_a_copy_that_nobody_edited_is_not_told_and_the_draft_keeps_its_name(drafted: Project, run_cli: RunCli) -> None:
    shutil.copy(drafted.report, drafted.outputs / "报告-送局长.docx")
    (drafted.outputs / RECORD_NAME).unlink()
    assert "不同：" not in again(drafted, run_cli)
    assert not list(drafted.outputs.glob("*（2）*"))


def test_without_the_record_a_draft_that_nobody_touched_is_replaced_and_an_edited_one_kept(
    drafted: Project, run_cli: RunCli
) -> None:
    (drafted.outputs / RECORD_NAME).unlink()
    edited(drafted, drafted.report.name)
    told = again(drafted, run_cli)
    assert BY_EDITOR in told
    assert {one.name for one in drafted.outputs.glob("*.docx")} == {
        drafted.report.name,
        "法治政府建设年度报告（2）.docx",
        REVIEW_NAME,
    }


def test_inputs_that_changed_since_are_told_from_what_the_editor_changed(drafted: Project, run_cli: RunCli) -> None:
    edited(drafted, "报告-张三改.docx")
    correct_inputs(drafted)
    told = run_cli("draft", cwd=drafted.root).stdout
    assert BY_EDITOR in told
    assert "走访企业：保留的报告写 3907，新稿写 3999（填报数后来变了）" in told


def test_words_in_a_new_file_are_known_by_the_manifest_beside_the_draft_and_keep_it(
    drafted: Project, run_cli: RunCli
) -> None:
    without_manifest(edited(drafted, "改.docx"), drafted.outputs / "新文件.docx")
    (drafted.outputs / "改.docx").unlink()
    correct_inputs(drafted)
    told = run_cli("draft", cwd=drafted.root).stdout
    assert BY_EDITOR in told
    assert run_cli("draft", cwd=drafted.root).stdout == told
    assert (drafted.outputs / "新文件.数据清单.json").exists()


def test_other_documents_and_last_years_report_are_no_edited_drafts(drafted: Project, run_cli: RunCli) -> None:
    parts = unpacked(edited(drafted, "2022年报告.docx").read_bytes())
    parts[MAIN] = parts[MAIN].replace(b"2023", b"2022")
    (drafted.outputs / "2022年报告.docx").write_bytes(packed(parts))
    (drafted.outputs / "~$报告.docx").write_bytes(b"lock")
    (drafted.outputs / "通知.docx").write_bytes(b"no document")
    (drafted.outputs / MANIFEST_NAME).write_text("{", encoding="utf-8")
    assert "不同：" not in again(drafted, run_cli)


@pytest.mark.libreoffice
@pytest.mark.parametrize("route", [("docx",), ("odt", "docx"), ("doc", "docx")], ids=" then ".join)
def test_a_copy_that_another_office_saved_is_known(
    drafted: Project, run_cli: RunCli, convert: Callable[[Path, str], Path], route: tuple[str, ...]
) -> None:
    path = edited(drafted, "改.docx")
    for suffix in route:
        path = convert(path, suffix)
    (drafted.outputs / "改.docx").unlink()
    shutil.copy(path, drafted.outputs / "报告-张三改.docx")
    told = again(drafted, run_cli)
    assert "改过的“报告-张三改.docx”原样保留，与新稿有" in told
    assert BY_EDITOR in told
    assert "130" in read_document(drafted.outputs / "报告-张三改.docx").plain
