"""Rows that leave nothing out and whose total stands elsewhere, one slip of the hand away."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.slipped_rows import find_slipped_rows
from tests.builders.report_models import report_of

CASES = "全年办结行政复议案件486件。"


def slipped(*lines: str) -> list[tuple[str, list[str]]]:
    found = find_slipped_rows(report_of(*lines))
    return [(one.whole.text, [part.text for part in one.parts]) for one in found]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (
            [CASES, "一至四季度分别办结行政复议案件104件、131件、127件和142件。"],  # 113 or 124
            ("486件", ["104件", "131件", "127件", "142件"]),
        ),
        (
            [CASES, "上半年办结行政复议案件217件，下半年办结行政复议案件296件。"],  # 269
            ("486件", ["217件", "296件"]),
        ),
        (
            ["全年受理行政复议案件486件；按领域分，公安217件、人社106件、其他136件。"],
            ("486件", ["217件", "106件", "136件"]),
        ),
        (
            ["全局现有执法人员218人。", "执法人员35岁以下74人，36至50岁190人，51岁以上35人。"],  # 109
            ("218人", ["74人", "190人", "35人"]),
        ),
    ],
)
def test_a_row_is_one_slip_away_from_its_total(lines: list[str], found: tuple[str, list[str]]) -> None:
    assert slipped(*lines) == [found]


@pytest.mark.parametrize(
    "lines",
    [
        [CASES, "一至四季度分别办结行政复议案件113件、131件、115件和127件。"],  # makes it
        [CASES, "一至四季度分别办结行政复议案件104件、131件、127件和142件。", "调解纠纷504件。"],  # of another total
        [CASES, "一至四季度分别办结行政复议案件104件、131件、127件和150件。"],  # no one slip
        [CASES, "一至四季度分别办结信访事项104件、131件、127件和142件。"],
        [CASES, "一至四季度分别办结行政复议案件约104件、131件、127件和142件。"],
        ["上年办结行政复议案件486件。", "一至四季度分别办结行政复议案件104件、131件、127件和142件。"],
        [CASES, "一至四季度分别办结行政复议案件104人、131人、127人和142人。"],
        ["全年受理行政复议案件486件。", "按领域分，公安217件、人社106件、其他136件。"],  # nothing ties both
        ["全年受理行政复议案件486件；其中，公安217件、人社106件、其他136件。"],
        ["全年受理行政复议案件486件；按领域分，公安217件、其他242件。"],  # two kinds
        ["全年受理行政复议案件86件；按领域分，公安17件、人社23件、其他64件。"],  # too small
        ["全年受理行政复议案件486件；按领域分，公安217件、人社106件、公安136件。"],
        ["全年受理行政复议案件486件；按领域分，公安增加217件、人社106件、其他136件。"],
        ["全局现有执法人员218人。", "执法人员35岁以下74人，36至50岁109人，51岁以上35人。"],
        ["全局现有执法人员218人。", "执法人员35岁以下74人，36至50岁190人，51岁35人。"],
    ],
)
def test_other_rows_are_left_alone(lines: list[str]) -> None:
    assert slipped(*lines) == []
