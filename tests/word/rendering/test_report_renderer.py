"""A template becomes a report without losing a character, or nothing is written at all."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from report_drafter.domain.errors import UserError
from report_drafter.word.package.xml_text import PARAGRAPH_BREAK, clean
from report_drafter.word.templates.template_fault import FaultyTemplate
from tests.builders.context_builder import context, figure, figures
from tests.builders.document_builder import part_text
from tests.builders.rendered_builder import render, rendered_lines


def test_a_name_prints_the_number_alone() -> None:
    assert rendered_lines("走访企业{{ 走访企业 }}家次，办结率{{ 办结率 }}%。") == ["走访企业3907家次，办结率62.62%。"]


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("走访企业|数值", "3907"),
        ("走访企业|单位", "家次"),
        ("走访企业|带单位", "3907家次"),
        ("走访企业|上年", "3480"),
        ("走访企业|增减", "增加427家次"),
        ("走访企业|增幅", "12.3%"),
        ("走访企业|方向", "增长"),
        ("走访企业|同比", "同比增长12.3%"),
        ("办结率|同比", "同比提高0.8个百分点"),
        ("年度", "2023"),
        ("下一年度", "2024"),
        ('规划("法治政府建设实施纲要")', "《法治政府建设实施纲要（2021—2025年）》"),
        ("规划('纲要')", "《法治政府建设实施纲要（2021—2025年）》"),
        ('"a&b<c>"', "a&b<c>"),
        ('"他说“好”"', "他说“好”"),
        ('走访企业 ~ "万"', "3907万"),
        ('"多" if 走访企业 > 100 else "少"', "多"),
    ],
)
def test_a_tag_prints_its_words(tag: str, words: str) -> None:
    assert rendered_lines(f"前{{{{ {tag} }}}}后") == [f"前{words}后"]


def test_filters_print_what_the_wording_says_of_hedged_figures() -> None:
    given_figures = figures(接待游客=("1500余人次", None))
    assert rendered_lines("接待游客{{ 接待游客 }}人次", context(given_figures)) == ["接待游客1500余人次"]


@pytest.mark.parametrize(
    ("condition", "shown"),
    [
        ("走访企业 > 100", True),
        ("走访企业 < 100", False),
        ("走访企业 >= 3907 and 办结率 < 62.63", True),
        ("走访企业 == 3907", True),
        ("走访企业 != 3907", False),
        ('走访企业|方向 == "增长"', True),
        ("走访企业 > 办结率", True),
        ("not 走访企业", False),
        ("缺报数 > 0", False),
        ("缺报数 <= 0", False),
        ("缺报数", False),
        ('年度 == "2023"', True),
    ],
)
def test_a_condition_compares_figures_by_value(condition: str, *, shown: bool) -> None:
    known = context(figures(走访企业=("3907家次", "3480家次"), 办结率=("62.62%", None), 缺报数=None))
    body = f"前\n{{%p if {condition} %}}\n中\n{{%p endif %}}\n后"
    assert rendered_lines(body, known) == (["前", "中", "后"] if shown else ["前", "后"])


def test_a_scaled_unit_is_compared_in_the_unit_that_is_printed() -> None:
    known = context({"罚没金额": figure("罚没金额", "1200元")})
    assert rendered_lines("{% if 罚没金额 == 1200 %}是{% else %}否{% endif %}", known) == ["是"]


def test_initiatives_are_numbered_by_section() -> None:
    known = context(initiatives={"一（一）": (("学法", "会前学法。"), ("述法", "年终述法。"))})
    body = """
    {%p for 举措 in 举措列表("一（一）") %}
    {{ 举措.序号 }}{{ 举措.标题 }}。{{ 举措.内容 }}
    {%p endfor %}
    {%p for 举措 in 举措列表("一（二）") %}
    {{ 举措.内容 }}
    {%p endfor %}
    完
    """
    assert rendered_lines(body, known) == ["一是学法。会前学法。", "二是述法。年终述法。", "完"]


def test_the_annex_has_a_row_for_every_figure() -> None:
    body = """
    | 序号 | 名称 | 单位 | 本年 | 上年 | 增减 | 增幅 |
    | {%tr for 行 in 附表() %} | | | | | | |
    | {{ 行.序号 }} | {{ 行.名称 }} | {{ 行.单位 }} | {{ 行.本年 }} | {{ 行.上年 }} | {{ 行.增减 }} | {{ 行.增幅 }} |
    | {%tr endfor %} | | | | | | |
    """
    cells = rendered_lines(body)
    assert cells[7:14] == ["1", "走访企业", "家次", "3907", "3480", "+427", "12.3%"]
    assert cells[14:] == ["2", "办结率", "%", "62.62", "61.82", "+0.8个百分点", "—"]


def test_headers_footnotes_text_boxes_and_properties_are_filled() -> None:
    body = "正文⟦note:注{{ 年度 }}⟧⟦box:框{{ 走访企业 }}⟧"
    report = render(
        body, header="眉{{ 年度 }}", footer="脚{{ 走访企业 }}", title="{{ 年度 }}年“报告”A&B {{ 走访企业 }}"
    )
    assert [one.text for one in report.text.paragraphs] == ["正文", "框3907", "注2023", "眉2023", "脚3907"]
    assert "<dc:title>2023年“报告”A&amp;B 3907</dc:title>" in part_text(report.content, "docProps/core.xml")


def test_a_missing_value_is_a_highlighted_gap_wherever_it_stands() -> None:
    known = context(figures(走访企业=None))
    report = render("走访{{ 走访企业 }}家次，{{ 走访企业|同比 }}\n| {{ 走访企业 }} |", known, header="{{ 走访企业 }}")
    gap = "【待补：走访企业】"
    assert [one.text for one in report.text.paragraphs] == [f"走访{gap}家次，{gap}", gap, gap]
    assert report.gaps == ("走访企业",)
    assert part_text(report.content).count('<w:highlight w:val="yellow"/>') == 3
    assert '<w:highlight w:val="yellow"/>' in part_text(report.content, "word/header1.xml")


# What docxtpl loses silently (each line was seen to lose text with docxtpl 0.20.2 alone) is printed right or refused.


@pytest.mark.parametrize(
    "body",
    [
        "甲{{ 走⟦,⟧访企⟦,⟧业 }}乙",
        "甲{⟦,⟧{ 走访企业 }⟦,⟧}乙",
        "甲⟦b:{{ 走访⟧企业 }}乙",
        "甲{{ 走访⟦proof⟧企业 }}乙",
        "甲⟦sdt:{{ 走访企业 }}⟧乙",
        "甲⟦plain:{{ 走访企业 }}⟧乙",
        "甲⟦link:{{ 走访企业 }}⟧乙",
        "甲⟦+:{{ 走访企业 }}⟧乙",
        "甲⟦simple:{{ 走访企业 }}⟧乙",
        "甲⟦field:{{ 走访企业 }}⟧乙",
        "甲{{r 走访企业 }}乙",
        "甲{%r if 走访企业 %}{{ 走访企业 }}{%r endif %}乙",
    ],
)
def test_a_tag_is_filled_in_whatever_word_makes_of_it(body: str) -> None:
    assert rendered_lines(body) == ["甲3907乙"]


@pytest.mark.parametrize(
    "text",
    [
        "段末是{",
        "甲{#乙",
        "甲{# 丙 #}乙",
        "{_{ 甲 }_}、{_% 乙 %_}",
        "集合{甲，乙}",
        "下次结束 #}",
        "a < b & c > d",
        "甲⟦tab⟧乙⟦br⟧丙",
    ],
)
def test_braces_that_are_no_tags_stay_in_the_text(text: str) -> None:
    plain = text.replace("⟦tab⟧", "\t").replace("⟦br⟧", "\n")
    body = f"{text}\n{{{{ 走访企业 }}}}家，{text}\n尾"
    assert rendered_lines(body) == [plain, f"3907家，{plain}", "尾"]


def test_a_tag_in_a_tracked_deletion_is_neither_filled_nor_an_error() -> None:
    assert rendered_lines("甲⟦-:{{ 没有的 }}⟧乙{{ 走访企业 }}") == ["甲乙3907"]


def test_the_rest_of_a_bold_run_stays_bold() -> None:
    xml = part_text(render("⟦b:前{{r 走访企业 }}后⟧").content)
    runs = [one.split("</w:r>")[0] for one in xml.split("<w:r>")[1:]]
    assert all("<w:b/>" in one for one in runs)


@pytest.mark.parametrize(
    "body",
    [
        "{{ 走访\n企业 }}",
        "甲{{ 走访⟦sdt:企业 }}⟧乙",
        "{%p if 走访企业 %}这句话会丢失\n{%p endif %}",
        "| {%tr for 行 in 附表() %} | 这格会丢失 |\n| {{ 行.名称 }} | |\n| {%tr endfor %} | |",
        "| {%tr for 行 in 附表() %} | {%tr endfor %} |",
        "{% if 走访企业 %}\n中间\n{% endif %}",
        "甲{%- if 走访企业 %}乙{% endif %}",
        "{{p 走访企业 }}",
    ],
)
def test_what_cannot_be_filled_without_loss_is_refused(body: str) -> None:
    with pytest.raises(FaultyTemplate):
        render(body)


@settings(max_examples=150, deadline=None)
@given(st.text(min_size=1))
def test_any_text_of_a_cell_comes_out_as_it_went_in(text: str) -> None:
    known = context(initiatives={"一（一）": ((text, ""),)}, words={"附注": text})
    report = render('始{% for 举措 in 举措列表("一（一）") %}{{ 举措.标题 }}{% endfor %}终{{ 附注 }}', known)
    assert [one.text for one in report.text.paragraphs] == [f"始{clean(text)}终{clean(text)}"]


@settings(max_examples=100, deadline=None)
@given(st.text(min_size=1))
def test_any_narrative_comes_out_line_by_line_as_paragraphs(text: str) -> None:
    known = context(initiatives={"一（一）": (("", text),)})
    body = '{%p for 举措 in 举措列表("一（一）") %}\n始{{ 举措.内容 }}终\n{%p endfor %}'
    wanted = [line for line in clean(text).split("\n") if line.strip()]
    whole = f"始{PARAGRAPH_BREAK.join(wanted)}终"
    assert [one.text for one in render(body, known).text.paragraphs] == whole.split(PARAGRAPH_BREAK)


def test_a_narrative_of_several_paragraphs_keeps_the_looks_of_the_first() -> None:
    known = context(initiatives={"一（一）": (("学法", "第一段。\n\n第二段。\n第三段{{ 7*7 }}。"),)})
    body = '{%p for 举措 in 举措列表("一（一）") %}\n## ⟦b:{{ 举措.标题 }}。⟧⟦kai:{{ 举措.内容 }}尾⟧\n{%p endfor %}\n完'
    report = render(body, known)
    texts = [one.text for one in report.text.paragraphs]
    assert texts == ["学法。第一段。", "第二段。", "第三段{{ 7*7 }}。尾", "完"]
    xml = part_text(report.content)
    assert xml.count('<w:pStyle w:val="Heading2"/>') == 3
    assert xml.count("楷体_GB2312") == 3


def test_a_narrative_within_a_link_breaks_lines_instead() -> None:
    known = context(initiatives={"一（一）": (("", "甲\n乙"),)})
    body = '{%p for 举措 in 举措列表("一（一）") %}\n⟦link:{{ 举措.内容 }}⟧\n{%p endfor %}'
    assert rendered_lines(body, known) == ["甲\n乙"]


def test_a_name_that_is_no_word_of_the_template_language_is_filled_all_the_same() -> None:
    known = context(
        {
            "办结率（%）": figure("办结率（%）", "62.62%", "61.82%"),
            "“三个当场”数": figure("“三个当场”数", "12件", code="0102"),
            "1小时到位率": figure("1小时到位率", "99%", code="0103"),
        }
    )
    body = "{{ 办结率（%） }}%，{{ 办结率（%）|同比 }}，{{ “三个当场”数 }}件，{{ 1小时到位率 }}%"
    assert rendered_lines(body, known) == ["62.62%，同比提高0.8个百分点，12件，99%"]


def test_a_condition_that_compares_unlike_things_is_the_users_to_mend() -> None:
    with pytest.raises(UserError, match="套用不了"):
        render("{% if 年度 > 5 %}甲{% endif %}")


@pytest.mark.parametrize(
    "text",
    ["{{ 7*7 }}", "{% raw %}", "a<w:p/>b", "A&B", "]]>", "{_{ }_}", "𠮷😀", "“引”", "\ue000", "a\u00a0b", "x" * 99999],
)
def test_text_that_looks_like_code_or_xml_is_text(text: str) -> None:
    known = context(words={"附注": text})
    assert rendered_lines("{{ 附注 }}", known) == [text]


def test_control_characters_and_lone_surrogates_alone_are_left_out() -> None:
    known = context(words={"附注": "a\x00b\x07c\x0cd\ud800e\ufdd0f\r\ng\th"})
    assert rendered_lines("{{ 附注 }}", known) == ["abcdef\ng\th"]


def test_equal_inputs_give_equal_bytes() -> None:
    body = "{{ 走访企业 }}\n| {{ 办结率 }} |"
    assert render(body, header="{{ 年度 }}").content == render(body, header="{{ 年度 }}").content
