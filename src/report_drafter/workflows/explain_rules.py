"""Lists the rules and explains one, from the rules' own pages."""

from __future__ import annotations

from difflib import get_close_matches

from report_drafter.domain.errors import UserError
from report_drafter.rules import RULES
from report_drafter.rules.rule import Rule
from report_drafter.rules.rule_page import RulePage, page_of

NEAR = 0.4


def all_rules() -> tuple[Rule, ...]:
    """Returns every rule, in the order of the docs."""
    return RULES


def explain_rule(name: str) -> RulePage:
    """Returns the page of a rule, by its name or its Chinese title; raises UserError naming the nearest one."""
    for rule in RULES:
        if name in (rule.name, rule.title):
            return page_of(rule)
    names = [rule.name for rule in RULES]
    near = get_close_matches(name.lower().replace("_", "-"), names, 1, NEAR)
    advice = f"是不是想看 {near[0]}？" if near else ""
    raise UserError(f"没有“{name}”这条规则。", f"{advice}全部规则见 report-drafter rules。")
