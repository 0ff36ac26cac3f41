"""Pairs the loops and conditions of a part: each must end where it began, in the same paragraph, cell or table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.word.reading.accepted_view import Element
from report_drafter.word.templates.template_fault import Fault, FaultKind
from report_drafter.word.templates.template_names import TemplateNames
from report_drafter.word.templates.template_paragraph import TemplateParagraph
from report_drafter.word.templates.template_structure import lifted_element
from report_drafter.word.templates.template_tags import Tag
from report_drafter.word.templates.template_typing import quoted

OPENING = {"for": "endfor", "if": "endif"}
BRANCHES = frozenset({"elif", "else"})
CLOSING = {closing: opening for opening, closing in OPENING.items()}
LOOP = late(r"for\s+([^\W\d]\w*)\s+in\s+([^\W\d]\w*)\s*\(.*\)", re.DOTALL)


@frozen
class OpenBlock:
    """A loop or condition that has begun: `home` is where it must end, `variable` what a loop calls its rows."""

    tag: Tag
    paragraph: TemplateParagraph
    home: tuple[str, Element | None, Element | None]
    variable: str = ""
    fields: frozenset[str] = frozenset()


@dataclass(eq=False, repr=False, slots=True)
class BlockWalk:
    """Walks the tags of one part in order; `scope` tells the loops that are open and the fields of their rows."""

    names: TemplateNames
    open_blocks: list[OpenBlock] = field(default_factory=list)

    @property
    def scope(self) -> Mapping[str, frozenset[str]]:
        """The loop variables that may be used here, with their fields."""
        return {one.variable: one.fields for one in self.open_blocks if one.variable}

    def step(self, paragraph: TemplateParagraph, tag: Tag) -> Iterator[Fault]:
        """Takes in one statement and yields what is wrong with its place among the others."""
        keyword = tag.keyword
        if keyword in OPENING:
            self.open_blocks.append(self._opened(paragraph, tag))
        elif keyword in BRANCHES:
            yield from self._branch(paragraph, tag)
        elif keyword in CLOSING:
            yield from self._close(paragraph, tag)

    def finish(self) -> Iterator[Fault]:
        """Yields the loops and conditions that never end."""
        for one in self.open_blocks:
            closing = OPENING[one.tag.keyword]
            problem = f"“{quoted(one.tag.source)}”没有结束。"
            advice = f"请在结束的地方加上 {{%{one.tag.prefix} {closing} %}}。"
            yield Fault(FaultKind.STRUCTURE, problem, advice, one.paragraph.element)

    def _opened(self, paragraph: TemplateParagraph, tag: Tag) -> OpenBlock:
        loop = LOOP.fullmatch(tag.inner) if tag.keyword == "for" else None
        variable, call = (loop[1], loop[2]) if loop else ("", "")
        return OpenBlock(tag, paragraph, _home(paragraph, tag), variable, self.names.loops.get(call, frozenset()))

    def _branch(self, paragraph: TemplateParagraph, tag: Tag) -> Iterator[Fault]:
        block = self.open_blocks[-1] if self.open_blocks else None
        if block is None or block.tag.keyword != "if":
            problem = f"“{quoted(tag.source)}”前面没有 {{% if … %}}。"
            yield Fault(FaultKind.STRUCTURE, problem, "请补上，或删去它。", paragraph.element)
        elif block.home != _home(paragraph, tag):
            yield _misplaced(block, paragraph, tag)

    def _close(self, paragraph: TemplateParagraph, tag: Tag) -> Iterator[Fault]:
        wanted = CLOSING[tag.keyword]
        place = next((at for at in reversed(range(len(self.open_blocks))) if self._is(at, wanted)), None)
        if place is None:
            problem = f"“{quoted(tag.source)}”前面没有对应的 {{%{tag.prefix} {wanted} … %}}。"
            yield Fault(FaultKind.STRUCTURE, problem, "请补上开头，或删去它。", paragraph.element)
            return
        for crossed in self.open_blocks[place + 1 :]:
            problem = f"“{quoted(crossed.tag.source)}”没有在“{quoted(tag.source)}”之前结束。"
            advice = f"请在它之前加上 {{%{crossed.tag.prefix} {OPENING[crossed.tag.keyword]} %}}。"
            yield Fault(FaultKind.STRUCTURE, problem, advice, crossed.paragraph.element)
        block = self.open_blocks[place]
        del self.open_blocks[place:]
        if block.home != _home(paragraph, tag):
            yield _misplaced(block, paragraph, tag)

    def _is(self, place: int, keyword: str) -> bool:
        return self.open_blocks[place].tag.keyword == keyword


def _home(paragraph: TemplateParagraph, tag: Tag) -> tuple[str, Element | None, Element | None]:
    """Where a pair must close: the same kind of tag, within the same paragraph and wrapper, cell, table or row."""
    if tag.lifts:
        lifted = lifted_element(paragraph.element, tag)
        return tag.prefix, None if lifted is None else lifted.getparent(), None
    run = paragraph.pieces_of(tag)[0].run
    return "", paragraph.element, run.getparent()


def _misplaced(block: OpenBlock, paragraph: TemplateParagraph, tag: Tag) -> Fault:
    problem = f"“{quoted(block.tag.source)}”和“{quoted(tag.source)}”不在同一层：套用时会把中间的段落并在一起。"
    if block.tag.prefix or tag.prefix:
        advice = "请让两个标签写法一致，并放在同一张表格、同一单元格或同一级正文里。"
    else:
        keyword = block.tag.keyword
        advice = f"跨段时请各占一段，写成 {{%p {keyword} … %}} 和 {{%p {OPENING[keyword]} %}}。"
    return Fault(FaultKind.STRUCTURE, problem, advice, paragraph.element)
