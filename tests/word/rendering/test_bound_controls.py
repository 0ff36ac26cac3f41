"""Specifies that what a tag was filled with stays when Word opens the report."""

from __future__ import annotations

import pytest

from report_drafter.word.package.ooxml_names import W
from report_drafter.word.package.opened_document import open_bytes
from tests.builders.rendered_builder import lines, render

BINDING = '<w:dataBinding w:xpath="/ns0:title[1]" w:storeItemID="{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"/>'
TAGGED, PLAIN = "<w:r><w:t>{{ 走访企业 }}</w:t></w:r>", "<w:r><w:t>封面</w:t></w:r>"


def control(inside: str, properties: str) -> str:
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"


def left(body: str) -> set[str]:
    """What of a template's bindings is left in the report."""
    content = render(body).content
    assert "3907" in "".join(lines(content)) or "封面" in "".join(lines(content))
    document = open_bytes(content, "报告.docx")
    found = document.tree(document.main).iter(f"{W}dataBinding", f"{W}showingPlcHdr")
    return {str(one.tag).removeprefix(W) for one in found}


@pytest.mark.parametrize("properties", [BINDING, "<w:showingPlcHdr/>", f"<w:showingPlcHdr/>{BINDING}"])
def test_a_control_with_a_tag_is_bound_to_nothing(properties: str) -> None:
    assert left(f"<w:p>{control(TAGGED, properties)}</w:p>") == set()
    assert left(control(f"<w:p>{TAGGED}</w:p>", properties)) == set()


def test_a_control_without_a_tag_stays_as_it_is() -> None:
    assert left(f"<w:p>{control(PLAIN, BINDING)}</w:p><w:p>{TAGGED}</w:p>") == {"dataBinding"}
