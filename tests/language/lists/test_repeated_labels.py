"""Lists that name two members alike."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.repeated_labels import find_repeated_labels
from tests.builders.report_models import report_of


def labels(line: str) -> list[tuple[str, str, str]]:
    return [(one.label, one.first.text, one.second.text) for one in find_repeated_labels(report_of(line))]


def test_two_neighbours_of_one_name_are_found_once() -> None:
    assert labels("接待来访90批，其中农村40批、城镇30批、城镇20批。") == [("城镇", "30批", "20批")]
    assert labels("全年接访90批，其中农村40批、农村30批、城镇20批，合计90批。") == [("农村", "40批", "30批")]


@pytest.mark.parametrize(
    "line",
    [
        "接待来访90批，其中农村40批，农村30批、城镇20批。",  # a clause of its own may tell another thing
        "接待来访90批，包括农村40批，农村30批，城镇20批。",
        "接待来访90批，其中农村40批、城镇30批、农村20批。",  # no neighbours
        "接待来访90批，其中农村40批、农村30批复访、城镇20批。",
        "接待来访90批，其中甲40批、甲30批、乙20批。",  # too short for a name
        "罚没55万元，其中一家20万元、一家35万元。",  # one and another by turns
        "赔付55万元，其中另一名20万元、另一名35万元。",
        "接待来访90批，其中2021年40批、2021年30批、2022年20批。",
    ],
)
def test_other_neighbours_are_left_alone(line: str) -> None:
    assert labels(line) == []


@pytest.mark.parametrize("name", ["一审", "一般", "一类", "一次性"])
def test_names_that_begin_with_one_are_names(name: str) -> None:
    assert labels(f"接待来访90批，其中{name}40批、{name}30批、其他20批。") == [(name, "40批", "30批")]


@pytest.mark.parametrize("words", ["共有", "均为", "总共", "两镇各", "小计", "已达", "大约"])
def test_words_that_only_lead_to_a_figure_are_no_name(words: str) -> None:
    assert labels(f"接待来访90批，其中{words}40批、{words}30批、城镇20批。") == []
