"""The years that a report says it means."""

from __future__ import annotations

import pytest

from report_drafter.language.dates.meant_years import MEANT_SIGNS, meant_years


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("“上年”指2022年同一期间", [(2022, 1)]),
        ("较上年（2022年）增加3件", [(2022, 1)]),
        ("本报告期即2023年度", [(2023, 0)]),
        ("报告期指2023年", [(2023, 0)]),
        ("去年指2022年", [(2022, 1)]),
        ("去年(2022年)增加3件", [(2022, 1)]),
        ("较上年同期（2022年度）增加3件", [(2022, 1)]),
        ("较去年同期(2022年)增加3件", [(2022, 1)]),
        ("上年为94.7%", []),
        ("上年（2021—2022年）", []),
    ],
)
def test_a_year_beside_its_word_is_read(text: str, meant: list[tuple[int, int]]) -> None:
    assert [(one.year, one.back) for one in meant_years(text)] == meant
    assert not meant or any(sign in text for sign in MEANT_SIGNS)
