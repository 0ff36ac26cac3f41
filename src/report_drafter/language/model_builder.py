"""Builds the model of a report that all rules share, in one pass over its paragraphs."""

from __future__ import annotations

from report_drafter.domain.report_text import ReportText
from report_drafter.language.citation_reader import read_citations
from report_drafter.language.measure_reader import read_measures
from report_drafter.language.outline import read_outline
from report_drafter.language.report_identity import report_agency, report_year
from report_drafter.language.report_model import Citation, Measure, ReportModel, Sentence
from report_drafter.language.text_breaks import find_breaks


def build_model(text: ReportText) -> ReportModel:
    """Reads a report: year, agency, headings, sentences, measures and citations. Takes time linear in its length."""
    year = report_year(text.paragraphs)
    places = read_outline(text.paragraphs, year)
    sentences: list[Sentence] = []
    measures: list[Measure] = []
    citations: list[Citation] = []
    passages = 0
    for paragraph, place in zip(text.paragraphs, places, strict=True):
        breaks = find_breaks(paragraph.text)
        part, section = place.part, place.section
        measures += read_measures(paragraph, breaks, part, year, (len(sentences), passages))
        citations += read_citations(paragraph, part)
        sentences += [
            Sentence(paragraph, start, end, part, section, passages + passage)
            for (start, end), passage in zip(breaks.sentences, breaks.passages, strict=True)
        ]
        passages += len(breaks.passage_starts)
    headings = tuple(place.heading for place in places if place.heading is not None)
    agency = report_agency(text.paragraphs)
    return ReportModel(text, year, agency, headings, tuple(sentences), tuple(measures), tuple(citations))
