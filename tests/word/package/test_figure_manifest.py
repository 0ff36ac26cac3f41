"""The manifest comes back from the document and from the file beside it, as it was written."""

from __future__ import annotations

import json

import pytest

from report_drafter.domain.errors import UnreadableFile
from report_drafter.word.package.figure_manifest import manifest_json, read_manifest, read_manifest_json
from report_drafter.word.package.opened_document import open_bytes
from report_drafter.word.package.package_bytes import unpacked
from tests.builders.document_builder import document, part_text, with_parts
from tests.builders.rendered_builder import render, render_bytes

BODY = "走访“A&B”<企业>{{ 走访企业 }}家次，{{ 走访企业|同比 }}\n| {{ 办结率 }} |"


def test_it_travels_in_the_document() -> None:
    report = render(BODY, header="{{ 走访企业 }}")
    assert read_manifest(open_bytes(report.content, "报告.docx")) == report.manifest


def test_it_stands_beside_the_document_with_the_words_around_each_figure() -> None:
    report = render(BODY)
    assert read_manifest_json(report.sidecar, "清单.json") == report.manifest
    first = json.loads(report.sidecar)["figures"][0]
    assert (first["code"], first["text"], first["value"], first["file"], first["cell"]) == (
        "0101",
        "3907",
        "3907",
        "经侦支队.xlsx",
        "D7",
    )
    assert (first["paragraph"], first["before"], first["after"]) == (1, "走访“A&B”<企业>", "家次，同比增长12.3%")


def test_a_figure_that_the_template_strikes_through_is_not_stated() -> None:
    struck = "<w:r><w:rPr><w:strike/></w:rPr><w:t>{{ 走访企业 }}</w:t></w:r>"
    report = render(f"<w:p><w:r><w:t>走访</w:t></w:r>{struck}</w:p>\n| {{{{ 办结率 }}}} |")
    assert [one.name for one in report.figures] == ["办结率"]
    assert [words for _, _, words in report.text.effaced()] == ["3907"]


def test_it_tells_the_table_cell_of_each_paragraph() -> None:
    assert render(BODY).manifest.cells == {2: (1, 1, 1)}


def test_one_that_an_earlier_version_wrote_tells_no_cells() -> None:
    content = json.loads(render(BODY).sidecar)
    del content["cells"]
    assert read_manifest_json(json.dumps(content).encode(), "清单.json").cells == {}


def test_a_stranger_s_document_has_none() -> None:
    assert read_manifest(open_bytes(document("甲"), "报告.docx")) is None


def test_it_does_not_disturb_custom_parts_that_are_there() -> None:
    template = with_parts(document("{{ 走访企业 }}"), {"customXml/item1.xml": "<a/>"})
    report = render_bytes(template)
    assert part_text(report.content, "customXml/item1.xml") == "<a/>"
    assert read_manifest(open_bytes(report.content, "报告.docx")) == report.manifest


def test_it_takes_the_place_of_one_that_the_template_brings_along() -> None:
    earlier = unpacked(render("办结{{ 办结率 }}").content)
    template = with_parts(
        document("走访{{ 走访企业 }}家次"),
        {
            name: content.decode()
            for name, content in earlier.items()
            if name.startswith(("customXml/", "word/_rels/doc"))
        },
    )
    report = render_bytes(template)
    assert read_manifest(open_bytes(report.content, "报告.docx")) == report.manifest


def test_one_that_somebody_damaged_is_as_good_as_none() -> None:
    report = render(BODY).content
    damaged = part_text(report, "customXml/item1.xml").replace("version", "versoin")
    assert read_manifest(open_bytes(with_parts(report, {"customXml/item1.xml": damaged}), "报告.docx")) is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"[]",
        b'{"version":1}',
        b"\xff",
        b'{"version":1,"figures":[3]}',
        b'{"version":1,"figures":[],"paragraphs":[],"cells":{"1":[2]}}',
        b'{"version":1,"figures":[],"paragraphs":[],"cells":[2]}',
    ],
)
def test_a_damaged_file_beside_the_report_is_said(content: bytes) -> None:
    with pytest.raises(UnreadableFile, match="已损坏"):
        read_manifest_json(content, "清单.json")


def test_one_of_another_version_is_said() -> None:
    other = manifest_json(render(BODY).manifest).replace(b'"version": 1', b'"version": 9')
    with pytest.raises(UnreadableFile, match="别的版本"):
        read_manifest_json(other, "清单.json")
