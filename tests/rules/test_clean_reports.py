"""The rules are silent on reports that hold no error, however dense their figures."""

from __future__ import annotations

from pathlib import Path

import pytest

from report_drafter.domain.finding import Finding, Severity
from report_drafter.language.model.model_builder import build_model
from report_drafter.language.text.plain_report import plain_report
from report_drafter.rules import RULES
from report_drafter.rules.registry import plan_registry
from report_drafter.rules.rule import Held, ReportUnderCheck

REPORTS = sorted((Path(__file__).parent.parent / "clean_reports").glob("*.txt"))


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.stem)
def test_a_clean_report_raises_neither_error_nor_warning(path: Path) -> None:
    model = build_model(plain_report(path.name, path.read_text(encoding="utf-8")))
    outcomes = [one for rule in RULES for one in rule.check(ReportUnderCheck(model, plan_registry()))]
    found = [one for one in outcomes if isinstance(one, Finding) and one.severity is not Severity.HINT]
    assert [one.message for one in found] == []
    assert sum(isinstance(one, Held) for one in outcomes) > 20
