"""A click on a figure shows its indicator and its cell; not a character and not a format changes for it."""

from __future__ import annotations

import tempfile
from itertools import chain
from pathlib import Path

import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator

from report_drafter.domain.location import CellAddress
from report_drafter.word.reading.document_reader import read_document
from report_drafter.word.rendering.figure_controls import bookmark_name, control_title
from report_drafter.word.rendering.template_values import Printed
from tests.builders.context_builder import context, figure, figures
from tests.builders.document_builder import part_text
from tests.builders.rendered_builder import render

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NS = {"w": W[1:-1]}


def controls(content: bytes, part: str = "word/document.xml") -> list[tuple[str, str, str]]:
    """Returns title, tag and text of every tagged control of a part."""
    root = etree.fromstring(part_text(content, part).encode())
    found = []
    for control in root.iter(f"{W}sdt"):
        head = {one.tag.removeprefix(W): one.get(f"{W}val", "") for one in control.iterfind("w:sdtPr/*", NS)}
        found.append((head.get("alias", ""), head.get("tag", ""), "".join(t.text or "" for t in control.iter(f"{W}t"))))
    return found


def test_a_control_names_indicator_and_cell_and_is_tagged_with_the_code() -> None:
    content = render("走访企业{{ 走访企业 }}家次").content
    assert controls(content) == [("走访企业（经侦支队.xlsx 指标!D7）", "0101", "3907")]


def test_last_year_and_changes_are_titled_as_such() -> None:
    content = render("{{ 走访企业|上年 }}，{{ 走访企业|同比 }}").content
    assert [one[0] for one in controls(content)] == [
        "走访企业·上年（经侦支队.xlsx 指标!E7）",
        "走访企业·比上年（经侦支队.xlsx 指标!D7）",
    ]


@pytest.mark.parametrize(
    "body",
    [
        "{{ 走访企业 }}",
        "| {{ 走访企业 }} |",
        "{% for 行 in 附表() %}{% if loop.first %}{{ 行.本年 }}{% endif %}{% endfor %}",
        "{{ 走⟦,⟧访⟦proof⟧企业 }}",
        '{{ 走访企业 ~ "家次" }}',
        "{{ 走访企业|带单位 }}",
        "⟦b:{{ 走访企业 }}⟧",
        "⟦+:{{ 走访企业 }}⟧",
        "⟦link:{{ 走访企业 }}⟧",
        "⟦simple:{{ 走访企业 }}⟧",
        "⟦box:{{ 走访企业 }}⟧",
    ],
)
def test_a_figure_is_tied_wherever_it_stands(body: str) -> None:
    tagged = [one for one in controls(render(body).content) if one[1]]
    assert [one[1] for one in tagged] == ["0101"]
    assert tagged[0][2].startswith("3907")


def test_figures_in_headers_and_notes_are_tied_too() -> None:
    content = render("甲⟦note:{{ 走访企业 }}⟧", header="{{ 走访企业 }}").content
    assert controls(content, "word/header1.xml")[0][2] == "3907"
    assert controls(content, "word/footnotes.xml")[0][2] == "3907"


def test_a_plain_text_control_of_the_template_gets_no_control_inside() -> None:
    report = render("⟦plain:{{ 走访企业 }}⟧")
    assert [one[1] for one in controls(report.content)] == [""]
    assert report.text.paragraphs[0].text == "3907"


def test_every_character_keeps_its_format() -> None:
    content = render("⟦b:甲{{ 走访企业 }}乙⟧⟦kai:丙{{ 办结率 }}⟧丁{{ 走访企业 }}").content
    root = etree.fromstring(part_text(content).encode())
    formats = [
        (letter, [one.tag.removeprefix(W) for one in run.iterfind("w:rPr/*", NS)])
        for run in root.iter(f"{W}r")
        for letter in "".join(t.text or "" for t in run.iter(f"{W}t"))
    ]
    expected = [("甲3907乙", ["b"]), ("丙62.62", ["rFonts"]), ("丁3907", [])]
    assert formats == [(letter, kinds) for text, kinds in expected for letter in text]


