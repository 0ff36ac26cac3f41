"""Tags are what stands between {{ and }}, {% and %}; everything else is text."""

from __future__ import annotations

import pytest

from report_drafter.word.templates.template_tags import code_only, find_tags, jinja_source


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("甲{{ 乙 }}丙{% if 丁 %}", ["{{ 乙 }}", "{% if 丁 %}"]),
        ("{# 乙 #}", []),
        ("{ 乙 }", []),
        ("{{ 未完 {{ 乙 }}", ["{{ 乙 }}"]),
        ("{{ 乙", []),
        ("{{}}", ["{{}}"]),
    ],
)
def test_tags_are_found_in_a_text(text: str, sources: list[str]) -> None:
    assert [tag.source for tag in find_tags(text)] == sources


@pytest.mark.parametrize(
    ("source", "prefix", "keyword", "inner"),
    [
        ("{%p for 行 in 附表() %}", "p", "for", "for 行 in 附表()"),
        ("{%tr endfor %}", "tr", "endfor", "endfor"),
        ("{{r 走访企业 }}", "r", "", "走访企业"),
        ("{{ p }}", "", "", "p"),
        ("{{走访企业}}", "", "", "走访企业"),
    ],
)
def test_a_tag_knows_its_prefix_and_keyword(source: str, prefix: str, keyword: str, inner: str) -> None:
    (tag,) = find_tags(source)
    assert (tag.prefix, tag.keyword, tag.inner) == (prefix, keyword, inner)


@pytest.mark.parametrize(
    ("source", "written"),
    [
        ("{{走访企业}}", "{{ 走访企业 }}"),
        ("{{r 走访企业 }}", "{{ 走访企业 }}"),
        ("{%p if 甲 < 5 and 甲 > 1 %}", "{%p if 甲 &lt; 5 and 甲 &gt; 1 %}"),
        ('{{ "a<b>&“c”%" }}', r'{{ "a\u003cb\u003e\u0026\u201cc\u201d\u0025" }}'),
        ("{{ 办结率（%）|同比 }}", "{{ _figure_0|同比 }}"),
    ],
)
def test_a_tag_is_written_so_that_docxtpl_leaves_it_as_it_is(source: str, written: str) -> None:
    (tag,) = find_tags(source)
    assert jinja_source(tag, {"办结率（%）": "_figure_0"}) == written


def test_code_is_what_stands_outside_of_literals() -> None:
    assert code_only("规划(\"（甲）\") ~ '“乙”' ~ 丙") == "规划() ~  ~ 丙"
