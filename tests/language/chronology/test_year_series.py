"""Figures listed year by year."""

from __future__ import annotations

import pytest

from report_drafter.language.chronology.year_series import years_out_of_turn


@pytest.mark.parametrize(
    ("text", "odd"),
    [
        ("2016年36场、2016年41场、2018年45场、2019年49场", ["2016年"]),
        ("2023年87件、2022年46件、2022年19件", ["2022年"]),
        ("2018年12件，2019年15件，2029年18件，2021年20件", ["2029年"]),
        ("二〇一六年36场、二〇一六年41场、二〇一八年45场", ["二〇一六年"]),
        ("2016年36场、2017年41场、2018年45场", []),
        ("2016年36场、2018年45场、2020年43场", []),
        ("2018年36场、2019年45场、2021年43场、2022年51场", []),
        ("2016年36场、2016年41人、2018年45场", []),
        ("2016年36场、2016年41场", []),
    ],
)
def test_the_one_year_out_of_turn_is_found(text: str, odd: list[str]) -> None:
    assert [text[one.start : one.end] for one in years_out_of_turn(text)] == odd
