"""How a department's narrative begins once the report numbers it: without a number of its own.

Departments number what they send (一是加强培训, （一）深化改革); the report sets 四是 before it.
"""

from __future__ import annotations

from report_drafter.domain.late_pattern import late
from report_drafter.language.text.ordinal_markers import ordinal_markers

BLANKS = " \t\u00a0\u3000"
BEHIND_NUMBER = BLANKS + "：:，,、.．■●◆★▪"
_TYPED_NUMBER = late(r"\d{1,2}[:：](?!\d)")
"""What reports do not number with, but cells do: 3：优化服务."""


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
    end = _number_end(words)
    return words[end:].lstrip(BEHIND_NUMBER) or words if end else words


def _number_end(words: str) -> int:
    """Where the number that opens some words ends; 0 where none does."""
    typed = _TYPED_NUMBER.match(words)
    if typed is not None:
        return typed.end()
    marker = next(ordinal_markers(words), None)
    return marker.end if marker is not None and marker.start == 0 else 0
