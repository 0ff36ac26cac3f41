"""One fact is one indicator, however often the report states it; two values of one fact are reported."""

from __future__ import annotations

import pytest

from report_drafter.adopting.adoption import adopt_report_text
from report_drafter.domain.report_text import Paragraph, ReportText, Story
from report_drafter.language.model.model_builder import build_model
from tests.builders.adoption_builder import FIRST_HEADING, TITLE, adopted, adopted_review, names

LEADER_HEADING = "二、主要负责人履行第一责任人职责情况"


def test_a_fact_that_is_stated_twice_alike_is_one_indicator_with_two_places() -> None:
    (fact,) = adopted_review("全年配备专职法制审核人员78名。", "2023年配备专职法制审核人员78名。").facts
    assert len(fact.places) == 2
    assert fact.others == ()


def test_a_fact_with_two_values_is_one_indicator_and_a_reported_conflict() -> None:
    adoption = adopted(TITLE, FIRST_HEADING, "妥处群体性事件593起。", LEADER_HEADING, "妥善处置群体性事件83起。")
    (fact,) = adoption.facts
    assert fact.figure.typed == "593"
    assert [one.typed for one in fact.conflicting] == ["83"]


def test_one_value_in_other_words_is_no_conflict() -> None:
    adoption = adopted(
        TITLE, FIRST_HEADING, "出动巡逻防控警力3.7万人次。", LEADER_HEADING, "出动巡逻防控警力37000人次。"
    )
    (fact,) = adoption.facts
    assert [one.typed for one in fact.others] == ["37000"]
    assert fact.conflicting == ()


def test_the_same_words_of_another_unit_or_verb_are_another_fact() -> None:
    adoption = adopted_review(
        "开展执法规范化培训5次。开展执法规范化培训800人次。查处行政违法案件12件。移送行政违法案件3件。"
    )
    assert [(fact.figure.typed, fact.figure.unit) for fact in adoption.facts] == [
        ("5", "次"), ("800", "人次"), ("12", "件"), ("3", "件"),
    ]  # fmt: skip
    assert not any(fact.conflicting for fact in adoption.facts)


def test_years_and_several_years_share_words_and_are_no_conflict() -> None:
    facts = adopted_review("新增规模以上企业6家。", "五年来新增规模以上企业48家。").facts
    assert [(fact.figure.typed, fact.conflicting) for fact in facts] == [("6", ()), ("48", ())]


def test_namesakes_get_names_of_their_own() -> None:
    made = names(adopted_review("检查重点场所10家。", "检查重点场所23家。"))
    assert len(set(made)) == 2
    assert made[0] == "检查重点场所"


@pytest.mark.parametrize("story", [Story.FOOTNOTE, Story.ENDNOTE])
def test_a_figure_of_a_note_is_an_indicator_whose_name_wants_a_second_look(story: Story) -> None:
    lines = [Paragraph(number, one) for number, one in enumerate((TITLE, FIRST_HEADING, "调处水事纠纷28起。"), 1)]
    note = Paragraph(4, "不含各乡镇自行调处的水事纠纷113起。", story)
    (of_text, of_note) = adopt_report_text(build_model(ReportText("报告.docx", (*lines, note))), 2023, (), ()).facts
    assert (of_text.figure.typed, of_text.sure) == ("28", True)
    assert (of_note.figure.typed, of_note.sure) == ("113", False)
