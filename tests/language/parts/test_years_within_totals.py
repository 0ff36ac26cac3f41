"""Totals of several years below what one of them brought."""

from __future__ import annotations

import pytest

from report_drafter.language.parts.years_within_totals import find_years_above_totals
from tests.builders.report_models import measures_of


def above(line: str) -> list[tuple[str, str]]:
    return [(total.text, year.text) for total, year in find_years_above_totals(measures_of(line))]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("全年走访企业217家，连同往年累计177家。", ("177家", "217家")),
        ("自启动以来累计抽查录音254条，本年295条。", ("254条", "295条")),
        ("意见箱来信累计数为121件，当年数为149件。", ("121件", "149件")),
    ],
)
def test_no_year_brings_more_than_all_of_them(line: str, found: tuple[str, str]) -> None:
    assert above(line) == [found]


@pytest.mark.parametrize(
    "line",
    [
        "全年走访企业217家，连同往年累计377家。",
        "全年办理案件1200件，“十四五”以来累计化解积案830件。",
        "自2019年以来累计认定基地42个，当年复核验收56个。",
        "全年走访企业217家，累计177家。",
    ],
)
def test_totals_of_other_things_are_left_alone(line: str) -> None:
    assert above(line) == []
