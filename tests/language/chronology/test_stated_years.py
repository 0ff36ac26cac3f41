"""Which year a report is on, when its own places disagree."""

from __future__ import annotations

from dataclasses import replace

import pytest

from report_drafter.domain.report_text import Paragraph, Story
from report_drafter.language.chronology.stated_years import agreed_year, issue_date
from report_drafter.language.chronology.year_statements import AgreedYear, YearRole
from report_drafter.language.model.model_builder import build_model
from report_drafter.language.text.plain_report import plain_report

REPORT = """临江区司法局关于2023年度法治政府建设情况的报告
按照有关规定，现将2023年法治政府建设情况报告如下：
一、2023年主要举措和成效
2023年，区司法局深入贯彻习近平法治思想，扎实推进法治政府建设各项工作。
二、2023年存在的不足
三、2024年工作打算
临江区司法局
2024年3月13日"""
WORK_REPORT = """2026年江海省政府工作报告
——2026年1月27日在江海省第十四届人民代表大会第四次会议上
一、“十四五”时期和2025年工作回顾
二、“十五五”时期主要目标任务
三、2026年重点工作"""


def agreed(text: str) -> AgreedYear:
    return agreed_year(build_model(plain_report("报告.txt", text)))


def test_title_opening_headings_and_date_agree() -> None:
    found = agreed(REPORT)
    assert found.year == 2023
    assert found.sure
    assert {one.role for one in found.agreeing()} == set(YearRole) - {
        YearRole.SESSION,
        YearRole.MARGIN,
        YearRole.CLOSING,
    }


@pytest.mark.parametrize("line", range(3))
def test_one_wrong_place_does_not_move_the_year(line: int) -> None:
    lines = REPORT.split("\n")
    lines[line] = lines[line].replace("2023", "2022")
    found = agreed("\n".join(lines))
    assert found.year == 2023
    assert [(one.paragraph.number, one.year) for one in found.statements if one.implied != 2023] == [(line + 1, 2022)]
    assert {one.implied for one in found.agreeing()} == {2023}


def test_a_work_report_of_one_year_is_on_the_year_before() -> None:
    found = agreed(WORK_REPORT)
    assert found.year == 2025
    assert len(found.agreeing()) == len(found.statements) == 4


def test_a_text_without_years_has_none() -> None:
    assert agreed("关于法治政府建设情况的报告\n一、主要举措") == AgreedYear(None, ())


def test_a_chapter_that_may_be_of_either_year_does_not_outvote_the_title() -> None:
    assert agreed("临江区司法局关于2023年度法治政府建设情况的报告\n一、主要举措\n二、2024年重点任务").year == 2023


def test_an_introduction_of_several_paragraphs_states_the_year_at_its_end() -> None:
    thanks = "区司法局坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻习近平法治思想，不断提升依法行政水平。"
    lines = ("临江区司法局法治政府建设情况报告", *[thanks] * 7, "现将2023年度工作情况报告如下：", "一、主要举措")
    assert [(one.year, one.role) for one in agreed("\n".join(lines)).agreeing()] == [(2023, YearRole.OPENING)]


def test_years_compared_with_speak_for_a_year_that_is_stated_or_where_none_is() -> None:
    assert agreed("立案76件，较2022年的63件增长20.6%。").year == 2023
    title = "临江区司法局关于2023年度法治政府建设情况的报告"
    assert agreed(f"{title}\n一、主要举措\n立案76件，较2019年增长20.6%。罚款3万元，较2019年下降5%。").sure


def test_a_report_given_to_a_session_is_on_the_year_that_it_announces() -> None:
    lines = (
        "2023年9月28日",
        "我受区人民政府的委托，向区人大常委会报告2022年度区本级预算执行审计情况，请予审议。",
        "一、财政管理审计情况",
    )
    assert agreed("\n".join(lines)).year == 2022


def test_the_date_of_issue_stands_alone_on_its_line() -> None:
    found = issue_date(build_model(plain_report("报告.txt", REPORT)))
    assert found
    paragraph, date = found
    assert (paragraph.number, date.year, date.month, date.day) == (8, 2024, 3, 13)


@pytest.mark.parametrize(
    ("story", "words", "stated"),
    [
        (Story.HEADER, "临江区司法局2022年度法治政府建设情况报告", [2022]),
        (Story.FOOTER, "临江区司法局 2022年度报告 第1页", [2022]),
        (Story.HEADER, "贯彻《法治政府建设2022年度报告》", []),
        (Story.FOOTER, "2022年9月印制", []),
    ],
)
def test_a_header_or_footer_that_names_the_report_states_its_year(story: Story, words: str, stated: list[int]) -> None:
    text = plain_report("报告.txt", REPORT)
    margin = Paragraph(len(text.paragraphs) + 1, words, story)
    found = agreed_year(build_model(replace(text, paragraphs=(*text.paragraphs, margin))))
    assert found.year == 2023
    assert [one.year for one in found.statements if one.role is YearRole.MARGIN] == stated


def test_the_head_of_a_table_is_no_title() -> None:
    cells = [Paragraph(at, f"{year}年", Story.TABLE, table=(1, 1, at)) for at, year in enumerate((2022, 2023, 2024), 2)]
    text = plain_report("报告.txt", "临江区司法局2023年度法治政府建设工作情况的报告")
    (one,) = agreed_year(build_model(replace(text, paragraphs=(*text.paragraphs, *cells)))).statements
    assert (one.role, one.year) == (YearRole.TITLE, 2023)
