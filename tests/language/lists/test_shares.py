"""Ratios that make a hundred, and rates behind the figures they are made of."""

from __future__ import annotations

from report_drafter.language.lists.share_reader import find_shares
from report_drafter.language.rates.named_rates import find_named_rates
from tests.builders.report_models import report_of


def test_shares_near_a_hundred_are_found() -> None:
    (one,) = find_shares(report_of("三次产业结构为7.1∶40.9∶52.0"))
    assert [str(member.number) for member in one.members] == ["7.1", "40.9", "52.0"]


def test_other_ratios_and_times_are_not() -> None:
    assert list(find_shares(report_of("收入比为2.9∶1，上午9:30:15开始，比例1:2:3"))) == []


def test_a_rate_is_tied_to_the_figures_before_it_by_its_name() -> None:
    (one,) = find_named_rates(report_of("组织1126人参加考试，通过1043人，通过率92.6%").measures)
    assert one.whole is not None
    assert (one.whole.text, one.part.text, one.rate.text) == ("1126人", "1043人", "92.6%")


def test_a_rate_of_something_else_is_not() -> None:
    assert list(find_named_rates(report_of("检查企业120家，走访群众86家，群众满意率97.6%").measures)) == []
