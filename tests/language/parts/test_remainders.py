"""What is told to be left of a whole, and sums that 加上 makes."""

from __future__ import annotations

import pytest

from report_drafter.language.parts.remainders import find_remainders
from tests.builders.report_models import measures_of


def remainders(line: str) -> list[tuple[str, list[str], list[str], bool]]:
    return [
        (one.result.text, [each.text for each in one.added], [each.text for each in one.taken], one.holds)
        for one in find_remainders(measures_of(line))
    ]


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("应办建议90件，办结70件，结转下年20件。", ("20件", ["90件"], ["70件"], True)),
        ("应办建议90件，办结70件，结转下年12件。", ("12件", ["90件"], ["70件"], False)),
        ("核定编制90名，实有70名，空编12名。", ("12名", ["90名"], ["70名"], False)),
        ("核定编制90名，到岗70人，缺额12人。", ("12人", ["90名"], ["70人"], False)),
        ("征集建议90件，办结70件，剩余12件。", ("12件", ["90件"], ["70件"], False)),
        ("征集建议90件，转办70件，办结率达77.8%，余下12件。", ("12件", ["90件"], ["70件"], False)),
        ("办结70件，应办结90件，剩余12件。", ("12件", ["90件"], ["70件"], False)),
        # some that were done, told one by one, leave it too
        ("应办建议90件，书面答复40件，办结30件，结转下年20件。", ("20件", ["90件"], ["30件"], True)),
        ("核定行政编制90名、事业编制30名，实有70名，空编50名。", ("50名", ["30名"], ["70名"], True)),
        # so does what the sentence before it tells
        ("征集提案40件。应办建议50件，办结70件，结转下年20件。", ("20件", ["50件"], ["70件"], True)),
    ],
)
def test_what_is_left_is_the_whole_less_what_was_done(line: str, left: tuple[str, list[str], list[str], bool]) -> None:
    assert remainders(line) == [left]


@pytest.mark.parametrize(
    "line",
    [
        "征集建议90件，办结70件，结转下年12件。",  # what came over from before is untold
        "应办建议90件，结转下年12件。",
        "办结70件，剩余12件。",
        "应办建议约90件，办结70件，剩余12件。",
        "应办建议90件，办结70件，剩余约12件。",
        "应办建议90项，办结70件，剩余12件。",
        "应办建议90件。办结70件，剩余12件。",
        "应办建议90件，其中办结70件，剩余12件。",
        "应办建议90件，办结70件，上年剩余的12件已核销。",
        "征集建议90件，走访70件，剩余12件。",  # what was done of them is untold
        "应办建议90件，办结70件，剩余案卷由区里移交12件。",
    ],
)
def test_what_is_left_of_something_untold_is_left_alone(line: str) -> None:
    assert remainders(line) == []


@pytest.mark.parametrize(
    ("line", "total"),
    [
        ("新立案30件，加上旧存的9件，应办39件。", ("39件", ["30件", "9件"], [], True)),
        ("新立案30件，加上旧存的9件，应办93件。", ("93件", ["30件", "9件"], [], False)),
        (
            "新立案30件、移送20件，加上旧存的9件、转来的1件，共60件。",
            ("60件", ["30件", "20件", "9件", "1件"], [], True),
        ),
        ("新立案30件、移送20件，加上旧存的9件，共92件。", ("92件", ["30件", "20件", "9件"], [], False)),
        ("新立案30件，移送20件，加上旧存的9件，共92件。", ("92件", ["20件", "9件"], [], False)),
        ("新立案30件，信访、网络转来20件，加上旧存的9件，共92件。", ("92件", ["20件", "9件"], [], False)),
        ("新立案30件，移送20件，加上旧存的9件，共59件。", ("59件", ["20件", "9件"], [], True)),
    ],
)
def test_a_total_is_what_stands_before_and_behind(line: str, total: tuple[str, list[str], list[str], bool]) -> None:
    assert remainders(line) == [total]


@pytest.mark.parametrize(
    "line",
    [
        "新立案30件，加上旧存的9件，办结93件。",  # no word of a total
        "新立案30件。加上旧存的9件，应办93件。",
        "新立案30起，加上旧存的9件，应办93件。",
        "新立案30件，加上旧存的9件。应办93件。",
        "新立案约30件，加上旧存的9件，应办93件。",
        "新立案30件，加上旧存的约9件，应办93件。",
        "新立案30件，加上旧存的1件、2件、3件、4件、5件、6件、7件，应办93件。",  # too long for a row
        "新立案30件，加上旧存的9件，应办93件和4件。",
    ],
)
def test_a_total_of_something_else_is_left_alone(line: str) -> None:
    assert remainders(line) == []
