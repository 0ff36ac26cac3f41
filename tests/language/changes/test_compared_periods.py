"""With which period a change is compared, and of which one an earlier value is."""

from __future__ import annotations

import pytest

from report_drafter.language.changes.compared_periods import Compared, Period, earlier_value


@pytest.mark.parametrize(
    ("words", "period", "name"),
    [
        ("上年为", Period(Compared.LAST_YEAR), ""),
        ("上年占比为", Period(Compared.LAST_YEAR), "占比"),
        ("上年12月为", Period(Compared.LAST_YEAR), ""),
        ("年初为", Period(Compared.OPENING), ""),
        ("上年末为", Period(Compared.OPENING), ""),
        ("11月为", Period(Compared.STEP), ""),
        ("三季度为", Period(Compared.STEP), ""),
        ("2018年为", Period(Compared.NAMED, "2018"), ""),
    ],
)
def test_the_words_before_an_earlier_value_tell_its_period_and_name(words: str, period: Period, name: str) -> None:
    read = earlier_value(words)
    assert read is not None
    assert (read.period, read.name) == (period, name)


@pytest.mark.parametrize("words", ["其中工业", "累计为", "主要是", ""])
def test_other_words_name_no_earlier_value(words: str) -> None:
    assert earlier_value(words) is None


def test_the_year_before_is_one_with_its_number_in_a_report_on_the_next() -> None:
    assert Period(Compared.NAMED, "2021").agrees(Period(Compared.LAST_YEAR), 2022)
    assert not Period(Compared.NAMED, "2019").agrees(Period(Compared.LAST_YEAR), 2022)
    assert not Period(Compared.STEP).agrees(Period(Compared.LAST_YEAR), 2022)
    assert not Period(Compared.NAMED, "2021").agrees(Period(Compared.LAST_YEAR), None)
