"""What a change came to is the value of the year, wherever it is told."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.ends_of_changes import find_ends_of_changes
from tests.builders.report_models import report_of


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ("与上年相比，查处无证培训点数量由19个降至11个。", ["11个"]),
        ("查处无证培训点由上年的19个减少到11个。", ["11个"]),
        ("查处无证培训点数量由19个降至10个。", []),
        ("查处无证培训点数量由10个增至11个。", []),
        ("查处无证食品店数量由19个降至11个。", []),
        ("查处无证培训点数量由19家降至11家。", []),
        ("查处无证培训点数量由19个降至约11个。", []),
    ],
)
def test_a_change_comes_to_the_value_told_elsewhere(change: str, found: list[str]) -> None:
    recalled = find_ends_of_changes(report_of("一、2023年工作情况", "查处无证培训点10个，责令退费38万元。", change))

    assert [one.figure.text for one in recalled] == found


def test_a_short_name_may_be_of_many_things() -> None:
    lines = ("受理案件10件。", "食品领域受理案件由19件降至11件。")

    assert not list(find_ends_of_changes(report_of("一、2023年工作情况", *lines)))
