"""Headings, sections and parts of a report."""

from __future__ import annotations

import pytest

from report_drafter.domain.report_text import Paragraph, Story
from report_drafter.language.model.outline import part_of, read_heading, read_outline
from report_drafter.language.model.report_model import Part
from tests.builders.report_models import model_of, report_of

CONTENTS = ("二、2024年工作安排\t3", "（一）规范行政执法………………12", "1.强化督察.......... 4")


@pytest.mark.parametrize(
    ("text", "level", "ordinal", "title"),
    [
        ("一、主要成效", 1, 1, "主要成效"),
        ("十二、其他", 1, 12, "其他"),
        ("（三）规范行政执法，提升监管效能。全年立案436件。", 2, 3, "规范行政执法，提升监管效能"),
        ("(四)从源头规范行政决策体系", 2, 4, "从源头规范行政决策体系"),
        ("1.强化督察考核。开展督察2轮。", 3, 1, "强化督察考核"),
        ("（2）加强学习", 4, 2, "加强学习"),
        ("\u00a0\u00a0（2）加强学习", 4, 2, "加强学习"),
        ("\t一、主要成效", 1, 1, "主要成效"),
        ("第三部分　二〇二六年安排", 1, 0, "二〇二六年安排"),
    ],
)
def test_a_heading_is_read(text: str, level: int, ordinal: int, title: str) -> None:
    heading = read_heading(Paragraph(1, text))
    assert heading is not None
    assert (heading.level, heading.ordinal, heading.title) == (level, ordinal, title)


@pytest.mark.parametrize(
    "text", ["一是加强学习。", "2023年，分局开展工作。", "3.7万人次参加。", "一系列举措落地", *CONTENTS]
)
def test_plain_text_is_no_heading(text: str) -> None:
    assert read_heading(Paragraph(1, text)) is None


@pytest.mark.parametrize(
    ("title", "part"),
    [
        ("2023年推进法治政府建设的主要举措和成效", Part.REVIEW),
        ("2025年工作和“十四五”时期工作回顾", Part.REVIEW),
        ("主要负责人履行推进法治建设第一责任人职责情况", Part.LEADER),
        ("存在的不足和原因", Part.PROBLEMS),
        ("2024年工作思路目标举措", Part.PLAN),
        ("2024年主要工作", Part.PLAN),
        ("下一步打算", Part.PLAN),
        ("下年度安排", Part.PLAN),
        ("“十五五”时期主要目标任务", Part.PLAN),
    ],
)
def test_a_title_tells_its_part(title: str, part: Part) -> None:
    assert part_of(title, 2023) is part


def test_plans_run_on_until_a_title_says_otherwise() -> None:
    assert part_of("加强政府自身建设", 2023, Part.PLAN) is Part.PLAN
    assert part_of("加强政府自身建设", 2023, Part.REVIEW) is Part.REVIEW


def test_sentences_know_section_and_part() -> None:
    model = report_of(
        "（二）规范执法", "检查企业5家。", "二、存在的不足", "人手不够。", "特此报告。", "示例局", "2024年3月1日"
    )
    places = {one.text: (one.part, one.section) for one in model.sentences}
    assert places["检查企业5家。"] == (Part.REVIEW, "一（二）")
    assert places["人手不够。"] == (Part.PROBLEMS, "二")
    assert places["示例局"] == (Part.CLOSING, "")


def test_an_annex_is_told_from_the_plans_however_many_cells_it_has() -> None:
    running = (Paragraph(1, "一、成效"), Paragraph(2, "检查企业5家。"), Paragraph(3, "二、下一步打算"))
    cells = tuple(Paragraph(5 + row, "5", Story.TABLE, table=(1, row, 1)) for row in range(1, 40))
    places = read_outline((*running, Paragraph(4, "继续检查。"), Paragraph(5, "附件"), *cells), 2023)
    assert [one.part for one in places[2:6]] == [Part.PLAN, Part.PLAN, Part.ANNEX, Part.ANNEX]


