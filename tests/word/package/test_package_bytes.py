"""The same parts always give the same bytes, in an order that readers expect."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import zipfile

from report_drafter.word.package.package_bytes import packed, unpacked
from report_drafter.word.package.package_relations import add_relation, add_type, drop_part, relations_of
from tests.builders.document_builder import document

SCRIPT = """
import hashlib
from tests.builders.rendered_builder import render
from report_drafter.word.review.review_copy import review_copy
report = render("{{ 走访企业 }}", header="{{ 办结率 }}").content
print(hashlib.sha256(report + review_copy(report, [])).hexdigest())
"""


def test_the_order_of_the_parts_given_does_not_matter() -> None:
    parts = unpacked(document("甲", header="乙"))
    assert packed(parts) == packed(dict(reversed(parts.items())))


def test_content_types_come_first_and_no_time_and_no_system_is_told() -> None:
    with zipfile.ZipFile(io.BytesIO(packed(unpacked(document("甲"))))) as archive:
        entries = archive.infolist()
    assert [one.filename for one in entries[:2]] == ["[Content_Types].xml", "_rels/.rels"]
    assert {one.date_time for one in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {(one.create_system, one.external_attr) for one in entries} == {(0, 0o600 << 16)}


def test_parts_come_back_as_they_went_in() -> None:
    parts = unpacked(document("甲"))
    assert unpacked(packed(parts)) == parts


def test_other_processes_with_other_hash_seeds_write_the_same_report() -> None:
    digests = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(digests) == 1


def test_a_part_that_is_added_and_dropped_leaves_no_trace() -> None:
    parts = unpacked(document("甲"))
    added = add_type(add_relation(parts, "word/document.xml", "urn:x", "word/x.xml"), "word/x.xml", "text/x")
    added["word/x.xml"] = b"<x/>"
    assert b'Target="/word/x.xml"' in added[relations_of("word/document.xml")]
    dropped = drop_part(added, "word/document.xml", "word/x.xml")
    assert set(dropped) == set(parts)
    assert b"/word/x.xml" not in dropped["[Content_Types].xml"]
    assert b"/word/x.xml" not in dropped[relations_of("word/document.xml")]
