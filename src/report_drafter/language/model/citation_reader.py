"""Reads the titles that a report cites in 《》 and 〈〉, each with the period that it names."""

from __future__ import annotations

import re

from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph
from report_drafter.language.model.report_model import Citation, Part

DASHES = "—–－−‐‑‒―─~～〜至-"
_MARKS = late(r"[《》〈〉]")
_OPENING = {"《": "》", "〈": "〉"}
_PERIOD = late(
    rf"[（(〔\[]\s*(?P<start>(?:19|20)\d\d)\s*年?\s*(?P<dash>[{DASHES}]{{1,2}})\s*(?P<end>(?:19|20)\d\d)\s*年?\s*[）)〕\]]"
)
_PERIOD_BEHIND = late(r"\s*" + _PERIOD.pattern)


def read_citations(paragraph: Paragraph, part: Part) -> list[Citation]:
    """Returns the citations of a paragraph in reading order, nested ones after the title that holds them."""
    text = paragraph.text
    if "《" not in text and "〈" not in text:
        return []
    open_at: list[tuple[str, int]] = []
    found = []
    for match in _MARKS.finditer(text):
        mark, at = match[0], match.start()
        if mark in _OPENING:
            open_at.append((mark, at))
            continue
        while open_at and _OPENING[open_at[-1][0]] != mark:
            open_at.pop()
        if open_at:
            _, start = open_at.pop()
            found.append(_citation(paragraph, start, at + 1, part, nested=bool(open_at)))
    found.sort(key=lambda one: one.start)
    return found


def _citation(paragraph: Paragraph, start: int, end: int, part: Part, *, nested: bool) -> Citation:
    """One title; a period in brackets right behind the closing mark belongs to it too."""
    words = paragraph.text[start:end]
    inner = words[1:-1]
    # A period inside a nested title is that title's own.
    outer = re.sub(r"[〈《][^〈〉《》]*[〉》]", lambda match: "\0" * len(match[0]), inner)
    period = _PERIOD.search(outer)
    base = inner
    if period is not None:
        base = inner[: period.start()] + inner[period.end() :]
    else:
        period = _PERIOD_BEHIND.match(paragraph.text, end)
    years = (int(period["start"]), int(period["end"])) if period is not None else None
    dash = period["dash"] if period is not None else ""
    return Citation(paragraph, start, end, words, base.strip(), years, dash, nested, part)
