"""Builds models of reports from plain lines, as rules see them."""

from __future__ import annotations

from report_drafter.language.model.model_builder import build_model
from report_drafter.language.model.report_model import Measure, ReportModel
from report_drafter.language.text.plain_report import plain_report

TITLE = "示例市公安局示例区分局关于2023年度法治政府建设情况的报告"
FIRST_PART = "一、2023年主要举措和成效"


def model_of(text: str) -> ReportModel:
    """Understands a text, one paragraph a line."""
    return build_model(plain_report("报告.txt", text))


def report_of(*lines: str) -> ReportModel:
    """Understands a report on 2023 whose first part holds the lines."""
    return model_of("\n".join((TITLE, FIRST_PART, *lines)))


def measures_of(line: str) -> tuple[Measure, ...]:
    """The measures of one line of a report's first part."""
    return tuple(one for one in report_of(line).measures if one.paragraph.number == len((TITLE, FIRST_PART, line)))


def measure_of(line: str) -> Measure:
    """The only measure of a line."""
    (measure,) = measures_of(line)
    return measure
