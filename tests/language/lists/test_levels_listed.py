"""Levels that the words of their whole leave out."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.levels_listed import find_level_slips
from tests.builders.report_models import report_of


def slips(line: str) -> list[tuple[str, str, str, str]]:
    return [(one.whole.text, one.part.text, one.level, one.limit) for one in find_level_slips(report_of(line))]


@pytest.mark.parametrize(
    ("line", "slip"),
    [
        (
            "建成省级以上园区42个，其中国家级5个、省级17个、市级20个。",
            ("42个", "20个", "市级", "省级以上"),
        ),
        (
            "建成市级及以上园区42个，其中国家级5个、省级17个、区级20个。",
            ("42个", "20个", "区级", "市级及以上"),
        ),
        (
            "选树县级以下典型42个，其中市级5个、县级17个、村级20个。",
            ("42个", "5个", "市级", "县级以下"),
        ),
        (
            "建成州级以上园区42个，其中国家级5个、自治区级17个、乡镇级20个。",
            ("42个", "20个", "乡镇级", "州级以上"),
        ),
        (
            "建成国家级以上园区42个，其中国家22个、省级20个。",
            ("42个", "20个", "省级", "国家级以上"),
        ),
        (
            "选树乡镇级以下典型42个，其中区县级22个，村级20个。",
            ("42个", "22个", "区县级", "乡镇级以下"),
        ),
    ],
)
def test_one_level_is_outside_of_what_the_whole_counts(line: str, slip: tuple[str, str, str, str]) -> None:
    assert slips(line) == [slip]


@pytest.mark.parametrize(
    "line",
    [
        "建成市级以上园区42个，其中国家级5个、省级17个、市级20个。",
        "选树县级以下典型42个，其中县级5个、镇级17个、村级20个。",
        "建成各级园区42个，其中国家级5个、省级17个、市级20个。",
        "建成省级园区42个，其中国家级5个、省级17个、市级20个。",  # sets no bound
        "建成省级以上园区42个，其中国家级5个、市级17个、县级20个。",  # two are outside: other words are meant
        "建成省级以上园区42个，其中国家级5个、省级17个、培育20个。",  # not all are levels
        "建成省级以上园区42个，其中省级5个、省级17个、市级20个。",
        "建成省级以上园区42个，其中市级20个。",
        "建成省级以上园区42个，其中国家级5个、省级17个、高水平市级20个。",  # a word before the level
        "建成省级以上园区42个，其中国家级5个、省级17个、20个。",
    ],
)
def test_other_levels_are_left_alone(line: str) -> None:
    assert slips(line) == []
