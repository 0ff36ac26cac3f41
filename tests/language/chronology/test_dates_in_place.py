"""Dates outside a report's year that are rightly there."""

from __future__ import annotations

import pytest

from report_drafter.language.chronology.dates_in_place import is_in_place, is_too_late_a_law
from report_drafter.language.dates.date_mentions import date_mentions

YEAR = 2023


@pytest.mark.parametrize(
    "text",
    [
        "较2022年5月下降5%",
        "对2022年6月立案的案件",
        "预计2024年6月完成",
        "条例自2024年7月1日起施行",
        "条例自2025年1月1日起施行",
        "合同2025年6月到期",
        "签订分期协议，2024年9月付清",
        "委托第三方评估，2024年11月形成报告",
        "2024年3月形成草案，5月底前公开征求意见，9月提请审议，力争11月出台",
        "2024年1月完成选址，3月开工，预计年底投用",
    ],
)
def test_a_date_to_compare_with_or_still_ahead_is_in_place(text: str) -> None:
    assert is_in_place(text, next(date_mentions(text)), YEAR)


@pytest.mark.parametrize(
    "text",
    [
        "2024年5月建成",
        "2022年5月至9月开展检查",
        "自2024年3月开展练兵以来",
        "于2025年6月起挂牌",
        "签订协议，2024年4月组织培训",
        "2024年3月召开推进会，力争问题全部整改",
        "已于2024年3月完成自查，力争年底建成",
        "2024年3月完成自查。力争年底建成",
    ],
)
def test_a_date_on_which_something_was_done_is_not(text: str) -> None:
    assert not is_in_place(text, next(date_mentions(text)), YEAR)


def test_no_law_begins_more_than_a_year_after_the_report_is_written() -> None:
    for text, late_law in (
        ("条例自2025年3月1日起施行", False),
        ("条例自2025年4月1日起施行", True),
        ("新修订的□□□□2025年4月1日起正式实施", True),
        ("强制性标准自2025年4月1日起实施", False),
        ("《城市公园条例》草案，拟自2025年4月1日起施行", False),
        ("有效期至2025年4月1日", False),
    ):
        assert is_too_late_a_law(text, next(date_mentions(text)), YEAR) is late_law
