"""Numbers of hotlines, held against the names beside them."""

from __future__ import annotations

import pytest

from report_drafter.language.text.hotlines import Hotline, wrong_hotlines

LINES = (
    Hotline("12345", ("政务服务便民热线", "市长热线")),
    Hotline("12369", ("环保举报热线",), ("生态环境局",)),
    Hotline("12348", ("公共法律服务热线",), ("司法局",)),
    Hotline("12315", ("消费者投诉",), ("市场监督管理局",)),
)


def wrong(text: str, agency: str = "示例县司法局") -> list[tuple[str, str]]:
    return [(text[one.start : one.end], one.meant.number) for one in wrong_hotlines(text, LINES, agency)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("办理12354政务服务便民热线工单。", ("12354", "12345")),
        ("拨打12396环保举报热线。", ("12396", "12369")),
        ("拨打“12396”全国环保举报热线。", ("12396", "12369")),
        ("开通环保举报热线：12396。", ("12396", "12369")),
        ("开通公共法律服务热线（12346）。", ("12346", "12348")),
        ("办理12315公共法律服务热线来电。", ("12315", "12348")),  # another's
        ("群众致电12384咨询。", ("12384", "12348")),  # nearly the office's own
        ("通过12354平台受理。", ("12354", "12345")),  # nearly that of all
        ("畅通12435举报渠道。", ("12435", "12345")),
        ("全年办结，12354热线工单下降。", ("12354", "12345")),  # behind a comma
        ("“12354”转来工单28件。", ("12354", "12345")),
        ("受理12384平台咨询28件。", ("12384", "12348")),
        ("办理12396平台投诉9件，比12369平台开通时多。", ("12396", "12369")),  # told elsewhere
    ],
)
def test_a_number_is_not_that_of_its_name(text: str, found: tuple[str, str]) -> None:
    assert wrong(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "办理12345政务服务便民热线工单。",
        "12345环保举报热线已并入。",  # may stand beside any name
        "整合12345、12369政务服务便民热线。",  # the name is of all
        "群众致电12396咨询。",  # near another office's
        "拨打12396总机，环保举报热线畅通。",
        "环保举报热线受理有序，拨打12396总机。",
        "群众致电12315咨询。",  # known
        "群众致电12488咨询。",  # two places, no swap
        "群众致电12843咨询。",  # farther than two neighbours
        "全年共计12384",  # nobody calls it
        "投诉12384件。",
        "投诉金额312354元。",
        "投诉1,12384咨询。",
        "投诉率12384%。",
        "投诉12384.5咨询。",
        "12354号文件部署开展，环保举报热线畅通。",
        "电话办理66666咨询。",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert wrong(text) == []


def test_an_own_hotline_is_that_of_its_offices() -> None:
    text = "群众致电12396咨询。"
    assert wrong(text, "示例市生态环境局") == [("12396", "12369")]
    assert wrong(text, "示例市生态环境局机关") == []
