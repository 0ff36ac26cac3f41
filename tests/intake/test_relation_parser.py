"""Specifies how relations are read as people write them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_drafter.domain.quantity import Interval
from report_drafter.domain.relation import Operator, Relation
from report_drafter.intake.relation_parser import RelationFault, parse_relation, relation_names


def holds(text: str, names: tuple[str, ...] = (), **values: int) -> bool | None:
    """Reads a relation and tells whether it holds for values given by name."""
    read = parse_relation(text, relation_names(names))
    relation = Relation(text, read.left, read.operator, read.right)
    return relation.holds({name: Interval.point(Decimal(value)) for name, value in values.items()})


@pytest.mark.parametrize(
    ("text", "operator"),
    [
        ("甲 = 乙", Operator.EQUAL),
        ("甲＝乙", Operator.EQUAL),
        ("甲==乙", Operator.EQUAL),
        ("甲 <= 乙", Operator.AT_MOST),
        ("甲≤乙", Operator.AT_MOST),
        ("甲 ＜＝ 乙", Operator.AT_MOST),
        ("甲 ≥ 乙", Operator.AT_LEAST),
        ("甲＞＝乙", Operator.AT_LEAST),
        ("甲 < 乙", Operator.LESS),
        ("甲＞乙", Operator.MORE),
    ],
)
def test_every_comparison_is_understood_in_either_width(text: str, operator: Operator) -> None:
    assert parse_relation(text).operator is operator


def test_a_sum_of_three_is_checked() -> None:
    text = "评审重大项目 ＝ 同意 ＋ 不同意 ＋ 不予评审"
    assert holds(text, 评审重大项目=120, 同意=112, 不同意=5, 不予评审=3) is True
    assert holds(text, 评审重大项目=120, 同意=112, 不同意=5, 不予评审=2) is False


def test_products_bind_more_than_sums_and_brackets_more_than_both() -> None:
    assert holds("甲 = 2 + 3 × 4", 甲=14) is True
    assert holds("甲 = （2 + 3）×4", 甲=20) is True
    assert holds("甲 ÷ 4 － 1 = 2", 甲=12) is True


def test_subtraction_goes_from_left_to_right() -> None:
    assert holds("10 - 3 - 2 = 甲", 甲=5) is True


def test_a_missing_value_leaves_a_relation_undecided() -> None:
    assert holds("甲 = 乙", 甲=1) is None


def test_names_with_brackets_signs_and_digits_are_found_among_the_known() -> None:
    names = ("领导小组（执法委员会）会议", "110接警-处警数", "同意", "不同意")
    read = parse_relation("领导小组(执法委员会)会议 <= 110接警－处警数", relation_names(names))
    relation = Relation("", read.left, read.operator, read.right)
    assert relation.names() == ("领导小组（执法委员会）会议", "110接警-处警数")


def test_a_longer_unknown_name_is_not_cut_to_a_known_one() -> None:
    read = parse_relation("同意书数量 = 同意", relation_names(("同意",)))
    assert Relation("", read.left, read.operator, read.right).names() == ("同意书数量", "同意")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("甲 + 乙", "缺少比较符号"),
        ("甲 = ", "缺少指标名称"),
        ("= 甲", "缺少指标名称"),
        ("甲 = (乙 + 丙", "括号不成对"),
        ("甲 = 乙 = 丙", "一行只写一个比较"),
        ("甲 = 乙 丙", "一行只写一个比较"),
        ("", "缺少指标名称"),
        ("(" * 50 + "甲", "括号层数过多"),
    ],
)
def test_what_is_no_relation_is_refused_in_words(text: str, words: str) -> None:
    with pytest.raises(RelationFault, match=words):
        parse_relation(text)


@given(st.text("甲乙丙1.()（）+-*/=<>≤ ", max_size=30))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        read = parse_relation(text)
    except RelationFault as fault:
        refused = str(fault)
    else:
        refused = ""
        assert read.operator in Operator
    assert refused or text
