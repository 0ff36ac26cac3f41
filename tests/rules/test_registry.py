"""The registry of plans that the package carries."""

from __future__ import annotations

from report_drafter.rules.registry import plan_registry, read_registry


def test_the_outline_of_rule_of_law_has_its_two_periods() -> None:
    periods = [(one.start, one.end) for one in plan_registry() if one.title == "法治政府建设实施纲要"]
    assert periods == [(2021, 2025), (2015, 2020)]


def test_titles_are_unique_with_their_period_and_carry_no_years() -> None:
    plans = plan_registry()
    assert len({(one.title, one.start) for one in plans}) == len(plans)
    assert not [one.title for one in plans if "年）" in one.title]


def test_no_period_runs_backwards_or_stands_half() -> None:
    assert all((one.start is None) == (one.end is None) for one in plan_registry())
    assert all(one.start <= one.end for one in plan_registry() if one.start is not None and one.end is not None)


def test_a_line_gives_a_document_with_its_aliases() -> None:
    lines = [
        "名称\t起始年\t结束年\t制定机关\t文号\t别名\t后继文件\t题名带期间",
        "甲规划\t2021\t2025\t某市\t〔2021〕1号\t“甲”；乙\t甲规划（2026—2030年）\t是",
    ]
    (plan,) = read_registry(lines)
    assert plan.aliases == ("“甲”", "乙")
    assert plan.citation == "《甲规划（2021—2025年）》"
