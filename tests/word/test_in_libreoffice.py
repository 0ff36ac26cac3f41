"""What another office suite makes of our documents: the same text, and comments at the right words."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import TextSpan
from report_drafter.word.review.review_copy import review_copy
from tests.builders.context_builder import context, figures
from tests.builders.rendered_builder import render

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
BODY = """
# 一、{{ 年度 }}年情况
⟦b:走访企业{{ 走访企业 }}家次⟧，⟦kai:{{ 走访企业|同比 }}⟧；缺报{{ 缺报 }}件，办结率{{ 办结率 ~ "%" }}。
{%p for 举措 in 举措列表("一（一）") %}
{{ 举措.序号 }}{{ 举措.标题 }}。{{ 举措.内容 }}
{%p endfor %}
| 名称 | 本年 |
| {%tr for 行 in 附表() %} | |
| {{ 行.名称 }} | {{ 行.本年 }} |
| {%tr endfor %} | |
"""


@pytest.mark.libreoffice
def test_the_printed_text_is_the_text_of_the_report(tmp_path: Path, pdf_text: Callable[[Path], str]) -> None:
    known = context(
        figures(走访企业=("3907家次", "3480家次"), 缺报=None, 办结率="62.62%"),
        {"一（一）": (("学法<&>", "会前学法。\n年终述法{{ 7*7 }}。"),)},
    )
    report = render(BODY, known, header="{{ 年度 }}年{{ 走访企业 }}")
    path = tmp_path / "报告.docx"
    path.write_bytes(report.content)
    body = "".join(one.text for one in report.text.paragraphs if one.story.value != "页眉")
    assert bare(pdf_text(path)) == bare(f"2023年3907{body}")


@pytest.mark.libreoffice
def test_comments_stand_at_their_words(tmp_path: Path, convert: Callable[[Path, str], Path]) -> None:
    report = render("走访{{ 走访企业 }}家次。\n| 办结率{{ 办结率 }}% |")
    found = [
        Finding("甲", Severity.ERROR, "整数不符。", "请核对<&>。", (TextSpan("", 1, 2, 6, "3907"),)),
        Finding("乙", Severity.HINT, "表格。", "", (TextSpan("", 2, 0, 3, "办结率"),)),
    ]
    path = tmp_path / "审阅稿.docx"
    path.write_bytes(review_copy(report.content, found))
    assert office_comments(convert(path, "odt")) == [
        ("3907", ["【错误】整数不符。", "怎么办：请核对<&>。", "规则：甲"]),
        ("办结率", ["【提示】表格。", "规则：乙"]),
    ]


def office_comments(path: Path) -> list[tuple[str, list[str]]]:
    """Reads the comments of an .odt: the words each stands at, and its lines."""
    with zipfile.ZipFile(path) as archive:
        root = etree.fromstring(archive.read("content.xml"))
    found = []
    for note in root.iter(f"{OFFICE}annotation"):
        name = note.get(f"{OFFICE}name")
        paragraph = note.getparent()
        assert paragraph is not None
        while not str(paragraph.tag).endswith("}p"):
            paragraph = paragraph.getparent()
            assert paragraph is not None
        said = ["".join(map(str, one.itertext())) for one in note if str(one.tag).endswith("}p")]
        found.append((_between(paragraph, str(name)), said))
    return found


def _between(paragraph: etree._Element, name: str) -> str:
    xml = etree.tostring(paragraph, encoding="unicode")
    inside = re.split(rf'<office:annotation [^>]*office:name="{name}".*?</office:annotation>', xml, flags=re.DOTALL)[1]
    return re.sub(r"<[^>]*>", "", re.split(rf'<office:annotation-end office:name="{name}"', inside)[0])


def bare(text: str) -> str:
    """Returns the text without any space."""
    return re.sub(r"\s+", "", text)
