"""What an adopted indicator says of itself: its code, section, kind, places and definition."""

from __future__ import annotations

import pytest

from report_drafter.domain.indicator import Indicator, Kind
from tests.builders.adoption_builder import FIRST_HEADING, TITLE, adopted, adopted_review


def indicators(*lines: str) -> tuple[Indicator, ...]:
    return adopted_review(*lines).catalogue.indicators


def test_codes_count_the_sections_and_the_indicators_within_each() -> None:
    found = adopted(
        TITLE, FIRST_HEADING, "（一）优化服务", "走访企业5家次，开展培训6次。", "（二）规范执法", "评查案卷7份。"
    ).catalogue.indicators
    assert [(one.code, one.section) for one in found] == [
        ("0101", "一（一）"),
        ("0102", "一（一）"),
        ("0201", "一（二）"),
    ]


@pytest.mark.parametrize(
    ("line", "kind", "decimals"),
    [
        ("群众满意度达96.24%。", Kind.RATE, 2),
        ("罚没金额12.50万元。", Kind.AMOUNT, 2),
        ("投入警力3.7万人次。", Kind.COUNT, 0),
        ("新增绿地1.5公顷。", Kind.COUNT, 1),
    ],
)
def test_kind_and_places_are_read_from_the_unit_and_the_digits(line: str, kind: Kind, decimals: int) -> None:
    (one,) = indicators(line)
    assert (one.kind, one.decimals) == (kind, decimals)


@pytest.mark.parametrize(("line", "high"), [("完成年度目标的120%。", 1000), ("群众满意度达96.24%。", None)])
def test_what_stood_above_a_whole_may_do_so_again(line: str, high: int | None) -> None:
    (one,) = indicators(line)
    assert one.high == high


def test_the_definition_quotes_the_clause_and_cuts_a_long_one_around_the_figure() -> None:
    short, long = indicators(
        "走访企业5家次。", f"{'在各派出所和交巡警大队的共同努力之下' * 4}评查案卷7份{'并逐份反馈' * 9}。"
    )
    assert short.definition.endswith("走访企业5家次")
    assert "评查案卷7份" in long.definition
    assert long.definition.count("…") == 2


def test_a_name_that_wants_a_second_look_is_noted_and_another_is_not() -> None:
    found = indicators("检查单位20家次，发现隐患30处，整改28处，3家。")
    assert [one.note for one in found][1:] == ["", "", "名称待核"]
