"""Words the finding that two figures of a report tell one thing in two numbers."""

from __future__ import annotations

from report_drafter.domain.finding import Finding, Severity
from report_drafter.language.model.report_model import Measure
from report_drafter.rules.rule import ReportUnderCheck

ADVICE = "核对哪一个数准确，两处改为一致；口径或时段不同的，在文中写明"


def told_twice(
    subject: ReportUnderCheck, rule: str, severity: Severity, problem: str, figures: tuple[Measure, Measure]
) -> Finding:
    """Returns the finding that a rule has against the second of two figures, where the first tells the same."""
    first, second = subject.words_at(*figures)
    message = f"{problem}：第{first.paragraph}段“{first.text.strip()}”，第{second.paragraph}段“{second.text.strip()}”"
    return Finding(rule, severity, message, ADVICE, (second,), (first,))
