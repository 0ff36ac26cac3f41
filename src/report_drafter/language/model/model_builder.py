"""Builds the model of a report that all rules share, in one pass over its paragraphs."""

from __future__ import annotations

from collections.abc import Sequence

from report_drafter.domain.report_text import Paragraph, ReportText
from report_drafter.language.dates.looking_back import looking_back
from report_drafter.language.figures.figure_scanner import find_figures
from report_drafter.language.figures.scope_reader import find_scopes, heading_scope, lead_mark
from report_drafter.language.model.citation_reader import read_citations
from report_drafter.language.model.measure_reader import Setting, read_measures
from report_drafter.language.model.outline import Place, read_outline
from report_drafter.language.model.report_identity import report_agency, report_year
from report_drafter.language.model.report_model import Citation, Measure, Part, ReportModel, Scope, Sentence
from report_drafter.language.text.text_breaks import Breaks, find_breaks


def build_model(text: ReportText) -> ReportModel:
    """Reads a report: year, agency, headings, sentences, measures and citations. Takes time linear in its length."""
    year = report_year(text.paragraphs)
    places = read_outline(text.paragraphs, year)
    reading = _Reading(year)
    for paragraph, place in zip(text.paragraphs, places, strict=True):
        reading.add(paragraph, place)
    return ReportModel(
        text,
        year,
        report_agency(text.paragraphs),
        tuple(place.heading for place in places if place.heading is not None),
        tuple(reading.sentences),
        tuple(reading.measures),
        tuple(reading.citations),
    )


class _Reading:
    """What has been read so far, and the period that holds for the next paragraph."""

    def __init__(self, year: int | None) -> None:
        self.sentences: list[Sentence] = []
        self.measures: list[Measure] = []
        self.citations: list[Citation] = []
        self._year = year
        self._passages = 0
        self._carried = Scope.YEAR

    def add(self, paragraph: Paragraph, place: Place) -> None:
        """Reads the next paragraph."""
        text = paragraph.text
        breaks = find_breaks(text)
        if place.heading is not None and place.heading.level == 1:
            self._carried = heading_scope(place.heading.title, self._year) or Scope.YEAR
        self._read_figures(paragraph, place.part, breaks)
        self.citations += read_citations(paragraph, place.part)
        self.sentences += self._sentences(paragraph, place, breaks)
        self._passages += len(breaks.passage_starts)

    def _read_figures(self, paragraph: Paragraph, part: Part, breaks: Breaks) -> None:
        figures = find_figures(paragraph.text)
        marks = find_scopes(paragraph.text, self._year) if figures or _may_lead(paragraph.text) else []
        lead = lead_mark(marks, figures[0].start) if figures else lead_mark(marks)
        if lead is not None and lead.carries and lead.scope in (Scope.YEAR, Scope.LONG):
            self._carried = lead.scope
        if figures:
            scope = self._carried if lead is None else lead.scope
            scope = Scope.PLAN if part is Part.PLAN else scope
            back = looking_back(paragraph.text, breaks, self._year) if part is Part.PLAN else frozenset()
            setting = Setting(part, scope, len(self.sentences), self._passages, back)
            self.measures += read_measures(paragraph, breaks, setting, marks, figures)

    def _sentences(self, paragraph: Paragraph, place: Place, breaks: Breaks) -> Sequence[Sentence]:
        part, section, first = place.part, place.section, self._passages
        return [
            Sentence(paragraph, start, end, part, section, first + passage)
            for start, end, passage in zip(breaks.starts, breaks.ends, breaks.passages, strict=True)
        ]


def _may_lead(text: str) -> bool:
    """Whether a paragraph without figures may still open a stretch on another period."""
    return "年" in text[:24]
