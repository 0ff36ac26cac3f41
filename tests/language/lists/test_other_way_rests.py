"""What went the other way is what the one way leaves of the whole."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.other_way_rests import find_other_way_rests
from report_drafter.language.lists.parted_wholes import PartedWholes
from report_drafter.language.lists.subsets import find_subsets
from tests.builders.report_models import report_of

TOLD = "受理业务18640件，网上受理14205件，占76.2%。"


@pytest.mark.parametrize(
    ("line", "holds"),
    [
        ("线下受理的4435件中，老年人居多。", [True]),
        ("线下受理的4345件中，老年人居多。", [False]),
        ("线下受理的1200件中，老年人居多。", []),  # some of them
        ("线下咨询的4345件中，老年人居多。", []),
    ],
)
def test_what_went_the_other_way_is_held_against_the_rest(line: str, holds: list[bool]) -> None:
    model = report_of(TOLD, line)
    wholes = PartedWholes(model, tuple(find_subsets(model)))
    assert [one.holds for one in find_other_way_rests(wholes)] == holds
