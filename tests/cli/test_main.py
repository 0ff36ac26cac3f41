"""The command line speaks Chinese, finds commands by name, and never shows a traceback."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from subprocess import CompletedProcess, run
from sys import executable

import click
import pytest

from report_drafter.cli.exit_codes import ExitCode
from report_drafter.cli.help_pages import commands_page
from report_drafter.cli.main import COMMANDS, group
from report_drafter.domain.errors import IN_QUOTES
from report_drafter.domain.project import REPORT_NAME

QUOTE_SWALLOWED = (
    '在“{here}/去年的项目"”下没有找到 inputs/年份 文件夹。'
    "路径里多了一个引号：Windows 把末尾的反斜杠连同引号当成了文字，请去掉路径末尾的反斜杠。"
)
RunCli = Callable[..., "CompletedProcess[str]"]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_of_the_list_exists_and_explains_itself_in_chinese(name: str) -> None:
    command = import_module(f"report_drafter.cli.{name}_command").command
    page = command.get_help(click.Context(command, info_name=name))
    assert page.startswith("用法：")
    assert command.help
    assert not {"Usage:", "Options:", "Show this message"} & set(page.splitlines())


def test_the_help_page_lists_every_command(run_cli: RunCli, tmp_path: Path) -> None:
    done = run_cli("--help", cwd=tmp_path)
    assert done.returncode == ExitCode.CLEAN
    assert all(f"  {name} " in done.stdout for name in COMMANDS)


def test_what_options_do_stands_in_one_column_of_the_screen(run_cli: RunCli, tmp_path: Path) -> None:
    lines = [line for line in run_cli("draft", "--help", cwd=tmp_path).stdout.splitlines() if line.startswith("  --")]
    starts = {len(line[: line.rindex("  ") + 2].encode("gb18030")) for line in lines}
    assert len(lines) > 3
    assert len(starts) == 1


def test_the_page_of_commands_is_as_the_help_pages_are_now(repository: Path) -> None:
    assert (repository / "docs" / "commands.md").read_text(encoding="utf-8") == commands_page()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["drft"], "没有“drft”这个命令。是不是想用 draft？"),
        (["draft", "--yaer", "2023"], "没有 --yaer 这个选项。是不是想写 --year？"),
        (["draft", "--year", "去年"], "选项 --year 的内容不对：应当是四位年份，如 2023。"),
        (["draft", "--year"], "选项 --year 后面缺少内容。写法见 --help。"),
        (
            ["check", "我的", "报告.docx"],
            f"没有找到文件“我的”。请核对文件名和所在文件夹；{IN_QUOTES}。",
        ),
        (
            ["publish", "我的", "报告.docx"],
            f"多写了“报告.docx”。{IN_QUOTES}。写法：report-drafter publish [选项] 文件",
        ),
        (["roll", "2023"], "多写了“2023”。写法：report-drafter roll [选项]"),
        (["init", "甲", "乙", "丙"], "多写了“乙 丙”。写法：report-drafter init [选项] 文件夹"),
        (["init"], "没有写明文件夹。写法：report-drafter init [选项] 文件夹"),
        (["reconcile"], "没有写明文件。写法：report-drafter reconcile [选项] 文件…"),
        (["check", "."], "参数 文件 的内容不对：要写文件，不能写文件夹。请写明文件夹里的哪个文件。"),
        (["draft", "--project", __file__], "选项 --project 的内容不对：要写文件夹，不能写文件。请换成文件夹的名称。"),
        (
            ["status", "--project", '去年的项目"'],
            QUOTE_SWALLOWED,
        ),
        (["draft", "--format", "pdf"], "选项 --format 的内容不对：只能是 text、json 之一。"),
    ],
)
def test_a_mistyped_command_line_gets_one_chinese_sentence(
    run_cli: RunCli, tmp_path: Path, arguments: list[str], sentence: str
) -> None:
    done = run_cli(*arguments, cwd=tmp_path)
    told = sentence.replace("{here}", str(tmp_path))
    assert (done.returncode, done.stderr.strip(), done.stdout) == (ExitCode.USER_ERROR, told, "")


def test_the_command_alone_shows_its_page(run_cli: RunCli, tmp_path: Path) -> None:
    done = run_cli(cwd=tmp_path)
    assert done.returncode == ExitCode.USER_ERROR
    assert done.stderr.strip() == run_cli("--help", cwd=tmp_path).stdout.strip()


def test_outside_a_project_the_user_is_told_how_to_get_one(run_cli: RunCli, tmp_path: Path) -> None:
    done = run_cli("draft", cwd=tmp_path)
    assert done.returncode == ExitCode.USER_ERROR
    assert "report-drafter init" in done.stderr


def test_everything_printed_arrives_although_the_process_ends_at_once(tmp_path: Path) -> None:
    listed = run(
        [executable, "-X", "utf8", "-m", "report_drafter", "rules"],
        capture_output=True,
        encoding="utf-8",
        cwd=tmp_path,
        check=True,
    )
    file = tmp_path / "规则.txt"
    with file.open("wb") as stream:
        run([executable, "-X", "utf8", "-m", "report_drafter", "rules"], stdout=stream, cwd=tmp_path, check=True)
    assert file.read_text(encoding="utf-8") == listed.stdout
    assert listed.stdout.rstrip().splitlines()[-1]


@pytest.mark.skipif(os.name == "nt", reason="Windows shells close no output")
@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
def test_a_closed_output_is_no_bug(tmp_path: Path, closed: str) -> None:
    command = ["sh", "-c", f'"$0" -m report_drafter rules {closed}', executable]
    done = run(command, capture_output=True, encoding="utf-8", cwd=tmp_path, check=False)
    assert (done.returncode, done.stderr) == (ExitCode.CLEAN, "")


@pytest.mark.skipif(os.name == "nt", reason="Windows reads names in Unicode always")
def test_under_a_locale_without_chinese_a_draft_is_the_same(repository: Path, tmp_path: Path) -> None:
    drafts = []
    for name, settings in {"utf8": {}, "ascii": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}}.items():
        for folder in ("inputs", "templates"):
            shutil.copytree(repository / folder, tmp_path / name / folder)
        command = [executable, "-m", "report_drafter", "draft"]
        environment = {**os.environ, **settings}
        done = run(command, capture_output=True, cwd=tmp_path / name, env=environment, check=False)
        assert done.returncode == ExitCode.CLEAN
        drafts.append((tmp_path / name / "outputs" / "2023" / REPORT_NAME).read_bytes())
    assert drafts[0] == drafts[1]


def test_a_bug_is_recorded_in_a_file_and_not_on_the_screen(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from report_drafter.cli import main

    def broken(**_: object) -> None:
        raise RuntimeError("boom")

    monkeypatch.setattr(group, "main", broken)
    monkeypatch.setattr(os, "_exit", sys.exit)
    with pytest.raises(SystemExit) as ended:
        main.run()
    shown = capsys.readouterr().err
    assert ended.value.code == ExitCode.BUG
    assert "Traceback" not in shown
    record = Path(shown.strip().rpartition("：")[2])
    assert "RuntimeError: boom" in record.read_text(encoding="utf-8")
    record.unlink()


def test_a_file_that_the_system_refuses_is_no_bug(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from report_drafter.cli import main

    def refused(**_: object) -> None:
        raise PermissionError(13, "Permission denied", "inputs/2023")

    monkeypatch.setattr(group, "main", refused)
    monkeypatch.setattr(os, "_exit", sys.exit)
    with pytest.raises(SystemExit) as ended:
        main.run()
    assert ended.value.code == ExitCode.USER_ERROR
    assert capsys.readouterr().err.startswith("“inputs/2023”读写不了：正被其他程序占用，或没有权限。")


@pytest.mark.parametrize(("windows", "code"), [(True, ExitCode.CLEAN), (False, ExitCode.BUG)])
def test_who_leaves_a_pipe_on_windows_ends_it_quietly(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], *, windows: bool, code: ExitCode
) -> None:
    from report_drafter.cli import main

    def cut_off(**_: object) -> None:
        raise OSError(22, "Invalid argument")

    monkeypatch.setattr(main, "WINDOWS", windows)
    monkeypatch.setattr(group, "main", cut_off)
    monkeypatch.setattr(os, "dup2", lambda *_: None)
    monkeypatch.setattr(os, "_exit", sys.exit)
    with pytest.raises(SystemExit) as ended:
        main.run()
    assert ended.value.code == code
    told = capfd.readouterr().err
    assert bool(told) is not windows
    if told:
        Path(told.strip().rpartition("：")[2]).unlink()


def test_listing_the_commands_imports_none_of_them() -> None:
    code = """
import sys
from report_drafter.cli.main import group
group.main(["--help"], standalone_mode=False)
print([name for name in sys.modules if name.endswith("_command")], "rich" in sys.modules)
"""
    done = run([executable, "-X", "utf8", "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.splitlines()[-1] == "[] False"
