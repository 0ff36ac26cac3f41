"""What stands by mistake at the inner edge of quotation marks."""

from __future__ import annotations

import pytest

from report_drafter.language.text.quote_edges import blanks_inside, commas_inside


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“危房改造，”项目", ["，"]),
        ("“八五 ”普法", [" "]),
        ("“ 八五”普法", [" "]),
        ("“不会推诿，”他表示", []),
        ("“学宪法 讲宪法”活动", []),
    ],
)
def test_commas_and_blanks_inside_the_marks_are_found(text: str, found: list[str]) -> None:
    assert [one[0] for one in (*commas_inside(text), *blanks_inside(text))] == found
