"""Findings at a cell with a modern, threaded comment: an answer in the thread, and in the old comment it mirrors."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree
from openpyxl import Workbook
from openpyxl.comments import Comment

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import CellAddress
from report_drafter.excel.files.package_parts import finished_parts
from report_drafter.excel.xlsx.package_marks import marked_package
from tests.builders.workbook_builder import DEPARTMENT, a_form, edited, parts_of, zip_of
from tests.builders.written_workbook import opened, package_faults

FILE = f"{DEPARTMENT}.xlsx"
SPACE = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"
TYPES = "http://schemas.microsoft.com/office/2017/10/relationships"
PARENT, PERSON = "{6D0D7B8E-3F00-4D0E-8A5A-0A1B2C3D4E5F}", "{11111111-2222-3333-4444-555555555555}"
REPLY = "{6D0D7B8E-3F00-4D0E-8A5A-0A1B2C3D4E60}"
THREAD_PART, PEOPLE_PART = "xl/threadedComments/threadedComment1.xml", "xl/persons/person.xml"
MIRROR = "[线程批注]\n\n你的Excel版本可读取此线程批注。\n\n注释:\n    请核对"


def a_finding(cell: str = "F4") -> Finding:
    place = CellAddress(FILE, "指标", cell, "=三百")
    return Finding("not-a-number", Severity.ERROR, "不是数字。", "请填数字。", (place,))


def with_thread(*, people: bool = True) -> bytes:
    """The form with a thread of one comment at F4, as Excel 365 saves it."""

    def comment(workbook: Workbook) -> None:
        workbook["指标"]["F4"].comment = Comment(MIRROR, f"tc={PARENT}")

    parts = finished_parts(parts_of(edited(a_form(), comment)))
    parts[THREAD_PART] = (
        f'<ThreadedComments xmlns="{SPACE}"><threadedComment ref="F4" dT="2024-01-05T08:12:33.45" personId="{PERSON}"'
        f' id="{PARENT}"><text>请核对</text></threadedComment></ThreadedComments>'
    ).encode()
    relate(parts, "xl/worksheets/_rels/sheet2.xml.rels", "threadedComment", "/" + THREAD_PART)
    if people:
        parts[PEOPLE_PART] = (
            f'<personList xmlns="{SPACE}"><person displayName="张三" id="{PERSON}" userId="S::1" providerId="AD"/>'
            "</personList>"
        ).encode()
        relate(parts, "xl/_rels/workbook.xml.rels", "person", "/" + PEOPLE_PART)
    overrides = "".join(
        f'<Override PartName="/{part}" ContentType="application/vnd.ms-excel.{kind}+xml"/>'
        for part, kind in ((THREAD_PART, "threadedcomments"), (PEOPLE_PART, "person"))
        if part in parts
    )
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(b"</Types>", f"{overrides}</Types>".encode())
    return zip_of(parts)


def relate(parts: dict[str, bytes], part: str, kind: str, target: str) -> None:
    link = f'<Relationship Id="rIdThread" Type="{TYPES}/{kind}" Target="{target}"/></Relationships>'
    parts[part] = parts[part].replace(b"</Relationships>", link.encode())


def thread(content: bytes) -> list[tuple[str | None, str | None]]:
    """Each comment of the thread: what it answers, and its text."""
    root = etree.fromstring(parts_of(content)[THREAD_PART])
    return [(one.get("parentId"), one.findtext(f"{{{SPACE}}}text")) for one in root]


def old_comment(content: bytes) -> str:
    comment = opened(content)["指标"]["F4"].comment
    return comment.text if comment else ""


def test_the_finding_answers_in_the_thread_and_in_its_mirror() -> None:
    content = marked_package(FILE, with_thread(), [a_finding()])
    assert thread(content) == [(None, "请核对"), (PARENT, "【校核】错误：不是数字。请填数字。")]
    assert old_comment(content) == f"{MIRROR}\n答复:\n    【校核】错误：不是数字。请填数字。"


def test_the_answer_is_ours_and_no_earlier_than_the_thread() -> None:
    parts = parts_of(marked_package(FILE, with_thread(), [a_finding()]))
    people = {one.get("id"): one.get("displayName") for one in etree.fromstring(parts[PEOPLE_PART])}
    reply = etree.fromstring(parts[THREAD_PART])[1]
    assert people[reply.get("personId")] == "report-drafter"
    assert list(people.values()) == ["张三", "report-drafter"]
    assert reply.get("dT") == "2024-01-05T08:12:33.45"


def test_an_answer_of_an_earlier_copy_is_taken_away() -> None:
    first = marked_package(FILE, with_thread(), [a_finding()])
    again = marked_package(FILE, first, [a_finding("F7")])
    assert thread(again) == [(None, "请核对")]
    assert old_comment(again) == MIRROR


def test_an_answer_that_stands_before_what_it_answers_is_not_taken_for_the_beginning() -> None:
    parts = parts_of(with_thread())
    earlier = (
        f'<threadedComment ref="F4" dT="2024-01-06T08:00:00.00" personId="{PERSON}" id="{REPLY}" parentId="{PARENT}">'
        "<text>已请示</text></threadedComment>"
    ).encode()
    parts[THREAD_PART] = parts[THREAD_PART].replace(b"<threadedComment ", earlier + b"<threadedComment ", 1)
    content = marked_package(FILE, zip_of(parts), [a_finding()])
    assert thread(content) == [(PARENT, "已请示"), (None, "请核对"), (PARENT, "【校核】错误：不是数字。请填数字。")]
    assert etree.fromstring(parts_of(content)[THREAD_PART])[2].get("dT") == "2024-01-06T08:00:00.00"


def test_a_thread_that_lost_its_people_keeps_the_words_in_the_old_comment() -> None:
    content = marked_package(FILE, with_thread(people=False), [a_finding()])
    assert thread(content) == [(None, "请核对")]
    assert old_comment(content) == f"{MIRROR}\n【校核】错误：不是数字。请填数字。"


def test_the_same_file_and_findings_give_the_same_bytes() -> None:
    content = with_thread()
    assert marked_package(FILE, content, [a_finding()]) == marked_package(FILE, content, [a_finding()])


def test_excel_has_nothing_against_the_answer(tmp_path: Path) -> None:
    before = package_faults(with_thread(), tmp_path)
    assert set(package_faults(marked_package(FILE, with_thread(), [a_finding()]), tmp_path)) <= set(before)


@pytest.mark.libreoffice
def test_libreoffice_shows_the_answer_and_a_copy_it_saved_loses_it(
    convert: Callable[[Path, str], Path], tmp_path: Path
) -> None:
    path = tmp_path / FILE
    path.write_bytes(marked_package(FILE, with_thread(), [a_finding()]))
    saved = convert(path, "xlsx:Calc MS Excel 2007 XML").read_bytes()
    assert "【校核】错误：不是数字。请填数字。" in old_comment(saved)
    assert old_comment(marked_package(FILE, saved, [a_finding("F7")])) == MIRROR
