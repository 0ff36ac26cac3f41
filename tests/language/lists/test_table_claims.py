"""What the lines behind a table claim of it: who has the most, how many there are of a kind, what they come to."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.table_claims import find_table_claims
from report_drafter.language.text.tables import find_tables
from tests.builders.report_models import report_of

TABLE = (
    "2023年各地行政执法情况",
    "地区 | 处罚（件） | 检查（次） | 检查增加（次）",
    "东平区 | 320 | 510 | 12",
    "西华区 | 412 | 488 | 47",
    "南安区 | 156 | 620 | 35",
    "云山县 | 248 | 402 | 20",
    "江口县 | 236 | 455 | 31",
)


def claims(line: str, table: tuple[str, ...] = TABLE) -> list[tuple[str, str]]:
    model = report_of(*table, line)
    (found,) = find_tables(model.text.paragraphs)
    return [(one.paragraph.text[one.start : one.end], one.right) for one in find_table_claims(model, found)]


@pytest.mark.parametrize(
    ("line", "claim"),
    [
        ("从表中看，处罚最多的是东平区。", ("东平区", "处罚最多的是西华区")),
        ("2023年处罚最少的是东平区。", ("东平区", "处罚最少的是南安区")),
        ("各区检查最高的一个县为云山县。", ("云山县", "检查最高的是南安区")),
        ("检查增加最多的是南安区。", ("南安区", "检查增加最多的是西华区")),
        ("从表中看检查最少的是云山县。", ("云山县", "")),
        ("3个区共处罚888件。", ("3个区共处罚888件", "")),
        ("3个区共处罚898件。", ("898件", "3个区共888")),
        ("2个县合计检查875次。", ("875次", "2个县共857")),
        ("4个区共处罚888件。", ("4个", "区有3个")),
    ],
)
def test_a_claim_is_held_against_the_table(line: str, claim: tuple[str, str]) -> None:
    assert claims(line) == [claim]


@pytest.mark.parametrize(
    "line",
    [
        "3个县区中处罚最多的是东平区。",
        "其中处罚最多的是东平区。",
        "除西华区外处罚最多的是东平区。",
        "除西华区以外，处罚最多的是东平区。",
        "2021年处罚最多的是东平区。",
        "群众满意程度最高的是东平区。",
        "处罚最多的是上年的东平区。",
        "4个区共处罚898件。",
        "3个区共培训300人。",
        "3个市共处罚888件。",
        "3个区共检查1300次，处罚平稳。",
    ],
)
def test_what_is_no_claim_on_the_table_is_left_alone(line: str) -> None:
    assert claims(line) == []


def test_rows_of_years_are_called_by_their_label_or_by_the_table() -> None:
    table = ("近三年信访投诉情况", "指标 | 2021年 | 2022年 | 2023年", "总量 | 96 | 142 | 118", "网上 | 21 | 30 | 52")
    assert claims("信访投诉最多的是2023年。", table) == []
    one = ("近三年信访投诉情况", "指标 | 2021年 | 2022年 | 2023年", "数量 | 96 | 142 | 118", "网上受理 | 21 | 30 | 52")
    assert claims("网上受理最多的是2022年。", one) == [("2022年", "网上受理最多的是2023年")]
