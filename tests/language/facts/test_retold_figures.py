"""An opening, a closing or a look back tells again what the body tells."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.retold_figures import find_retold
from tests.builders.report_models import model_of, report_of

TITLE = "临江县医疗保障局2023年工作总结"
BODY = (
    "全年争取上级医疗救助专项资金3,864万元。公开招聘专业技术人员142名，其中硕士36名。",
    "家庭病床签约12,480人，签约率61.3%。检查定点医药机构，处理违规机构91家。",
)


def retold(opening: str, closing: str, *body: str) -> list[tuple[str, str]]:
    lines = (TITLE, opening, "一、主要工作成效", *(body or BODY), "二、2024年工作打算", closing)
    return [(one.figure.text, one.earlier.text) for one in find_retold(report_of(*lines)) if one.named]


@pytest.mark.parametrize(
    ("opening", "slip"),
    [
        ("2023年，争取医疗救助专项资金3,684万元。", ("3,684万元", "3,864万元")),
        ("2023年，家庭病床签约率达到61.8%。", ("61.8%", "61.3%")),
        ("2023年，124名专业技术人员充实队伍。", ("124名", "142名")),
    ],
)
def test_an_opening_is_held_against_the_body(opening: str, slip: tuple[str, str]) -> None:
    assert retold(opening, "继续努力。") == [slip]


def test_a_closing_is_held_against_the_body() -> None:
    assert retold("工作总结如下。", "回顾2023年，家庭病床签约12,840人。") == [("12,840人", "12,480人")]


@pytest.mark.parametrize(
    "opening",
    [
        "2023年，争取医疗救助专项资金3,864万元，家庭病床签约率达到61.3%。",  # as the body tells
        "2023年，争取医疗救助专项资金约3,684万元。",  # rounded
        "2023年，发放住房补贴3,684万元。",  # called otherwise
        "2023年，争取医疗救助专项资金5,127万元。",  # no slip of the hand
        "2022年，争取医疗救助专项资金3,684万元。",  # of another year
        "2023年，共3,684万元。",  # of nothing
        "2023年，处理机构19家。",  # a small number meets others by chance
    ],
)
def test_what_is_told_of_something_else_is_left_alone(opening: str) -> None:
    assert retold(opening, "继续努力。") == []


def test_a_value_that_stands_elsewhere_is_no_slip() -> None:
    assert retold("2023年，争取医疗救助专项资金3,684万元。", "继续努力。", *BODY, "全年拨付3,684万元。") == []


@pytest.mark.parametrize(
    "closing", ["力争家庭病床签约12,840人。", "计划家庭病床签约12,840人。", "家庭病床签约12,840人，比2023年增加360人。"]
)
def test_what_is_planned_tells_nothing_again(closing: str) -> None:
    assert retold("工作总结如下。", closing) == []


def swapped(front: str, body: str) -> list[tuple[str, str]]:
    text = f"临江区司法局2023年度法治政府建设情况报告\n{front}\n一、2023年主要举措和成效\n{body}"
    return [(one.figure.text, one.earlier.text) for one in find_retold(model_of(text))]


@pytest.mark.parametrize(
    ("front", "body"),
    [
        ("审查市政府及部门文件216件。", "三类合计，共审查文件261件。"),
        ("监测合格率为95.8%。", "例行监测合格率98.5%。"),
        ("调解纠纷1.27万件。", "全年调解各类纠纷1.72万件。"),
    ],
)
def test_two_digits_that_changed_places_need_few_words_in_common(front: str, body: str) -> None:
    assert len(swapped(front, body)) == 1


@pytest.mark.parametrize(
    ("front", "body"),
    [
        ("审查文件216件。", "培训辅警261件。"),
        ("审查文件216件。", "审查文件216件，共审查合同文件261件。"),
        ("上年审查文件216件。", "共审查文件261件。"),
        ("调解36件。", "调解63件。"),
        ("审查文件210余件。", "审查文件201件。"),
    ],
)
def test_swapped_digits_of_other_things_other_years_and_small_numbers_tell_nothing(front: str, body: str) -> None:
    assert swapped(front, body) == []


def test_a_plan_tells_again_what_has_two_digits_changed_though_its_name_says_nothing() -> None:
    lines = (TITLE, "一、主要工作成效", "持证执法人员156人。", "二、2024年工作打算", "组织165名持证执法人员轮训。")
    assert [(one.figure.text, one.earlier.text, one.named) for one in find_retold(report_of(*lines))] == [
        ("165名", "156人", False)
    ]
