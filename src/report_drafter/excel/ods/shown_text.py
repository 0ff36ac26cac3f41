"""What a cell of an .ods shows as text: its paragraphs without what is struck through, raised digits as such."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from report_drafter.domain.frozen import frozen
from report_drafter.domain.workbook import CellMark
from report_drafter.excel.cells.rich_text import TextRun, left_of
from report_drafter.excel.ods.document_names import OFFICE, STYLE, TABLE, TEXT

if TYPE_CHECKING:
    from lxml import etree

PARAGRAPH, SPAN = f"{TEXT}p", f"{TEXT}span"
SIGNS = {f"{TEXT}s": " ", f"{TEXT}line-break": "\n", f"{TEXT}tab": "\t"}
LINES_THROUGH = (f"{STYLE}text-line-through-style", f"{STYLE}text-line-through-type")
NO_LINE = "none"
RAISED, LOWERED = "super", "sub"
LEVEL, BELOW = "0%", "-"


@frozen
class _Look:
    """How characters stand there."""

    struck: bool = False
    position: str = ""


class ShownTexts:
    """The styles of characters that were met so far, and texts as these styles let them stand."""

    def __init__(self) -> None:
        self._looks: dict[str | None, _Look] = {}

    def learn(self, style: etree._Element) -> None:
        """Takes down what a style strikes through, raises or lowers."""
        looks = style.find(f"{STYLE}text-properties")
        if looks is None:
            return
        struck = any(looks.get(one, NO_LINE) != NO_LINE for one in LINES_THROUGH)
        self._looks[style.get(f"{STYLE}name")] = _Look(struck, _position(looks.get(f"{STYLE}text-position", LEVEL)))

    def of(self, cell: etree._Element) -> tuple[str, CellMark | None]:
        """Returns the text of a cell, and how it is struck through."""
        whole = self._looks.get(cell.get(f"{TABLE}style-name"), _Look())
        runs: list[TextRun] = []
        for number, paragraph in enumerate(cell.iterchildren(PARAGRAPH)):
            runs += [TextRun("\n")] if number else []
            runs += self._runs(paragraph, whole)
        text, mark = left_of(runs)
        return text, CellMark.STRUCK if whole.struck and mark is None else mark

    def _runs(self, element: etree._Element, look: _Look) -> Iterator[TextRun]:
        """The characters of an element by their looks; blanks and breaks are elements of their own."""
        yield _run(str(element.text or ""), look)
        for child in element:
            if child.tag in SIGNS:
                yield _run(SIGNS[str(child.tag)], look)
            elif child.tag != f"{OFFICE}annotation":
                own = self._looks.get(child.get(f"{TEXT}style-name"), look) if child.tag == SPAN else look
                yield from self._runs(child, own)
            yield _run(str(child.tail or ""), look)


def _position(stated: str) -> str:
    """Whether characters are raised or lowered, by a word (super 58%) or by how far (33% 58%, -33% 58%)."""
    how = stated.partition(" ")[0]
    if how in (RAISED, LOWERED, LEVEL):
        return how
    return LOWERED if how.startswith(BELOW) else RAISED


def _run(text: str, look: _Look) -> TextRun:
    return TextRun(text, look.struck, look.position == RAISED, look.position == LOWERED)
