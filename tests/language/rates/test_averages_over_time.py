"""Averages over the days, weeks and months of a year, or over several years."""

from __future__ import annotations

import pytest

from report_drafter.language.rates.averages_over_time import over_time
from tests.builders.report_models import TITLE, measures_of, model_of


def averages(line: str) -> list[tuple[str, int, int, bool]]:
    measures = measures_of(line)
    found = (over_time(measures, at) for at in range(len(measures)))
    return [(one.total.text, int(one.spread.low), int(one.spread.high), one.holds) for one in found if one is not None]


@pytest.mark.parametrize(
    ("line", "average"),
    [
        ("全年受理投诉9490件，日均26件。", ("9490件", 190, 370, True)),
        ("全年受理投诉9490件，日均62件。", ("9490件", 190, 370, False)),
        ("全年受理投诉9490件，平均每周均182件。", ("9490件", 44, 53, True)),
        ("全年受理投诉9490件，月均790件。", ("9490件", 12, 12, True)),
        ("受理投诉9490件，日均26件。", ("9490件", 190, 370, True)),  # a bare 日均 right behind
        ("五年来受理投诉90件，年均18件。", ("90件", 5, 5, True)),
        ("热线接听咨询15600人次，年均1300人次。", ("15600人次", 1, 1, False)),  # a month's
        ("全年接访3640人次，年均70人次。", ("3640人次", 1, 1, False)),  # a week's
        ("3年来受理投诉90件，年均18件。", ("90件", 3, 3, False)),
        ("五年合计受理投诉90件，平均每年18件。", ("90件", 5, 5, True)),
        ("三年共受理投诉90件，平均每年45件。", ("90件", 3, 3, False)),
        ("五年来下访9次，三年共受理投诉90件，年均30件。", ("90件", 3, 3, True)),  # the years of its own clause
        ("“十三五”期间受理投诉90件，年均18件。", ("90件", 5, 5, True)),
        ("“十四五”以来受理投诉90件，年均30件。", ("90件", 1, 5, True)),  # three of its years are over
        ("二十年来受理投诉900件，年均45件。", ("900件", 20, 20, True)),
        ("全年受理投诉9490件，其中电话4000件，日均11件。", ("4000件", 190, 370, True)),
    ],
)
def test_an_average_is_of_the_nearest_total_of_its_time(line: str, average: tuple[str, int, int, bool]) -> None:
    assert averages(line) == [average]


@pytest.mark.parametrize(
    "line",
    [
        "热线启用后受理投诉9490件，日均62件。",  # not for the whole year
        "受理投诉9490件，办结后回访群众日均62件。",  # 日均 is not bare
        "全年受理投诉9490件。接听来电，日均62件。",
        "全年受理投诉9490件，一季度日均62件。",
        "全年分三批受理投诉9490件，3月以来日均62件。",
        "改革全年推进。去年受理投诉9490件，日均62件。",
        "全年受理投诉9490件，日均增加62件。",
        "全年受理投诉9490件，日均浓度62微克。",
        "全年受理投诉9490件，每次62件。",
        "全年受理投诉9490件，日均接听62人。",
        "受理投诉90件，年均12件。",  # of how many years nothing says
        "一年来受理投诉90件，年均12件。",
        "2019年以来受理投诉90件，年均12件。",  # 19 is no number of years
        "30年来受理投诉90件，年均12件。",
    ],
)
def test_an_average_of_an_unknown_time_is_left_alone(line: str) -> None:
    assert averages(line) == []


def test_a_bare_average_of_a_plan_is_left_alone() -> None:
    model = model_of(f"{TITLE}\n一、2024年工作安排\n受理投诉9490件，日均62件。")
    (measures,) = model.paragraphs[-1:]
    assert over_time(measures, 1) is None