def test_ids_are_unique_and_bookmarks_are_hidden_and_paired() -> None:
    content = render("⟦mark 已有:甲⟧{{ 走访企业 }}{{ 办结率 }}\n| {{ 走访企业 }} |", header="{{ 走访企业 }}").content
    texts = [part_text(content), part_text(content, "word/header1.xml")]
    roots = [etree.fromstring(one.encode()) for one in texts]
    marks = list(chain.from_iterable(root.iter(f"{W}bookmarkStart") for root in roots))
    ends = list(chain.from_iterable(root.iter(f"{W}bookmarkEnd") for root in roots))
    ids = [one.get(f"{W}id") for one in marks]
    names = [one.get(f"{W}name", "") for one in marks]
    assert len(set(ids)) == len(ids) == 5
    assert ids == [one.get(f"{W}id") for one in ends]
    assert names == ["已有", "_rd1_0101", "_rd2_0102", "_rd3_0101", "_rd4_0101"]
    controls_ids = [one.get(f"{W}val") for root in roots for one in root.iterfind(".//w:sdtPr/w:id", NS)]
    assert len(set(controls_ids)) == 4


def test_bookmarks_of_a_loop_stay_unique() -> None:
    body = '{%p for 举措 in 举措列表("一（一）") %}\n⟦mark 节:{{ 举措.标题 }}⟧\n{%p endfor %}'
    content = render(body, context(initiatives={"一（一）": (("甲", ""), ("乙", ""))})).content
    names = [one.get(f"{W}name") for one in etree.fromstring(part_text(content).encode()).iter(f"{W}bookmarkStart")]
    assert names == ["节"]


def test_a_gap_is_a_control_that_says_so() -> None:
    content = render("{{ 走访企业 }}", context(figures(走访企业=None))).content
    assert controls(content) == [("走访企业（未填报）", "0101", "【待补：走访企业】")]


def test_the_document_is_valid(tmp_path: Path) -> None:
    body = """
    # 一、{{ 年度 }}
    ⟦b:甲{{ 走访企业 }}⟧⟦note:{{ 走访企业 }}⟧⟦box:{{ 办结率 }}⟧⟦+:{{ 走访企业 }}⟧⟦link:{{ 缺报 }}⟧
    | {%tr for 行 in 附表() %} | |
    | {{ 行.名称 }} | {{ 行.本年 }} |
    | {%tr endfor %} | |
    """
    known = context(figures(走访企业="3907家次", 办结率="62.62%", 缺报=None))
    path = tmp_path / "报告.docx"
    path.write_bytes(render(body, known, header="{{ 走访企业 }}", title="{{ 年度 }}").content)
    result = OpenXmlValidator().validate(path)
    assert [str(one) for one in result.errors] == []


def test_a_title_too_long_for_word_keeps_the_cell() -> None:
    one = figure("名" * 50, "1件")
    printed = Printed(one, "1", "数值", missing=False)
    assert len(control_title(printed)) <= 64
    assert control_title(printed).endswith("经侦支队.xlsx 指标!D7）")


def test_a_bookmark_name_has_only_what_word_allows() -> None:
    printed = Printed(figure("甲", "1件", code="A-01/乙" * 20), "1", "数值", missing=False)
    name = bookmark_name(3, printed)
    assert name.startswith("_rd3_A_01__")
    assert len(name) <= 40


def test_figures_are_listed_with_place_and_source() -> None:
    report = render("# 题\n走访{{ 走访企业 }}家次，上年{{ 走访企业|上年 }}。")
    this, last = report.figures
    assert (this.code, this.text, this.value, this.aspect) == ("0101", "3907", "3907", "")
    assert this.cell == CellAddress("经侦支队.xlsx", "指标", "D7")
    assert (this.paragraph, this.start, this.end) == (2, 2, 6)
    assert report.manifest.before(this, 2) == "走访"
    assert report.manifest.after(this, 3) == "家次，"
    assert (last.text, last.value, last.aspect) == ("3480", "3480", "上年")
    assert [(one.code, one.aspect) for one in report.text.paragraphs[1].figures] == [("0101", ""), ("0101", "上年")]


def test_the_text_that_comes_with_a_report_is_what_a_reader_of_the_file_finds() -> None:
    body = (
        "# 题\n走访{{ 走访企业 }}家次，{{ 走访企业|同比 }}，上年{{ 走访企业|上年 }}\n| {{ 办结率 }} |⟦box:{{ 办结率 }}⟧"
    )
    report = render(body, header="{{ 走访企业 }}")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "模板.docx")
        path.write_bytes(report.content)
        assert read_document(path) == report.text
