"""Changes told by the earlier value, the size and the rate."""

from __future__ import annotations

import pytest

from tests.builders.report_models import report_of


def growths_in(line: str) -> list[tuple[str, str, str]]:
    return [(one.base.text, one.difference.text, one.rate.text) for one in report_of(line).based_growths]


@pytest.mark.parametrize(
    ("line", "growth"),
    [
        ("初中在校生比上年的8640人减少216人，下降2.5%", ("8640人", "216人", "2.5%")),
        ("与上年相比，行政检查增加240次、增长4.8%，上年为5000次", ("5000次", "240次", "4.8%")),
    ],
)
def test_base_size_and_rate_suffice(line: str, growth: tuple[str, str, str]) -> None:
    assert growths_in(line) == [growth]


def test_a_change_whose_figure_is_told_is_read_from_both_values_alone() -> None:
    assert growths_in("行政检查5240次，比上年增加240次、增长4.8%，上年为5000次") == []
