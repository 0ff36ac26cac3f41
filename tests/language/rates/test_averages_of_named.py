"""Averages over what their clause only names."""

from __future__ import annotations

import pytest

from report_drafter.language.rates.averages_of_named import find_averages_of_named
from tests.builders.report_models import measures_of


def averages(line: str) -> list[tuple[str, str, str, bool]]:
    found = find_averages_of_named(measures_of(line))
    return [(one.average.text, one.total.text, one.count.text if one.count else "", one.holds) for one in found]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("14个街道配有调解员182人，街道平均13人。", ("13人", "182人", "14个", True)),
        ("14个街道配有调解员182人，街道平均配备31人。", ("31人", "182人", "14个", False)),
        ("14个街道（乡镇）配有调解员182人，街道（乡镇）平均有13人。", ("13人", "182人", "14个", True)),
        ("26个村建有微型消防站78个，村均3个。", ("3个", "78个", "26个", True)),
        ("26个村建有微型消防站78个；村均仅5个。", ("5个", "78个", "26个", False)),
        ("12家医院共有床位3600张，医院平均拥有300张。", ("300张", "3600张", "12家", True)),
        ("7所学校共有校医21名（学校平均达3名）。", ("3名", "21名", "7所", True)),
    ],
)
def test_an_average_is_of_the_places_that_it_names(line: str, found: tuple[str, str, str, bool]) -> None:
    assert averages(line) == [found]


@pytest.mark.parametrize(
    "line",
    [
        "14个街道配有调解员182人，社区平均31人。",  # counted nowhere
        "14个街道配有调解员182人，另有14个街道，街道平均31人。",  # which of both?
        "14个街道配有调解员182人，街道平均增加31人。",
        "14个街道配有调解员182人，去年街道平均31人。",
        "14个街道配有调解员182人。街道平均31人。",
        "14名街道干部联系群众182人，街道平均31人。",
        "1个街道配有调解员182人，街道平均31人。",
        "14个街道配有调解员182人、律师20人，街道平均31人。",  # of which total?
        "14个街道配有调解员182人，街道平均31件。",
        "14个街道增加调解员182人，街道平均31人。",
        "14个街道去年配有调解员182人，今年街道平均31人。",
        "14个街道配有调解员12人，街道平均31人。",  # no total of theirs
        "配有调解员182人，覆盖14个街道，街道平均31人。",
        "14个街道配有调解员182人，其中街道平均31人。",
    ],
)
def test_other_averages_are_left_alone(line: str) -> None:
    assert averages(line) == []
