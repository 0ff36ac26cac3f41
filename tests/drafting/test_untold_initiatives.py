"""A narrative that the template has no place for is named; the report does not lose it without a word."""

from __future__ import annotations

from report_drafter.domain.finding import Severity
from report_drafter.drafting.untold_initiatives import untold_initiatives
from tests.builders.context_builder import context
from tests.builders.rendered_builder import render

TOLD = '{%p for 举措 in 举措列表("一（一）") %}\n{{ 举措.标题 }}：{{ 举措.内容 }}\n{%p endfor %}'
GIVEN = context(
    initiatives={"一（一）": (("学法", "组织学习。"),), "一（六）": (("普法", "走进工地。"), ("巡回", "走进村组。"))}
)


def test_what_the_template_has_no_place_for_is_named_once_a_department_and_section() -> None:
    (found,) = untold_initiatives(render(TOLD, GIVEN).untold, ("一（一）", "一（六）"))
    assert found.severity is Severity.WARNING
    assert found.message == "法制支队的工作举措“普法”“巡回”没有写入报告：模板里没有“一（六）”的举措列表。"
    assert '举措列表("一（六）")' in found.suggestion
    assert len(found.spans) == 2


def test_a_section_that_the_report_does_not_have_is_reported_by_the_check_of_forms() -> None:
    assert not list(untold_initiatives(render(TOLD, GIVEN).untold, ("一（一）",)))


def test_a_list_of_titles_alone_leaves_the_texts_out() -> None:
    titles = '{%p for 举措 in 举措列表("一（六）") %}\n{{ 举措.标题 }}\n{%p endfor %}'
    assert set(render(titles, GIVEN).untold) == {"一（一）", "一（六）"}


def test_many_are_counted() -> None:
    many = context(initiatives={"二": tuple((f"举措{one}", "内容。") for one in range(5))})
    (found,) = untold_initiatives(render("报告正文", many).untold, ("二",))
    assert "“举措0”“举措1”“举措2”等 5 条没有写入报告" in found.message
