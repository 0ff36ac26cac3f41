"""Which year a counted occasion is of."""

from __future__ import annotations

import pytest

from report_drafter.language.dates.occasions import anniversaries, numbered_occasions


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("第十个国家宪法日", 2023),
        ("第32届“世界水日”", 2024),
        ("第三十七届中国水周", 2024),
        ("第22个全国“安全生产月”", 2023),
        ("第八个“4·15”全民国家安全教育日", None),
        ("第八个全民国家安全教育日", 2023),
        ("第三十三次全国助残日", 2023),
        ("新中国成立七十五周年", 2024),
        ("庆祝建党102周年", 2023),
        ("机关成立三周年", None),
    ],
)
def test_the_number_of_an_occasion_tells_its_year(text: str, year: int | None) -> None:
    found = [one.year for one in (*numbered_occasions(text), *anniversaries(text))]
    assert found == ([] if year is None else [year])
