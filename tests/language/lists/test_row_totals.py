"""Totals that close a row in its own clause."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.row_totals import find_row_totals
from tests.builders.report_models import measures_of


def totals(line: str) -> list[tuple[str, list[str], bool]]:
    found = find_row_totals(measures_of(line))
    return [(one.total.text, [part.text for part in one.parts], one.holds) for one in found]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("对8个街道、12个区直部门共18家单位开展督察。", ("18家", ["8个", "12个"], False)),
        ("由32个县直部门和14个乡镇共46个责任单位落实。", ("46个", ["32个", "14个"], True)),
        ("对3所小学、5所初中、2所高中共12所学校检查。", ("12所", ["3所", "5所", "2所"], False)),
        ("邀请代表12名、委员9名共22人参加。", ("22人", ["12名", "9名"], False)),
        ("与15个村（社区）、8个站所办共33个单位签订。", ("33个单位", ["15个", "8个"], False)),
        ("包括9个科室以及6个直属单位共计14个部门。", ("14个", ["9个", "6个"], False)),
    ],
)
def test_a_row_makes_the_total_right_behind(line: str, found: tuple[str, list[str], bool]) -> None:
    assert totals(line) == [found]


@pytest.mark.parametrize(
    "line",
    [
        "14个乡镇、203个村共218个调解组织。",  # one more may be elsewhere
        "8个街道、96个社区共1280个网格。",
        "12个部门、8个街道共56名执法人员。",
        "10个镇街、6个区直部门等共20家单位。",
        "15个村、卫生院、8个站所共24个单位。",  # one of the row has no number
        "对12个镇街和部分区直部门共20家单位。",
        "12个乡镇、8个部门共办理22件。",
        "旁听的有干部18人、骨干24人连同本人共43人。",
        "约8个街道、12个部门共18家单位。",
        "8个街道、12个部门，共18家单位。",  # a stop: other readers know it
    ],
)
def test_what_sums_up_nothing_is_left_alone(line: str) -> None:
    assert totals(line) == []
