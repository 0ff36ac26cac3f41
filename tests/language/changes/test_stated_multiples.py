"""How many times a figure is another that stands before it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from report_drafter.language.changes.stated_multiples import find_stated_multiples
from tests.builders.report_models import measures_of


def multiples(line: str) -> list[tuple[str, str, bool]]:
    return [(one.now.text, one.base.text, one.holds) for one in find_stated_multiples(measures_of(line))]


@pytest.mark.parametrize(
    ("line", "multiple"),
    [
        # the base stands in the clause, right before the figure
        ("办案90件，是上年60件的1.5倍。", ("90件", "60件", True)),
        ("办案90件，是上年60件的2.5倍。", ("90件", "60件", False)),
        ("办案90件，为上年（60件）的2.5倍。", ("90件", "60件", False)),
        # the clause names base, or both
        ("出口90份、进口60份，出口是进口的1.5倍。", ("90份", "60份", True)),
        ("出口90份、进口60份，出口是进口的2.5倍。", ("90份", "60份", False)),
        ("出口报关单90份、进口报关单60份，数量是进口报关单的2.5倍。", ("90份", "60份", False)),
        ("民事案90件，刑事案60件，是刑事案的2.5倍。", ("90件", "60件", False)),
        ("上年办案60件，全年办案90件，为上年的2.5倍。", ("90件", "60件", False)),
        # any two figures that give it go before the two that are named
        ("商事60件，出口90份、进口60份、转口36份，进口是出口的2.5倍。", ("90份", "36份", True)),
    ],
)
def test_a_multiple_is_of_two_figures_before_it(line: str, multiple: tuple[str, str, bool]) -> None:
    assert multiples(line) == [multiple]


@pytest.mark.parametrize(
    ("said", "holds"),
    [
        ("1.4倍", False),
        ("1.6倍", True),
        ("1.7倍", True),
        ("1.8倍", False),
        ("2倍", True),
        ("1倍", True),
        ("3倍", False),
    ],
)
def test_a_multiple_is_rounded_or_cut_off(said: str, *, holds: bool) -> None:
    (one,) = find_stated_multiples(measures_of(f"办案100件，是上年60件的{said}。"))
    assert one.holds is holds
    assert one.exact == Decimal("1.67")


@pytest.mark.parametrize(
    "line",
    [
        "办案90件，比上年60件增长2.5倍。",  # so much more
        "办案90件，是上年60件的约2.5倍。",
        "办案约90件，是上年60件的2.5倍。",
        "办案90件，是上年60人的2.5倍。",
        "出口90份、进口60人，转口20单，出口是进口的1.5倍。",
        "出口90份、进口60份，进口占出口的1.5%。",
        "出口90份、进口60份，出口达1.5倍。",
        "办案90件。是上年60件的2.5倍。",
        "办案增加90件，是上年60件的2.5倍。",
        "上年办案90件，是前年60件的2.5倍。",
        "出口90份、进口60份、转口30份，货值是进口的2.5倍。",
        "出口90份、进口60份、转口30份，是进口的2.5倍。",  # of either of the others
        "出口90份、进口60份，是转口的2.5倍。",
        "民事案90件，刑事案60件，走访30人，是刑事案的2.5倍。",  # another figure is nearer
    ],
)
def test_a_multiple_of_figures_that_are_not_sure_is_left_alone(line: str) -> None:
    assert multiples(line) == []
