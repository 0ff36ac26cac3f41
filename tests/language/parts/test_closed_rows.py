"""Members of a row above the total that closes it, and rows that a rest closes."""

from __future__ import annotations

import pytest

from report_drafter.language.parts.closed_rows import closes_row, find_members_above_total
from tests.builders.report_models import measures_of, report_of


def above(line: str) -> list[tuple[str, str]]:
    paragraphs = report_of(line).paragraphs
    return [(total.text, one.text) for row in paragraphs for total, one in find_members_above_total(row)]


def test_a_member_is_no_larger_than_the_total_of_its_row() -> None:
    assert above("承办建议22件、提案49件，共39件，办复率100%。") == [("39件", "49件")]


@pytest.mark.parametrize(
    "line",
    [
        "承办建议22件、提案17件，共39件，办复率100%。",
        "排查住房10860户，鉴定C级14户、D级6户，共20户。",  # what a comma parts may be the whole
        "检查企业300家、商户80家，共5家停业整改。",  # of something else
        "承办建议22件、提案约49件，共39件。",
        "承办建议22件、培训49人，共39件。",
    ],
)
def test_other_totals_are_left_alone(line: str) -> None:
    assert above(line) == []


@pytest.mark.parametrize(
    ("line", "closed"),
    [
        ("受理1763件。退换货为742件；虚假宣传385件，物流延误301件，其余335件为售后服务。", True),
        ("受理214件。征地96件；社保58件，环保33件，剩余27件。", True),
        ("受理1763件。退换货为742件；虚假宣传385件，物流延误301件，其余353件为售后服务。", False),
        ("受理1763件。退换货为742件；虚假宣传385件，物流延误301件，退货335件。", False),
        ("受理1763户。退换货为742件；虚假宣传385件，物流延误301件，其余335件为售后服务。", False),
    ],
)
def test_what_is_left_closes_a_row(line: str, *, closed: bool) -> None:
    told = measures_of(line)

    assert closes_row(told[-1], told) is closed
