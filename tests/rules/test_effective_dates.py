"""When laws came into force."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from report_drafter.rules.registry.effective_dates import KNOWN_UNTIL, effective_dates, other_effective_date
from report_drafter.rules.registry.known_titles import known_titles


def test_each_law_has_its_days_in_their_order() -> None:
    for title, days in effective_dates().items():
        assert days, title
        assert all(one < then for one, then in pairwise(days)), title


def test_every_law_of_the_table_is_a_known_title() -> None:
    known = known_titles(())
    assert [title for title in effective_dates() if title not in known] == []


@pytest.mark.parametrize(
    ("title", "told", "right"),
    [
        ("中华人民共和国行政处罚法", date(2021, 1, 15), date(2021, 7, 15)),
        ("行政处罚法（修订）", date(2021, 7, 15), None),
        ("行政处罚法", date(1996, 10, 1), None),
        ("江海省优化营商环境条例", date(2021, 3, 1), None),
        ("行政复议法", date(KNOWN_UNTIL.year + 1, 1, 1), None),
    ],
)
def test_a_day_on_which_no_version_came_into_force_is_another(title: str, told: date, right: date | None) -> None:
    assert other_effective_date(title, told, whole=True) == right


def test_a_month_is_right_for_its_days() -> None:
    assert other_effective_date("行政处罚法", date(2021, 7, 1), whole=False) is None
    assert other_effective_date("行政处罚法", date(2021, 8, 1), whole=False) == date(2021, 7, 15)
