"""Figures that share a clause are named after the members of its list, or the clause itself."""

from __future__ import annotations

import pytest

from tests.builders.adoption_builder import adopted_review, names


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("公安、民政分别办件15件、16件。", ["公安办件", "民政办件"]),
        ("公安、民政分别办件15件、16件，走访企业17家。", ["公安办件", "民政办件", "走访企业"]),
        ("甲、乙分别办件15件、16件。", ["办件", "办件2"]),  # one character is no name
    ],
)
def test_each_figure_of_a_row_has_the_name_of_its_member(line: str, named: list[str]) -> None:
    assert names(adopted_review(line)) == named


def test_a_number_of_people_without_a_unit_counts_persons() -> None:
    assert [(one.name, one.figure.unit) for one in adopted_review("惠及群众1500余。").facts] == [("惠及群众", "人")]
