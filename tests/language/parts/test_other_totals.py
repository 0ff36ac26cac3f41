"""Totals of figures that stand in no row, and what is told second of wholes and parts."""

from __future__ import annotations

import pytest

from report_drafter.language.parts.other_totals import (
    find_numbered_totals,
    find_second_columns,
    find_totals_of_act,
    find_unlike_totals,
)
from report_drafter.language.parts.part_evidence import PartList
from tests.builders.report_models import measures_of

LONG_AGO = ("结转", "上年", "历年", "往年", "旧存")


def told(found: list[PartList]) -> list[tuple[str, list[str]]]:
    return [(one.wholes[0].text, [part.text for part in one.parts]) for one in found]


def numbered(line: str) -> list[tuple[str, list[str]]]:
    return told(list(find_numbered_totals(measures_of(line))))


def of_act(line: str) -> list[tuple[str, list[str]]]:
    return told(list(find_totals_of_act(measures_of(line))))


@pytest.mark.parametrize(
    ("line", "total"),
    [
        ("养老参保80人，其中城镇50人；失业参保30人，两项合计110人。", ("110人", ["80人", "30人"])),
        ("养老参保80人，失业参保30人，工伤参保20人，三项合计131人。", ("131人", ["80人", "30人", "20人"])),
        ("养老参保80人，失业参保30人，两项合计110人次。", ("110人次", ["80人", "30人"])),
        # those that make the total go before those that stand nearest
        ("养老参保80人，失业参保30人，工伤参保20人，两项待遇合计110人。", ("110人", ["80人", "30人"])),
        ("养老参保80人，失业参保30人，工伤参保20人，两项待遇合计51人。", ("51人", ["30人", "20人"])),
    ],
)
def test_as_many_figures_as_it_says_make_a_numbered_total(line: str, total: tuple[str, list[str]]) -> None:
    assert numbered(line) == [total]


@pytest.mark.parametrize(
    "line",
    [
        "养老参保80人，失业参保30人，三项合计110人。",  # one is told elsewhere
        "养老参保80人，失业参保30个，两项合计110人。",
        "养老参保80人。失业参保30人，两项合计110人。",
        "养老参保80人，其中失业参保30人，两项合计110人。",
        "养老参保80人，参保增加30人，两项合计110人。",
        "养老参保80人，失业参保30人，另两项参保110人。",
    ],
)
def test_other_numbers_sum_up_nothing(line: str) -> None:
    assert numbered(line) == []


@pytest.mark.parametrize(
    ("line", "total"),
    [
        ("市级受理投诉80件，区县受理投诉30件，共受理投诉110件。", ("110件", ["80件", "30件"])),
        ("市级受理投诉80件、区县30件，全年共受理投诉112件。", ("112件", ["80件", "30件"])),
        ("市级受理投诉80件，3个区县受理30件，合计受理投诉112件。", ("112件", ["80件", "30件"])),
    ],
)
def test_a_total_takes_up_the_act_of_its_row(line: str, total: tuple[str, list[str]]) -> None:
    assert of_act(line) == [total]


@pytest.mark.parametrize(
    "line",
    [
        "市级受理投诉80件，区县办结投诉30件，共受理投诉110件。",  # another act
        "市级受理投诉80件，其中区县受理投诉30件，共受理投诉110件。",
        "市级受理投诉80件。区县受理投诉30件，共受理投诉110件。",
        "市级受理投诉约80件，区县受理投诉30件，共受理投诉110件。",
        "市级受理投诉80件，区县受理投诉30件，共受理投诉约110件。",
        "市级受理投诉80件，比上周受理增加30件，共受理投诉110件。",
        "市级受理投诉80件，区县受理投诉30件，共受理诉求信访110件。",  # a wider noun
        "市级受理投诉80件，区县受理投诉30件，共受理投诉130件。",  # far from their sum
        "市级受理投诉80件，共受理投诉80件。",
        "市级受理投诉80件，区县受理投诉30件，受理投诉110件。",
    ],
)
def test_a_total_that_may_count_more_is_left_alone(line: str) -> None:
    assert of_act(line) == []


@pytest.mark.parametrize("word", LONG_AGO)
def test_what_came_over_may_be_in_the_total(word: str) -> None:
    assert of_act(f"市级受理投诉80件，区县受理投诉30件，共受理投诉112件，含{word}的积案。") == []
    assert of_act(f"清理{word}案卷。市级受理投诉80件，区县受理投诉30件，共受理投诉112件。再查{word}案卷。") != []


@pytest.mark.parametrize(
    ("line", "total"),
    [
        ("刑拘34件、取保45件，合计79人。", ("79人", ["34件", "45件"])),
        ("培训34人、轮训45人，合计79件。", ("79件", ["34人", "45人"])),
        ("办结20件、刑拘34件、取保45件，合计79人。", ("79人", ["34件", "45件"])),
    ],
)
def test_the_exact_sum_of_a_row_is_counted_as_its_row(line: str, total: tuple[str, list[str]]) -> None:
    found = [(one.total.text, [each.text for each in one.parts]) for one in find_unlike_totals(measures_of(line))]
    assert found == [total]


@pytest.mark.parametrize(
    "line",
    [
        "刑拘34件、取保45件，合计78人。",
        "刑拘34件、取保45件，涉及79人。",
        "刑拘34件、取保45件，合计79万元。",
        "刑拘34件。取保45件，合计79人。",
        "刑拘34起、取保45件，合计79人。",
        "刑拘79件，合计79人。",
    ],
)
def test_other_totals_of_people_are_left_alone(line: str) -> None:
    assert list(find_unlike_totals(measures_of(line))) == []


def columns(line: str) -> list[tuple[str, str]]:
    return [(whole.text, part.text) for whole, part in find_second_columns(measures_of(line))]


def test_what_is_told_second_of_a_part_is_held_against_the_second_of_its_whole() -> None:
    assert columns("帮扶职工98人，追讨工资187万元，其中帮扶农民工80人，追讨工资152万元。") == [("187万元", "152万元")]


@pytest.mark.parametrize(
    "line",
    [
        "帮扶职工98人，追讨工资187万元，其中帮扶农民工80人，发放补助152万元。",
        "帮扶职工98人，追讨工资187万元。其中帮扶农民工80人，追讨工资152万元。",
        "帮扶职工98人，追讨工资187万元，其中帮扶农民工80人。追讨工资152万元。",
        "帮扶职工98人，追讨工资187万元，其中帮扶农民工80人，追讨工资增长152万元。",
        "帮扶职工98人，追讨工资187万元，帮扶农民工80人，追讨工资152万元。其中多为建筑业。",
        "帮扶职工98人，追讨工资187次，其中帮扶农民工80人，追讨工资152万元。",
        "帮扶职工98人，培训187人，其中帮扶农民工80人，培训152人。",  # a row of the first column
        "帮扶职工98人，追讨工资187万元，其中帮扶农民工80人、追讨工资152万元。",
    ],
)
def test_other_second_figures_are_left_alone(line: str) -> None:
    assert columns(line) == []
