"""When the congresses and plenums of the Party met."""

from __future__ import annotations

import pytest

from report_drafter.language.chronology.party_meetings import (
    CONGRESSES,
    PLENUMS,
    SIGNS,
    mismatched_terms,
    party_meetings,
)


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
    ["市委十三届五中全会", "党的十七届五中全会", "筑牢党的二十大安保防线", "县委十五届八中全会", "党的二十届十中全会"],
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
    ],
)
def test_a_congress_goes_with_the_plenums_of_its_committee(text: str, terms: list[str]) -> None:
    assert [term for _, _, term in mismatched_terms(text)] == terms
