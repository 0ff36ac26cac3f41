"""Ordinals of headings and items."""

from __future__ import annotations

import pytest

from report_drafter.language.text.ordinal_markers import Marker, MarkerStyle, decimal_ordinal, ordinal_markers


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
        ("二是89件案件中大案较少", MarkerStyle.IS, 2),
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


@pytest.mark.parametrize(
    ("text", "chapter", "ordinal"), [("1.2 推进决策", 1, 2), ("3.1抓学习", 3, 1), ("　2．10 监督", 2, 10)]
)
def test_a_decimal_ordinal_is_read(text: str, chapter: int, ordinal: int) -> None:
    found = decimal_ordinal(text)
    assert found is not None
    assert found[:2] == (chapter, ordinal)


@pytest.mark.parametrize("text", ["1.2万件", "3.5%的案件", "1.2.1 公众参与", "4.15 亿元", "12月1日"])
def test_a_figure_is_no_decimal_ordinal(text: str) -> None:
    assert decimal_ordinal(text) is None
