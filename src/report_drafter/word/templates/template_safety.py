"""Refuses a template that reaches beyond itself: macros, links to other files, fields that fetch or run something."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from report_drafter.domain.finding import Severity
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.package.opened_document import OpenedDocument
from report_drafter.word.templates.template_fault import Fault, FaultKind

MEBIBYTE = 1024 * 1024
LARGEST_TEMPLATE = 64 * MEBIBYTE
MACRO_PARTS = ("vbaproject.bin", "vbadata.xml", "/activex/")
REACHING_FIELD = r"(?i)\b(INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|DDEAUTO|DDE|LINK|DATABASE)\b"
LINK_ADVICE = {"attachedTemplate": "请在 Word“开发工具—文档模板”里改为 Normal，保存后再运行一次。"}
HARMLESS_LINKS = ("hyperlink",)
RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
TAGGED = (b"{{", b"{%")
UNFILLED_KIND = "comments"


def safety_faults(document: OpenedDocument) -> Iterator[Fault]:
    """Yields what makes a template unsafe to fill, and tags in comments, which are never filled."""
    entries = document.archive.infolist()
    if sum(one.file_size for one in entries) > LARGEST_TEMPLATE:
        yield _unsafe("模板解压后超过 64 MB。", "请删去其中的大图片或嵌入文件后另存。")
        return
    if any(part in one.filename.lower() for one in entries for part in MACRO_PARTS):
        yield _unsafe("模板里有宏或 ActiveX 控件。", "请另存为不含宏的“Word 文档（.docx）”。")
    if document.strict:
        yield _unsafe("模板是“Strict Open XML”格式。", "请另存为普通的“Word 文档（.docx）”。")
    yield from _links(document)
    yield from _fields(document)
    yield from _comments(document)
    yield from _revisions(document)


def _links(document: OpenedDocument) -> Iterator[Fault]:
    for name in sorted(document.archive.namelist()):
        if not name.endswith(".rels") or b"External" not in document.blob(name):
            continue
        for link in document.tree(name).iter(RELATION):
            kind = link.get("Type", "").rsplit("/", 1)[-1]
            if link.get("TargetMode") == "External" and kind not in HARMLESS_LINKS:
                problem = f"模板链接着外部文件（{kind}：{link.get('Target', '')[:60]}）。"
                yield _unsafe(problem, LINK_ADVICE.get(kind, "请断开链接，把内容直接放进模板。"))


def _fields(document: OpenedDocument) -> Iterator[Fault]:
    for name in sorted(document.archive.namelist()):
        if not name.startswith("word/") or not name.endswith(".xml"):
            continue
        if b"instr" not in document.blob(name):
            continue
        found = next((one for one in _instructions(document.tree(name)) if re.search(REACHING_FIELD, one)), None)
        if found is not None:
            yield _unsafe(f"模板里有会读取其他文件或运行程序的域“{found.strip()[:40]}”。", "请删去这个域。")


def _instructions(root: etree._Element) -> Iterator[str]:
    """The instruction of a complex field may be cut into runs: those of one paragraph are read as one."""
    for simple in root.iter(f"{names.W}fldSimple"):
        yield simple.get(f"{names.W}instr", "")
    for paragraph in root.iter(names.PARAGRAPH):
        yield "".join(one.text or "" for one in paragraph.iter(f"{names.W}instrText"))


def _comments(document: OpenedDocument) -> Iterator[Fault]:
    """A comment never gets into the report: one that speaks of a tag does no harm, one that is to be filled is lost."""
    for name in document.related(UNFILLED_KIND):
        if document.has(name) and any(one in document.blob(name) for one in TAGGED):
            problem = "批注里有标签，批注中的标签不会填写，批注也不会写进报告。"
            advice = "只是说明的可以不管；要写进报告的，请把标签移到正文。"
            yield Fault(FaultKind.STRUCTURE, problem, advice, severity=Severity.WARNING)


def _revisions(document: OpenedDocument) -> Iterator[Fault]:
    root = document.tree(document.main)
    if next(root.iter(names.INSERTED, names.DELETED, names.MOVED_FROM, names.MOVED_TO), None) is not None:
        problem = "模板里有没有处理的修订，会带进报告。"
        advice = "请在 Word“审阅”中全部接受或拒绝后保存。"
        yield Fault(FaultKind.STRUCTURE, problem, advice, severity=Severity.WARNING)


def _unsafe(problem: str, advice: str) -> Fault:
    return Fault(FaultKind.UNSAFE, problem, advice)
