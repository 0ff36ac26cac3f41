"""Renders a template written in the builders' language, and reads what came out."""

from __future__ import annotations

import tempfile
from pathlib import Path

from report_drafter.domain.finding import Finding
from report_drafter.drafting.report_context import ReportContext
from report_drafter.word.reading.document_reader import read_document
from report_drafter.word.rendering.report_renderer import RenderedReport, render_report
from report_drafter.word.templates.template_lint import template_faults
from report_drafter.word.templates.template_names import names_of
from tests.builders.context_builder import context
from tests.builders.document_builder import document


def render(body: str, given: ReportContext | None = None, /, **stories: str) -> RenderedReport:
    """Renders a template of that body with a context, the usual one unless another is given."""
    return render_bytes(document(body, **stories), given)


def render_bytes(template: bytes, given: ReportContext | None = None) -> RenderedReport:
    """Renders a template that a test has made by itself."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "模板.docx")
        path.write_bytes(template)
        return render_report(path, given or context())


def faults(body: str, given: ReportContext | None = None, /, **stories: str) -> tuple[Finding, ...]:
    """Lints a template of that body."""
    return faults_of(document(body, **stories), given)


def faults_of(template: bytes, given: ReportContext | None = None) -> tuple[Finding, ...]:
    """Lints a template that a test has made by itself."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "模板.docx")
        path.write_bytes(template)
        return template_faults(path, names_of(given or context()))


def lines(content: bytes) -> list[str]:
    """Returns the text of a document, a line for each non-empty paragraph."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "报告.docx")
        path.write_bytes(content)
        return [one.text for one in read_document(path).paragraphs]


def rendered_lines(body: str, given: ReportContext | None = None, /, **stories: str) -> list[str]:
    """Renders and returns the lines of the report."""
    return lines(render(body, given, **stories).content)
