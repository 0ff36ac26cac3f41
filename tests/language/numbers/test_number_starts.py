"""Where a number begins whose end is known."""

from __future__ import annotations

import pytest

from report_drafter.language.numbers.number_starts import number_start


@pytest.mark.parametrize(
    ("text", "start"),
    [("共1,203", 1), ("1203", 0), ("共12.5", 1), ("第3条", 3), ("", 0)],
)
def test_a_number_goes_back_as_far_as_its_digits(text: str, start: int) -> None:
    assert number_start(text, len(text)) == start


def test_other_signs_may_be_a_part_of_it() -> None:
    assert number_start("共1,2O3", 6) == 5
    assert number_start("共1,2O3", 6, "0123456789,O") == 1
