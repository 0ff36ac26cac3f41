"""Text on its way into a document: what XML cannot hold is left out, what docxtpl would meddle with is veiled.

The marks are Unicode noncharacters: legal in XML 1.0, set aside for internal use, in nobody's data. `clean` removes
them from whatever comes in, so that no cell can forge one.
"""

from __future__ import annotations

from report_drafter.domain.late_pattern import late

FIGURE_START, FIGURE_MIDDLE, FIGURE_END = "\ufdd0", "\ufdd1", "\ufdd2"
VEILED_OPEN, VEILED_CLOSE = "\ufdd3", "\ufdd4"
VEILED_NEWLINE, VEILED_TAB = "\ufdd5", "\ufdd6"
STATIC_START, STATIC_END = "\ufdd7", "\ufdd8"
PARAGRAPH_BREAK = "\ufdd9"
NARRATIVE_END, NO_NARRATIVE, SENTENCES_END = "\ufdda", "\ufddb", "\ufddc"

MARKS = late(f"{FIGURE_START}\\d+{FIGURE_MIDDLE}|[{FIGURE_START}-{FIGURE_END}]")
_UNWRITABLE = late("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_VEIL = {ord("{"): VEILED_OPEN, ord("}"): VEILED_CLOSE}
_STATIC_VEIL = {**_VEIL, ord("\n"): VEILED_NEWLINE, ord("\t"): VEILED_TAB}
_VEILED = late(f"[{VEILED_OPEN}-{VEILED_TAB}]")
_PLAIN = {VEILED_OPEN: "{", VEILED_CLOSE: "}", VEILED_NEWLINE: "\n", VEILED_TAB: "\t"}


def clean(text: str) -> str:
    """Returns the text without the characters that XML or Word cannot hold; line ends become line feeds."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _UNWRITABLE.sub("", text)


def veil(text: str) -> str:
    """Hides the braces of a value: docxtpl would take `{_{` in it for a tag."""
    return text.translate(_VEIL)


def veil_static(xml: str) -> str:
    """Hides the braces, line feeds and tabs of the template's own XML from docxtpl, which would act on them."""
    return xml.translate(_STATIC_VEIL)


def unveil(xml: str) -> str:
    """Undoes both kinds of veil."""
    return _VEILED.sub(lambda found: _PLAIN[found[0]], xml)
