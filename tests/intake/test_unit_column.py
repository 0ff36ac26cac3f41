"""The unit beside a figure is part of it: one that the department changed is never passed over."""

from __future__ import annotations

import pytest

from report_drafter.domain.location import CellAddress
from report_drafter.domain.submission import Entry
from report_drafter.intake.figure_rows import plain_figure
from report_drafter.intake.remarks import FindingList
from report_drafter.intake.unit_column import in_stated_unit
from report_drafter.language.numbers.quantity_reader import read_quantity
from tests.builders.workbook_builder import an_indicator

FILE = "表.xlsx"


def read(unit: str, typed: str, stated: str) -> tuple[bool, str]:
    """Whether the figure is kept, and what is said."""
    found = FindingList(FILE)
    words = any(one in typed for one in "万亿")
    quantity = read_quantity(typed, unit) if words else plain_figure(float(typed), unit, 0)[0]
    entry = Entry("01", quantity, CellAddress(FILE, "指标", "F4", typed))
    place = CellAddress(FILE, "指标", "C4", stated)
    kept = in_stated_unit(entry, an_indicator("01", "发放资料", unit), stated, place, found)
    return kept.quantity is not None, "".join(f"{one.message}{one.suggestion}" for one in found.all)


@pytest.mark.parametrize("stated", ["份", " 份 "])
def test_the_unit_as_issued_says_nothing(stated: str) -> None:
    assert read("份", "5", stated) == (True, "")


def test_a_percent_sign_of_either_width_is_one() -> None:
    assert read("%", "97.5", "％") == (True, "")


@pytest.mark.parametrize(
    ("unit", "typed", "stated", "meant"), [("份", "1", "万份", "10000"), ("万元", "35000", "元", "3.5")]
)
def test_another_scale_makes_another_figure_of_it(unit: str, typed: str, stated: str, meant: str) -> None:
    kept, said = read(unit, typed, stated)
    assert not kept
    assert f"填写的“{typed}”没有采用。若指 {typed}{stated}，请填 {meant}，并把单位改回“{unit}”。" in said


@pytest.mark.parametrize(("typed", "stated"), [("8.9万", "万份"), ("5", "本次")])
def test_what_names_its_own_scale_or_differs_in_the_thing_alone_is_taken_with_a_word(typed: str, stated: str) -> None:
    kept, said = read("份", typed, stated)
    assert kept
    assert f"这一行写的单位是“{stated}”，已按份采用。" in said
