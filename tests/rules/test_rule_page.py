"""A rule's docstring is its page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from report_drafter.domain.finding import Severity
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule
from report_drafter.rules.rule_page import parse_page
from report_drafter.rules.rules_markdown import rules_page


def check(_: ReportUnderCheck) -> Iterator[Outcome]:
    yield from ()


RULE = Rule("a-rule", "规则", Severity.WARNING, check)
PAGE = """一句话。

查什么
    第一行，
    第二行。
为什么
    有依据。
反例
    一、错
    甲。

    乙。
正例
    对。
"""


def test_wrapped_lines_join_without_a_space() -> None:
    assert parse_page(RULE, PAGE).what == "第一行，第二行。"


def test_a_blank_line_parts_examples_and_a_line_is_a_paragraph() -> None:
    page = parse_page(RULE, PAGE)
    assert page.wrong == ("一、错\n甲。", "乙。")
    assert page.right == ("对。",)


def test_a_missing_section_is_named() -> None:
    with pytest.raises(ValueError, match="a-rule: 正例"):
        parse_page(RULE, PAGE.partition("正例")[0])


def test_a_section_out_of_order_is_refused() -> None:
    with pytest.raises(ValueError, match="各节次序"):
        parse_page(RULE, PAGE.replace("查什么", "暂").replace("为什么", "查什么").replace("暂", "为什么"))


def test_the_page_of_a_rule_says_which_older_waivers_hold() -> None:
    moved = Rule("a-rule", "规则", Severity.WARNING, check, formerly=("b-rule", "c-rule"))
    assert parse_page(moved, PAGE).waived_by == "曾由 `b-rule`、`c-rule` 报告，按原规则名写的豁免仍然有效。"
    assert parse_page(RULE, PAGE).waived_by == ""


def test_the_page_of_all_rules_lists_each_in_its_table() -> None:
    from report_drafter.rules import RULES

    page = rules_page(RULES)
    assert all(f"| [`{rule.name}`](#{rule.name}) |" in page for rule in RULES)
