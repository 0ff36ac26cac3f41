"""A change since last year is asked of nobody: from the next year on it follows from the figures of the two years."""

from __future__ import annotations

import pytest

from report_drafter.adopting.adoption import PLAIN, Adoption, template_plan
from report_drafter.language.text.reading_view import reading_view
from tests.builders.adoption_builder import adopted_review, names


def later(adoption: Adoption) -> dict[str, str]:
    """The words that stay in the adopted year only, with the tag that stands for them afterwards."""
    shown = {PLAIN: {fact.name: fact.figure.typed for fact in adoption.facts}}
    plan = template_plan(adoption, shown, reading_view(adoption.model.text))
    return {one.old: one.tag for one in plan if one.held}


@pytest.mark.parametrize(
    ("sentence", "words", "tag"),
    [
        ("立案查处违法行为112起，较上年同期增加15起。", "增加15起", "{{ 立案查处违法行为|增减 }}"),
        ("立案查处违法行为112起（比去年减少约15起）。", "减少约15起", "{{ 立案查处违法行为|增减 }}"),
        ("立案查处违法行为112起，比2022年减少15起。", "减少15起", "{{ 立案查处违法行为|增减 }}"),
        ("立案查处违法行为112起，同比增长15.5%。", "同比增长15.5%", "{{ 立案查处违法行为|同比 }}"),
        ("立案查处违法行为112起，比上年下降了15.5%。", "比上年下降了15.5%", "{{ 立案查处违法行为|同比 }}"),
        ("征收水资源费1462.35万元，同比增加12万元。", "增加12万元", "{{ 征收水资源费|增减 }}"),
        ("群众满意率97.4%，比上年提高1.2个百分点。", "比上年提高1.2个百分点", "{{ 群众满意率|同比 }}"),
    ],
)
def test_a_change_since_last_year_fills_itself_later(sentence: str, words: str, tag: str) -> None:
    adoption = adopted_review(sentence)
    assert len(names(adoption)) == 1
    assert later(adoption) == {words: tag}


@pytest.mark.parametrize("year", ["2022年的", "上年的", "去年同期"])
def test_what_a_figure_moved_from_is_last_years(year: str) -> None:
    adoption = adopted_review(f"法治考核占比由{year}3%提高到5%。")
    assert names(adoption) == ["法治考核占比"]
    assert {old: tag for old, tag in later(adoption).items() if old == "3"} == {"3": "{{ 法治考核占比|上年 }}"}


def test_what_a_figure_moved_from_longer_ago_is_asked() -> None:
    assert len(names(adopted_review("法治考核占比由2020年的3%提高到5%。"))) == 2


def test_the_rate_behind_a_difference_is_of_the_same_figure() -> None:
    adoption = adopted_review("立案查处违法行为112起，比上年增加12起，增长12%。")
    assert later(adoption) == {
        "增加12起": "{{ 立案查处违法行为|增减 }}",
        "增长12%": "{{ 立案查处违法行为|同比 }}",
    }


def test_a_difference_between_total_and_parts_hides_no_relation() -> None:
    adoption = adopted_review("立案查处案件64起，比上年增加9起，其中采砂案件31起、取水案件18起、水保案件15起。")
    assert [one.text for one in adoption.catalogue.relations] == ["立案查处案件 = 采砂案件 + 取水案件 + 水保案件"]


@pytest.mark.parametrize(
    "sentence",
    [
        "立案查处违法行为112起，环比增加15起。",
        "立案查处违法行为112起，比2019年增加15起。",
        "走访企业5家，开展培训3次，同比增加15人。",
        "接待群众87批143人次，分别下降12.1%和8.3%。",
        "群众满意率97.4%，同比增长1.2%。",
    ],
)
def test_what_is_compared_otherwise_stays_an_indicator(sentence: str) -> None:
    assert later(adopted_review(sentence)) == {}
