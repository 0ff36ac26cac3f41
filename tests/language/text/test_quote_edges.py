"""What stands by mistake at the inner edge of quotation marks."""

from __future__ import annotations

import pytest

from report_drafter.language.text.quote_edges import commas_inside


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“危房改造，”项目", ["，"]),
        ("“不会推诿，”他表示", []),
        ("“学宪法 讲宪法”活动", []),
    ],
)
def test_commas_inside_the_marks_are_found(text: str, found: list[str]) -> None:
    assert [one[0] for one in commas_inside(text)] == found
