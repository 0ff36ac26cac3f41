"""One mark that was typed for another."""

from __future__ import annotations

import pytest

from report_drafter.language.text.mistyped_marks import mistyped_marks
from report_drafter.language.text.paired_marks import paired_marks


def mended(text: str) -> list[tuple[str, str]]:
    """What each mistyped mark bounds, and what it should be."""
    found, mended = mistyped_marks(text)
    assert len(found) + len(paired_marks(mended).loose) <= len(paired_marks(text).loose)
    return [(text[one.start : one.end], one.right) for one in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“八五’期间", [("“八五’", "”")]),
        ("开展“三亮”活动和”四比”活动", [("”四比”", "“")]),
        ("开展“三亮“活动和“四比”活动", [("“三亮“", "”")]),
        ("要求“坚持‘马上就办”不拖延”", [("‘马上就办”", "’")]),
        ("《关于〈甲》的通知》", [("〈甲》", "〉")]),
        ("〔2023）5号", [("〔2023）", "〕")]),
        ("“八五’和“九五’期间", [("“八五’", "”"), ("“九五’", "”")]),
        ("“八五’期间。开展“三亮”活动和”四比”活动", [("“八五’", "”"), ("”四比”", "“")]),
    ],
)
def test_a_mark_that_settles_two_is_found(text: str, found: list[tuple[str, str]]) -> None:
    assert mended(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "印发《甲，落实《乙",
        "《甲和《乙",
        "“甲。”乙。丙”",
        f"“甲{'乙' * 40}“",
        "《" * 9,
        "“甲",
        "“甲。乙”和丙”",
    ],
)
def test_two_marks_that_lost_their_halves_are_left_alone(text: str) -> None:
    assert mended(text) == []


def test_a_mark_that_runs_on_is_no_slip() -> None:
    assert mistyped_marks("“八五’期间", [0]) == ([], "“八五’期间")
