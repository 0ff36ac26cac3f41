"""报告文本: a report's paragraphs as one addressed text, in the accepted view of revisions.

FLOW document → report text: the word floor (or a plain text file) makes it, the language floor understands it.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from report_drafter.domain.frozen import frozen
from report_drafter.domain.location import paragraph_place


class Story(StrEnum):
    """Which part of the document a paragraph stands in."""

    BODY = "正文"
    TABLE = "表格"
    TEXT_BOX = "文本框"
    GRAPHIC = "图形"
    HEADER = "页眉"
    FOOTER = "页脚"
    FOOTNOTE = "脚注"
    ENDNOTE = "尾注"


@frozen
class LinkedFigure:
    """A stretch of a paragraph that a content control ties to an indicator.

    `aspect` is empty for this year's figure; for last year's and for changes it says so (上年, 比上年).
    """

    code: str
    start: int
    end: int
    aspect: str = ""


class Effacement(StrEnum):
    """How a stretch of text stands in a document without being meant to be read."""

    STRUCK = "删除线"
    HIDDEN = "隐藏"
    WHITE = "白字"


@frozen
class EffacedText:
    """A stretch of a paragraph that its format alone takes out of the text: struck by hand, hidden, white on white."""

    start: int
    end: int
    how: Effacement


@frozen
class Paragraph:
    """One non-empty paragraph.

    `number` counts from 1 over the non-empty paragraphs of the body in reading order, tables included; for a plain
    text file it is the line number; stories outside the body are numbered on from there. `level` is the outline level
    (0 title, 1 一、, 2 （一）, …) that the document's own styles give, None when they say nothing. `label` is the
    number that Word sets before it by itself (`一、`); it is no part of the text. `effaced` lists, in order, the
    stretches of the text that are struck through, hidden or as white as the page. `where` names a paragraph outside
    running text: 首页页眉, 表1第2行第3列.
    """

    number: int
    text: str
    story: Story = Story.BODY
    level: int | None = None
    table: tuple[int, int, int] | None = None
    figures: tuple[LinkedFigure, ...] = ()
    label: str = ""
    effaced: tuple[EffacedText, ...] = ()
    where: str = ""

    @property
    def place(self) -> str:
        """Where it stands, in words."""
        return paragraph_place(self.number, self.where)


@frozen
class ReportText:
    """A whole report; `file` names it in findings, `charts` is how many it shows: their figures are no text."""

    file: str
    paragraphs: tuple[Paragraph, ...]
    charts: int = 0

    @property
    def plain(self) -> str:
        """All paragraphs, one a line."""
        return "\n".join(one.text for one in self.paragraphs)

    def place(self, number: int) -> str:
        """Returns in words where a paragraph stands; one that is not there, or empty, by its number alone."""
        found = next((one for one in self.paragraphs if one.number == number), None)
        return paragraph_place(number) if found is None else found.place

    def effaced(self) -> Iterator[tuple[Paragraph, EffacedText, str]]:
        """Yields every stretch that is struck through, hidden or white, with its paragraph and its words."""
        for paragraph in self.paragraphs:
            for one in paragraph.effaced:
                yield paragraph, one, paragraph.text[one.start : one.end]
