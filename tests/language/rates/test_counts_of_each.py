"""What counts the things that an average is spread over."""

from __future__ import annotations

import pytest

from report_drafter.language.rates.counts_of_each import both_kinds
from tests.builders.report_models import measures_of


@pytest.mark.parametrize(
    ("line", "of", "number"),
    [
        ("全镇15个村、3个社区，培养90名。", "个村（社区）培养", 18),
        ("街道有6个社区和4个村，配备20名。", "个村居配备", 10),
        ("全区12个镇、4个街道，聘请160名。", "个镇（街道）", 16),
        ("全区12个镇、4个街道，聘请160名。", "个镇街", 16),
        ("全镇15个行政村、3个社区，培养90名。", "个村、社区", 18),
    ],
)
def test_two_kinds_of_places_count_together(line: str, of: str, number: int) -> None:
    assert [one.quantity.value for one in both_kinds(measures_of(line), of)] == [number]


@pytest.mark.parametrize(
    ("line", "of"),
    [
        ("全镇15个村、3个社区，培养90名。", "个村"),
        ("全镇18个村（社区），培养90名。", "个村（社区）"),
        ("全镇15个村，培养90名。", "个村（社区）"),
        ("全镇15个村、3个社区，另有2个村试点。", "个村（社区）"),
    ],
)
def test_one_kind_or_more_figures_of_one_are_left_alone(line: str, of: str) -> None:
    assert both_kinds(measures_of(line), of) == []
