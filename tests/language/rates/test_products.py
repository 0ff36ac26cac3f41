"""A total is what so much for each of so many things comes to."""

from __future__ import annotations

import pytest

from report_drafter.language.rates.products import find_products
from tests.builders.report_models import measures_of


def products(line: str) -> list[tuple[str, str, bool]]:
    """Returns what is counted, each total, and whether it holds."""
    return [(one.told, one.total.text, one.holds) for one in find_products(measures_of(line), line)]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("奖励18人，按每人800元兑现，合计1.44万元。", ("18人", "1.44万元", True)),
        ("奖励18人，按每人800元兑现，合计14.4万元。", ("18人", "14.4万元", False)),
        ("全乡15个村，每个村聘任督导员3名，全乡共48名。", ("15个村", "48名", False)),
        ("全乡15个村，6个村试点，每个村聘任督导员3名，共18名。", ("6个村", "18名", True)),
        ("局务会12次，会前学法34次，每次局务会会前学法2次。", ("12次", "34次", False)),
    ],
)
def test_a_total_is_held_against_count_and_each(line: str, found: tuple[str, str, bool]) -> None:
    assert products(line) == [found]


@pytest.mark.parametrize(
    "line",
    [
        "奖励18人，按每人最高800元兑现，合计1.2万元。",
        "奖励18人，按每人每月800元发放，合计9万元。",
        "全乡15个村，每个村再增加督导员3名，共48名。",
        "局务会12次，会前学法34次，每次党委会会前学法2次。",  # other meetings
    ],
)
def test_bounds_and_other_things_make_no_total(line: str) -> None:
    assert not products(line)
