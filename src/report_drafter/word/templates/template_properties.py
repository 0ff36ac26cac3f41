"""The document's own properties (title, subject, …), where a template may hold tags too."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.word.package.opened_document import OpenedDocument
from report_drafter.word.reading.accepted_view import Element
from report_drafter.word.templates.template_tags import Tag, find_tags

CORE_PART = "docProps/core.xml"
PROPERTY_NAMES = {
    "title": "标题",
    "subject": "主题",
    "creator": "作者",
    "keywords": "标记",
    "description": "备注",
    "category": "类别",
    "lastModifiedBy": "上次保存者",
    "contentStatus": "状态",
    "identifier": "标识",
    "language": "语言",
}


def tagged_properties(document: OpenedDocument) -> Iterator[tuple[Element, str, tuple[Tag, ...]]]:
    """Yields the core properties that hold a brace: element, its name in words, and its tags."""
    if not document.has(CORE_PART) or b"{" not in document.blob(CORE_PART):
        return
    for element in document.tree(CORE_PART):
        text = element.text or ""
        if "{" in text:
            name = str(element.tag).rpartition("}")[2]
            yield element, f"文档属性“{PROPERTY_NAMES.get(name, name)}”", find_tags(text)
