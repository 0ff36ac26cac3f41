"""What stands behind a list and is no member of it."""

from __future__ import annotations

import pytest

from report_drafter.language.parts.run_ends import is_of_all, is_of_year_before, opens_another
from tests.builders.report_models import report_of


@pytest.mark.parametrize(
    ("line", "earlier"),
    [("办结26件，上年此类案件8件", True), ("办结26件，上年结转8件", False), ("办结26件，驳回8件", False)],
    ids=["last year's", "carried over", "this year's"],
)
def test_a_figure_of_last_year_is_no_member(line: str, *, earlier: bool) -> None:
    first, one = report_of(line).measures
    assert is_of_year_before(first, one) is earlier


def test_a_figure_of_the_whole_area_is_no_member() -> None:
    first, one = report_of("其中五千吨级泊位3个，全省泊位达到127个").measures
    assert is_of_all(first, one)
    assert not is_of_all(one, first)


@pytest.mark.parametrize(("gap", "opens"), [("卷中，", True), ("、中风险", False), ("，", False)])
def test_what_is_among_a_member_follows_it(gap: str, *, opens: bool) -> None:
    assert opens_another(gap) is opens
