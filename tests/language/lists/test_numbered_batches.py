"""Batches that are numbered up to the last make their whole."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.numbered_batches import find_numbered_batches
from tests.builders.report_models import report_of


@pytest.mark.parametrize(
    ("line", "holds"),
    [
        ("有调解员86名，分两批轮训，第一批40名、第二批46名。", [True]),
        ("有调解员86名，分2批轮训，第一批40名，第二批56名。", [False]),
        ("有调解员86名，分三批轮训，第一批40名、第二批46名。", []),  # one is not told
        ("有调解员86名，分两批轮训，第一批约40名、第二批56名。", []),
        ("分两批轮训，第一批40名、第二批56名。", []),
        ("有调解员86名，平均每村4名，分两批轮训，第一批40名、第二批46名。", [True]),
    ],
)
def test_batches_are_held_against_their_whole(line: str, holds: list[bool]) -> None:
    (measures,) = report_of(line).paragraphs
    assert [one.holds for one in find_numbered_batches(measures)] == holds
