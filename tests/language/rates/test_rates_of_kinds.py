"""Rates that name what they are of."""

from __future__ import annotations

import pytest

from report_drafter.language.rates.rates_of_kinds import has_own_whole
from tests.builders.report_models import measures_of


def is_of_its_own(line: str) -> bool:
    measures = measures_of(line)
    rate = next(one for one in measures if one.quantity.unit == "%")
    return has_own_whole(rate, measures[0])


@pytest.mark.parametrize(
    "line",
    [
        "审结5件，负责人出庭4件，应出庭案件出庭率100%。",
        "开庭审理20件，负责人出庭18件，负责人出庭率100%（另2件按规定无需出庭）。",
        "救助对象340人，走访281人，特困人员走访率100%。",
        "检查企业400家，其中抽查重点企业80家，重点企业抽查率100%。",
    ],
)
def test_a_rate_names_things_that_the_figure_before_it_does_not(line: str) -> None:
    assert is_of_its_own(line)


@pytest.mark.parametrize(
    "line",
    [
        "审结5件，负责人出庭4件，出庭率100%。",
        "应出庭案件20件，负责人出庭18件，应出庭案件出庭率100%。",
        "检查重点企业400家，发现80家，重点企业抽查率100%。",
        "受理案件100件，审结90件，案件审结率90%。",
    ],
)
def test_a_rate_may_be_of_the_figure_before_it(line: str) -> None:
    assert not is_of_its_own(line)
