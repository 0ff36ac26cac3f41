"""Reads the rules' case files: texts that must be flagged, with the spans, and texts that must not.

A case file is tests/rule_cases/<rule module>.toml with [[flag]] (text, spans; optional severity, and says: what each
finding says, in their order) and [[pass]] (text) tables; a line of a text is a paragraph. `⟨0203|3907⟩` in a text is
a figure that a content control ties to indicator 0203, `⟨删除线|3907⟩` and `⟨隐藏|3907⟩` are words that are struck
through or hidden. A table [[figure]] (code, name, unit, value, optional last) before the cases gives the inputs that
are known.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from report_drafter.domain.catalogue import Catalogue, ReportInfo
from report_drafter.domain.finding import Finding
from report_drafter.domain.indicator import Indicator, Kind
from report_drafter.domain.location import CellAddress, TextSpan
from report_drafter.domain.quantity import Quantity
from report_drafter.domain.report_text import EffacedText, Effacement, LinkedFigure, Paragraph, ReportText
from report_drafter.domain.year_over_year import IndicatorFigure
from report_drafter.drafting.year_over_year import compare
from report_drafter.language.chronology.settled_report import settled_report
from report_drafter.language.text.reading_view import reading_view
from report_drafter.language.text.table_lines import with_rows
from report_drafter.rules.registry import plan_registry
from report_drafter.rules.rule import ReportUnderCheck, Rule

CASES = Path(__file__).parent.parent / "rule_cases"
EFFACEMENTS = frozenset(one.value for one in Effacement)
LINKED = re.compile(r"⟨(\w+)(?: (\w+))?\|([^⟩]*)⟩")
"""A figure that a control ties to an indicator, and to what of it: ⟨0203|3907⟩, ⟨0203 同比|同比增长12.3%⟩."""


@dataclass(frozen=True, slots=True)
class RuleCase:
    """One text and what a rule must say of it; no spans: nothing."""

    text: str
    spans: tuple[str, ...] = ()
    severity: str = ""
    says: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CaseFile:
    """All cases of one rule, and the inputs that they share."""

    flagged: tuple[RuleCase, ...]
    passed: tuple[RuleCase, ...]
    figures: tuple[IndicatorFigure, ...]


def read_cases(module: str) -> CaseFile:
    """Reads tests/rule_cases/<module>.toml."""
    tables = tomllib.loads((CASES / f"{module}.toml").read_text(encoding="utf-8"))
    return CaseFile(
        tuple(_flagged(one) for one in tables.get("flag", ())),
        tuple(RuleCase(one["text"]) for one in tables.get("pass", ())),
        tuple(_figure(one) for one in tables.get("figure", ())),
    )


def _flagged(table: dict[str, Any]) -> RuleCase:
    return RuleCase(table["text"], tuple(table["spans"]), table.get("severity", ""), tuple(table.get("says", ())))


def findings_of(rule: Rule, text: str, figures: tuple[IndicatorFigure, ...] = ()) -> list[Finding]:
    """Runs one rule over a text."""
    catalogue = None
    if figures:
        indicators = tuple(one.indicator for one in figures)
        catalogue = Catalogue(ReportInfo(2023, "示例市公安局示例区分局"), indicators=indicators)
    view = reading_view(report_text(text))
    by_code = {one.indicator.code: one for one in figures}
    report = settled_report(view.text)
    subject = ReportUnderCheck(report.model, plan_registry(), catalogue, by_code, view, report.agreed)
    return [one for one in rule.check(subject) if isinstance(one, Finding)]


def report_text(text: str, file: str = "报告.txt") -> ReportText:
    """Makes a report of a text, one paragraph a line, empty lines left out of it but counted."""
    lines = enumerate(text.split("\n"), start=1)
    return ReportText(file, with_rows(_paragraph(number, line) for number, line in lines if line.strip()))


def flagged_words(findings: list[Finding]) -> list[str]:
    """The words under the spans of findings, in order of the report."""
    spans = {one for finding in findings for one in finding.spans if isinstance(one, TextSpan)}
    return [one.text for one in sorted(spans, key=lambda one: (one.paragraph, one.start))]


def _paragraph(number: int, line: str) -> Paragraph:
    words, figures, effaced = "", [], []
    at = 0
    for match in LINKED.finditer(line):
        words += line[at : match.start()]
        end = len(words) + len(match[3])
        if match[1] in EFFACEMENTS:
            effaced.append(EffacedText(len(words), end, Effacement(match[1])))
        else:
            figures.append(LinkedFigure(match[1], len(words), end, match[2] or ""))
        words += match[3]
        at = match.end()
    text = words + line[at:]
    return Paragraph(number, text, figures=tuple(figures), effaced=tuple(effaced))


def _figure(table: dict[str, Any]) -> IndicatorFigure:
    unit = table["unit"]
    indicator = Indicator(table["code"], table["name"], unit, Kind.RATE if unit == "%" else Kind.COUNT)
    last = Quantity(Decimal(table["last"]), unit) if "last" in table else None
    change = compare(indicator, Quantity(Decimal(table["value"]), unit), last)
    return IndicatorFigure(indicator, change, CellAddress("示例支队.xlsx", "指标", "D7"))
