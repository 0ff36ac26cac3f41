"""When the congresses and plenums of the Party met."""

from __future__ import annotations

import pytest

from report_drafter.language.chronology.party_meetings import party_meetings


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("党的十九届五中全会精神", (2020, 10)),
        ("党的二十届三中全会精神", (2024, 7)),
        ("二十届五中全会", (2026, 1)),
        ("党的二十一届一中全会", (2027, 1)),
        ("党的二十大和二十届二中全会精神", (2023, 2)),
        ("党的二十大精神", (2022, 10)),
    ],
)
def test_a_meeting_met_in_a_known_month_or_not_before_one(text: str, met: tuple[int, int]) -> None:
    assert met in [one.met for one in party_meetings(text)]


@pytest.mark.parametrize(
    "text", ["市委十三届五中全会", "党的十七届五中全会", "筑牢党的二十大安保防线", "县委十五届八中全会"]
)
def test_other_meetings_are_not_known(text: str) -> None:
    assert list(party_meetings(text)) == []
