"""How many places of which kinds a report counts."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.named_places import find_named_places
from report_drafter.language.facts.place_counts import find_rolls, find_together_told
from tests.builders.report_models import report_of


@pytest.mark.parametrize(
    ("line", "totals"),
    [
        ("全县辖14个乡镇、2个街道。", [16]),
        ("下辖8镇3乡2街道、215个村（社区）。", [13]),
        ("全市2区5县中，城东区83件。", [7]),
        ("全县有乡镇14个、街道2个，17个乡镇（街道）述法。", [16]),
        ("全市共有2个区、5个县、1个县级市。", [8]),
        ("走访5个镇、2个街道。", []),  # some of them
        ("全县辖12个乡、3个镇。", []),  # no two sorts that other words count together
        ("全市辖3区2县，代管1个县级市。", []),  # another kind beside them
        ("其中下辖5个镇、2个街道。", []),
    ],
)
def test_kinds_side_by_side_are_a_roll(line: str, totals: list[int]) -> None:
    assert [one.total for one in find_rolls(report_of(line))] == totals


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("全县辖14个乡镇、2个街道。17个乡镇（街道）均述法。", ["17个"]),
        ("全县辖14个乡镇、2个街道。15个乡镇、街道全部述法。", ["15个"]),
        ("全县辖14个乡镇、2个街道。16个镇街均述法，15个镇街均达标。", []),
        ("全县辖14个乡镇、2个街道。选取15个镇街开展试点。", []),
        ("全县辖14个乡镇、2个街道。在全省188个乡镇（街道）中排第5位。", []),
    ],
)
def test_kinds_counted_together_come_to_the_roll(line: str, told: list[str]) -> None:
    model = report_of(line)
    assert [one.figure.text for one in find_together_told(model, list(find_rolls(model)))] == told


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("全市1区2县中，甲区83件、乙区57件、丙县49件、丁县22件。", ["2个区2个县"]),
        ("全市2区3县中，甲区83件、乙区57件、丙县49件、丁县22件，合计211件。", ["2个区2个县"]),
        ("全市2区3县中，甲区83件、乙区57件、丙县49件、丁县22件。", []),  # perhaps the first of them
        ("全市2区2县中，甲区83件、乙区57件、丙县49件、丁县22件、高新区9件。", []),
        ("全市2区3县中，甲区83件、乙区57件、丙县49件等。", []),
    ],
)
def test_named_places_are_as_many_as_counted(line: str, what: list[str]) -> None:
    model = report_of(line)
    assert [one.what for one in find_named_places(model, list(find_rolls(model)), ())] == what
