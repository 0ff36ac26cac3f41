"""How a cell names a section of the report."""

from __future__ import annotations

import pytest

from report_drafter.domain.section_choice import section_of


@pytest.mark.parametrize(
    "typed", ["一（五）", "一(五)", " 一 （五） ", "行政执法", "一（五）行政执法", "一（五）、行政执法"]
)
def test_a_section_is_known_by_its_number_its_words_or_both(typed: str) -> None:
    assert section_of(typed) == "一（五）"


@pytest.mark.parametrize("typed", ["二（三）", "五", "六(十二)"])
def test_the_numbers_of_another_outline_are_taken_as_they_are(typed: str) -> None:
    assert section_of(typed) == typed.replace("(", "（").replace(")", "）")


@pytest.mark.parametrize("typed", ["", "第五部分", "五、其他", "abc"])
def test_words_that_name_no_section_are_not_guessed(typed: str) -> None:
    assert section_of(typed) is None
