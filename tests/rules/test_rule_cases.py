"""Every rule says of every case text exactly what its case file expects."""

from __future__ import annotations

import pytest

from report_drafter.rules import RULES
from report_drafter.rules.rule import Rule
from tests.rules.rule_case import CASES, RuleCase, findings_of, flagged_words, read_cases

RULE_OF = {rule.name.replace("-", "_"): rule for rule in RULES}
FILES = sorted(path.stem for path in CASES.glob("*.toml"))


def _cases(kind: str) -> list[tuple[str, int]]:
    return [(module, at) for module in FILES for at in range(len(getattr(read_cases(module), kind)))]


def _case(module: str, kind: str, at: int) -> tuple[Rule, RuleCase]:
    case: RuleCase = getattr(read_cases(module), kind)[at]
    return RULE_OF[module], case


@pytest.mark.parametrize(("module", "at"), _cases("flagged"))
def test_a_rule_flags_the_spans_of_its_flag_case(module: str, at: int) -> None:
    rule, case = _case(module, "flagged", at)
    found = findings_of(rule, case.text, read_cases(module).figures)
    assert flagged_words(found) == list(case.spans), [one.message for one in found]
    assert {one.rule for one in found} == {rule.name}
    assert not case.severity or {one.severity.value for one in found} == {case.severity}


@pytest.mark.parametrize(
    ("module", "at"), [one for one in _cases("flagged") if read_cases(one[0]).flagged[one[1]].says]
)
def test_a_finding_says_what_is_wrong_and_what_would_be_right(module: str, at: int) -> None:
    rule, case = _case(module, "flagged", at)
    said = [f"{one.message}；{one.suggestion}" for one in findings_of(rule, case.text, read_cases(module).figures)]
    assert [words for words, whole in zip(case.says, said, strict=True) if words not in whole] == [], said


@pytest.mark.parametrize(("module", "at"), _cases("passed"))
def test_a_rule_is_silent_on_its_pass_case(module: str, at: int) -> None:
    rule, case = _case(module, "passed", at)
    assert [one.message for one in findings_of(rule, case.text, read_cases(module).figures)] == []
