"""Characters typed twice, and those that end one word and begin the next."""

from __future__ import annotations

import pytest

from report_drafter.language.text.doubled_characters import (
    BEFORE_FIGURE,
    INNER,
    is_doubled_before_figure,
    is_doubled_inside,
)


@pytest.mark.parametrize("text", ["应急演练练3次", "开通专线服务务6条", "完成整改改12处", "新建泵站工程程4处"])
def test_a_character_doubled_before_a_figure_is_found(text: str) -> None:
    assert [one[1] for one in BEFORE_FIGURE.finditer(text) if is_doubled_before_figure(one[1])] != []


@pytest.mark.parametrize("text", ["签约约1200人", "垃圾分类类680个", "全市市5家", "整整3年", "常委会会2次", "占比比8%"])
def test_words_of_one_character_before_a_figure_are_left_alone(text: str) -> None:
    assert [one[1] for one in BEFORE_FIGURE.finditer(text) if is_doubled_before_figure(one[1])] == []


def _inside(text: str) -> list[bool]:
    places = (at for at in range(len(text) - 1) if text[at] == text[at + 1] and text[at] in INNER)
    return [is_doubled_inside(text, at) for at in places]


@pytest.mark.parametrize("text", ["公开裁判文文书", "下沉高频事事项", "开展培培训", "工程竣工验验收", "依法拆拆除"])
def test_a_character_that_ends_no_word_is_doubled_inside_one(text: str) -> None:
    assert _inside(text) == [True]


@pytest.mark.parametrize("text", ["印发公文文件", "办理民事事项", "竣工检验验收", "公开招聘聘用人员", "法律救援援助"])
def test_a_character_may_end_one_word_and_begin_the_next(text: str) -> None:
    assert _inside(text) == [False]
