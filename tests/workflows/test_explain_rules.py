"""A rule is explained by its name, by its title, or by the nearest name."""

from __future__ import annotations

import pytest

from report_drafter.domain.errors import UserError
from report_drafter.rules import RULES
from report_drafter.workflows.explain_rules import all_rules, explain_rule


def test_all_rules_are_listed() -> None:
    assert all_rules() == RULES


@pytest.mark.parametrize("name", ["plan-period", "规划期间矛盾"])
def test_a_rule_is_found_by_name_and_by_title(name: str) -> None:
    assert explain_rule(name).rule.name == "plan-period"


def test_an_unknown_name_is_refused_and_the_nearest_one_told() -> None:
    with pytest.raises(UserError) as caught:
        explain_rule("plan_periods")
    assert "plan-period" in caught.value.advice
