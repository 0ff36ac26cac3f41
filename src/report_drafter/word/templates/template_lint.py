"""Finds every fault of a template before it is filled, each with its place in words. One fault never hides the rest."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import NamedPlace
from report_drafter.domain.report_text import Story
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.package.opened_document import OpenedDocument, open_document
from report_drafter.word.reading.document_in_hand import in_hand
from report_drafter.word.templates.template_blocks import BlockWalk
from report_drafter.word.templates.template_charts import chart_faults
from report_drafter.word.templates.template_expressions import ExpressionCheck
from report_drafter.word.templates.template_fault import Fault, FaultKind
from report_drafter.word.templates.template_names import TemplateNames
from report_drafter.word.templates.template_paragraph import TemplateParagraph
from report_drafter.word.templates.template_parts import TemplatePart, read_parts
from report_drafter.word.templates.template_properties import tagged_properties
from report_drafter.word.templates.template_safety import safety_faults
from report_drafter.word.templates.template_structure import structure_faults
from report_drafter.word.templates.template_tags import Tag
from report_drafter.word.templates.template_typing import quoted, typing_faults
from report_drafter.word.templates.template_units import unit_faults
from report_drafter.word.templates.unfilled_tags import unfilled_in, unfilled_parts

WITHOUT_TEXT = Fault(FaultKind.STRUCTURE, "模板正文里没有文字。", "请核对是不是保存好的报告模板。")
WITHOUT_TAGS = Fault(
    FaultKind.STRUCTURE,
    "模板里没有一个标签，报告里不会有填报数。",
    "请在要填数的地方写 {{ 走访企业 }} 这样的标签。",
    severity=Severity.WARNING,
)


def template_faults(template: Path, names: TemplateNames) -> tuple[Finding, ...]:
    """Returns every fault of a template in reading order; raises UnreadableFile for a file that is no .docx."""
    document = in_hand(open_document(template))
    return lint_template(document, read_parts(document), names)


def lint_template(
    document: OpenedDocument, parts: Collection[TemplatePart], names: TemplateNames
) -> tuple[Finding, ...]:
    """Returns every fault of an opened template: first those of the file, then part by part."""
    safety, names_of_parts = safety_faults(document), {part.name for part in parts}
    found = [_finding(document.file, "", fault) for fault in (*safety, *unfilled_parts(document, names_of_parts))]
    for part in parts:
        faults = list(part_faults(part, names))
        if faults:
            found.extend(_placed(document.file, part, faults))
    found.extend(_finding(document.file, words, fault) for words, fault in _property_faults(document, names))
    if not found and not _has_text(parts):
        found.append(_finding(document.file, "", WITHOUT_TEXT))
    elif not found and not _tagged(document, parts):
        found.append(_finding(document.file, "", WITHOUT_TAGS))
    return tuple(dict.fromkeys(found))


def _has_text(parts: Iterable[TemplatePart]) -> bool:
    bodies = (part.root for part in parts if part.story is Story.BODY)
    return any((one.text or "").strip() for body in bodies for one in body.iter(names.TEXT))


def _tagged(document: OpenedDocument, parts: Iterable[TemplatePart]) -> bool:
    if any(paragraph.tags for part in parts for paragraph in part.paragraphs):
        return True
    return any(tags for _, _, tags in tagged_properties(document))


def part_faults(part: TemplatePart, names: TemplateNames) -> Iterator[Fault]:
    """Yields the faults of one part, paragraph by paragraph."""
    walk = BlockWalk(names)
    for paragraph in part.paragraphs:
        mistyped = list(typing_faults(paragraph, names))
        yield from mistyped
        yield from structure_faults(paragraph)
        yield from unit_faults(paragraph, names)
        yield from _tag_faults(paragraph, walk, {fault.tag for fault in mistyped})
    yield from walk.finish()
    yield from unfilled_in(part.root)
    yield from chart_faults(part.root)


def _tag_faults(paragraph: TemplateParagraph, walk: BlockWalk, mistyped: Collection[Tag | None]) -> Iterator[Fault]:
    """Checks each tag where it stands; what is mistyped is not called unknown as well."""
    for tag in paragraph.tags:
        if tag.statement:
            yield from walk.step(paragraph, tag)
        if tag not in mistyped:
            yield from ExpressionCheck(walk.names, walk.scope, paragraph).faults(tag)


def _property_faults(document: OpenedDocument, names: TemplateNames) -> Iterator[tuple[str, Fault]]:
    for element, words, tags in tagged_properties(document):
        paragraph = TemplateParagraph(element, element.text or "", (), tags)
        mistyped = list(typing_faults(paragraph, names))
        yield from ((words, fault) for fault in mistyped)
        for tag in tags:
            if tag.statement:
                problem = f"文档属性里不能用“{quoted(tag.source)}”。"
                yield words, Fault(FaultKind.FORBIDDEN, problem, "属性里只写 {{ 年度 }} 一类的词语和指标。")
            elif not mistyped:
                yield from ((words, fault) for fault in ExpressionCheck(names, {}, paragraph).faults(tag))


def _placed(file: str, part: TemplatePart, faults: Iterable[Fault]) -> Iterator[Finding]:
    """Says where each fault stands; the words are worked out for a template that has faults, and for no other."""
    from report_drafter.word.templates.template_places import place_of, places_of

    places = places_of(part)
    for fault in faults:
        element = fault.paragraph
        yield _finding(file, part.words if element is None else place_of(element, places, part), fault)


def _finding(file: str, words: str, fault: Fault) -> Finding:
    return Finding(fault.kind.value, fault.severity, fault.problem, fault.advice, (NamedPlace(file, words),))


def grave(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Returns the findings that keep a template from being filled."""
    return tuple(one for one in findings if one.severity is Severity.ERROR)
