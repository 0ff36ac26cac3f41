"""Places that state an indicator, tied or typed."""

from __future__ import annotations

from decimal import Decimal

import pytest

from report_drafter.domain.indicator import Indicator
from report_drafter.domain.quantity import Quantity
from report_drafter.domain.year_over_year import IndicatorFigure, YearOverYear
from report_drafter.language.facts.indicator_mentions import Mention, find_mentions, unlinked_measures
from tests.builders.report_models import report_of

VISITS = IndicatorFigure(Indicator("0203", "走访企业", "家次"), YearOverYear(Quantity(Decimal(3907), "家次"), None))
LOSSES = IndicatorFigure(
    Indicator("0205", "挽回经济损失", "万元"), YearOverYear(Quantity(Decimal(15130000), "元"), None)
)


def mentions_in(line: str) -> list[Mention]:
    return find_mentions(report_of(line), {"0203": VISITS, "0205": LOSSES})


@pytest.mark.parametrize(
    ("line", "code", "exact"),
    [
        ("累计走访企业3907家次", "0203", True),
        ("挽回经济损失1513万元", "0205", True),
        ("主要领导带队走访企业12家次", "0203", False),
    ],
)
def test_a_typed_figure_is_known_by_name_and_unit(line: str, code: str, exact: bool) -> None:  # noqa: FBT001 - a table
    (mention,) = mentions_in(line)
    assert (mention.figure.indicator.code, mention.exact, mention.linked) == (code, exact, False)


@pytest.mark.parametrize(
    "line", ["上年走访企业3480家次", "走访企业12次", "走访群众12家次", "近三年累计走访企业9800家次"]
)
def test_other_periods_units_and_nouns_are_not_the_indicator(line: str) -> None:
    assert mentions_in(line) == []


def test_figures_of_no_indicator_are_left_over() -> None:
    model = report_of("走访企业3907家次，查扣电池37块，上年查扣22块。")
    left = unlinked_measures(model, find_mentions(model, {"0203": VISITS}))
    assert [one.text for one in left] == ["37块"]
