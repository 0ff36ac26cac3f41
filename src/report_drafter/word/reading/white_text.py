"""Finds text that is as white as the page: somebody made it unseen, and no setting called hidden tells so.

Source: ECMA-376 part 1, §17.3.2.6 (color), §17.3.2.32 and §17.4.32 (shading). White on a shaded ground is a heading,
and what may stand over a picture or in a box of its own colour is left alone.
"""

from __future__ import annotations

from collections.abc import Iterable

from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Story
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.reading.accepted_view import AcceptedParagraph, Element
from report_drafter.word.reading.style_sheet import Styles, with_bases

W = names.W
COLOUR, SHADING = f"{W}color", f"{W}shd"
ANCHOR = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}anchor"
OLD_PICTURE = f"{W}pict"
"""VML, which tells only by a style whether it lies behind the text."""
WHITE = "FFFFFF"
OPEN_STORIES = frozenset({Story.BODY, Story.TABLE, Story.FOOTNOTE, Story.ENDNOTE})
PAINTED = late(r"\}(?:highlight|outline|shadow|emboss|imprint|textOutline|textFill|glow|reflection|props3d|bdr)$")
"""What makes white letters seen: a marker behind them, or an edge of their own."""
NO_FILL = frozenset({"", "AUTO", WHITE})
GROUNDS = (
    (names.PARAGRAPH, names.PARAGRAPH_PROPERTIES, "pStyle"),
    (names.CELL, f"{W}tcPr", ""),
    (names.TABLE, f"{W}tblPr", "tblStyle"),
)


def on_white_pages(root: Element) -> bool:
    """Tells whether the pages of a document are surely white: no background, no picture that may lie behind them."""
    if root.find(f"{W}background") is not None or next(root.iter(OLD_PICTURE), None) is not None:
        return False
    return all(one.get("behindDoc") not in {"1", "true"} for one in root.iter(ANCHOR))


def holds_white(paragraph: AcceptedParagraph) -> bool:
    """Tells whether some run of a paragraph is white."""
    if paragraph.story not in OPEN_STORIES:
        return False
    return any(_is_white(colour) for one in paragraph.elements for colour in one.iter(COLOUR))


def is_unseen(run: Element, styles: Styles) -> bool:
    """Tells whether a run is white by its own format and stands on nothing that has a colour."""
    own = run.find(names.RUN_PROPERTIES)
    colour = None if own is None else own.find(COLOUR)
    if own is None or colour is None or not _is_white(colour):
        return False
    if any(PAINTED.search(str(one.tag)) for one in own) or _is_shaded(own, "rStyle", styles):
        return False
    return not any(_is_shaded(*ground, styles) for ground in _grounds(run))


def _grounds(run: Element) -> Iterable[tuple[Element, str]]:
    for around, properties, style in GROUNDS:
        for one in run.iterancestors(around):
            found = one.find(properties)
            if found is not None:
                yield found, style


def _is_shaded(properties: Element, style: str, styles: Styles) -> bool:
    """Whether properties, or the style that they name, colour the ground; a table's style may by any of its parts."""
    if any(_fills(one) for one in properties.iterchildren(SHADING)):
        return True
    named = properties.find(f"{W}{style}") if style else None
    chain = with_bases(named.get(names.VALUE, ""), styles) if named is not None else ()
    return any(_fills(shading) for _, one in chain for shading in one.iter(SHADING))


def _fills(shading: Element) -> bool:
    pattern = shading.get(names.VALUE, "clear") not in {"clear", "nil"}
    return pattern or shading.get(f"{W}themeFill") is not None or shading.get(f"{W}fill", "").upper() not in NO_FILL


def _is_white(colour: Element) -> bool:
    return colour.get(names.VALUE, "").upper() == WHITE
