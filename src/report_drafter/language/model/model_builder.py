"""Builds the model of a report that all rules share, first chapters and sentences, then figures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from report_drafter.domain.frozen import frozen
from report_drafter.domain.report_text import Paragraph, ReportText
from report_drafter.language.dates.looking_back import looking_back
from report_drafter.language.figures.figure_scanner import find_figures
from report_drafter.language.figures.scope_reader import find_scopes, heading_scope, lead_mark
from report_drafter.language.model.citation_reader import read_citations
from report_drafter.language.model.measure_reader import Setting, read_measures
from report_drafter.language.model.outline import Place, read_outline
from report_drafter.language.model.report_identity import report_agency, supposed_year
from report_drafter.language.model.report_model import Heading, Measure, Part, ReportModel, Scope, Sentence
from report_drafter.language.text.text_breaks import Breaks, find_breaks


def build_model(text: ReportText) -> ReportModel:
    """Reads a report on the year that it seems to be on: headings, sentences, measures and citations.

    Takes time linear in its length.
    """
    return outlined_report(text).with_figures()


@frozen
class OutlinedReport:
    """A report before its figures are read, whose periods need the year that it is on.

    `model` holds headings and sentences on the year that is supposed so far.
    """

    model: ReportModel
    places: Sequence[Place]
    breaks: Sequence[Breaks]

    def on(self, year: int | None) -> OutlinedReport:
        """Returns the report read on another year, which tells plans from results."""
        return _outlined(self.model.text, self.breaks, year)

    def with_figures(self) -> ReportModel:
        """Returns the whole model."""
        reading, citations = _FigureReading(self.model.year), []
        for paragraph, place, breaks in zip(self.model.text.paragraphs, self.places, self.breaks, strict=True):
            reading.add(paragraph, place, breaks)
            citations += read_citations(paragraph, place.part)
        return replace(self.model, measures=tuple(reading.measures), citations=tuple(citations))


def outlined_report(text: ReportText) -> OutlinedReport:
    """Reads headings and sentences of a report on the year that it seems to be on."""
    breaks = [find_breaks(one.text) for one in text.paragraphs]
    return _outlined(text, breaks, supposed_year(text.paragraphs))


def _outlined(text: ReportText, breaks: Sequence[Breaks], year: int | None) -> OutlinedReport:
    places = read_outline(text.paragraphs, year)
    headings = tuple(place.heading for place in places if place.heading is not None)
    sentences = tuple(_sentences(text, places, breaks))
    return OutlinedReport(ReportModel(text, year, report_agency(text.paragraphs), headings, sentences), places, breaks)


def _sentences(text: ReportText, places: Sequence[Place], breaks: Sequence[Breaks]) -> Iterator[Sentence]:
    passages = 0
    for paragraph, place, parted in zip(text.paragraphs, places, breaks, strict=True):
        for start, end, passage in zip(parted.starts, parted.ends, parted.passages, strict=True):
            yield Sentence(paragraph, start, end, place.part, place.section, passages + passage)
        passages += len(parted.passage_starts)


class _FigureReading:
    """The figures that have been read so far, and the period that holds for the next paragraph."""

    def __init__(self, year: int | None) -> None:
        self.measures: list[Measure] = []
        self._year = year
        self._sentences = self._passages = 0
        self._of_part = self._carried = Scope.YEAR
        self._level = self._carried_at = 1

    def add(self, paragraph: Paragraph, place: Place, breaks: Breaks) -> None:
        """Reads the next paragraph."""
        if place.heading is not None:
            self._enter(place.heading)
        self._read(paragraph, place.part, breaks)
        self._sentences += len(breaks.starts)
        self._passages += len(breaks.passage_starts)

    def _enter(self, heading: Heading) -> None:
        """Begins a section: a period that a paragraph of the one before set for those behind it ends with that one."""
        self._level = heading.level
        if heading.level == 1:
            self._of_part = heading_scope(heading.title, self._year) or Scope.YEAR
        if heading.level <= self._carried_at:
            self._carried = self._of_part

    def _read(self, paragraph: Paragraph, part: Part, breaks: Breaks) -> None:
        figures = find_figures(paragraph.text)
        marks = find_scopes(paragraph.text, self._year) if figures or _may_lead(paragraph.text) else []
        lead = lead_mark(paragraph.text, marks, figures[0].start if figures else None)
        if lead is not None and lead.carries and lead.scope in (Scope.YEAR, Scope.LONG):
            self._carried, self._carried_at = lead.scope, self._level
        if figures:
            scope = self._carried if lead is None else lead.scope
            scope = Scope.PLAN if part is Part.PLAN else scope
            back = looking_back(paragraph.text, breaks, self._year) if part is Part.PLAN else frozenset()
            setting = Setting(part, scope, self._sentences, self._passages, back)
            self.measures += read_measures(paragraph, breaks, setting, marks, figures)


def _may_lead(text: str) -> bool:
    """Whether a paragraph without figures may still open a stretch on another period."""
    return "年" in text[:24]
