"""Specifies how a department's words and the template meet: one mark between them, whoever typed it."""

from __future__ import annotations

import pytest

from tests.builders.context_builder import context, figures
from tests.builders.rendered_builder import lines, render

LOOP = '{{%p for 举措 in 举措列表("一（二）") %}}\n{}\n{{%p endfor %}}\n走访{{{{ 走访企业 }}}}家次'
USUAL = "{{ 举措.序号 }}{{ 举措.标题 }}。{{ 举措.内容 }}"


def printed(template: str, *told: tuple[str, str]) -> list[str]:
    known = context(figures(走访企业="3907家次"), {"一（二）": told})
    return lines(render(LOOP.format(template), known).content)[:-1]


@pytest.mark.parametrize(
    ("title", "words", "shown"),
    [
        ("加强培训", "组织3场。", "一是加强培训。组织3场。"),
        ("加强培训。", "组织3场。", "一是加强培训。组织3场。"),
        ("加强培训：", "组织3场。", "一是加强培训。组织3场。"),
        ("为了谁？", "为群众。", "一是为了谁？为群众。"),
        ("践行“枫桥经验。”", "组织3场。", "一是践行“枫桥经验。”组织3场。"),
        ("践行“枫桥经验”。", "组织3场。", "一是践行“枫桥经验”。组织3场。"),
        ("", "组织3场。", "一是组织3场。"),
        ("走访【走访企业】家。", "全覆盖。", "一是走访3907家。全覆盖。"),
        ("加强培训", "一是组织3场；二是考试。", "一是加强培训。一是组织3场；二是考试。"),
        ("加强培训", "组织3场", "一是加强培训。组织3场。"),
        ("加强培训", "组织3场 ", "一是加强培训。组织3场。"),
        ("加强走访", "走访【走访企业】", "一是加强走访。走访3907。"),
        ("加强走访", "践行“枫桥经验”", "一是加强走访。践行“枫桥经验”。"),
        ("加强走访", "民警说：“随叫随到。”", "一是加强走访。民警说：“随叫随到。”"),
        ("加强走访", "走访情况如下：", "一是加强走访。走访情况如下："),
        ("暖心😀警务", "𠮷林路派出所㐂迎群众。", "一是暖心😀警务。𠮷林路派出所㐂迎群众。"),
    ],
)
def test_one_mark_stands_between_title_and_text(title: str, words: str, shown: str) -> None:
    assert printed(USUAL, (title, words)) == [shown]


def test_the_marks_of_a_list_win_over_those_of_the_departments() -> None:
    listed = "{{ 举措.序号 }}{{ 举措.内容 }}{% if loop.last %}。{% else %}；{% endif %}"
    assert printed(listed, ("", "组织3场。"), ("", "考试1次"), ("", "通报。")) == [
        "一是组织3场；",
        "二是考试1次；",
        "三是通报。",
    ]


def test_a_title_in_bold_meets_the_mark_of_another_run() -> None:
    bold = "{{ 举措.序号 }}⟦b:{{ 举措.标题 }}⟧。{{ 举措.内容 }}"
    assert printed(bold, ("加强培训。", "组织3场。"), ("", "考试1次。")) == ["一是加强培训。组织3场。", "二是考试1次。"]


def test_where_the_template_sets_no_mark_the_departments_stays() -> None:
    assert printed("{{ 举措.标题 }}\n{{ 举措.内容 }}", ("加强培训。", "组织3场。")) == ["加强培训。", "组织3场。"]


def test_a_text_of_several_paragraphs_ends_with_one_mark() -> None:
    body = "{{ 举措.序号 }}{{ 举措.标题 }}。{{ 举措.内容 }}。"
    assert printed(body, ("加强培训", "组织3场。\n\n考试1次。\n")) == ["一是加强培训。组织3场。", "考试1次。"]


def test_lines_of_a_list_and_of_a_table_are_left_as_they_were_sent() -> None:
    assert printed(USUAL, ("加强培训", "组织3场\n考试1次")) == ["一是加强培训。组织3场", "考试1次"]
    known = context(figures(走访企业="3907家次"), {"一（二）": (("加强培训", "组织3场"),)})
    table = (
        '| {%tr for 举措 in 举措列表("一（二）") %} |\n| {{ 举措.内容 }} |\n| {%tr endfor %} |\n走访{{ 走访企业 }}家次'
    )
    assert lines(render(table, known).content)[0] == "组织3场"


def test_a_list_begins_on_a_line_of_its_own_behind_a_title() -> None:
    words = "1.组织3场；\n2.考试1次。"
    assert printed(USUAL, ("加强培训。", words)) == ["一是加强培训。", "1.组织3场；", "2.考试1次。"]
    assert printed(USUAL, ("", words)) == ["一是1.组织3场；", "2.考试1次。"]


def test_a_title_without_text_ends_with_the_last_mark_of_the_template() -> None:
    assert printed("{{ 举措.标题 }}：{{ 举措.内容 }}。", ("加强培训", "")) == ["加强培训。"]


def test_no_mark_of_an_end_is_left_in_the_document() -> None:
    known = context(figures(走访企业="3907家次"), {"一（二）": (("加强培训", "组织3场。"), ("", ""))})
    content = "\n".join(lines(render(LOOP.format(USUAL), known).content))
    assert not any("\ufdd0" <= character <= "\ufdef" for character in content)
