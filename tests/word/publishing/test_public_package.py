"""Specifies which parts a public document keeps: what its text needs, and nothing that reviewers left behind."""

from __future__ import annotations

import zipfile
from io import BytesIO

from report_drafter.word.package.package_bytes import unpacked
from report_drafter.word.publishing.public_package import public_parts
from tests.builders.document_builder import document, part_text, with_parts

RELATIONS = "word/_rels/document.xml.rels"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def with_related(content: bytes, kind: str, target: str, mode: str = "") -> bytes:
    entry = f'<Relationship Id="rIdX" Type="{OFFICE}/{kind}" Target="{target}"{mode}/></Relationships>'
    return with_parts(content, {RELATIONS: part_text(content, RELATIONS).replace("</Relationships>", entry)})


def test_a_plain_document_keeps_every_part() -> None:
    content = document("甲⟦note:脚注⟧", header="页眉")
    assert set(public_parts(unpacked(content))) == set(zipfile.ZipFile(BytesIO(content)).namelist())


def test_comments_go_with_their_relation() -> None:
    content = with_parts(document("甲"), {"word/comments.xml": "<a/>"})
    kept = public_parts(unpacked(with_related(content, "comments", "comments.xml")))
    assert "word/comments.xml" not in kept
    assert b"rIdX" not in kept[RELATIONS]


def test_a_part_that_nothing_points_to_goes() -> None:
    content = with_parts(document("甲"), {"customXml/item9.xml": "<a/>", "word/people.xml": "<a/>"})
    kept = public_parts(unpacked(content))
    assert not {"customXml/item9.xml", "word/people.xml"} & set(kept)


def test_pictures_and_links_to_the_web_stay() -> None:
    content = with_parts(document("甲"), {"word/media/image1.png": b"\x89PNG"})
    kept = public_parts(unpacked(with_related(content, "image", "media/image1.png")))
    assert kept["word/media/image1.png"] == b"\x89PNG"
    linked = public_parts(unpacked(with_related(document("甲"), "hyperlink", "http://a/", ' TargetMode="External"')))
    assert b"http://a/" in linked[RELATIONS]


def test_a_chart_stays_without_the_workbook_behind_it() -> None:
    space = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="' + OFFICE + '"'
    chart = f'<c:chartSpace {space}><c:chart/><c:externalData r:id="rId1"/></c:chartSpace>'
    entry = f'<Relationship Id="rId1" Type="{OFFICE}/package" Target="../embeddings/a.xlsx"/>'
    relations = f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{entry}'
    parts: dict[str, str | bytes] = {
        "word/charts/chart1.xml": chart,
        "word/charts/_rels/chart1.xml.rels": f"{relations}</Relationships>",
        "word/embeddings/a.xlsx": b"PK",
    }
    kept = public_parts(unpacked(with_related(with_parts(document("甲"), parts), "chart", "charts/chart1.xml")))
    assert b"<c:chart/>" in kept["word/charts/chart1.xml"]
    assert b"externalData" not in kept["word/charts/chart1.xml"]
    assert "word/embeddings/a.xlsx" not in kept