def test_annexes_named_above_the_signature_leave_it_the_reports() -> None:
    chapters = ("一、成效", "检查企业5家。", *["开展培训5次。"] * 6, "二、不足", "人手不够。")
    named = ("附件：1.主要指标表", "2.执法清单", "某某局", "2024年3月1日", "（联系人：林科）")
    assert parts_of(*chapters, *named, "附件1", "主要指标表")[9:] == [
        Part.PROBLEMS,
        *[Part.CLOSING] * 5,
        *[Part.ANNEX] * 2,
    ]
    assert parts_of(*chapters, *named[:3])[9:] == [Part.PROBLEMS, *[Part.ANNEX] * 3]


def parts_of(*lines: str) -> list[Part]:
    return [one.part for one in read_outline([Paragraph(at, line) for at, line in enumerate(lines, 1)], 2023)]


def test_a_chapter_on_problems_and_plans_turns_to_the_plan_where_its_text_does() -> None:
    chapter = ("二、存在的不足和下一步打算", "一是人手不够。", "2024年是攻坚之年，我局将：", "一是加强培训。")
    assert parts_of("一、成效", *chapter)[1:] == [Part.PROBLEMS, Part.PROBLEMS, Part.PLAN, Part.PLAN]


def test_a_paragraph_on_the_next_year_is_a_plan_in_any_chapter() -> None:
    lines = ("一、成效", "检查企业5家。", "2024年，我局将继续检查。", "查处违法行为3起。")
    assert parts_of(*lines) == [Part.REVIEW, Part.REVIEW, Part.PLAN, Part.REVIEW]


def test_problems_may_end_with_the_next_step() -> None:
    lines = ("一、成效", "检查企业5家。", "二、不足", "人手不够。", "下一步，我局将增加人手。")
    assert parts_of(*lines)[-2:] == [Part.PROBLEMS, Part.PLAN]


@pytest.mark.parametrize(
    ("title", "part"),
    [("2025年主要工作", Part.REVIEW), ("2025年工作打算", Part.PLAN), ("2025年重点任务", Part.PLAN)],
)
def test_a_first_chapter_tells_of_the_year_that_is_over_whatever_year_it_names(title: str, part: Part) -> None:
    places = read_outline(model_of(f"示例局2024年工作报告\n一、{title}\n查处案件3件。").text.paragraphs, 2024)
    assert places[1].part is part


def test_a_title_that_names_summary_and_plan_makes_no_plan_of_the_summary() -> None:
    lines = (
        "示例镇2023年度法治建设工作总结及2024年工作计划",
        "一、2023年工作总结",
        "查处案件3件。",
        "二、2024年工作计划",
    )
    places = read_outline(model_of("\n".join(lines)).text.paragraphs, 2023)
    assert [one.part for one in places[1:]] == [Part.REVIEW, Part.REVIEW, Part.PLAN]


def test_the_title_of_a_report_on_two_years_turns_to_no_plans() -> None:
    model = model_of(
        "甲市水务局2018年工作情况及2019年工作要点\n一、水务建设投资\n完成投资28.64亿元。\n二、2019年工作要点\n完成投资30亿元。"
    )
    assert [one.part for one in model.measures] == [Part.REVIEW, Part.PLAN]


def test_a_numbered_line_too_long_for_a_title_is_text() -> None:
    assert read_heading(Paragraph(1, f"一、{'深化改革' * 40}")) is None


def test_a_style_makes_a_heading_without_a_number() -> None:
    heading = read_heading(Paragraph(1, "主要成效。", level=2))
    assert heading is not None
    assert (heading.level, heading.ordinal, heading.title) == (2, 0, "主要成效。")
    assert read_heading(Paragraph(1, "主要成效。")) is None


def test_sections_part_a_report_that_has_no_chapters() -> None:
    lines = ("关于2021年工作的报告", "（一）完成情况", "全年造林25万亩。", "（二）二〇二二年计划", "造林24万亩。")

    places = read_outline([Paragraph(number, text) for number, text in enumerate(lines, 1)], 2021)

    assert [one.part for one in places[2:]] == [Part.REVIEW, Part.PLAN, Part.PLAN]
    assert places[4].section == "（二）"


def test_sections_of_a_chapter_do_not_part_the_report() -> None:
    lines = ("一、主要成效", "（一）2022年计划编制", "编制计划2个。", "二、存在的问题", "宣传不够。")

    places = read_outline([Paragraph(number, text) for number, text in enumerate(lines, 1)], 2021)

    assert [one.part for one in places] == [*[Part.REVIEW] * 3, *[Part.PROBLEMS] * 2]
