"""A rate of what is done in all cases is a hundred."""

from __future__ import annotations

import pytest

from report_drafter.language.rates.full_rates import find_full_rates
from tests.builders.report_models import report_of


@pytest.mark.parametrize(
    ("text", "rates"),
    [
        ("受理申请52件，全部按期办结，办结率98%。", ["98%"]),
        ("受理申请52件，均已办结，办结率98%。", ["98%"]),
        ("受理申请52件，全部按期办结，满意率98%。", []),
        ("受理申请52件，办结51件，办结率98%。", []),
        ("其余205件全部公开，公开率95.8%。", []),
    ],
)
def test_a_rate_beside_all(text: str, rates: list[str]) -> None:
    model = report_of(text)

    assert [one.text for measures in model.paragraphs for one in find_full_rates(measures)] == rates
