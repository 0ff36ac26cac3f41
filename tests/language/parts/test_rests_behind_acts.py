"""What is told to be the rest is what the figures before it leave."""

from __future__ import annotations

import pytest

from report_drafter.language.parts.rests_behind_acts import find_rests_behind_acts
from tests.builders.report_models import report_of


def rests(line: str) -> list[tuple[str, str, str, bool]]:
    """Returns each rest with its whole, what was done, and whether it holds."""
    found = (one for row in report_of(line).paragraphs for one in find_rests_behind_acts(row))
    return [(one.result.text, one.added[0].text, one.taken[0].text, one.holds) for one in found]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("排查隐患63处，其中上半年整改41处，其余22处正在整改。", ("22处", "63处", "41处", True)),
        ("排查隐患63处，其中上半年整改41处，其余32处正在整改。", ("32处", "63处", "41处", False)),
        ("提出意见11条，采纳8条，未采纳的3条已说明理由。", ("3条", "11条", "8条", True)),
        ("共提出意见41条，采纳28条，没有采纳的31条已说明理由。", ("31条", "41条", "28条", False)),
        ("发现问题155户。发现问题后立案21件，其余134户责令改正。", ("134户", "155户", "21件", True)),
        ("发现问题155户。发现问题后立案21件，其余143户责令改正。", ("143户", "155户", "21件", False)),
        ("办理许可2318件，其中新办860件；不予许可19件，其余2299件准予许可。", ("2299件", "2318件", "19件", True)),
        ("办理许可2318件，其中新办860件；不予许可19件，其余2929件准予许可。", ("2929件", "2318件", "19件", False)),
    ],
)
def test_a_rest_is_held_against_the_whole_and_what_was_done(line: str, found: tuple[str, str, str, bool]) -> None:
    assert rests(line) == [found]


@pytest.mark.parametrize(
    "line",
    [
        "办理建议27件、提案25件，其余7件正在办理。",  # two that are both done
        "承办建议12件，已办结8件，其余2件正在办理、2件列入计划。",  # the sentence goes on
        "排查隐患63处，整改约41处，其余32处正在整改。",
        "排查隐患63处，9个县区各整改41处，其余32处正在整改。",
        "上年结转9件，提出意见41条，采纳28条，没有采纳的31人已谈话。",
        "办理许可2318件；不予许可19件，其余87件准予许可。",  # no slip
    ],
)
def test_what_may_be_left_of_more_is_no_rest(line: str) -> None:
    assert rests(line) == []
