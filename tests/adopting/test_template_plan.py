"""What of an old report gives way to tags, and what stays as it is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from report_drafter.adopting.adoption import PLAIN, Adoption, template_plan
from report_drafter.adopting.year_mentions import year_mentions
from report_drafter.domain.plan_document import PlanDocument
from report_drafter.domain.report_text import Paragraph, Story
from report_drafter.language.model.model_builder import build_model
from report_drafter.language.text.reading_view import reading_view
from tests.builders.adoption_builder import FIRST_HEADING, REVIEW_START, TITLE, adopted, report_text

OUTLINE = PlanDocument("法治政府建设实施纲要", 2021, 2025)
OLD_OUTLINE = PlanDocument("法治政府建设实施纲要", 2015, 2020)
AGENCY = "某某市公安局"


def tags(adoption: Adoption, shown: dict[str, str] | None = None) -> dict[str, str]:
    """The replaced words with their tags; figures print as they were typed unless a test says otherwise."""
    typed = {fact.name: fact.figure.typed for fact in adoption.facts}
    plan = template_plan(
        adoption,
        {PLAIN: {**typed, **(shown or {})}, "千分位": {"走访企业": "1,234"}},
        reading_view(adoption.model.text),
    )
    return {one.old: one.written for one in plan}


def report(*lines: str, registry: tuple[PlanDocument, ...] = ()) -> Adoption:
    return adopted(
        TITLE, FIRST_HEADING, "开展培训5次。", *lines, "特此报告。", AGENCY, "2024年3月13日", registry=registry
    )


def test_figures_years_agency_and_date_become_tags() -> None:
    assert tags(report()) == {
        AGENCY: "{{ 报告机关 }}",
        "2023": "{{ 年度 }}",
        "5": "{{ 开展培训 }}",
        "2024年3月13日": "{{ 成文日期 }}",
    }


def test_only_the_number_gives_way_and_its_unit_stays() -> None:
    adoption = report()
    plan = template_plan(adoption, {PLAIN: {"开展培训": "5"}}, reading_view(adoption.model.text))
    (figure,) = (one for one in plan if one.old == "5")
    assert adoption.model.text.paragraphs[2].text[figure.start : figure.end] == "5"


def test_neighbouring_years_move_on_but_dates_of_events_do_not() -> None:
    made = tags(report("比2022年增长。2022年5月启动试点，2019年起实行。", "二、2024年工作安排"))
    assert made["2022"] == "{{ 上一年度 }}"
    assert made["2024"] == "{{ 下一年度 }}"
    assert "2019" not in made


@pytest.mark.parametrize("until", ["截至2023年12月31日", "截至2023年底", "截至2023年12月末"])
def test_the_last_day_of_the_year_moves_on_with_it(until: str) -> None:
    adoption = report(f"{until}，走访企业3907家次。")
    moved = [
        one for one in template_plan(adoption, {PLAIN: {}}, reading_view(adoption.model.text)) if one.old == "2023"
    ]
    assert [one.tag for one in moved if one.paragraph == REVIEW_START + 1] == ["{{ 年度 }}"]


def test_an_annex_that_the_report_names_moves_on_with_it_and_another_does_not() -> None:
    named = ("附件：2023年度主要指标表", AGENCY, "2024年3月13日", "附件", "2023年度主要指标表", "2023年度执法清单")
    adoption = adopted(TITLE, FIRST_HEADING, *["开展培训5次。"] * 8, *named)
    plan = template_plan(adoption, {PLAIN: {}}, reading_view(adoption.model.text))
    numbers = [one.paragraph for one in plan if one.tag == "{{ 年度 }}"]
    texts = [one.text for one in adoption.model.text.paragraphs if one.number in numbers]
    assert texts[-2:] == ["附件：2023年度主要指标表", "2023年度主要指标表"]
    assert [one.old for one in plan if one.tag == "{{ 成文日期 }}"] == ["2024年3月13日"]


@pytest.mark.parametrize(("printed", "tagged"), [("2024年3月13日", 2), ("2024年3月15日", 1)])
def test_the_date_of_printing_is_that_of_the_signature_where_it_is_the_same(printed: str, tagged: int) -> None:
    adoption = report(f"{AGENCY}办公室　　{printed}印发")
    plan = template_plan(adoption, {PLAIN: {}}, reading_view(adoption.model.text))
    assert len([one for one in plan if one.tag == "{{ 成文日期 }}"]) == tagged


def test_the_year_of_a_header_moves_on_though_it_is_read_behind_the_annexes() -> None:
    lines = (TITLE, FIRST_HEADING, *["开展培训5次。"] * 8, "附件", "2023年度执法清单")
    text = report_text(*lines)
    header = Paragraph(len(lines) + 1, "2023年度法治政府建设报告", Story.HEADER)
    model = build_model(replace(text, paragraphs=(*text.paragraphs, header)))
    moved = [one.paragraph for one in year_mentions(model)]
    assert (header.number in moved, header.number - 1 in moved) == (True, False)


def test_years_and_dates_in_chinese_numerals_advance_in_them() -> None:
    lines = ("二〇二三年开展培训5次，比二〇二二年增长。二○二三年印发方案，二〇二三年五月启动。", "特此报告。", AGENCY)
    made = tags(adopted(TITLE, FIRST_HEADING, *lines, "二〇二四年三月十三日"))
    assert made["二〇二三"] == "{{ 年度汉字 }}"
    assert made["二〇二二"] == "{{ 上一年度汉字 }}"
    assert made["二○二三"] == '{% if 年度 == "2023" %}二○二三{% else %}{{ 年度汉字 }}{% endif %}'
    assert made["二〇二四年三月十三日"] == "{{ 成文日期汉字 }}"


def test_a_date_keeps_its_year_even_where_it_is_the_report_s() -> None:
    adoption = report("2023年5月启动试点。")
    plan = template_plan(adoption, {PLAIN: {}}, reading_view(adoption.model.text))
    assert not any(one.paragraph == 4 and one.old == "2023" for one in plan)


def test_a_plan_is_called_by_title_in_the_marks_of_the_report() -> None:
    made = tags(
        report("落实《法治政府建设实施纲要（2021—2025年）》和《某市实施方案(2021-2025年)》。", registry=(OUTLINE,))
    )
    assert made["《法治政府建设实施纲要（2021—2025年）》"] == '{{ 规划("法治政府建设实施纲要") }}'
    assert made["《某市实施方案(2021-2025年)》"] == '{{ 规划("某市实施方案", "《(-年)》") }}'


def test_one_plan_with_two_periods_is_reported_and_kept_for_the_adopted_year() -> None:
    adoption = report(
        "落实《法治政府建设实施纲要（2021—2026年）》。",
        "对照《法治政府建设实施纲要（2021—2025年）》。",
        registry=(OUTLINE,),
    )
    (cited,) = adoption.plans
    assert [one.years for one in cited.conflicting] == [(2021, 2026)]
    made = tags(adoption)
    assert made["《法治政府建设实施纲要（2021—2026年）》"].startswith('{% if 年度 == "2023" %}《法治')
    assert [one.end for one in adoption.catalogue.plans] == [2025]


def test_an_earlier_plan_of_the_same_name_is_no_contradiction_and_stays_text() -> None:
    adoption = report(
        "接续《法治政府建设实施纲要（2015—2020年）》，落实《法治政府建设实施纲要（2021—2025年）》。",
        registry=(OUTLINE, OLD_OUTLINE),
    )
    (cited,) = adoption.plans
    assert not cited.conflicting
    assert [one.years for one in cited.earlier] == [(2015, 2020)]
    assert "《法治政府建设实施纲要（2015—2020年）》" not in tags(adoption)


def test_a_place_that_its_tag_would_print_otherwise_keeps_its_words_in_the_adopted_year() -> None:
    adoption = report("走访企业1,234家次，化解纠纷三百余件。")
    made = tags(adoption, {"走访企业": "1234", "化解纠纷": "300余"})
    assert made["1,234"] == "{{ 走访企业|千分位 }}"
    assert made["三百余"] == '{% if 年度 == "2023" and 化解纠纷 == "300余" %}三百余{% else %}{{ 化解纠纷 }}{% endif %}'
