"""Adopts short reports in memory: what a test writes is the text of the first section."""

from __future__ import annotations

from report_drafter.adopting.adoption import Adoption, adopt_report_text
from report_drafter.domain.plan_document import PlanDocument
from report_drafter.domain.report_text import Paragraph, ReportText
from report_drafter.language.model.model_builder import build_model

TITLE = "某某市公安局2023年度法治政府建设情况报告"
FIRST_HEADING = "一、2023年法治政府建设的主要举措和成效"
REVIEW_START = 3


def report_text(*lines: str) -> ReportText:
    """Returns a text of numbered paragraphs."""
    return ReportText("报告.txt", tuple(Paragraph(number, line) for number, line in enumerate(lines, 1)))


def adopted(*lines: str, registry: tuple[PlanDocument, ...] = ()) -> Adoption:
    """Adopts a report of exactly these lines."""
    return adopt_report_text(build_model(report_text(*lines)), 2023, registry, ("年度", "规划"))


def adopted_review(*lines: str, registry: tuple[PlanDocument, ...] = ()) -> Adoption:
    """Adopts a report whose review part holds these lines; the first is paragraph REVIEW_START."""
    return adopted(TITLE, FIRST_HEADING, *lines, registry=registry)


def names(adoption: Adoption) -> list[str]:
    """Returns the names of the indicators in reading order."""
    return [fact.name for fact in adoption.facts]


def kept(adoption: Adoption) -> dict[str, str]:
    """Returns the numbers that stay text, with the reason that the user reads."""
    return {one.text: one.reason.value for one in adoption.kept}
