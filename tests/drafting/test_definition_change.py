"""A definition that changed between two years breaks their comparison, and the report says so."""

from __future__ import annotations

from decimal import Decimal

import pytest

from report_drafter.domain.indicator import QUOTED_DEFINITION, Indicator
from report_drafter.domain.quantity import Quantity
from report_drafter.domain.year_over_year import NotComparable
from report_drafter.drafting.year_over_year import compare

THIS, LAST = Quantity(Decimal(12), "件"), Quantity(Decimal(10), "件")


def obstacle(now: str, before: str) -> NotComparable | None:
    one, other = (Indicator("0101", "办结案件", "件", definition=words) for words in (now, before))
    return compare(one, THIS, LAST, other).obstacle


def test_another_definition_makes_the_years_incomparable() -> None:
    assert obstacle("按结案日统计", "按立案日统计") is NotComparable.REDEFINED


@pytest.mark.parametrize(
    ("now", "before"),
    [
        ("按结案日统计", "按结案日 统计"),
        ("按结案日统计", ""),
        ("", "按结案日统计"),
        ("按结案日统计", f"{QUOTED_DEFINITION}办结12件"),
    ],
)
def test_a_definition_first_given_or_only_spaced_otherwise_is_no_change(now: str, before: str) -> None:
    assert obstacle(now, before) is None
