"""Where several years are told one after another, a report must not be rolled word by word."""

from __future__ import annotations

import pytest

from report_drafter.adopting.year_series import year_series
from tests.builders.adoption_builder import adopted_review, kept, names


@pytest.mark.parametrize(
    "words",
    [
        "2021年、2022年、2023年立案数分别为28件、32件、37件",
        "2022年办结32件，2023年办结37件",
        "2022年度和2023年度各培训5场",
        "近三年（2021—2023年）办理案件97件",
    ],
)
def test_years_told_side_by_side_are_a_series(words: str) -> None:
    text = f"开展培训5次。{words}；全年宣传3场。"
    assert [text[start:end] for start, end in year_series(text, 2023)] == [words]
    assert names(adopted_review(text)) == ["开展培训", "宣传"]
    assert "与往年并列的数（各年一句，请在模板中改写）" in kept(adopted_review(text)).values()


@pytest.mark.parametrize(
    "words",
    [
        "2023年办结37件，比2022年增长12.1%",
        "2023年，受理《2022年工作要点》所列事项32件",
        "自2019年成立以来运行平稳，2023年办结37件",
        "2019年5月建成，2023年办结37件",
        "落实2021—2025年规划，2023年办结37件",
    ],
)
def test_a_year_of_comparison_or_of_an_event_makes_no_series(words: str) -> None:
    assert list(year_series(words, 2023)) == []
