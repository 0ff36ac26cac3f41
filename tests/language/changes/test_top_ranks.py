"""Who is told to be the first few of listed figures."""

from __future__ import annotations

import pytest

from report_drafter.language.changes.top_ranks import false_tops, told_tops
from tests.builders.report_models import report_of

LISTED = "合同86件、质量312件、售后224件、价格90件、其他400件，"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("前两位为市容类、市政类，", [("市容类", "市政类")]),
        ("前三位的依次是甲和乙、丙。", [("甲", "乙", "丙")]),
        ("质量问题、售后服务居前两位，", [("质量问题", "售后服务")]),
        ("建筑垃圾和工程渣土类、市政类分列前两位。", [("建筑垃圾和工程渣土类", "市政类")]),
        ("增幅前两位为甲类、乙类。", []),
        ("前两位为甲类、乙类、丙类。", []),  # not as many as told
    ],
)
def test_the_first_few_are_read(text: str, names: list[tuple[str, ...]]) -> None:
    assert [one.names for one in told_tops(text)] == names


@pytest.mark.parametrize(
    ("claim", "right"),
    [
        ("质量、价格居前两位。", ["224件"]),
        ("质量、售后居前两位。", []),
        ("质量最多，价格次之。", ["224件"]),
        ("质量最多，售后次之。", []),
        ("质量金额最大，价格次之。", []),
        ("价格占比8.1%，居各类首位。", ["312件"]),
        ("质量占比28.1%，居各类首位。", []),
    ],
)
def test_a_list_contradicts_who_is_not_first(claim: str, right: list[str]) -> None:
    assert [one.right.text for one in false_tops(report_of(LISTED + claim).measures)] == right


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("其中合同最多，为186件；质量212件、售后124件。", ["212件"]),
        ("其中合同最多，为186件；质量112件、售后124件、其他312件。", []),
        ("受理投诉812件，合同186件、质量312件、售后224件，质量、售后居前两位。", []),
    ],
)
def test_the_most_before_its_list_and_a_total_before_one(line: str, right: list[str]) -> None:
    assert [one.right.text for one in false_tops(report_of(line).measures)] == right
