"""So many for each body make the total with the number of bodies."""

from __future__ import annotations

import pytest

from report_drafter.language.rates.totals_of_each import find_totals_of_each
from tests.builders.report_models import report_of


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("下设5个中队，实有队员71人，其中外勤60人，每个中队15人。", [("60人", "5个")]),
        ("下设4个中队，实有队员71人，其中外勤60人，每个中队15人。", []),
        ("下设5个中队，实有队员75人，其中外勤60人，每个中队15人。", []),  # it is of all
        ("下设5个中队和4个中队，外勤60人，每个中队15人。", []),  # two counts
        ("下设5个中队，外勤61人，每个中队15人。", []),
        ("下设5个中队，外勤60人，每个站15人。", []),
    ],
)
def test_a_total_that_other_bodies_make_is_told(line: str, found: list[tuple[str, str]]) -> None:
    (measures,) = report_of(line).paragraphs
    told = [(one.total.text, one.count.text if one.count else "") for one in find_totals_of_each(measures)]
    assert told == found
