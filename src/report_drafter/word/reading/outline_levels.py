"""Which paragraphs are headings, as the document's own styles say."""

from __future__ import annotations

from report_drafter.word.package import ooxml_names as names
from report_drafter.word.reading.accepted_view import Element
from report_drafter.word.reading.style_sheet import Styles, usual_style, with_bases

W = names.W
TITLE_STYLES = frozenset({"title", "标题", "文档标题"})
LOWEST_OUTLINE = 8
TITLE_LEVEL = 0


class OutlineLevels:
    """The outline level of each paragraph style (0 title, 1 一、, …), read when a paragraph first bears the style."""

    __slots__ = ("_default", "_known", "_levels")

    def __init__(self, styles: Styles) -> None:
        self._known = styles
        self._levels: dict[str, int | None] = {}
        self._default = usual_style(styles)

    def level(self, paragraph: Element) -> int | None:
        """Returns a paragraph's level, its own before that of its style; None for body text."""
        properties = paragraph.find(names.PARAGRAPH_PROPERTIES)
        if properties is None:
            return self._of_style(self._default)
        own = properties.find(f"{W}outlineLvl")
        if own is not None:
            return _heading_level(own)
        style = properties.find(f"{W}pStyle")
        return self._of_style(self._default if style is None else style.get(names.VALUE, ""))

    def _of_style(self, identity: str) -> int | None:
        if identity not in self._levels:
            self._levels[identity] = _style_level(identity, self._known)
        return self._levels[identity]


def _style_level(identity: str, known: Styles) -> int | None:
    for _, style in with_bases(identity, known):
        own = style.find(f"{names.PARAGRAPH_PROPERTIES}/{W}outlineLvl")
        if own is not None:
            return _heading_level(own)
        name = style.find(f"{W}name")
        if name is not None and name.get(names.VALUE, "").lower() in TITLE_STYLES:
            return TITLE_LEVEL
    return None


def _heading_level(outline: Element) -> int | None:
    """Outline level 0 of Word is the first heading; 9 is body text."""
    given = outline.get(names.VALUE, "")
    return int(given) + 1 if given.isdecimal() and int(given) <= LOWEST_OUTLINE else None
