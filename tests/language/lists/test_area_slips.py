"""Areas above the area of the whole place."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.area_slips import find_area_slips
from tests.builders.report_models import report_of


def slips(*lines: str) -> list[tuple[str, str]]:
    return [(one.area.text, one.whole.text) for one in find_area_slips(report_of(*lines))]


@pytest.mark.parametrize("area", ["36平方公里", "4.2平方千米", "430公顷", "6300亩", "420万平方米"])
def test_an_area_of_more_than_twice_the_place_is_found_in_any_unit(area: str) -> None:
    assert slips("辖区面积2平方公里。", f"拆除违法建设{area}。") == [(area, "2平方公里")]


@pytest.mark.parametrize("area", ["4平方公里", "390公顷", "5900亩", "390万平方米"])
def test_up_to_twice_the_place_it_may_have_been_done_again(area: str) -> None:
    assert slips("辖区面积2平方公里。", f"拆除违法建设{area}。") == []


@pytest.mark.parametrize("place", ["辖区面积2平方千米", "行政区域土地面积约2平方公里", "全镇总面积为2平方公里"])
def test_the_place_is_named_in_several_ways(place: str) -> None:
    assert [area for area, _ in slips(f"{place}。", "退还耕地12平方公里。")] == ["12平方公里"]


def test_of_several_places_the_largest_is_the_whole() -> None:
    assert slips("全镇面积3平方公里。", "辖区面积12平方公里。", "退还耕地8平方公里。") == []


@pytest.mark.parametrize(
    "line",
    [
        "退还耕地约36平方公里。",  # roughly told
        "航拍核查36平方公里。",  # flown over again and again
        "新开工建筑36平方公里。",  # floors upon floors
    ],
)
def test_what_may_exceed_the_ground_is_left_alone(line: str) -> None:
    assert slips("辖区面积2平方公里。", line) == []


def test_no_other_area_stands_for_the_place() -> None:
    assert slips("城区绿化面积2平方公里。", "退还耕地36平方公里。") == []
