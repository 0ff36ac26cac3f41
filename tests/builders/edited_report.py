"""Writes drafts and edited reports as plain text; a figure of the draft stands in brackets with its code: [01:3907]."""

from __future__ import annotations

import re
from collections.abc import Sequence

from report_drafter.domain.figure_manifest import FigureManifest, PrintedFigure
from report_drafter.domain.location import CellAddress
from report_drafter.domain.report_text import LinkedFigure, Paragraph, ReportText

MARKED = re.compile(r"\[(?P<code>\w+)(?:·(?P<aspect>\w+))?:(?P<text>[^\]]*)\]")


def manifest(*paragraphs: str) -> FigureManifest:
    """Returns what a draft of these paragraphs states."""
    texts, figures = [], []
    for number, marked in enumerate(paragraphs, 1):
        text, found = _plain(marked)
        texts.append(text)
        figures += [
            PrintedFigure(
                match["code"],
                f"指标{match['code']}",
                match["text"],
                department="经侦支队",
                cell=CellAddress("经侦支队.xlsx", "指标", "D7"),
                paragraph=number,
                start=start,
                end=start + len(match["text"]),
                aspect=match["aspect"] or "",
            )
            for start, match in found
        ]
    return FigureManifest(tuple(figures), tuple(texts))


def report(*paragraphs: str) -> ReportText:
    """Returns an edited report; what is in brackets still has its control."""
    made = []
    for number, marked in enumerate(paragraphs, 1):
        text, found = _plain(marked)
        links = tuple(LinkedFigure(match["code"], start, start + len(match["text"])) for start, match in found)
        made.append(Paragraph(number, text, figures=links))
    return ReportText("报告.docx", tuple(made))


def _plain(marked: str) -> tuple[str, Sequence[tuple[int, re.Match[str]]]]:
    text, at = "", 0
    found: list[tuple[int, re.Match[str]]] = []
    for match in MARKED.finditer(marked):
        text += marked[at : match.start()]
        found.append((len(text), match))
        text += match["text"]
        at = match.end()
    return text + marked[at:], found
