"""Ordinals of headings and items."""

from __future__ import annotations

import pytest

from report_drafter.language.ordinal_markers import Marker, MarkerStyle, ordinal_markers


@pytest.mark.parametrize(
    ("text", "style", "ordinal"),
    [
        ("一、主要举措", MarkerStyle.FIRST, 1),
        ("（十二）强化监督", MarkerStyle.SECOND, 12),
        ("(三)强化监督", MarkerStyle.SECOND, 3),
        ("1.强化督察", MarkerStyle.THIRD, 1),
        ("10．强化督察", MarkerStyle.THIRD, 10),
        ("20.2026年10件民生实事", MarkerStyle.THIRD, 20),
        ("（2）强化督察", MarkerStyle.FOURTH, 2),
        ("三是强化督察", MarkerStyle.IS, 3),
        ("二要强化督察", MarkerStyle.MUST, 2),
        ("第一，强化督察", MarkerStyle.ORDER, 1),
    ],
)
def test_an_ordinal_at_the_head_of_a_paragraph_is_read(text: str, style: MarkerStyle, ordinal: int) -> None:
    (marker,) = ordinal_markers(text)
    assert (marker.style, marker.ordinal, marker.start) == (style, ordinal, 0)


def test_items_inside_a_paragraph_are_read_in_order() -> None:
    markers = list(ordinal_markers("（一）学习。一是抓班子；二是带队伍，三是严考核。"))
    assert [(one.style, one.ordinal) for one in markers] == [
        (MarkerStyle.SECOND, 1),
        (MarkerStyle.IS, 1),
        (MarkerStyle.IS, 2),
        (MarkerStyle.IS, 3),
    ]
    assert markers[1] == Marker(MarkerStyle.IS, 1, 6, 8)


@pytest.mark.parametrize(
    "text", ["1.2亿元投资到位", "统一是必要的", "万一是真的", "2023年工作", "十分重要", "一一核对"]
)
def test_words_that_only_look_like_ordinals_are_left_alone(text: str) -> None:
    assert list(ordinal_markers(text)) == []
