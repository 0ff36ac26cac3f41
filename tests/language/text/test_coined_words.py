"""Coined words: what stands in a short quotation, names a line or a firm, or answers a word beside it."""

from __future__ import annotations

import pytest

from report_drafter.language.text.coined_words import answers_itself, is_coined, stands_for_initials


def place(text: str) -> tuple[str, int, int]:
    """Parts a text from the stretch that is set in brackets in it."""
    start = text.index("[")
    return text.replace("[", "").replace("]", ""), start, text.index("]") - 1


@pytest.mark.parametrize(
    "text",
    [
        "打造“股贷债[保担]”联动机制",
        "加快[呼南]高铁建设",
        "富裕至[加格]达奇铁路",
        "整修[复康]路等道路80条",
        "推动[国达]化工60万吨装置改造",
        "[国达]化工、东山锂业扩产等项目投产",
        "泰达、城投、[津融]等重组优化",
    ],
)
def test_names_and_short_quotations_are_coined(text: str) -> None:
    assert is_coined(*place(text))


@pytest.mark.parametrize(
    "text",
    [
        "推动经济[高素]高速增长",
        "坚持“把执法[监毒]贯穿于执法全过程”的要求",
        "加强[监毒]、检查等工作",
        "优化[营伤]环境",
        "提升[服悟]水平，科技支撑有力",
    ],
)
def test_running_text_is_not(text: str) -> None:
    assert not is_coined(*place(text))


@pytest.mark.parametrize(
    ("text", "answers"),
    [("统筹治[废治]塑", True), ("[知责]担责", True), ("优化[营伤]环境", False)],
)
def test_short_words_that_share_a_character_answer_each_other(text: str, *, answers: bool) -> None:
    plain, start, _ = place(text)
    assert answers_itself(plain, start) is answers


@pytest.mark.parametrize(
    ("text", "initials"),
    [
        ("“宜[荆荆]襄”走廊", True),
        ("歌剧《[柳柳]州》上演", True),
        ("“枫[桥桥]经验”推广", False),
        ("推进[进进]度", False),
    ],
)
def test_initials_make_no_word(text: str, *, initials: bool) -> None:
    words = {("经", "验"), ("枫", "桥")}
    assert stands_for_initials(*place(text), lambda *pair: pair in words) is initials
