"""Other readings of figures that do not make the one before them."""

from __future__ import annotations

import pytest

from report_drafter.language.parts.other_sums import with_members_in_other_words
from tests.builders.report_models import measures_of


def row(line: str) -> list[str]:
    whole, *told = measures_of(line)
    return [one.text for one in with_members_in_other_words(whole, (told[0], told[1]), (whole, *told))]


def test_a_row_goes_on_in_another_measure_word() -> None:
    assert row("阵地64处，其中公园8处、长廊38处、示范村18个。") == ["8处", "38处", "18个"]
    assert row("阵地64处，其中公园8处、长廊30处、示范村18个和法治书屋8家。") == ["8处", "30处", "18个", "8家"]


@pytest.mark.parametrize(
    "line",
    [
        "阵地64处，其中公园8处、长廊56处、示范村18个。",  # the two alone come nearer
        "阵地64处，其中公园8处、长廊38处、管护人员18人。",
        "阵地64处，其中公园8处、长廊38处，示范村18个。",
        "阵地64处，其中公园8处、长廊38处、总面积18.5万平方米。",
        "阵地64处，其中公园8处、长廊38处、其他约18个。",
    ],
)
def test_what_is_no_member_stays_out(line: str) -> None:
    assert len(row(line)) == len(("one", "other"))
