"""What one child of a run shows: text, a tab or a break, a symbol of a symbol font."""

from __future__ import annotations

from lxml import etree

from report_drafter.domain.late_pattern import late
from report_drafter.language.text.raised_digits import level, lowered, raised
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.reading.symbol_fonts import is_symbol_font, symbol

W = names.W
Element = etree._Element  # noqa: SLF001  # lxml has no public name for the type of its elements
FIXED_TEXTS = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
}
SYMBOL = f"{W}sym"
TEXTS = frozenset({names.TEXT, names.EQUATION_TEXT})
ONE_CHARACTER = frozenset({*FIXED_TEXTS, SYMBOL})
SHOWING = (*TEXTS, *ONE_CHARACTER)
RAISED, LOWERED = "superscript", "subscript"
_PLACE = f"{names.RUN_PROPERTIES}/{W}vertAlign"
_OWN_MARKS = tuple(f"{W}{kind}Reference[@{W}customMarkFollows]" for kind in ("footnote", "endnote"))
_OF_SYMBOL_FONT = late("[\uf020-\uf0ff]")
"""Where symbol fonts keep their characters; elsewhere the same codes stand for lost ones."""


def child_text(child: Element) -> str:
    """Returns the characters that a child of a run shows, none for what shows no text."""
    tag = str(child.tag)
    if tag in TEXTS:
        text = child.text or ""
        return _readable(child, text) if _OF_SYMBOL_FONT.search(text) else text
    if tag == SYMBOL:
        return symbol(child.get(f"{W}font", ""), child.get(f"{W}char", ""))
    return FIXED_TEXTS.get(tag, "")


def off_the_line(run: Element, text: str) -> str:
    """Returns a run's text with digits above or below the line as such; a mark of one's own for a note stands above."""
    place = run.find(_PLACE)
    line = "" if place is None else place.get(names.VALUE, "")
    if line == RAISED or any(run.find(one) is not None for one in _OWN_MARKS):
        return raised(text)
    return lowered(text) if line == LOWERED else text


def typed(run: Element, shown: str) -> str:
    """Returns what was typed into a run of which `off_the_line` may have made what it shows."""
    plain = level(shown)
    return plain if off_the_line(run, plain) == shown else shown


def _readable(child: Element, text: str) -> str:
    """The symbols of a text that a symbol font shows, each as one character that any font has."""
    run = child.getparent()
    fonts = None if run is None else run.find(f"{names.RUN_PROPERTIES}/{W}rFonts")
    named = () if fonts is None else (fonts.get(f"{W}{kind}", "") for kind in ("ascii", "hAnsi", "cs", "eastAsia"))
    font = next((one for one in named if is_symbol_font(one)), "")
    if not font:
        return text
    return _OF_SYMBOL_FONT.sub(lambda found: symbol(font, f"{ord(found[0]):X}"), text)
