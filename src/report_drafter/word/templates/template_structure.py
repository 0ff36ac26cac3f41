"""Finds tags that docxtpl would pay for with text: misplaced {%p %}, pairs across borders, two in one paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.word.package import ooxml_names as names
from report_drafter.word.reading.accepted_view import Element, visible_runs
from report_drafter.word.templates.template_fault import Fault, FaultKind
from report_drafter.word.templates.template_paragraph import TemplateParagraph, read_paragraph
from report_drafter.word.templates.template_tags import Tag
from report_drafter.word.templates.template_typing import quoted

W = names.W
LIFTED = {"p": (names.PARAGRAPH, "段"), "tr": (names.ROW, "行"), "tc": (names.CELL, "格")}
TRANSPARENT = frozenset({f"{W}smartTag", f"{W}customXml", f"{W}bdo", f"{W}dir"})
PLAIN_RUN_CONTENT = frozenset({names.TEXT, names.RUN_PROPERTIES, f"{W}lastRenderedPageBreak", f"{W}rPrChange"})
TRIMMING = ("-", "+")


def structure_faults(paragraph: TemplateParagraph) -> Iterator[Fault]:
    """Yields the faults in how the tags of one paragraph stand in it."""
    for tag in paragraph.tags:
        if _trims(tag):
            problem = f"标签“{quoted(tag.source)}”里的 - 或 + 会吞掉前后的文字和分段。"
            yield _fault(problem, "请删去这个符号。", paragraph)
        if _crosses_border(paragraph, tag):
            problem = f"标签“{quoted(tag.source)}”一半在内容控件、超链接或修订里面，一半在外面。"
            yield _fault(problem, "请删去整个标签，在同一处一次键入完整。", paragraph)
        if tag.lifts and not tag.statement:
            yield _fault(
                f"标签“{quoted(tag.source)}”不能带 {tag.prefix}。", f"请改为 {{{{ {tag.inner} }}}}。", paragraph
            )
        elif tag.lifts:
            yield from _lifting_faults(paragraph, tag)


def lifted_element(paragraph: Element, tag: Tag) -> Element | None:
    """Returns what makes way for a tag: its paragraph, row or cell; None when it stands in no table."""
    if tag.prefix == "p":
        return paragraph
    return next(paragraph.iterancestors(LIFTED[tag.prefix][0]), None)


def _trims(tag: Tag) -> bool:
    inside = tag.source[2:-2]
    return inside.startswith(TRIMMING) or inside.endswith(TRIMMING)


def _crosses_border(paragraph: TemplateParagraph, tag: Tag) -> bool:
    hosts = {_host(piece.run) for piece in paragraph.pieces_of(tag)}
    return len(hosts) > 1


def _host(run: Element) -> Element:
    """The control, link, revision or paragraph that a run belongs to."""
    return next((one for one in run.iterancestors() if one.tag not in TRANSPARENT), run)


def _lifting_faults(paragraph: TemplateParagraph, tag: Tag) -> Iterator[Fault]:
    lifted = lifted_element(paragraph.element, tag)
    word = LIFTED[tag.prefix][1]
    if lifted is None:
        yield _fault(f"标签“{quoted(tag.source)}”只能放在表格里。", "请移到表格中，或改用 {%p … %}。", paragraph)
        return
    inside = [paragraph] if tag.prefix == "p" else [read_paragraph(one) for one in lifted.iter(names.PARAGRAPH)]
    if sum(one.lifts and one.prefix == tag.prefix for each in inside for one in each.tags) > 1:
        problem = f"“{quoted(tag.source)}”所在的{word}里还有另一个 {{%{tag.prefix} … %}} 标签，会丢失。"
        yield _fault(problem, f"请把每个这样的标签单独放在一{word}。", paragraph)
    elif any(_other_text(one, tag) for one in inside):
        problem = f"“{quoted(tag.source)}”所在的{word}里还有别的文字，套用时会连同这一{word}一起去掉。"
        yield _fault(problem, f"请把这个标签单独放在一{word}，别的文字移到前后的{word}。", paragraph)
    elif _holds_more(lifted):
        problem = f"“{quoted(tag.source)}”所在的{word}里有图片、分节符、脚注或嵌套的表格，套用时会一起去掉。"
        yield _fault(problem, f"请把这个标签单独放在一{word}。", paragraph)


def _other_text(paragraph: TemplateParagraph, tag: Tag) -> bool:
    others = any(one.source != tag.source for one in paragraph.tags)
    return others or any(literal.strip() for literal in paragraph.literals())


def _holds_more(lifted: Element) -> bool:
    if any(next(lifted.iter(tag), None) is not None for tag in (f"{W}sectPr", names.TEXT_BOX)):
        return True
    if any(one is not lifted for one in lifted.iter(names.TABLE)):
        return True
    paragraphs = [lifted] if lifted.tag == names.PARAGRAPH else list(lifted.iter(names.PARAGRAPH))
    return any(
        child.tag not in PLAIN_RUN_CONTENT and isinstance(child.tag, str)
        for one in paragraphs
        for run in visible_runs(one)
        for child in run
    )


def _fault(problem: str, advice: str, paragraph: TemplateParagraph) -> Fault:
    return Fault(FaultKind.STRUCTURE, problem, advice, paragraph.element)
