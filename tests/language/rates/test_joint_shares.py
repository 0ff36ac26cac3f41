"""Shares of several members of a list that they name."""

from __future__ import annotations

import pytest

from report_drafter.language.rates.joint_shares import find_joint_shares
from tests.builders.report_models import measures_of

LIST = "受理投诉400件，其中噪声120件、油烟90件、扬尘150件、其他40件，"


def shares(line: str) -> list[tuple[list[str], str, str, str]]:
    found = find_joint_shares(measures_of(line))
    return [
        ([m.text for m in one.members], one.whole.text, one.rate.text, "" if one.holds else str(one.exact))
        for one in found
    ]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (LIST + "噪声和油烟占52.5%。", (["120件", "90件"], "400件", "52.5%", "")),
        (LIST + "噪声和油烟占55.2%。", (["120件", "90件"], "400件", "55.2%", "52.5")),
        (LIST[:-1] + "。噪声和油烟占55.2%。", (["120件", "90件"], "400件", "55.2%", "52.5")),
        (
            "受理投诉400件，其中噪声120件、油烟90件，噪声和油烟占55.2%。",
            (["120件", "90件"], "400件", "55.2%", "52.5"),
        ),
        ("受理投诉400件，噪声120件、油烟90件，噪声和油烟占52.5%。", (["120件", "90件"], "400件", "52.5%", "")),
        (LIST + "噪声、油烟、扬尘三类合计占90%。", (["120件", "90件", "150件"], "400件", "90%", "")),
        (LIST + "其中噪声与扬尘两类投诉占比76.5%。", None),
        (LIST + "噪声类及扬尘类案件占总数的76.5%。", (["120件", "150件"], "400件", "76.5%", "67.5")),
        (
            "受理投诉400件，噪声120件、油烟90件、扬尘190件，噪声和油烟共占55.2%。",
            (["120件", "90件"], "400件", "55.2%", "52.5"),
        ),
    ],
)
def test_a_share_is_of_the_members_that_it_names(line: str, found: tuple[list[str], str, str, str] | None) -> None:
    assert shares(line) == ([found] if found else [])


@pytest.mark.parametrize(
    "line",
    [
        LIST + "噪声和异味占55.2%。",  # one is not told
        LIST + "噪声和噪声占55.2%。",
        LIST + "噪声占55.2%。",
        LIST + "噪声和油烟约占55.2%。",
        LIST + "噪声和油烟占约55.2%。",
        LIST + "噪声和油烟达55.2%。",
        LIST + "噪声和油烟占552件。",
        "受理投诉400件，噪声120件、油烟90件，噪声和油烟占55.2%。",  # nothing tells that they are its parts
        "受理投诉200件，其中噪声120件、油烟90件，噪声和油烟占55.2%。",  # more than their whole
        "受理投诉400件，其中噪声120件、油烟90人、扬尘150件，噪声和油烟占55.2%。",
        "噪声120件、油烟90件、扬尘150件，噪声和油烟占55.2%。",
        "受理投诉400件。噪声120件、油烟90件、扬尘190件，噪声和油烟占55.2%。",
        "受理投诉400件，其中噪声约120件、油烟90件、扬尘150件，噪声和油烟占55.2%。",
        "受理投诉400件，其中噪声增加120件、油烟90件、扬尘150件，噪声和油烟占55.2%。",
        "受理投诉400件，其中噪声120件、油烟90件、扬尘150件。走访企业。召开会议。噪声和油烟占55.2%。",
    ],
)
def test_other_shares_are_left_alone(line: str) -> None:
    assert shares(line) == []
