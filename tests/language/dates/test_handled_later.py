"""Specifies what a report on one year may tell of the year before without having left it in."""

from __future__ import annotations

import pytest

from report_drafter.language.dates.date_mentions import date_mentions
from report_drafter.language.dates.handled_later import is_handled_later


def handled(text: str) -> bool:
    """Whether the first year of a text is told for what is handled a year later."""
    return is_handled_later(text, next(iter(date_mentions(text))))


@pytest.mark.parametrize(
    "text",
    [
        "完成2022年度审计发现问题的整改",
        "现场点评2022年度述法情况",
        "听取2022年法治建设工作情况汇报",
        "向社会公布2022年政府信息公开工作年度报告",
        "2022年目标考核获优秀等次",
        "在全市2022年度依法行政考评中位列第一",
        "表彰2022年度先进集体6个",
        "编印2022年度行政审判白皮书",
        "公布2022年度环境状况公报",
        "发布2022年度法治建设情况",
    ],
)
def test_what_is_made_told_and_awarded_a_year_later(text: str) -> None:
    assert handled(text)


@pytest.mark.parametrize(
    "text",
    [
        "印发2022年度工作要点",
        "发布2022年抽检情况",
        "2022年受理投诉3652件",
        "2022年度开展评查12次",
        "召开2022年法治建设推进会",
        "2022年度获评先进集体",
    ],
)
def test_what_is_done_in_a_year_is_of_that_year(text: str) -> None:
    assert not handled(text)
