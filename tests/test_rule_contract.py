"""What every rule owes: an id that is its file's name, a page with true examples, cases, a place in the docs."""

from __future__ import annotations

import pkgutil
import re
from importlib import import_module
from pathlib import Path

import pytest

import report_drafter.rules
from report_drafter.rules import RULES
from report_drafter.rules.rule import Rule
from report_drafter.rules.rule_page import page_of
from report_drafter.rules.rules_markdown import rules_page
from tests.rules.rule_case import CASES, findings_of, read_cases

DOCS = Path(__file__).parent.parent / "docs" / "rules.md"
every_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)


def module_name(rule: Rule) -> str:
    return rule.check.__module__.rpartition(".")[2]


def test_rule_ids_are_unique() -> None:
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))


def test_what_told_the_findings_of_a_rule_before_is_a_rule_still() -> None:
    names = {rule.name for rule in RULES}
    assert all(former in names - {rule.name} for rule in RULES for former in rule.formerly)


def test_every_module_that_declares_a_rule_is_registered() -> None:
    modules = [
        import_module(f"report_drafter.rules.{one.name}") for one in pkgutil.iter_modules(report_drafter.rules.__path__)
    ]
    declared = {one.RULE.name for one in modules if hasattr(one, "RULE")}
    assert declared == {rule.name for rule in RULES}


def test_every_case_file_belongs_to_a_rule() -> None:
    assert {path.stem for path in CASES.glob("*.toml")} == {module_name(rule) for rule in RULES}


@every_rule
def test_a_rule_is_named_as_its_file(rule: Rule) -> None:
    assert rule.name == module_name(rule).replace("_", "-")
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)


@every_rule
def test_a_rule_has_a_flag_case_and_two_pass_cases(rule: Rule) -> None:
    cases = read_cases(module_name(rule))
    assert len(cases.flagged) >= 1
    assert len(cases.passed) >= 2
    assert all(case.spans for case in cases.flagged)


@every_rule
def test_the_examples_of_a_rule_are_true(rule: Rule) -> None:
    page, figures = page_of(rule), read_cases(module_name(rule)).figures
    assert page.wrong
    assert page.right
    for example in page.wrong:
        assert findings_of(rule, example, figures), example
    for example in page.right:
        assert not findings_of(rule, example, figures), example


@every_rule
def test_no_finding_of_a_rule_is_graver_than_it_declares(rule: Rule) -> None:
    cases = read_cases(module_name(rule))
    found = [one for case in cases.flagged for one in findings_of(rule, case.text, cases.figures)]
    assert all(one.severity.rank >= rule.severity.rank for one in found)


def test_the_rules_page_is_current() -> None:
    assert DOCS.read_text(encoding="utf-8") == rules_page(RULES), "run: python tools/build_rules_page.py"
