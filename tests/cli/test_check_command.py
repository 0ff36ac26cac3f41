"""`check` and `rules` as a clerk runs them: what they print, how they end, what they import."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from report_drafter.cli.exit_codes import ExitCode
from report_drafter.domain.project import REPORT_NAME
from tests.builders.project_builder import build_project
from tests.builders.terminal import shown_on_a_terminal

RunCli = Callable[..., "CompletedProcess[str]"]
SCENARIOS = Path(__file__).resolve().parents[1] / "golden"
GOOD = """临江区司法局关于2023年度法治政府建设情况的报告
一、2023年主要举措和成效
主要负责人履行第一责任人职责，落实《法治政府建设实施纲要（2021—2025年）》。
二、存在的不足
宣传方式不够多样。
三、2024年工作打算
加强执法培训。
"""
BAD = GOOD.replace("2025年", "2026年")


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    (tmp_path / "好.txt").write_text(GOOD, encoding="utf-8")
    (tmp_path / "坏.txt").write_text(BAD, encoding="gbk")
    return tmp_path


def test_a_clean_report_ends_with_zero_and_says_what_was_looked_at(run_cli: RunCli, reports: Path) -> None:
    done = run_cli("check", "好.txt", cwd=reports)
    assert done.returncode == ExitCode.CLEAN
    assert "错误 0、警告 0、提示 0；已核 " in done.stdout
    assert "未能判定 0 处" in done.stdout


def test_an_error_shows_its_sentence_and_ends_with_one(run_cli: RunCli, reports: Path) -> None:
    done = run_cli("check", "坏.txt", cwd=reports)
    assert done.returncode == ExitCode.FINDINGS
    assert "落实〖《法治政府建设实施纲要（2021—2026年）》〗。" in done.stdout


def test_json_holds_one_object_a_line_for_each_file(run_cli: RunCli, reports: Path) -> None:
    done = run_cli("check", "好.txt", "坏.txt", "--format", "json", cwd=reports)
    assert done.returncode == ExitCode.FINDINGS
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert (first["source"], first["findings"]) == ("好.txt", [])
    assert [one["rule"] for one in second["findings"]] == ["plan-period"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such terminal")
def test_a_page_of_the_newest_draft_lies_beside_it(run_cli: RunCli, tmp_path: Path) -> None:
    told, template = (
        (SCENARIOS / "clean_year" / name).read_text(encoding="utf-8") for name in ("scenario.toml", "template.txt")
    )
    project = build_project(tmp_path, told, template)
    run_cli("draft", cwd=tmp_path)
    page = f"{project.report.stem}.检查结果.html"
    assert page in shown_on_a_terminal("check", "--format", "html", cwd=tmp_path)
    assert (project.outputs / page).exists()
    assert not (tmp_path / page).exists()


def test_a_page_goes_to_a_pipe_or_to_the_file_that_is_named(run_cli: RunCli, reports: Path) -> None:
    piped = run_cli("check", "坏.txt", "--format", "html", cwd=reports)
    assert piped.stdout.startswith("<!DOCTYPE html>")
    named = run_cli("check", "坏.txt", "--format", "html", "--output", "页.html", cwd=reports)
    assert "页.html" in named.stdout
    assert (reports / "页.html").read_text(encoding="utf-8") == piped.stdout.removesuffix("\n")


def test_several_reports_do_not_fit_into_one_page(run_cli: RunCli, reports: Path) -> None:
    (reports / "页.html").write_text("旧", encoding="utf-8")
    done = run_cli("check", "坏.txt", "好.txt", "--format", "html", "--output", "页.html", cwd=reports)
    assert (done.returncode, done.stdout) == (ExitCode.USER_ERROR, "")
    assert done.stderr == (
        "要检查 2 份报告，--output 只能写明一份报告的网页“页.html”，没有检查。"
        "请去掉 --output，每份报告的网页各写在自己旁边；或者一份一份地检查。\n"
    )
    assert (reports / "页.html").read_text(encoding="utf-8") == "旧"


def test_several_reports_get_a_page_each_beside_them_even_where_the_output_is_a_pipe(
    run_cli: RunCli, reports: Path
) -> None:
    done = run_cli("check", "坏.txt", "好.txt", "--format", "html", cwd=reports)
    assert done.stdout.splitlines() == [f"已写出“{name}.检查结果.html”，用浏览器打开。" for name in ("坏", "好")]
    assert "坏.txt" in (reports / "坏.检查结果.html").read_text(encoding="utf-8")
    assert "好.txt" in (reports / "好.检查结果.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (("--format", "html", "--output", "坏.txt"), "“坏.txt”不是网页的文件名。请写成以 .html 结尾的名字"),
        (("--format", "json", "--output", "页.html"), "--output 只用来写网页。请加上 --format html"),
        (("--output", "页.html"), "--output 只用来写网页。请加上 --format html"),
    ],
)
def test_a_page_is_never_written_over_a_report_and_no_wish_is_passed_over(
    run_cli: RunCli, reports: Path, wrong: tuple[str, ...], said: str
) -> None:
    before = (reports / "坏.txt").read_bytes()
    done = run_cli("check", "坏.txt", *wrong, cwd=reports)
    assert (done.returncode, done.stdout) == (ExitCode.USER_ERROR, "")
    assert said in done.stderr
    assert (reports / "坏.txt").read_bytes() == before
    assert not (reports / "页.html").exists()


def test_a_missing_file_is_the_users_business(run_cli: RunCli, reports: Path) -> None:
    done = run_cli("check", "没有.txt", cwd=reports)
    assert done.returncode == ExitCode.USER_ERROR
    assert "没有.txt" in done.stderr
    assert "Traceback" not in done.stderr


def test_without_a_file_the_newest_draft_is_checked_with_its_inputs(run_cli: RunCli, tmp_path: Path) -> None:
    folder = SCENARIOS / "clean_year"
    told = (folder / "scenario.toml").read_text(encoding="utf-8")
    build_project(tmp_path, told, (folder / "template.txt").read_text(encoding="utf-8"))
    assert run_cli("draft", cwd=tmp_path).returncode == ExitCode.CLEAN
    done = run_cli("check", cwd=tmp_path)
    assert done.returncode == ExitCode.CLEAN
    assert REPORT_NAME in done.stdout
    assert "没有同填报数核对" not in done.stdout


def test_checking_a_document_imports_neither_openpyxl_nor_docxtpl(tmp_path: Path, repository: Path) -> None:
    template = repository / "templates" / "annual_report.docx"
    program = (
        "import sys; from pathlib import Path; from report_drafter.workflows.check_report import check_reports; "
        f"check_reports([Path({str(template)!r})], Path({str(tmp_path)!r})); "
        "sys.exit(bool({'openpyxl', 'docxtpl', 'jinja2'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_the_second_check_takes_the_patterns_of_the_first_and_finds_the_same(
    run_cli: RunCli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
    monkeypatch.setenv("PYTHONPYCACHEPREFIX", str(tmp_path / "kept"))
    (tmp_path / "报告.txt").write_text(BAD, encoding="utf-8")
    first = run_cli("check", "报告.txt", "--format", "json", cwd=tmp_path)
    (kept,) = (tmp_path / "kept").rglob("*.patterns")
    size = kept.stat().st_size

    second = run_cli("check", "报告.txt", "--format", "json", cwd=tmp_path)

    assert size > 10_000
    assert (second.returncode, second.stdout, second.stderr) == (first.returncode, first.stdout, first.stderr)
    assert kept.stat().st_size == size


def test_rules_lists_every_rule_and_explains_one(run_cli: RunCli, tmp_path: Path) -> None:
    listed = run_cli("rules", cwd=tmp_path)
    assert listed.returncode == ExitCode.CLEAN
    assert "plan-period" in listed.stdout
    explained = run_cli("rules", "plan-period", cwd=tmp_path)
    assert all(word in explained.stdout for word in ("查什么", "为什么", "反例", "正例"))


def test_an_unknown_rule_is_refused_with_the_nearest_one(run_cli: RunCli, tmp_path: Path) -> None:
    done = run_cli("rules", "plan-perod", cwd=tmp_path)
    assert done.returncode == ExitCode.USER_ERROR
    assert "plan-period" in done.stderr


def test_a_console_of_the_chinese_code_page_shows_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "gbk")
    (tmp_path / "报告.txt").write_text(BAD, encoding="utf-8")
    for arguments in (["--help"], ["rules"], ["rules", "plan-period"], ["check", "报告.txt"]):
        command = [sys.executable, "-m", "report_drafter", *arguments]
        shown = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).stdout.decode("gbk")
        assert len(shown) > 100, arguments
        assert "?" not in shown, arguments


def test_the_lock_of_an_open_file_is_left_out_where_a_pattern_found_it(tmp_path: Path, run_cli: RunCli) -> None:
    (tmp_path / "报告.txt").write_text(GOOD, encoding="utf-8")
    (tmp_path / "~$报告.docx").write_bytes(b"\x05user")
    done = run_cli("check", "~$报告.docx", "报告.txt", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (ExitCode.CLEAN, "")
    alone = run_cli("check", "~$报告.docx", cwd=tmp_path)
    assert "临时文件，不是文档本身" in alone.stderr
