"""A word beside the one it was to replace."""

from __future__ import annotations

import pytest

from report_drafter.language.text.words_replaced import words_replaced


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("持续推进推动矛盾化解", "推进推动"),
        ("不断提升提高办案质量", "提升提高"),
        ("侦破破获案件16起", "侦破破获"),
        ("收件量增加上升不明显", None),
        ("收件量增加上升约3%", "增加上升"),
        ("客流增长增加收入", None),  # two clauses
        ("参会率达到达97%", "达到达"),
        ("参会率达达到97%", "达达到"),
        ("航班抵达达到97%", None),
        ("达到达标要求", None),
        ("召开推动推进会", None),
        ("水平提高提升了满意度", None),
        ("建立健全制度，巩固提升成果", None),
    ],
)
def test_a_pair_of_which_one_was_to_go_is_found(text: str, found: str | None) -> None:
    assert [match[0] for match in words_replaced(text)] == ([] if found is None else [found])
