"""What was not all year, though another paragraph counts some."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.none_elsewhere import find_none_elsewhere
from tests.builders.report_models import report_of


def denied(*lines: str) -> list[tuple[str, str]]:
    return [
        (one.paragraph.text[one.start : one.end], one.figure.text) for one in find_none_elsewhere(report_of(*lines))
    ]


@pytest.mark.parametrize(
    ("claim", "told", "figure"),
    [
        ("全年未发生行政复议案件。", "行政复议案件7件，维持5件。", "7件"),
        ("全年没有发生行政诉讼。", "全年新收行政诉讼案件4件。", "4件"),
        ("本年度未收到政府信息公开申请。", "收到政府信息公开申请12件，均按期答复。", "12件"),
        ("年内未作出行政处罚。", "作出行政处罚决定23件。", "23件"),
    ],
)
def test_what_a_sentence_denies_another_paragraph_counts(claim: str, told: str, figure: str) -> None:
    assert denied(claim, told) == [(claim.rstrip("。"), figure)]
    assert denied(told, claim) == [(claim.rstrip("。"), figure)]


@pytest.mark.parametrize(
    "told",
    [
        "行政诉讼案件7件，维持5件。",
        "行政复议案件0件。",
        "上年行政复议案件7件。",
        "全市行政复议案件7件。",
        "指导乡镇办理行政复议案件7件。",
        "行政复议案件约7件。",
        "行政复议宣传活动7次。",
        "行政复议培训7期。",
    ],
)
def test_other_things_and_those_of_other_bodies_are_no_contradiction(told: str) -> None:
    assert denied("全年未发生行政复议案件。", told) == []


@pytest.mark.parametrize(
    "claim",
    [
        "全年未发生行政复议案件被纠错情形。",
        "我局所属单位全年未发生行政复议案件。",
        "上半年未发生行政复议案件。",
        "全年未发生安全事故。",
    ],
)
def test_nor_is_a_claim_of_less(claim: str) -> None:
    assert denied(claim, "行政复议案件7件，维持5件。") == []


def test_one_paragraph_is_read_by_other_rules() -> None:
    assert denied("全年未发生行政复议案件。行政复议案件7件，维持5件。") == []
