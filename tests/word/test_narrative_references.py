"""A department writes 【走访企业】 in its text and the report prints the figure, tied to its cell like any other."""

from __future__ import annotations

from report_drafter.drafting.report_context import ReportContext
from report_drafter.word.rendering.report_renderer import RenderedReport
from tests.builders.context_builder import context, figures
from tests.builders.rendered_builder import lines, render

LOOP = """
{%p for 举措 in 举措列表("一（二）") %}
{{ 举措.序号 }}{{ 举措.标题 }}。{{ 举措.内容 }}
{%p endfor %}
走访{{ 走访企业 }}家次"""


def told(title: str, words: str) -> ReportContext:
    return context(figures(走访企业="3907家次", 办结率=None), {"一（二）": ((title, words),)})


def text(report: RenderedReport) -> str:
    return "\n".join(lines(report.content))


def printed(report: RenderedReport) -> list[str]:
    return [one.text for one in report.figures]


def test_a_reference_prints_the_figure_and_is_one_of_the_reports_figures() -> None:
    report = render(LOOP, told("走访", "全年走访企业【走访企业】家次，做到全覆盖。"))
    assert "一是走访。全年走访企业3907家次，做到全覆盖。" in text(report)
    assert printed(report) == ["3907", "3907"]


def test_a_reference_in_a_title_is_followed_too() -> None:
    assert "一是走访3907家。" in text(render(LOOP, told("走访【走访企业】家", "内容。")))


def test_a_reference_without_a_figure_is_a_gap() -> None:
    report = render(LOOP, told("办结", "办结率为【办结率】%。"))
    assert "办结率为【待补：办结率】%。" in text(report)
    assert report.gaps == ("办结率",)


def test_an_unknown_name_stays_as_it_was_typed() -> None:
    assert "内容【走防企业】。" in text(render(LOOP, told("走访", "内容【走防企业】。")))


def test_a_narrative_that_the_template_leaves_out_prints_no_figure() -> None:
    body = '{%p for 举措 in 举措列表("一（二）") %}\n{{ 举措.序号 }}{{ 举措.标题 }}\n{%p endfor %}'
    assert printed(render(body, told("走访", "走访【走访企业】家次。"))) == []


def test_marks_and_braces_of_a_narrative_are_kept() -> None:
    words = "甲<乙>&“丙”{{ 走访企业 }}【走访企业】家次。\n第二段。"
    report = text(render(LOOP, told("走访", words)))
    assert "甲<乙>&“丙”{{ 走访企业 }}3907家次。" in report
    assert "第二段。" in report
