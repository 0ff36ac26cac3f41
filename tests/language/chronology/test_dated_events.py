"""What happens once and is dated."""

from __future__ import annotations

import pytest

from report_drafter.language.chronology.dated_events import DatedEvent, dated_events
from tests.builders.report_models import report_of


def events(*lines: str) -> tuple[DatedEvent, ...]:
    return dated_events(report_of(*lines), 2023)


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("《信访工作条例》自2022年5月1日起施行。", "施行", "信访工作条例"),
        ("新修订的《行政复议法》于2024年1月1日起施行。", "施行", "行政复议法（修订）"),
        ("2月21日，县委全面依法治县委员会召开第六次会议。", "会议", "县委全面依法治县委员会第六次会议"),
        ("县委全面依法治县委员会于2月21日召开第六次会议。", "会议", "县委全面依法治县委员会第六次会议"),
        ("3月5日，市交通运输综合行政执法支队正式挂牌。", "挂牌", "市交通运输综合行政执法支队"),
    ],
)
def test_an_event_is_read_with_its_name(text: str, kind: str, name: str) -> None:
    (event,) = events(text)
    assert (event.kind, event.name) == (kind, name)


@pytest.mark.parametrize(
    "text", ["3月1日召开局党组会议。", "3月5日举办培训班。", "《条例》印发后，3月5日组织学习。", "4月召开推进会。"]
)
def test_what_may_happen_again_is_no_event(text: str) -> None:
    assert events(text) == ()


def test_a_date_without_a_year_is_of_the_year_of_the_report() -> None:
    (event,) = events("2月21日，县委全面依法治县委员会召开第六次会议。")
    assert event.date.year == 2023


def test_two_days_contradict_each_other_and_a_month_agrees_with_its_day() -> None:
    day, other, month = events(
        "2020年6月30日，市交通综合行政执法支队挂牌。",
        "2020年7月30日，市交通综合行政执法支队挂牌。",
        "2020年6月，市交通综合行政执法支队挂牌。",
    )
    assert day.is_event(other)
    assert day.contradicts(other)
    assert not day.contradicts(month)
