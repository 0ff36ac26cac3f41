"""Known meetings told on other days than theirs, or awaited when they are over."""

from __future__ import annotations

import pytest

from report_drafter.language.chronology.meetings_out_of_time import SIGNS, bygone_congresses, misdated_meetings
from report_drafter.language.dates.party_calendar import CONGRESS_DAYS, CONGRESSES, PLENUM_DAYS, PLENUMS


@pytest.mark.parametrize(
    ("text", "year", "found"),
    [
        ("11月26日至27日中央全面依法治国工作会议召开", 2020, True),
        ("11月16日至17日中央全面依法治国工作会议召开", 2020, False),
        ("党的二十届三中全会于10月召开", 2024, True),
        ("7月召开的党的二十届三中全会", 2024, False),
        ("2025年10月召开的党的二十届三中全会", 2025, True),
        ("11月，党的二十大召开后，组织学习", 2022, False),
        ("10月16日，党的二十大隆重召开", 2022, False),
        ("12月15日，中央城市工作会议召开", 2023, False),  # none that year is known
        ("7月12日，学习党的二十届三中全会精神", 2024, False),
    ],
)
def test_a_known_meeting_met_on_its_days(text: str, year: int, *, found: bool) -> None:
    assert bool(list(misdated_meetings(text, year))) is found
    assert any(sign in text for sign in SIGNS)


@pytest.mark.parametrize(
    ("text", "year", "found"),
    [
        ("以迎接党的十九大胜利召开为主线", 2022, True),
        ("为党的二十大胜利召开营造良好环境", 2023, True),
        ("做好党的十九大期间信访工作", 2022, True),
        ("以迎接党的二十大胜利召开为主线", 2022, False),
        ("党的十九大以来，我们喜迎党的二十大", 2023, False),
        ("学习贯彻党的十九大精神", 2022, False),
    ],
)
def test_only_a_congress_to_come_is_awaited(text: str, year: int, *, found: bool) -> None:
    assert bool(list(bygone_congresses(text, year))) is found


def test_the_days_of_a_meeting_are_in_its_month() -> None:
    assert all(days[:2] == CONGRESSES[term] for term, days in CONGRESS_DAYS.items())
    assert all(days[:2] == PLENUMS[term][nth - 1] for (term, nth), days in PLENUM_DAYS.items())
