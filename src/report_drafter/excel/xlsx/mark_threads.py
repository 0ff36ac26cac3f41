"""Answers in modern, threaded comments of an .xlsx: Excel shows the thread, not the old comment that mirrors it.

Source: MS-XLSX 2.6.203 (CT_ThreadedComment).
"""

from __future__ import annotations

from collections.abc import Iterable
from uuid import NAMESPACE_URL, uuid5

from lxml import etree

from report_drafter.excel.cells.cell_text import writable
from report_drafter.excel.marks.marked_cells import AUTHOR, PREFIX
from report_drafter.excel.xlsx.package_edit import PackageEdit

THREADS = "{http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments}"
COMMENT, TEXT, PERSON = f"{THREADS}threadedComment", f"{THREADS}text", f"{THREADS}person"
MIRRORED = "\n答复:\n    "
"""What stands in front of an answer in the old comment."""


def add_reply(package: PackageEdit, part: str, cell: str, words: str) -> bool:
    """Answers in the cell's thread with our words; tells whether there is one that can be answered."""
    threads, people = package.related(part, "threadedComment"), _people(package)
    if threads is None or people is None:
        return False
    root = package.parse(threads)
    thread = [one for one in root.iter(COMMENT) if one.get("ref") == cell]
    first = next((one.get("id") for one in thread if one.get("parentId") is None and one.get("id")), None)
    if first is None:
        return False
    attributes = {
        "ref": cell,
        "personId": _ourselves(package, people),
        "id": _identity(f"{part} {cell} {first} {words}"),
        "parentId": first,
    }
    thread[-1].addnext(_reply(attributes, words, thread))
    package.write(threads, root)
    return True


def _reply(attributes: dict[str, str], words: str, thread: Iterable[etree._Element]) -> etree._Element:
    """An answer stands where its time puts it; we have no clock, so it is as late as the latest of its thread."""
    latest = max(one.get("dT", "") for one in thread)
    reply = etree.Element(COMMENT, attributes | ({"dT": latest} if latest else {}))
    etree.SubElement(reply, TEXT).text = writable(f"{PREFIX}{words}")
    return reply


def remove_replies(package: PackageEdit, part: str) -> None:
    """Takes away our answers in the threads of a sheet."""
    threads = package.related(part, "threadedComment")
    if threads is None or PREFIX.encode() not in package.parts[threads]:
        return
    root = package.parse(threads)
    for one in list(root.iter(COMMENT)):
        parent = one.getparent()
        if parent is not None and one.get("parentId") and (one.findtext(TEXT) or "").startswith(PREFIX):
            parent.remove(one)
    package.write(threads, root)


def _people(package: PackageEdit) -> str | None:
    """The part that lists who comments."""
    workbook = next((one.part for one in package.relations("") if one.kind == "officeDocument"), "")
    return package.related(workbook, "person")


def _ourselves(package: PackageEdit, people: str) -> str:
    root = package.parse(people)
    found = next((one for one in root.iter(PERSON) if one.get("displayName") == AUTHOR and one.get("id")), None)
    if found is not None:
        return str(found.get("id"))
    attributes = {"displayName": AUTHOR, "id": _identity(AUTHOR), "userId": AUTHOR, "providerId": "None"}
    etree.SubElement(root, PERSON, attributes)
    package.write(people, root)
    return attributes["id"]


def _identity(words: str) -> str:
    """An id that is always the same for the same words."""
    return f"{{{str(uuid5(NAMESPACE_URL, words)).upper()}}}"
