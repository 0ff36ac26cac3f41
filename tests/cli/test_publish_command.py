"""`publish` as a clerk runs it: refused while something stands against it, then the clean copy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest
from docx import Document
from docx.document import Document as WordFile
from docx.enum.style import WD_STYLE_TYPE
from lxml import etree

from report_drafter.cli.exit_codes import ExitCode
from report_drafter.domain.project import Project
from report_drafter.word.reading.document_reader import read_document
from tests.builders.project_builder import build_project
from tests.builders.reviewer import commented, part_names, retyped, tracked

RunCli = Callable[..., "CompletedProcess[str]"]
SCENARIO = Path(__file__).resolve().parents[1] / "golden" / "clean_year"
COPY = "法治政府建设年度报告（公开稿）.docx"


@pytest.fixture
def drafted(run_cli: RunCli, tmp_path: Path) -> Project:
    """A project with its draft."""
    told, template = ((SCENARIO / name).read_text(encoding="utf-8") for name in ("scenario.toml", "template.txt"))
    project = build_project(tmp_path, told, template)
    assert run_cli("draft", cwd=tmp_path).returncode == ExitCode.CLEAN
    return project


def test_a_report_in_order_is_published_with_the_same_text(drafted: Project, run_cli: RunCli) -> None:
    done = run_cli("publish", str(drafted.report), cwd=drafted.root)
    assert (done.returncode, done.stderr) == (ExitCode.CLEAN, "")
    copy = drafted.outputs / COPY
    assert read_document(copy).plain == read_document(drafted.report).plain
    assert not any(name.startswith("customXml") for name in part_names(copy))


def test_an_error_in_the_text_stands_against_it(drafted: Project, run_cli: RunCli) -> None:
    copy = retyped(drafted.report, drafted.root / "改.docx", ("120", "130"))
    done = run_cli("publish", copy.name, cwd=drafted.root)
    assert done.returncode == ExitCode.FINDINGS
    assert "还不能公开" in done.stdout
    assert "130" in done.stdout
    assert not (drafted.outputs / "改（公开稿）.docx").exists()


def test_a_comment_stands_against_it_and_is_named(drafted: Project, run_cli: RunCli) -> None:
    copy = commented(drafted.report, drafted.root / "改.docx", "请再核实", "赵科", "主要负责人带头")
    done = run_cli("publish", copy.name, cwd=drafted.root)
    assert done.returncode == ExitCode.FINDINGS
    assert "有赵科的批注未处理：请再核实" in done.stdout


def test_the_review_copys_own_comments_do_not_stand_against_it(drafted: Project, run_cli: RunCli) -> None:
    copy = commented(drafted.report, drafted.root / "改.docx", "请核实", "报告助手", "主要负责人带头")
    assert run_cli("publish", copy.name, cwd=drafted.root).returncode == ExitCode.CLEAN
    assert "word/comments.xml" not in part_names(drafted.outputs / "改（公开稿）.docx")


def test_a_tracked_change_stands_against_it_and_is_named(drafted: Project, run_cli: RunCli) -> None:
    copy = tracked(drafted.report, drafted.root / "改.docx", "王局", ("（此件公开发布）", "（此件依申请公开）"))
    done = run_cli("publish", copy.name, cwd=drafted.root)
    assert done.returncode == ExitCode.FINDINGS
    assert "有王局的插入未处理：依申请" in done.stdout


def refusal(drafted: Project, run_cli: RunCli, document: WordFile) -> str:
    """What stands against publishing an edited report."""
    document.save(str(drafted.root / "改.docx"))
    done = run_cli("publish", "改.docx", cwd=drafted.root)
    assert done.returncode == ExitCode.FINDINGS
    return done.stdout


def test_hidden_text_stands_against_it(drafted: Project, run_cli: RunCli) -> None:
    document = Document(str(drafted.report))
    document.paragraphs[1].add_run("内部数据").font.hidden = True
    assert "第2段有隐藏文字：内部数据" in refusal(drafted, run_cli, document)


def test_text_that_only_a_style_hides_stands_against_it(drafted: Project, run_cli: RunCli) -> None:
    document = Document(str(drafted.report))
    style = document.styles.add_style("内部", WD_STYLE_TYPE.CHARACTER)
    style.font.hidden = True
    document.paragraphs[1].add_run("内部数据", style="内部")
    assert "第2段有隐藏文字：内部数据" in refusal(drafted, run_cli, document)


def test_text_deleted_only_by_its_looks_stands_against_it(drafted: Project, run_cli: RunCli) -> None:
    document = Document(str(drafted.report))
    document.paragraphs[1].add_run("三百").font.strike = True
    assert "第2段有加删除线的文字：三百" in refusal(drafted, run_cli, document)


def test_a_file_within_the_file_stands_against_it(drafted: Project, run_cli: RunCli) -> None:
    document = Document(str(drafted.report))
    run = document.paragraphs[1].add_run()
    embedded = etree.SubElement(run._r, run._r.tag[:-1] + "object")  # noqa: SLF001 - python-docx embeds nothing
    etree.SubElement(embedded, "{urn:schemas-microsoft-com:office:office}OLEObject", {"ProgID": "Excel.Sheet.12"})
    assert "第2段嵌着另一个文件（Excel.Sheet.12）" in refusal(drafted, run_cli, document)


def test_a_file_that_is_none_gets_a_sentence(drafted: Project, run_cli: RunCli) -> None:
    (drafted.root / "假.docx").write_text("假", encoding="utf-8")
    done = run_cli("publish", "假.docx", cwd=drafted.root)
    assert done.returncode == ExitCode.USER_ERROR
    assert "不是 Word 文档" in done.stderr
