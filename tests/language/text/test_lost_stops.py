"""Paragraphs of full sentences that end without a mark."""

from __future__ import annotations

import pytest

from report_drafter.domain.report_text import Paragraph, Story
from report_drafter.language.text.lost_stops import broken_off, lost_stops

WHOLE = "强化行政执法监督。全年开展案卷评查两次。"
LOST = "推进政务公开。全年主动公开信息九百条"


def lost(*lines: str, whole: int = 8) -> list[str]:
    texts = (*lines, *(WHOLE,) * whole)
    return [one.text for one in lost_stops([Paragraph(at, text) for at, text in enumerate(texts, 1)])]


@pytest.mark.parametrize(
    "line",
    [
        LOST,
        "推进政务公开。全年主动公开信息，",
        "推进政务公开。全年主动公开信息、",
        "推进政务公开。全年主动",
        "推进政务公开。全年公开九百余条",
        "推进政务公开。全年主动公开率达到98%",
        "推进政务公开。群众满意！全年主动公开信息九百条 ",
        "全年主动公开信息，办理依申请公开，答复及时，无一起被纠错，"
        + "并持续完善公开目录和公开平台建设" * 2
        + "不断提升公开水平",
    ],
)
def test_a_paragraph_lost_its_stop(line: str) -> None:
    assert lost(line) == [line]


@pytest.mark.parametrize(
    "line",
    [
        WHOLE,
        "推进政务公开。全年主动公开信息九百条：",
        "推进政务公开。全年主动公开信息（见附件）",
        "推进政务公开。全年公开九百条",  # too short a sentence
        "推进政务公开，落实监督，全年主动公开信息九百条",
        "推进政务公开，" + "全年主动公开信息" * 7,
        "推进政务公开。示例县人民政府办公室",
        "推进政务公开。示例县司法局二〇二四年一月五日",
        "推进政务公开。谢谢大家的支持和帮助",
        "推进政务公开。联系人是办公室张三李四",
        "注：推进政务公开。全年主动公开信息九百条",
        "推进政务公开，全年主动公开信息九百条",  # a heading
    ],
)
def test_other_ends_are_left_alone(line: str) -> None:
    assert lost(line) == []


def test_nearly_all_others_end_with_a_mark() -> None:
    assert lost(LOST, whole=7) == [LOST]
    assert lost(LOST, whole=6) == []  # too few to tell
    assert lost(LOST, LOST, whole=14) == [LOST, LOST]
    assert lost(LOST, LOST, whole=13) == []


def test_a_line_that_goes_on_in_the_next_is_whole() -> None:
    assert lost(LOST, "17公里道路建成。示范路段通过验收。") == []
    assert lost(LOST, "1.推进行政复议。办结复议案件十件。") == [LOST]
    assert lost(LOST, "（二）推进行政复议。办结复议案件十件。") == [LOST]


def test_only_the_body_tells_and_the_last_paragraph_may_lose_its_own() -> None:
    body = [Paragraph(at, WHOLE) for at in range(1, 9)]
    last = Paragraph(9, LOST)
    assert list(lost_stops([*body, last])) == [last]
    assert list(lost_stops([*body, Paragraph(9, LOST, table=(1, 1, 1))])) == []
    assert list(lost_stops([*body, Paragraph(9, LOST, Story.TABLE)])) == []
    numbered = Paragraph(10, "2023年工作完成。", label="一、")
    assert list(lost_stops([*body, last, numbered])) == [last]
    assert list(lost_stops([*body, last, Paragraph(10, "2023年工作完成。", Story.TABLE)])) == [last]


def test_what_breaks_off_before_a_heading_is_found_but_for_items() -> None:
    lines = (
        "一、救助",
        "发放救助金十八万元，",
        "二、监督",
        "抽查两次。发现问题，整改到位；",
        "（一）检查",
        "1.抽查。整改；",
        "三、打算",
    )
    paragraphs = [Paragraph(at, text) for at, text in enumerate(lines, 1)]
    assert [one.number for one in broken_off(paragraphs)] == [2, 4]
