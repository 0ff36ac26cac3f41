"""Specifies how the words of diagrams and charts are read: after the boxes, each part once, what is deleted not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

from report_drafter.adopting.replacement import Replacement
from report_drafter.word.adopting.tagged_document import tag_document
from report_drafter.word.package.opened_document import open_bytes
from report_drafter.word.reading.document_reader import read_document
from tests.builders.document_builder import document, part_text, with_parts

RunCli = Callable[..., "CompletedProcess[str]"]
RELATIONS = "word/_rels/document.xml.rels"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DRAWING = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
SMART_ART = '<d:relIds xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/diagram" r:dm="rIdD" r:lo="rIdL"/>'
CHART = '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rIdC"/>'


def words(*lines: str) -> str:
    paragraphs = "".join(f"<a:p><a:r><a:t>{one}</a:t></a:r></a:p>" for one in lines)
    return f"<x {DRAWING}>{paragraphs}<a:p><a:endParaRPr/></a:p></x>"


def report(body: str) -> bytes:
    """A report with a diagram and a chart that its body may show."""
    content = document(f"走访企业3907家次\n{body}\n特此报告⟦box:框⟧⟦note:注⟧")
    links = "".join(
        f'<Relationship Id="{identity}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for identity, kind, target in (
            ("rIdD", "diagramData", "diagrams/data1.xml"),
            ("rIdC", "chart", "charts/chart1.xml"),
        )
    )
    relations = part_text(content, RELATIONS).replace("</Relationships>", f"{links}</Relationships>")
    parts = {
        RELATIONS: relations,
        "word/diagrams/data1.xml": words("走访企业", "3970家次"),
        "word/charts/chart1.xml": words("2022年走访情况"),
    }
    return with_parts(content, parts)


def drawing(graphic: str) -> str:
    return f"<w:p><w:r><w:drawing>{graphic}</w:drawing></w:r></w:p>"


def places(tmp_path: Path, body: str) -> list[tuple[str, str]]:
    path = tmp_path / "报告.docx"
    path.write_bytes(report(body))
    return [(one.text, one.where) for one in read_document(path).paragraphs]


def test_diagrams_and_titles_of_charts_are_read_behind_the_boxes(tmp_path: Path) -> None:
    assert places(tmp_path, drawing(SMART_ART) + drawing(CHART) + drawing(CHART))[2:] == [
        ("框", "文本框"),
        ("走访企业", "图形"),
        ("3970家次", "图形"),
        ("2022年走访情况", "图形"),
        ("注", "脚注"),
    ]


def test_a_graphic_that_no_paragraph_shows_or_that_is_deleted_is_not_read(tmp_path: Path) -> None:
    gone = f'<w:p><w:del w:id="8" w:author="a"><w:r><w:drawing>{SMART_ART}</w:drawing></w:r></w:del></w:p>'
    assert "图形" not in {where for _, where in places(tmp_path, gone)}


def test_a_figure_in_a_diagram_cannot_be_tagged_and_is_told() -> None:
    wanted = Replacement(5, 0, 4, "3970", "{{ 走访企业 }}")
    assert tag_document(open_bytes(report(drawing(SMART_ART)), "旧.docx"), [wanted]).left == (wanted,)


def test_charts_are_counted_as_their_figures_are_no_text(tmp_path: Path) -> None:
    gone = f'<w:p><w:del w:id="8" w:author="a"><w:r><w:drawing>{CHART}</w:drawing></w:r></w:del></w:p>'
    path = tmp_path / "报告.docx"
    path.write_bytes(report(drawing(SMART_ART) + drawing(CHART) + gone))
    assert read_document(path).charts == 1


def test_what_reads_a_report_tells_that_its_charts_were_not(tmp_path: Path, run_cli: RunCli) -> None:
    (tmp_path / "旧.docx").write_bytes(report(drawing(CHART)))
    checked = run_cli("check", "旧.docx", cwd=tmp_path)
    assert "（文中有 1 个图表，图里的数没有核对，请对照正文看一遍）" in checked.stdout
    adopted = run_cli("adopt", "旧.docx", "项目", "--year", "2023", cwd=tmp_path)
    assert "[警告] 原报告有 1 个图表，图里的数没有立指标" in adopted.stdout
