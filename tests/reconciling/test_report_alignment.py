"""Specifies the alignment itself: tokens, clauses, and laws that hold for any two texts."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from report_drafter.reconciling.clause_matching import match_clauses
from report_drafter.reconciling.report_alignment import align_reports
from report_drafter.reconciling.text_tokens import TokenText, folded
from report_drafter.reconciling.token_alignment import align

PARAGRAPHS = st.lists(st.text(st.sampled_from("走访企业办理，。；1239 余万"), max_size=25), max_size=6)


def text(*paragraphs: str) -> TokenText:
    return TokenText(tuple(enumerate(paragraphs, 1)))


@pytest.mark.parametrize(
    ("written", "tokens"),
    [
        ("走访3907家", ["走", "访", "3907", "家"]),
        ("3.7万人次", ["3.7万", "人", "次"]),
        ("１，２３４件", ["1234", "件"]),
        ("1500余起", ["1500余", "起"]),
        ("“甲”　—乙", ['"', "甲", '"', "-", "乙"]),
    ],
)
def test_a_number_with_its_scale_is_one_token(written: str, tokens: list[str]) -> None:
    assert [one.key for one in text(written).tokens] == tokens


def test_figures_are_compared_without_their_dress() -> None:
    assert folded("１,２３４ 余") == folded("1234余")


def test_clauses_are_matched_by_words_not_by_numbers() -> None:
    old, new = text("走访企业3907家次，成效明显。"), text("走访企业4111家次，成效明显。")
    assert match_clauses(old.clauses, new.clauses) == {0: 0, 1: 1}


def test_a_wording_used_everywhere_is_no_anchor_by_itself() -> None:
    old = text("办理案件5件，同比增长3%。", "调解纠纷6起，同比增长4%。")
    new = text("整治窝点9处，同比增长8%。", "培训民警2名，同比增长9%。")
    assert match_clauses(old.clauses, new.clauses) == {}


def test_a_number_goes_with_the_words_that_it_stands_between() -> None:
    old, new = text("走访3907家次").tokens, text("走访4111家次（上年3907家次）").tokens
    assert (2, 2) in align(old, new)


def test_a_telling_number_that_still_stands_did_not_become_another() -> None:
    common = (
        "实现全覆盖。",
        "实现全覆盖。",
        "定期听取工作汇报。",
        "实现全覆盖。",
        "（三）工作情况",
        "依托基层派出所，",
    )
    old = text(*common, "依托基层派出所，检查电信网络诈骗案件6569家次，")
    stays = "检查电网络诈骗案件6569家次同比下降9541%，"
    new = text(*common, stays, "依托基层派出所，整治行政案件2673家次实现全覆盖。")
    pairs = align_reports(old, new).new_of
    told = [new.tokens[other].key for one, other in pairs.items() if old.tokens[one].key == "6569"]
    assert told == ["6569"]


def test_stretches_too_long_to_align_whole_are_left_to_context() -> None:
    assert align(text("甲" * 600).tokens, text("乙" * 600).tokens) == []


@settings(deadline=None)
@given(PARAGRAPHS)
def test_a_text_corresponds_to_itself_token_by_token(paragraphs: list[str]) -> None:
    same = text(*paragraphs)
    pairs = align_reports(same, text(*paragraphs)).new_of
    assert [one.key for index, one in enumerate(same.tokens) if one.is_number and index not in pairs] == []
    assert all(same.tokens[old].key == same.tokens[new].key for old, new in pairs.items())
    assert all(old == new for old, new in pairs.items() if len(same.paragraphs) == 1)


@settings(deadline=None)
@given(PARAGRAPHS, PARAGRAPHS)
def test_tokens_correspond_one_to_one_and_only_like_to_like(old: list[str], new: list[str]) -> None:
    before, after = text(*old), text(*new)
    pairs = align_reports(before, after)
    assert {new: old for old, new in pairs.new_of.items()} == pairs.old_of
    for one, other in pairs.new_of.items():
        assert before.tokens[one].is_number == after.tokens[other].is_number
