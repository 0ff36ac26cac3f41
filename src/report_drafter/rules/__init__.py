"""The rules over a report: one file each, named after what it finds. RULES is the whole registry."""

from __future__ import annotations

from report_drafter.rules import (
    date_outside_period,
    empty_section,
    garbled_character,
    heading_year,
    issue_date,
    leftover_placeholder,
    missing_section,
    numbering,
    personal_data,
    plan_expired,
    plan_period,
    punctuation_style,
    relative_time,
    report_year,
    title_year,
    unpaired_mark,
    year_range_dash,
)
from report_drafter.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    # years and plans
    plan_period.RULE,
    plan_expired.RULE,
    year_range_dash.RULE,
    title_year.RULE,
    heading_year.RULE,
    report_year.RULE,
    date_outside_period.RULE,
    relative_time.RULE,
    issue_date.RULE,
    # figures
    # text
    numbering.RULE,
    missing_section.RULE,
    empty_section.RULE,
    unpaired_mark.RULE,
    garbled_character.RULE,
    leftover_placeholder.RULE,
    personal_data.RULE,
    punctuation_style.RULE,
)
