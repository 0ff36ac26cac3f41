"""Makes an old report fit to become a template: what cannot be filled is refused before anything is written."""

from __future__ import annotations

from lxml import etree

from report_drafter.domain.errors import UnreadableFile
from report_drafter.domain.finding import Severity
from report_drafter.word.marks.settled_changes import drop
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.package.opened_document import OpenedDocument, open_bytes
from report_drafter.word.package.package_bytes import packed
from report_drafter.word.publishing.public_package import PROGRAM_KINDS, parts_without
from report_drafter.word.templates.template_fault import FaultKind
from report_drafter.word.templates.template_safety import safety_faults


def adoptable(document: OpenedDocument) -> bytes:
    """Returns the report without macros and without the link to the template that it was once typed in.

    Raises UnreadableFile, in words, for a report that no template can be made of.
    """
    content = packed(_parts(document))
    for fault in safety_faults(open_bytes(content, document.file)):
        if fault.kind is FaultKind.UNSAFE and fault.severity is Severity.ERROR:
            problem = fault.problem.removeprefix("模板")
            raise UnreadableFile(f"“{document.file}”不能做成模板：文件{problem}", fault.advice)
    return content


def _parts(document: OpenedDocument) -> dict[str, bytes]:
    parts = {name: document.blob(name) for name in document.archive.namelist() if not name.endswith("/")}
    for name in document.related("settings"):
        if document.has(name):
            settings = document.tree(name)
            for link in list(settings.iter(f"{names.W}attachedTemplate")):
                drop(link)
            parts[name] = etree.tostring(settings, xml_declaration=True, encoding="UTF-8", standalone=True)
    return parts_without(parts, PROGRAM_KINDS)
