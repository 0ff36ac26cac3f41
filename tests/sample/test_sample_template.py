"""The template mirrors the public report's structure and keeps to GB/T 9704 and to the tag language."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from openxml_audit import OpenXmlValidator

from report_drafter.domain.report_text import ReportText
from report_drafter.word.reading.document_reader import read_document
from report_drafter.workflows.project_files import open_project
from report_drafter.workflows.year_inputs import read_catalogue

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TAG = re.compile(r"\{\{\s*([^|}\s]+)\s*(?:\|\s*(\S+)\s*)?\}\}")
ANY_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}")
BARE_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
HALF_WIDTH = re.compile(r"[,;:?!()]")
HEADINGS = (
    "一、{{ 年度 }}年推进法治政府建设的主要举措和成效",
    "（一）深入学习贯彻党的二十大精神，推进法治政府建设情况",
    "（二）法治护航重大战略有序推进，营造一流法治化营商环境情况",
    "（三）提升行政规范性文件质量，完善依法行政制度体系情况",
    "（四）从源头规范行政决策体系，提升科学化民主化法治化水平情况",
    "（五）以综合行政执法改革为突破口，加快推进行政执法方式重塑变革情况",
    "（六）健全监督制约体系，确保行政权力运行规范透明高效情况",
    "（七）依法高效化解社会矛盾纠纷，构建社会治理法治化格局情况",
    "二、{{ 年度 }}年主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况",
    "三、{{ 年度 }}年推进法治政府建设存在的不足和原因",
    "四、{{ 下一年度 }}年推进法治政府建设的工作思路目标举措",
)


@pytest.fixture(scope="module")
def path(repository: Path) -> Path:
    return repository / "templates" / "annual_report.docx"


@pytest.fixture(scope="module")
def text(path: Path) -> ReportText:
    return read_document(path)


@pytest.fixture(scope="module")
def names(repository: Path) -> frozenset[str]:
    catalogue, _ = read_catalogue(open_project(repository, 2023))
    return frozenset(catalogue.by_name)


def part(path: Path, name: str) -> ET.Element:
    with zipfile.ZipFile(path) as package:
        return ET.fromstring(package.read(name))  # noqa: S314 - the repository's own template


def literal(text: ReportText) -> str:
    return "\n".join(ANY_TAG.sub("", one.text) for one in text.paragraphs)


def test_the_four_parts_and_seven_sections_stand_in_the_public_reports_order(text: ReportText) -> None:
    headings = [one.text for one in text.paragraphs if one.text in HEADINGS]
    assert tuple(headings) == HEADINGS


def test_headings_carry_outline_levels_so_that_navigation_works(text: ReportText) -> None:
    levels = {one.text: one.level for one in text.paragraphs if one.text in HEADINGS}
    assert {level for words, level in levels.items() if words.startswith("（")} == {2}
    assert {level for words, level in levels.items() if not words.startswith("（")} == {1}


def test_more_than_ninety_figures_stand_in_running_text_through_tags(text: ReportText, names: frozenset[str]) -> None:
    tags = [match for one in text.paragraphs for match in TAG.finditer(one.text)]
    stated = {match[1] for match in tags if match[1] in names and not match[2]}
    assert len(stated) >= 90
    assert len([match for match in tags if match[2] == "同比"]) >= 10


def test_every_plain_tag_is_an_indicator_or_a_word(text: ReportText, names: frozenset[str]) -> None:
    words = {"年度", "上一年度", "下一年度", "报告机关", "机关简称", "成文日期", "附注"}
    fields = {"举措.序号", "举措.标题", "举措.内容"}
    fields |= {f"行.{one}" for one in ("序号", "名称", "单位", "本年", "上年", "增减", "增幅")}
    used = {match[1] for one in text.paragraphs for match in TAG.finditer(one.text)}
    calls = {one for one in used if one.startswith("规划(")}
    assert used - calls - fields - words - names == set()
    assert fields <= used


def test_every_document_is_cited_through_the_registry(repository: Path, text: ReportText) -> None:
    catalogue, _ = read_catalogue(open_project(repository, 2023))
    cited = re.findall(r'规划\("(.*?)"\)', text.plain)
    assert len(cited) >= 10
    assert set(cited) <= {one.title for one in catalogue.plans}


def test_no_year_and_no_document_is_typed_by_hand(text: ReportText) -> None:
    assert BARE_YEAR.findall(literal(text)) == []
    assert "《" not in literal(text)


def test_punctuation_is_full_width(text: ReportText) -> None:
    assert HALF_WIDTH.findall(literal(text)) == []


def test_each_section_places_its_narratives_once(text: ReportText) -> None:
    loops = re.findall(r'举措列表\("(.*?)"\)', "\n".join(one.text for one in text.paragraphs))
    assert loops == [*(f"一（{place}）" for place in "一二三四五六七"), "二", "三", "四"]


def test_the_page_is_that_of_the_standard(path: Path) -> None:
    body = part(path, "word/document.xml")
    margins, size, grid = (next(body.iter(f"{W}{name}")) for name in ("pgMar", "pgSz", "docGrid"))
    assert (size.get(f"{W}w"), size.get(f"{W}h")) == ("11906", "16838")
    assert [margins.get(f"{W}{side}") for side in ("top", "right", "bottom", "left")] == [
        "2098",
        "1474",
        "1984",
        "1587",
    ]
    assert grid.get(f"{W}linePitch") == "579"


def test_the_four_typefaces_are_named_and_no_theme_font_is(path: Path) -> None:
    styles = part(path, "word/styles.xml")
    fonts = {one.get(f"{W}eastAsia") for one in styles.iter(f"{W}rFonts")}
    assert fonts == {"仿宋_GB2312", "黑体", "楷体_GB2312", "方正小标宋简体", "宋体"}
    with zipfile.ZipFile(path) as package:
        content = "".join(package.read(name).decode() for name in package.namelist())
    assert "Theme=" not in content
    assert "ja-JP" not in content


def test_page_numbers_stand_outside_on_odd_and_even_pages(path: Path) -> None:
    assert part(path, "word/settings.xml").find(f"{W}evenAndOddHeaders") is not None
    kinds = {one.get(f"{W}type") for one in part(path, "word/document.xml").iter(f"{W}footerReference")}
    assert kinds == {"default", "even"}


def test_the_annex_repeats_its_heading_row(path: Path) -> None:
    table = next(part(path, "word/document.xml").iter(f"{W}tbl"))
    rows = list(table.iter(f"{W}tr"))
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True, False, False, False]


def test_word_opens_it_without_repair(path: Path) -> None:
    assert OpenXmlValidator().validate(path).errors == []


def test_the_package_is_lean(path: Path) -> None:
    used = {one.get(f"{W}val") for one in part(path, "word/document.xml").iter(f"{W}pStyle")}
    kept = {one.get(f"{W}styleId") for one in part(path, "word/styles.xml").iter(f"{W}style")}
    assert used <= kept
    assert len(kept) < 25
    with zipfile.ZipFile(path) as package:
        assert not [name for name in package.namelist() if "thumbnail" in name or "customXml" in name]
    assert path.stat().st_size < 40_000
