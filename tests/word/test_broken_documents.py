"""Documents that are sound XML but odd or damaged inside: everything reads them or says so, nothing breaks off."""

from __future__ import annotations

import zipfile
from io import BytesIO
from random import Random

import pytest
from lxml import etree

from report_drafter.domain.errors import UserError
from report_drafter.word.package.opened_document import open_bytes
from report_drafter.word.publishing.publisher import public_copy
from report_drafter.word.reading.comments_reader import read_comments
from report_drafter.word.reading.document_reader import read_text
from report_drafter.word.reading.marked_places import mark_places
from report_drafter.word.reading.revisions import read_revisions
from report_drafter.word.review.redline import redline
from tests.builders.document_builder import document
from tests.builders.rendered_builder import render

BODY = """#0 报告
# 一、{{ 年度 }}年成效
走访⟦b:企业⟧{{ 走访企业 }}家次，⟦+:新增⟧⟦-:去掉⟧⟦from:移走⟧⟦to:移来⟧⟦field:7⟧⟦note:脚注⟧⟦tab⟧⟦br⟧
⟦box:框内{{ 走访企业 }}⟧⟦link:链接⟧⟦joined⟧
后半段。
| 指标 | 本年 |
| 走访企业 | {{ 走访企业 }} |"""
DAMAGES = 150


def used(content: bytes) -> None:
    """Does all that the product does with a report that came back."""
    opened = open_bytes(content, "报告.docx")
    read_text(opened)
    marked = mark_places(opened)
    read_comments(opened, marked)
    read_revisions(marked)
    public_copy(opened)
    redline(content, content, "2024-01-05")


def refusal(content: bytes) -> str:
    """Returns what is said of a document that cannot be used, empty for one that can."""
    try:
        used(content)
    except UserError as error:
        return error.problem
    return ""


def damaged(content: bytes, random: Random) -> bytes:
    """Takes an element or an attribute out of a part, spoils a value, or doubles an element."""
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as source, zipfile.ZipFile(stream, "w") as target:
        names = source.namelist()
        chosen = random.choice([one for one in names if one.endswith((".xml", ".rels"))])
        for name in names:
            part = source.read(name)
            target.writestr(name, _spoiled(part, random) if name == chosen else part)
    return stream.getvalue()


def _spoiled(part: bytes, random: Random) -> bytes:
    root = etree.fromstring(part)
    element = random.choice(list(root.iter()))
    parent = element.getparent()
    habit = random.randrange(4)
    if habit == 0 and parent is not None:
        parent.remove(element)
    elif habit == 1 and parent is not None:
        parent.insert(0, etree.fromstring(etree.tostring(element)))
    elif element.attrib:
        attribute = random.choice(sorted(element.attrib))
        if habit == 2:
            del element.attrib[attribute]
        else:
            element.set(attribute, random.choice(("", "x", "-1", "99999999999", "../../a")))
    return etree.tostring(root)


@pytest.mark.parametrize("source", ["drafted", "edited"])
def test_whatever_is_missing_or_spoiled_nothing_breaks_off(source: str) -> None:
    content = render(BODY).content if source == "drafted" else document(BODY, header="页眉", footer="页脚")
    used(content)
    told = [refusal(damaged(content, Random(seed))) for seed in range(DAMAGES)]  # noqa: S311 - a simulation
    assert told.count("") > DAMAGES // 2
    assert all(one.startswith("“报告.docx”") for one in told if one)
