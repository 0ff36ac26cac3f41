"""How a department's narrative begins once the report numbers it: without a number of its own.

Departments number what they send (一是加强培训, （一）深化改革); the report sets 四是 before it.
"""

from __future__ import annotations

from report_drafter.language.text.ordinal_markers import ordinal_markers

BLANKS = " \t\u00a0\u3000"


def opened(title: str, text: str) -> tuple[str, str]:
    """Returns title and text to print: no number before what comes first, no blanks before paragraphs."""
    lines = "\n".join(line.strip(BLANKS) for line in text.split("\n"))
    return (_unnumbered(title), lines) if title.strip(BLANKS) else ("", _unnumbered(lines))


def begins_a_list(text: str) -> bool:
    """Tells whether a text is a list from its first line on, so that the line must not run on behind a title."""
    lines = [line for line in text.split("\n") if line.strip(BLANKS)]
    markers = (next(ordinal_markers(line), None) for line in lines[:2])
    opening = [(one.ordinal, one.style) for one in markers if one is not None and one.start == 0]
    return [ordinal for ordinal, _ in opening] == [1, 2] and opening[0][1] is opening[1][1]


def _unnumbered(words: str) -> str:
    """The words behind an ordinal that opens them; a number that is all there is stays."""
    words = words.strip(BLANKS)
    marker = next(ordinal_markers(words), None)
    if marker is None or marker.start > 0:
        return words
    return words[marker.end :].strip(BLANKS) or words
