"""Shows a place of a paragraph in its sentence."""

from __future__ import annotations

from report_drafter.language.text.text_breaks import start_behind

SENTENCE_ENDS = "。！？；\n"


def sentence_at(text: str, position: int) -> str:
    """Returns the sentence of a paragraph that holds the character at `position`."""
    start = start_behind(SENTENCE_ENDS, text, position)
    ends = [at + 1 for mark in SENTENCE_ENDS if (at := text.find(mark, position)) >= 0]
    return text[start : min(ends, default=len(text))].strip()
