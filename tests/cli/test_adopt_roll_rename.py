"""What adopt, roll and rename say, and the codes they end with."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from report_drafter.cli.adopt_command import command
from report_drafter.cli.exit_codes import ExitCode
from report_drafter.workflows import adopt_report
from report_drafter.workflows.adopt_report import Difference
from tests.builders.document_builder import save_document
from tests.builders.old_reports import AWKWARD, PLAIN

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("office")
    save_document(root / "旧.docx", PLAIN)
    save_document(root / "难.docx", AWKWARD)
    return root


@pytest.fixture(scope="module")
def adopted(office: Path, run_cli: Run) -> subprocess.CompletedProcess[str]:
    return run_cli("adopt", "旧.docx", "项目", cwd=office)


def test_adopt_tells_what_became_of_every_number_and_that_the_proof_held(
    adopted: subprocess.CompletedProcess[str],
) -> None:
    assert adopted.returncode == 0
    for words in ("立为 12 项指标", "代号、号码或名称", "12345", "评审重大项目 = ", "逐字一致", "catalogue.xlsx"):
        assert words in adopted.stdout
    assert adopted.stderr == ""


def test_a_year_of_two_digits_is_asked_for_in_four(office: Path, run_cli: Run) -> None:
    done = run_cli("adopt", "旧.docx", "别处", "--year", "25", cwd=office)
    assert (done.returncode, done.stderr.strip()) == (2, "报告年度“25”不是四位年份。请写成 --year 2023 这样。")
    assert not (office / "别处").exists()


@pytest.mark.usefixtures("adopted")
def test_adopt_never_writes_into_a_folder_with_content(office: Path, run_cli: Run) -> None:
    again = run_cli("adopt", "旧.docx", "项目", cwd=office)
    assert again.returncode == 2
    assert "没有改动" in again.stderr


def test_adopt_says_where_no_tag_can_stand(office: Path, run_cli: Run) -> None:
    done = run_cli("adopt", "难.docx", "难项目", cwd=office)
    assert done.returncode == 0
    assert "第5段“发现隐患69处”里的“69”处不能设标签" in done.stdout


def test_adopt_says_where_the_old_report_is_not_given_back(
    office: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    differences = (
        Difference(4, "培训民警120人", "培训民警130人"),
        Difference(5, "收缴刀具91把", "收缴刀具91把", looks=True),
    )
    monkeypatch.setattr(adopt_report, "prove", lambda *_: differences)
    assert command.callback is not None
    assert command.callback(office / "旧.docx", office / "另一项目", None) is ExitCode.FINDINGS
    said = capsys.readouterr().out
    assert "第4段：原文“培训民警120人”，还原为“培训民警130人”" in said
    assert "第5段文字相同，格式不同：收缴刀具91把" in said


def test_adopt_explains_a_file_that_is_no_report(office: Path, run_cli: Run) -> None:
    (office / "坏.docx").write_bytes(b"not a document")
    for name in ("坏.docx", "没有.docx"):
        done = run_cli("adopt", name, "新项目", cwd=office)
        assert done.returncode == 2
        assert name in done.stderr
        assert not (office / "新项目").exists()


@pytest.mark.usefixtures("adopted")
def test_roll_and_rename_list_what_they_did(office: Path, run_cli: Run) -> None:
    rolled = run_cli("roll", "--project", "项目", cwd=office)
    assert rolled.returncode == 0
    assert "已建立 2024 年度" in rolled.stdout
    assert "顺延为 2025-03-13" in rolled.stdout
    renamed = run_cli("rename", "走访企业", "企业走访量", "--project", "项目", cwd=office)
    assert renamed.returncode == 0
    for file in ("inputs/2023/catalogue.xlsx", "inputs/2024/catalogue.xlsx", "templates/annual_report.docx"):
        assert str(Path(file)) in renamed.stdout
    misspelt = run_cli("rename", "企业走访数", "新名", "--project", "项目", cwd=office)
    assert (misspelt.returncode, "是不是“企业走访量”？" in misspelt.stderr) == (2, True)
    refused = run_cli("rename", "没有这项", "新名", "--project", "项目", cwd=office)
    assert refused.returncode == 2
    assert "没有这项" in refused.stderr
