"""Makes the source that docxtpl renders out of a part's XML, and puts the rest of the part back around it.

docxtpl sees the paragraphs and rows that hold tags and nothing else: what it does not see, it cannot lose, and it is
several times faster on what is left. In what it sees, every tag stands whole in one run, and braces, tabs and line
feeds that belong to the text are veiled.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from lxml import etree

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.package.xml_text import STATIC_END, STATIC_START, unveil, veil_static
from report_drafter.word.reading.accepted_view import Element
from report_drafter.word.templates.template_paragraph import TAG_TARGET, TemplateParagraph, settle_tags

UNIT_START, UNIT_END = "U", "V"
STATIC = late(f"{STATIC_START}(\\d+){STATIC_END}")
_INSTRUCTION = late(rf"<\?{TAG_TARGET} ([UV]|\{{.*?)\?>", re.DOTALL)
_ELEMENT = late(r"<[^>]*>")
_BLOCK = late(r"\{%(?:p|tr|tc)? (end)?(?:for|if)\b")
_MARKUP = late(r"<[^>]*>|\{%.*?%\}|\{\{.*?\}\}|\s", re.DOTALL)


@frozen
class Skeleton:
    """`source` is for docxtpl; `statics` are the stretches of XML that its numbered marks stand for.

    `required` are the marks, and `texts` the words beside tags, that no loop and no condition encloses.
    """

    source: str
    statics: tuple[str, ...]
    required: frozenset[int]
    texts: tuple[str, ...]

    def filled(self, rendered: str) -> str:
        """Returns the whole part's XML around what docxtpl made of the source."""
        return unveil(STATIC.sub(lambda found: self.statics[int(found[1])], rendered))

    def lost(self, rendered: str) -> tuple[str, ...]:
        """Returns what the template says unconditionally and the rendered source does not."""
        marks = Counter(int(one) for one in STATIC.findall(rendered))
        missing = [self.statics[number] for number in sorted(self.required) if marks[number] != 1]
        return (*missing, *_missing_in_order(self.texts, rendered))


def skeleton_of(root: Element, paragraphs: Iterable[TemplateParagraph], aliases: Mapping[str, str]) -> Skeleton:
    """Prepares a parsed part for docxtpl; the tree is used up by it."""
    units: dict[Element, None] = {}
    for paragraph in paragraphs:
        settle_tags(paragraph, aliases)
        units[_unit(paragraph.element, root)] = None
    for unit in units:
        unit.addprevious(etree.ProcessingInstruction(TAG_TARGET, UNIT_START))
        unit.addnext(etree.ProcessingInstruction(TAG_TARGET, UNIT_END))
    return _cut(etree.tostring(root, encoding="unicode"))


def text_and_marks(source: str) -> str:
    """Returns what must be the same before and after docxtpl's patches: all text that is no tag, without spaces."""
    return _MARKUP.sub("", source)


def _unit(paragraph: Element, root: Element) -> Element:
    """The smallest block around a paragraph that docxtpl may have to lift: its row, or itself, as high as can be."""
    unit = paragraph
    for ancestor in paragraph.iterancestors():
        if ancestor is root or ancestor.tag == names.BODY:
            break
        if ancestor.tag != names.TABLE:
            unit = ancestor
        elif not any(one.tag == names.ROW for one in ancestor.iterancestors()):
            break
    return unit


def _missing_in_order(texts: Iterable[str], rendered: str) -> Iterator[str]:
    place = 0
    for text in texts:
        found = rendered.find(text, place)
        if found < 0:
            yield text
        else:
            place = found + len(text)


class _Cutter:
    """Cuts serialized XML at its instructions; keeps count of the loops and conditions that are open."""

    __slots__ = ("depth", "required", "source", "statics", "texts")

    def __init__(self) -> None:
        self.source: list[str] = []
        self.statics: list[str] = []
        self.required: set[int] = set()
        self.texts: list[str] = []
        self.depth = 0

    def static(self, stretch: str) -> None:
        if not stretch:
            return
        if self.depth == 0:
            self.required.add(len(self.statics))
        self.source.append(f"{STATIC_START}{len(self.statics)}{STATIC_END}")
        self.statics.append(stretch)

    def visible(self, stretch: str) -> None:
        veiled = veil_static(stretch)
        self.source.append(veiled)
        if self.depth == 0:
            self.texts.extend(text for text in _ELEMENT.split(veiled) if text.strip())

    def tag(self, source: str) -> None:
        self.source.append(source)
        found = _BLOCK.match(source)
        if found:
            self.depth += -1 if found[1] else 1


def _cut(xml: str) -> Skeleton:
    cutter = _Cutter()
    place, inside = 0, False
    for found in _INSTRUCTION.finditer(xml):
        stretch, place = xml[place : found.start()], found.end()
        (cutter.visible if inside else cutter.static)(stretch)
        inside = found[1] != UNIT_END
        if found[1] not in {UNIT_START, UNIT_END}:
            cutter.tag(found[1])
    cutter.static(xml[place:])
    return Skeleton("".join(cutter.source), tuple(cutter.statics), frozenset(cutter.required), tuple(cutter.texts))
