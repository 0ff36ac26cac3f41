"""A narrative in the report's series carries the report's number alone."""

from __future__ import annotations

import pytest

from report_drafter.drafting.narrative_opening import opened


@pytest.mark.parametrize(
    "title", ["加强培训", "一是加强培训", "1.加强培训", "（一）加强培训", "①加强培训", "　一、加强培训"]
)
def test_a_title_loses_its_own_number(title: str) -> None:
    assert opened(title, "一是组织培训3场；二是考试。") == ("加强培训", "一是组织培训3场；二是考试。")


@pytest.mark.parametrize("title", ["110接处警规范化", "12·4宪法宣传", "三要素审查", "一体化办案", "诉求闭环。"])
def test_a_number_that_belongs_to_the_words_stays(title: str) -> None:
    assert opened(title, "内容。") == (title, "内容。")


def test_without_a_title_the_text_loses_its_number() -> None:
    assert opened("", "　　二是强化宣传。\n　　深入社区。") == ("", "强化宣传。\n深入社区。")


def test_paragraphs_lose_the_blanks_that_indent_them_and_nothing_else() -> None:
    assert opened("党建引领", "　　抓班子，\t带队伍。\n  严考核。") == ("党建引领", "抓班子，\t带队伍。\n严考核。")


def test_what_is_all_number_is_kept() -> None:
    assert opened("一、", "") == ("一、", "")
    assert opened("", "") == ("", "")
