"""A new name in a template's tags: only the name's characters change."""

from __future__ import annotations

import pytest

from report_drafter.word.package.opened_document import open_bytes
from report_drafter.word.reading.document_reader import read_text
from report_drafter.word.templates.tag_names import rename_in_template
from tests.builders.document_builder import document

CASES = [
    ("走访{{ 走访企业 }}家次", "走访{{ 甲 }}家次"),
    ("走访{{ ⟦b:走访⟧⟦kai:企业⟧|同比 }}家次", "走访{{ 甲|同比 }}家次"),
    ("{{ 走访企业数 }}与{{ 走访企业 }}、{{走访企业}}", "{{ 走访企业数 }}与{{ 甲 }}、{{甲}}"),
    (
        '{% if 年度 == "2023" %}走访企业{% else %}{{ 走访企业 }}{% endif %}',
        '{% if 年度 == "2023" %}走访企业{% else %}{{ 甲 }}{% endif %}',
    ),
]


@pytest.mark.parametrize(("old", "new"), CASES)
def test_tags_change_and_text_does_not(old: str, new: str) -> None:
    renamed = rename_in_template(open_bytes(document(old), "模板.docx"), "走访企业", "甲")
    assert [one.text for one in read_text(open_bytes(renamed.content, "模板.docx")).paragraphs] == [new]
    assert [place.startswith("正文") and "甲" in place for place in renamed.places] == [True] * new.count("甲")


def test_a_place_shows_every_tag_around_it_renamed() -> None:
    body = "走访{{ 走访企业 }}家次，{{ 走访企业|同比 }}"
    renamed = rename_in_template(open_bytes(document(body), "模板.docx"), "走访企业", "服务企业数")
    assert renamed.places == (
        "正文“…走访{{ 服务企业数 }}家次，{{ 服务企…”",
        "正文“…企业数 }}家次，{{ 服务企业数|同比 }}…”",
    )


def test_headers_and_tables_are_followed_and_named() -> None:
    body = "正文\n| 甲 | {{ 走访企业 }} |"
    renamed = rename_in_template(open_bytes(document(body, header="{{ 走访企业 }}"), "模板.docx"), "走访企业", "乙")
    assert len(renamed.places) == 2
    assert any(place.startswith("页眉") for place in renamed.places)


def test_a_template_that_does_not_speak_of_it_has_no_places() -> None:
    assert rename_in_template(open_bytes(document("{{ 甲 }}"), "模板.docx"), "走访企业", "乙").places == ()
