"""The rules over a report: one file each, named after what it finds. RULES is the whole registry."""

from __future__ import annotations

from report_drafter.rules import (
    approximation,
    change_direction,
    conflicting_figures,
    date_outside_period,
    document_title,
    empty_section,
    garbled_character,
    heading_year,
    issue_date,
    leftover_placeholder,
    missing_section,
    numbering,
    organisation_name,
    part_exceeds_whole,
    percentage_range,
    personal_data,
    plan_expired,
    plan_period,
    punctuation_style,
    relative_time,
    repeated_sentence,
    report_year,
    stated_change,
    sum_of_parts,
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
    conflicting_figures.RULE,
    sum_of_parts.RULE,
    part_exceeds_whole.RULE,
    percentage_range.RULE,
    stated_change.RULE,
    change_direction.RULE,
    approximation.RULE,
    # text
    repeated_sentence.RULE,
    document_title.RULE,
    organisation_name.RULE,
    numbering.RULE,
    missing_section.RULE,
    empty_section.RULE,
    unpaired_mark.RULE,
    garbled_character.RULE,
    leftover_placeholder.RULE,
    personal_data.RULE,
    punctuation_style.RULE,
)
