"""Wholes that name kinds of which one is not told."""

from __future__ import annotations

import pytest

from report_drafter.language.parts.named_kinds import names_untold_kind
from tests.builders.report_models import measures_of


@pytest.mark.parametrize(
    ("line", "untold"),
    [
        ("受理投诉、举报和咨询2940件。其中，投诉1310件，举报472件。", True),
        ("受理投诉、举报和咨询2940件。其中，投诉1310件，举报472件，咨询1158件。", False),
        ("受理案件2940件。其中，民事1310件，行政472件。", False),
    ],
)
def test_a_kind_that_is_named_and_not_told(line: str, *, untold: bool) -> None:
    whole, *parts = measures_of(line)

    assert names_untold_kind(whole, parts) is untold
