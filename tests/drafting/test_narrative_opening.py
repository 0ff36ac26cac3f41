"""A narrative in the report's series carries the report's number alone."""

from __future__ import annotations

import pytest

from report_drafter.drafting.narrative_opening import begins_a_list, opened


@pytest.mark.parametrize(
    "title",
    [
        *("加强培训", "一是加强培训", "1.加强培训", "（一）加强培训", "①加强培训", "　一、加强培训"),
        *("一是：加强培训", "二是，加强培训", "一是 加强培训", "（二）：加强培训", "3:加强培训", "一是■加强培训"),
    ],
)
def test_a_title_loses_its_own_number(title: str) -> None:
    assert opened(title, "一是组织培训3场；二是考试。") == ("加强培训", "一是组织培训3场；二是考试。")


@pytest.mark.parametrize(
    "title", ["110接处警规范化", "12·4宪法宣传", "三要素审查", "8：2比例", "24小时值守", "一体化办案", "诉求闭环。"]
)
def test_a_number_that_belongs_to_the_words_stays(title: str) -> None:
    assert opened(title, "内容。") == (title, "内容。")


def test_without_a_title_the_text_loses_its_number() -> None:
    assert opened("", "　　二是强化宣传。\n　　深入社区。") == ("", "强化宣传。\n深入社区。")


def test_paragraphs_lose_the_blanks_that_indent_them_and_nothing_else() -> None:
    assert opened("党建引领", "　　抓班子，\t带队伍。\n  严考核。") == ("党建引领", "抓班子，\t带队伍。\n严考核。")


def test_what_is_all_number_is_kept() -> None:
    assert opened("一、", "") == ("一、", "")
    assert opened("", "") == ("", "")


@pytest.mark.parametrize("text", ["1.先培训；\n2.再考试。", "（一）培训。\n\n（二）考试。", "一是培训。\n二是考试。"])
def test_lines_that_count_from_one_are_a_list(text: str) -> None:
    assert begins_a_list(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "一是培训；二是考试。",
        "1.先培训。\n再考试。",
        "1.培训。\n（2）考试。",
        "2.培训。\n3.考试。",
        "培训。\n1.考试。",
    ],
)
def test_other_lines_run_on_behind_the_title(text: str) -> None:
    assert not begins_a_list(text)
