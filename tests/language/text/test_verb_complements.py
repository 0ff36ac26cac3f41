"""的, 得 and 地 in one another's place."""

from __future__ import annotations

import pytest

from report_drafter.language.text.verb_complements import misplaced_particles


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("靠的住、", [("靠的住", "靠得住")]),
        ("拿的出手。", [("拿的出手", "拿得出手")]),
        ("取的了成绩", [("取的", "取得")]),
        ("风险高得领域，", [("得", "的")]),
        ("靠得住、", []),
        ("用的上年数据", []),
        ("采取的积极成效", []),
        ("风险高得多，", []),
    ],
)
def test_a_particle_out_of_its_place_is_found(text: str, found: list[tuple[str, str]]) -> None:
    assert [(text[start:end], meant) for start, end, meant in misplaced_particles(text)] == found
