"""The one place that runs docxtpl: it fills the tags of a prepared source, and is watched while it does.

docxtpl loses text silently in several cases. Here it sees only the paragraphs that hold tags, in a form that it takes
without harm; what stood in the source before its patches must stand there after them, or nothing is written.
"""

from __future__ import annotations

from collections.abc import Mapping

from docxtpl import DocxTemplate
from jinja2 import TemplateError
from lxml import etree

from report_drafter.domain.errors import UserError
from report_drafter.word.package.xml_text import FIGURE_START, MARKS, unveil
from report_drafter.word.reading.accepted_view import Element
from report_drafter.word.rendering.sandbox import template_sandbox
from report_drafter.word.rendering.template_skeleton import Skeleton, text_and_marks
from report_drafter.word.rendering.template_values import PrintedLedger, template_filters


class LostTextError(Exception):
    """Text or a figure of the template is missing from the output: a bug of the product, never of its user."""


class RenderingEngine:
    """Fills the parts of one template from the same values."""

    __slots__ = ("_environment", "_ledger", "_template", "_values")

    def __init__(self, values: Mapping[str, object], ledger: PrintedLedger) -> None:
        self._values = values
        self._ledger = ledger
        self._environment = template_sandbox(template_filters())
        self._template = DocxTemplate(None)

    def fill(self, skeleton: Skeleton, *, columns_loop: bool) -> Element:
        """Renders a prepared part and returns its tree; raises LostTextError when anything got lost on the way."""
        patched = self._template.patch_xml(skeleton.source)
        if text_and_marks(patched) != text_and_marks(skeleton.source):
            raise LostTextError("docxtpl changed the text of the template while preparing it")
        first = len(self._ledger.printed)
        rendered = self._rendered(patched)
        self._prove_figures(rendered, first)
        lost = skeleton.lost(rendered)
        if lost:
            raise LostTextError(f"docxtpl lost {len(lost)} stretches of the template, the first is {lost[0][:200]!r}")
        xml = skeleton.filled(rendered)
        tree = etree.fromstring(xml, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))
        return self._template.fix_tables(etree.tostring(tree)) if columns_loop else tree

    def _rendered(self, source: str) -> str:
        try:
            return str(self._template.render_xml_part(source, None, self._values, self._environment))
        except (TemplateError, TypeError, ArithmeticError) as error:
            problem = f"模板中有套用不了的标签（{error}）。"
            raise UserError(problem, "请检查条件语句：指标只与数字比较，词语只与带引号的文字比较。") from error

    def fill_text(self, source: str) -> str:
        """Renders a document property, which is plain text."""
        plain = self._environment.overlay(autoescape=False)
        return unveil(MARKS.sub("", plain.from_string(source).render(self._values)))

    def _prove_figures(self, rendered: str, first: int) -> None:
        stated = rendered.count(FIGURE_START)
        if stated != len(self._ledger.printed) - first:
            raise LostTextError(
                f"{len(self._ledger.printed) - first} figures were printed, {stated} stand in the output"
            )
