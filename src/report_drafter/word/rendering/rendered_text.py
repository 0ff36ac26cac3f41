"""Reads a rendered document back before it is written: its text, and where each figure came to stand.

The same walk that reads a stranger's report numbers the paragraphs here, so that findings, manifest and comments agree.
"""

from __future__ import annotations

from collections.abc import Mapping

from report_drafter.domain.figure_manifest import FigureManifest, PrintedFigure
from report_drafter.domain.report_text import LinkedFigure, Paragraph, ReportText
from report_drafter.word.package.opened_document import OpenedDocument
from report_drafter.word.reading.accepted_view import Element
from report_drafter.word.reading.document_reader import NumberedParagraph, looks_of, numbered_paragraphs
from report_drafter.word.rendering.template_values import Printed

LINK_ASPECTS, CHANGE = {"": "", "上年": "上年"}, "比上年"


def read_back(document: OpenedDocument, figure_runs: Mapping[Element, Printed]) -> tuple[ReportText, FigureManifest]:
    """Returns the text of a document and the manifest of the figures that its runs show.

    A figure that the template strikes through or hides is not stated.
    """
    numbered = tuple(numbered_paragraphs(document))
    looks = looks_of(document, numbered)
    paragraphs: list[Paragraph] = []
    figures: list[PrintedFigure] = []
    for one in numbered:
        placed = _figures_in(one, figure_runs)
        paragraph = looks.paragraph(one, tuple(_linked(figure) for figure in placed))
        figures.extend(figure for figure in placed if not _effaced(figure, paragraph))
        paragraphs.append(paragraph)
    cells = {one.number: one.table for one in paragraphs if one.table is not None}
    manifest = FigureManifest(tuple(figures), tuple(one.text for one in paragraphs), cells)
    return ReportText(document.file, tuple(paragraphs)), manifest


def _effaced(figure: PrintedFigure, paragraph: Paragraph) -> bool:
    return any(one.start <= figure.start and figure.end <= one.end for one in paragraph.effaced)


def _linked(figure: PrintedFigure) -> LinkedFigure:
    return LinkedFigure(figure.code, figure.start, figure.end, LINK_ASPECTS.get(figure.aspect, CHANGE))


def _figures_in(paragraph: NumberedParagraph, figure_runs: Mapping[Element, Printed]) -> list[PrintedFigure]:
    shown = ((figure_runs.get(piece.run), piece.start) for piece in paragraph.accepted.runs)
    return [_placed(printed, paragraph.number, start) for printed, start in shown if printed is not None]


def _placed(printed: Printed, paragraph: int, start: int) -> PrintedFigure:
    indicator, quantity = printed.figure.indicator, printed.quantity
    return PrintedFigure(
        indicator.code,
        indicator.name,
        printed.text,
        format(quantity.value.normalize(), "f") if quantity is not None else "",
        indicator.unit,
        printed.figure.department,
        printed.cell,
        paragraph,
        start,
        start + len(printed.text),
        printed.aspect,
    )
