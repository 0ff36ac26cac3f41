"""The rules over a report: one file each, named after what it finds. RULES is the whole registry."""

from __future__ import annotations

from report_drafter.rules import plan_period
from report_drafter.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    # years and plans
    plan_period.RULE,
    # figures
    # text
)
