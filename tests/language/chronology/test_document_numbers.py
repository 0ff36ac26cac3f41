"""Documents with their numbers."""

from __future__ import annotations

import pytest

from report_drafter.language.chronology.document_numbers import (
    Number,
    document_key,
    numbered_documents,
    read_number,
)
from tests.builders.report_models import report_of


@pytest.mark.parametrize("number", ["国办发〔2018〕118号", "国办发[2018]118号", "国办发(2018)118号"])
def test_a_number_behind_a_title_is_read_in_any_brackets(number: str) -> None:
    (one,) = numbered_documents(report_of(f"按照《国务院办公厅关于全面推行三项制度的指导意见》（{number}）要求。"))
    assert one.number == Number("国办发", 2018, 118)
    assert one.key == document_key("关于全面推行三项制度的指导意见")


def test_an_order_has_no_such_number() -> None:
    assert read_number("国务院令第713号") is None
    assert read_number("国发〔2010〕33号") == Number("国发", 2010, 33)
