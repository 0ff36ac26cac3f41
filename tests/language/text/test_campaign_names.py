"""Campaigns that a report goes back to under a name with another word in it."""

from __future__ import annotations

import pytest

from report_drafter.language.text.campaign_names import misnamed_campaigns

NAMED = "开展规范涉企行政执法专项行动。规范涉企行政执法专项行动期间减少检查。\n"


@pytest.mark.parametrize(
    ("text", "odd"),
    [
        ("巩固规范涉企行政审批专项行动成果", ["规范涉企行政审批专项行动"]),
        ("持续推进规范涉企行政收费专项行动", ["规范涉企行政收费专项行动"]),
        ("深化规范惠企行政执法专项行动", []),
        ("巩固规范涉企行政执法专项行动成果", []),
        ("开展规范涉企行政审批专项行动", []),
        ("巩固道路交通安全专项行动成果", []),
        ("巩固规范涉企行政审批专项整治成果", []),
    ],
)
def test_a_word_changed_in_what_is_gone_back_to_is_found(text: str, odd: list[str]) -> None:
    whole = NAMED + text
    assert [one.name for one in misnamed_campaigns(whole)] == odd


def test_what_was_told_of_before_under_its_own_name_is_another_campaign() -> None:
    whole = f"{NAMED}开展规范涉企行政审批专项行动。巩固规范涉企行政审批专项行动成果。"
    assert not list(misnamed_campaigns(whole))
