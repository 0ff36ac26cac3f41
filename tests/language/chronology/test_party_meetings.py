"""When the congresses and plenums of the Party met."""

from __future__ import annotations

import pytest

from report_drafter.language.chronology.party_meetings import (
    SIGNS,
    mismatched_terms,
    party_meetings,
    superseded_meeting,
)
from report_drafter.language.dates.party_calendar import CONGRESSES, PLENUMS


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("党的十九届五中全会精神", (2020, 10)),
        ("党的二十届三中全会精神", (2024, 7)),
        ("二十届五中全会", (2026, 7)),
        ("党的二十一届一中全会", (2027, 1)),
        ("党的二十大和二十届二中全会精神", (2023, 2)),
        ("党的二十大精神", (2022, 10)),
    ],
)
def test_a_meeting_met_in_a_known_month_or_not_before_one(text: str, met: tuple[int, int]) -> None:
    assert met in [one.met for one in party_meetings(text)]
    assert any(sign in text for sign in SIGNS)


def test_each_committee_first_meets_right_behind_its_congress_and_last_before_the_next() -> None:
    for term, months in PLENUMS.items():
        assert months[0] == CONGRESSES[term]
        assert list(months) == sorted(set(months))
        assert months[-1] <= CONGRESSES.get(term + 1, months[-1])


@pytest.mark.parametrize(
    "text",
    ["市委十三届五中全会", "市委十七届五中全会", "筑牢党的二十大安保防线", "县委十五届八中全会", "党的二十届十中全会"],
)
def test_other_meetings_are_not_known(text: str) -> None:
    assert list(party_meetings(text)) == []


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("党的三十大和二十届历次全会精神", (2072, 1)),
        ("学习宣传党的二十二大", (2032, 1)),
        ("党的二十届九中全会精神", (2027, 7)),
    ],
)
def test_a_meeting_far_ahead_is_known_for_one(text: str, met: tuple[int, int]) -> None:
    assert met in [one.met for one in party_meetings(text)]


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("党的十二大和二十届三中全会精神", ["二十"]),
        ("党的二十大和十二届二中、三中全会精神", ["十二"]),
        ("党的三十大和二十届历次全会精神", ["二十"]),
        ("党的二十大和二十届历次全会精神", []),
        ("党的十九大、二十大和二十届二中全会精神", []),
        ("党的二十大和十九届七中全会精神", []),
        ("党的十九大和十九届历次全会精神", []),
        ("党的二十大和十九届二中、三中全会精神", []),
    ],
)
def test_a_congress_goes_with_the_plenums_of_its_committee(text: str, terms: list[str]) -> None:
    assert [term for _, _, term in mismatched_terms(text, 2022)] == terms


@pytest.mark.parametrize(
    ("year", "text", "terms"),
    [
        (2023, "党的二十大和十九届二中全会精神", ["十九"]),  # the next second one has met
        (2023, "党的二十大和十九届七中全会精神", []),
        (2024, "党的二十大和十九届历次全会精神", ["十九"]),
    ],
)
def test_the_last_plenums_stand_beside_the_next_congress_until_others_met(
    year: int, text: str, terms: list[str]
) -> None:
    assert [term for _, _, term in mismatched_terms(text, year)] == terms


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("认真学习贯彻党的十八届五中全会和中央全面依法治国工作会议精神", True),
        ("贯彻党的十八届四中全会精神，认真落实全市会议部署", True),
        ("深入贯彻党的十二届三中全会精神", True),
        ("贯彻党的十八届四中全会部署精神", False),
        ("党的十八届三中全会以来，贯彻其精神", False),
        ("学习贯彻党的十九届四中全会精神", False),
    ],
)
def test_what_is_studied_is_of_the_last_committee(text: str, *, found: bool) -> None:
    assert (superseded_meeting(text, tuple(party_meetings(text)), 2020) is not None) is found
