"""Figures that slip from one are looked up by their digits."""

from __future__ import annotations

from report_drafter.language.facts.figures_by_digits import FiguresByDigits
from tests.builders.report_models import report_of

MODEL = report_of(
    "全年培训142名，走访124人，发放手册124份。", "检查企业144人次、慰问职工147位，救助约124人，结对142人。"
)


def test_figures_of_the_same_things_are_found_by_their_slips() -> None:
    one = MODEL.measures[0]
    figures = FiguresByDigits(MODEL, [one])
    assert [each.text for each in figures.swapped(one)] == ["124人"]
    assert [each.text for each in figures.mistaken(one)] == ["147位"]
    assert [each.text for each in figures.equal(one)] == ["142名", "142人"]


def test_a_number_is_sought_in_other_paragraphs_whatever_it_counts() -> None:
    one, last = MODEL.measures[0], MODEL.measures[2]
    figures = FiguresByDigits(MODEL, [one])
    assert figures.stands_elsewhere(one)
    assert figures.stands_elsewhere(last)
    assert not figures.stands_elsewhere(MODEL.measures[4])


def test_nothing_is_found_of_what_was_not_asked() -> None:
    one = MODEL.measures[0]
    figures = FiguresByDigits(MODEL, [])
    assert not list(figures.swapped(one))
    assert not figures.equal(one)
