"""A numbered table that is referred to is there."""

from __future__ import annotations

import pytest

from report_drafter.language.tables.table_references import missing_tables
from tests.builders.report_models import report_of


def missing(*lines: str) -> list[str]:
    """Returns the references to tables that are not there."""
    return [match["table"] for _, match in missing_tables(report_of(*lines).text.paragraphs)]


def test_a_number_that_no_caption_has_is_missing() -> None:
    assert missing("情况见表2。", "表1　处罚情况") == ["表2"]
    assert missing("情况见表 2，另见附表3。", "附表1 处罚情况", "续表2 处罚情况") == ["表3"]


@pytest.mark.parametrize(
    "lines",
    [
        ("情况见表1。", "表1　处罚情况"),
        ("情况见表2。",),  # no table is numbered
        ("情况见表2-1。", "表1　处罚情况"),
        ("从表3月份起填报。", "表1　处罚情况"),
        ("填报表2张。", "表1　处罚情况"),
    ],
)
def test_what_is_there_or_is_no_reference_is_not_missing(lines: tuple[str, ...]) -> None:
    assert missing(*lines) == []


def test_a_long_paragraph_is_no_caption() -> None:
    assert missing("情况见表2。", "表1　处罚情况", f"表2的数据说明，{'各大队按月填报，' * 10}") == ["表2"]
