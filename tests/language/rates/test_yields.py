"""What an area bears, with the area and the harvest."""

from __future__ import annotations

import pytest

from report_drafter.language.rates.yields import find_yields
from tests.builders.report_models import measures_of


def yields(line: str) -> list[tuple[str, str, str, bool]]:
    return [
        (one.average.text, one.total.text, one.count.text if one.count else "", one.holds)
        for one in find_yields(measures_of(line))
    ]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("油菜种植面积20万亩，总产量3万吨，平均亩产150公斤。", ("150公斤", "3万吨", "20万亩", True)),
        ("油菜种植面积20万亩，总产量3万吨，平均亩产510公斤。", ("510公斤", "3万吨", "20万亩", False)),
        ("播种玉米20万亩，产量3万吨，单产300斤。", ("300斤", "3万吨", "20万亩", True)),
        ("播种面积2万公顷，产量12万吨，全县亩均产量达到400千克。", ("400千克", "12万吨", "2万公顷", True)),
        ("播种面积2万公顷，产量12万吨，单位面积产量为6吨/公顷。", ("6吨/公顷", "12万吨", "2万公顷", True)),
        ("播种面积2万公顷，产量12万吨，单产水平90吨/公顷。", ("90吨/公顷", "12万吨", "2万公顷", False)),
        ("水稻播种面积20万亩，总产量3万吨，水稻单产510公斤。", ("510公斤", "3万吨", "20万亩", False)),
    ],
)
def test_a_yield_is_what_an_area_bears(line: str, found: tuple[str, str, str, bool]) -> None:
    assert yields(line) == [found]


@pytest.mark.parametrize(
    "line",
    [
        "播种面积20万亩，总产量3万吨，平均亩产约510公斤。",
        "播种面积约20万亩，总产量3万吨，平均亩产510公斤。",
        "播种面积20万亩，总产量增加3万吨，平均亩产510公斤。",
        "播种面积20万亩，总产量3万吨。平均亩产510公斤。",
        "播种面积20万亩，总产量3万吨，水稻单产510公斤。",  # of one crop among them
        "播种面积20万亩，粮食产量3万吨，油料产量1万吨，平均亩产510公斤。",
        "播种面积20万亩，玉米种植面积3万亩，总产量3万吨，平均亩产510公斤。",
        "播种面积20万亩，总产量3万吨，平均亩产510元。",
        "播种面积20万亩，总产量3万吨，最高亩产510公斤。",
        "播种面积20万亩，总产量3万吨，上年平均亩产510公斤。",
        "播种面积20万亩，去年总产量3万吨，平均亩产510公斤。",
        "播种面积20万亩，总产量3万吨，平均亩产510公斤/株。",
        "流转20万亩，总产量3万吨，平均亩产510公斤。",
        "播种面积20万亩，施肥3万吨，平均亩产510公斤。",
    ],
)
def test_other_yields_are_left_alone(line: str) -> None:
    assert yields(line) == []
