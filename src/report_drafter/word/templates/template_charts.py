"""Tells of charts in a template: they are pictures of figures that nothing fills, and keep last year's for ever."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Severity
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.reading.accepted_view import Element
from report_drafter.word.reading.graphic_text import charts_in
from report_drafter.word.templates.template_fault import Fault, FaultKind

PROBLEM = "这里的图表不随填报数变，报告里的图仍是模板中的数。"
ADVICE = "请每年在 Word 中右键图表、选“编辑数据”改好，或者改用表格。"


def chart_faults(root: Element) -> Iterator[Fault]:
    """Yields a warning for every chart of a part; the template is filled all the same."""
    for chart in charts_in(root):
        paragraph = next(chart.iterancestors(names.PARAGRAPH), None)
        yield Fault(FaultKind.STRUCTURE, PROBLEM, ADVICE, paragraph, Severity.WARNING)
