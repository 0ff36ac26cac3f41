"""Where only the report's own office or place can be meant."""

from __future__ import annotations

import pytest

from report_drafter.language.text.own_speech import misnamed_own

OWN = "临渚市财政局"
REPORT = "临渚市财政局2024年工作总结\n临渚市财政局全年召开会议12次。临渚市收入平稳。\n{}\n"


@pytest.mark.parametrize(
    ("told", "odd"),
    [
        ("临储市财政局将重点抓好五项工作。", "临储市财政局"),
        ("临渚县财政局将重点抓好五项工作。", "临渚县财政局"),
        ("在中共临诸市委的坚强领导下，继续努力。", "临诸市"),
        ("如有疑问，请与临楮市财政局办公室联系。", "临楮市"),
    ],
)
def test_the_own_name_one_character_off_is_found(told: str, odd: str) -> None:
    assert [one.name for one in misnamed_own(REPORT.format(told), OWN)] == [odd]


@pytest.mark.parametrize(
    "told",
    [
        "与临储市财政局联合开展检查。",
        "临渚市民政局将重点抓好救助。",
        "临渚县财政局完成收入12亿元。",
        "在江州市委的坚强领导下，",
    ],
)
def test_other_offices_and_places_are_left_alone(told: str) -> None:
    assert list(misnamed_own(REPORT.format(told), OWN)) == []
