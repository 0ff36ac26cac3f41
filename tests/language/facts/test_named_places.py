"""Counties and districts that a report names, against those that it counts."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.named_places import find_named_places
from report_drafter.language.facts.place_counts import find_rolls
from report_drafter.language.text.tables import find_tables
from tests.builders.report_models import report_of

LISTED = "甲区31件、乙区27件、丙县18件、丁县12件"


def places(*lines: str) -> list[str]:
    model = report_of(*lines)
    return [
        one.what for one in find_named_places(model, list(find_rolls(model)), tuple(find_tables(model.text.paragraphs)))
    ]


@pytest.mark.parametrize(
    ("line", "what"),
    [
        (f"全市2区1县中，{LISTED}。", ["2个区2个县"]),
        (f"全市2区1县，其中：{LISTED}。", ["2个区2个县"]),
        (f"全市2区3县中，{LISTED}，合计88件。", ["2个区2个县"]),
        (f"全市3区2县中，{LISTED}，合计88件。", ["2个区2个县"]),
        ("全旗辖2个区、1个旗，甲区31件、乙区27件、丙旗18件、丁旗12件。", ["2个区2个旗"]),
        (f"全市有2个区、1个县，{LISTED}。", ["2个区2个县"]),
        (f"全市2区2县中，{LISTED}。", []),
        (f"全市2区4县中，{LISTED}，合计88件。", []),  # two off
        (f"全市3区1县中，{LISTED}，合计88件。", []),  # two kinds off
        (f"全市2区3县中，{LISTED}。", []),  # perhaps the first of them
        (f"全市2区3县中，{LISTED}，合计89件。", []),
        (f"全市2区1县中，{LISTED}等。", []),
        ("全市1区1县中，甲区31件、乙区27件。", []),  # too few to be all
        (f"全市2区1县中，{LISTED[:-3]}9户。", []),  # another unit
        (f"全市2区1县中，共受理群众信访{LISTED}。", []),
        (f"全市2区1县。案件中，{LISTED}。", []),
        ("全市2区1县中，甲区31件、乙区27件、丙县18件、丁市12件。", []),  # of a kind that is not counted
        ("全市2区1县中，甲区级31件、乙区27件、丙县18件、丁县12件。", []),
    ],
)
def test_places_listed_behind_a_roll_are_as_many_as_it_counts(line: str, what: list[str]) -> None:
    assert places(line) == what


@pytest.mark.parametrize(
    ("zone", "roll", "what"),
    [
        ("经开区", "2区2县", []),
        ("经开区", "3区2县", []),  # a zone may be counted as a district
        ("经开区", "1区2县", []),
        ("经开区", "2区1县", ["2个区2个县"]),
        ("经开区", "2区3县", []),  # a zone may stand for one
        ("新城区", "2区2县", ["3个区2个县"]),
    ],
)
def test_zones_beside_them_may_or_may_not_be_counted(zone: str, roll: str, what: list[str]) -> None:
    assert places(f"全市{roll}中，{LISTED}、{zone}9件，合计97件。") == what


TABLE = ("各地办案情况", "地区 | 受理 | 办结", "甲区 | 31 | 29", "乙区 | 27 | 25", "丙县 | 18 | 17")
TOTAL = "合计 | 76 | 71"


@pytest.mark.parametrize(
    ("roll", "rows", "what"),
    [
        ("2区2县", (*TABLE, TOTAL), ["2个区1个县"]),
        ("3区1县", (*TABLE, TOTAL), ["2个区1个县"]),
        ("2区1县", (*TABLE, TOTAL), []),
        ("2区2县", TABLE, []),  # no row of totals: perhaps the first of them
        ("1区1县", TABLE, ["2个区1个县"]),  # more than are counted
        ("2区2县", (*TABLE, "市本级 | 9 | 9", TOTAL), []),
        ("1区1县", (*TABLE, "甲区 | 9 | 9"), []),  # one twice
        ("2区2县", (*TABLE[:-1], TOTAL), []),
    ],
)
def test_places_of_a_table_are_as_many_as_counted(roll: str, rows: tuple[str, ...], what: list[str]) -> None:
    assert places(f"全市辖{roll}。", *rows) == what


def test_one_list_that_agrees_settles_it() -> None:
    assert places(f"全市2区2县中，{LISTED}。", *TABLE, TOTAL) == []


def test_villages_and_towns_are_not_held_against_names() -> None:
    assert places("全县辖2个乡镇、2个街道，甲区31件、乙区27件、丙县18件、丁县12件。") == []
