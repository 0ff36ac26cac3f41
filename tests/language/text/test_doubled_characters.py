"""Characters typed twice, and those that end one word and begin the next."""

from __future__ import annotations

import pytest

from report_drafter.language.text.doubled_characters import (
    DOUBLED,
    is_doubled_before_figure,
    is_doubled_inside,
)
from report_drafter.rules.registry.miswritten_words import word_edges


@pytest.mark.parametrize("text", ["应急演练练3次", "开通专线服务务6条", "完成整改改12处", "新建泵站工程程4处"])
def test_a_character_doubled_before_a_figure_is_found(text: str) -> None:
    assert [one[1] for one in DOUBLED.finditer(text) if is_doubled_before_figure(one[1])] != []


@pytest.mark.parametrize("text", ["签约约1200人", "垃圾分类类680个", "全市市5家", "整整3年", "常委会会2次", "占比比8%"])
def test_words_of_one_character_before_a_figure_are_left_alone(text: str) -> None:
    assert [one[1] for one in DOUBLED.finditer(text) if is_doubled_before_figure(one[1])] == []


def _inside(text: str) -> list[bool]:
    return [is_doubled_inside(text, one.start(), word_edges()) for one in DOUBLED.finditer(text)]


@pytest.mark.parametrize(
    "text",
    [
        "公开裁判文文书",
        "下沉高频事事项",
        "开展培培训",
        "工程竣工验验收",
        "依法拆拆除",
        "全面推进进法治建设",
        "健全监督督机制",
        "提升治理理能力",
    ],
)
def test_a_character_that_ends_no_word_is_doubled_inside_one(text: str) -> None:
    assert _inside(text) == [True]


@pytest.mark.parametrize(
    "text",
    [
        "印发公文文件",
        "办理民事事项",
        "竣工检验验收",
        "公开招聘聘用人员",
        "法律救援援助",
        "市市场监管局",
        "会议议题",
        "人民民主",
        "县公安局局长",
        "体系系统集成",
        "常态化化解纠纷",
    ],
)
def test_a_character_may_end_one_word_and_begin_the_next(text: str) -> None:
    assert _inside(text) == [False]


def test_what_often_stands_alone_is_doubled_where_the_text_has_the_same_words_without() -> None:
    assert _inside("坚持依法行行政。全面依法行政水平提升") == [True]
    assert _inside("更高水平平安建设，更高水平安排") == [False]
    assert _inside("市公安局局长述法，县公安局长述法") == [False]


def test_a_name_may_end_with_a_character_twice() -> None:
    assert _inside("副局长张婷婷出庭应诉") == [False]
