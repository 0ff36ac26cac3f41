"""Figures that are told apart and make what parts a sum from its whole."""

from __future__ import annotations

import pytest

from report_drafter.language.parts.told_differences import tells_difference
from tests.builders.report_models import measures_of


def explains(line: str, whole: int, *parts: int) -> bool:
    told = measures_of(line)
    return tells_difference(told[whole], [told[at] for at in parts], told)


@pytest.mark.parametrize(
    "line",
    [
        "大型企业36家、中型企业40家、小型企业44家，合计109家，未参保的11家均为小型企业。",
        "大型企业36家、中型企业40家、小型企业44家，合计109家，其中11家同属两类。",
        "大型企业36家、中型企业40家、小型企业44家，合计109家，剔除重复的11家。",
        "大型企业36家、中型企业40家、小型企业44家，合计131家；另有11家外资企业计入。",
        "大型企业36家、中型企业40家、小型企业44家，合计131家，尚有9家待认定、2家未报。",
    ],
)
def test_what_is_left_out_or_counted_twice_explains_a_sum(line: str) -> None:
    assert explains(line, 3, 0, 1, 2)


@pytest.mark.parametrize(
    "line",
    [
        "大型企业36家、中型企业40家、小型企业44家，合计109家，未参保的12家均为小型企业。",
        "大型企业36家、中型企业40家、小型企业44家，合计109家，检查11家。",
        "大型企业36家、中型企业40家、小型企业44家，合计131家，剔除重复的11家。",  # they would be fewer then
        "大型企业36家、中型企业40家、小型企业44家，合计109家，未参保的11人均为新员工。",
        "大型企业36家、中型企业40家、小型企业44家，合计109家。未参保的11家均为小型企业。",
        "大型企业36家、中型企业40家、小型企业44家，合计109家；检查商户60家，未达标的11家。",
        "大型企业36家、中型企业40家、小型企业44家，合计120家，未参保的11家均为小型企业。",
    ],
)
def test_other_figures_explain_nothing(line: str) -> None:
    assert not explains(line, 3, 0, 1, 2)
