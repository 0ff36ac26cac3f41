"""The months of the congresses and plenums of the Party, and the years of the National People's Congresses."""

from __future__ import annotations

Month = tuple[int, int]

TERM = 5
"""How many years lie between two congresses."""
CONGRESSES: dict[int, Month] = {
    12: (1982, 9),
    13: (1987, 10),
    14: (1992, 10),
    15: (1997, 9),
    16: (2002, 11),
    17: (2007, 10),
    18: (2012, 11),
    19: (2017, 10),
    20: (2022, 10),
}
PLENUMS: dict[int, tuple[Month, ...]] = {
    18: ((2012, 11), (2013, 2), (2013, 11), (2014, 10), (2015, 10), (2016, 10), (2017, 10)),
    19: ((2017, 10), (2018, 1), (2018, 2), (2019, 10), (2020, 10), (2021, 11), (2022, 10)),
    20: ((2022, 10), (2023, 2), (2024, 7), (2025, 10)),
}
"""The month of each plenum, the first first; those of the last committee go on."""
ASSEMBLIES = {12: 2013, 13: 2018, 14: 2023}
"""The year of the first session of each National People's Congress; they meet each March."""
Days = tuple[int, int, int, int]
"""A year and a month, and the first and the last day there."""
CONGRESS_DAYS: dict[int, Days] = {18: (2012, 11, 8, 14), 19: (2017, 10, 18, 24), 20: (2022, 10, 16, 22)}
PLENUM_DAYS: dict[tuple[int, int], Days] = {
    (19, 4): (2019, 10, 28, 31),
    (19, 5): (2020, 10, 26, 29),
    (19, 6): (2021, 11, 8, 11),
    (19, 7): (2022, 10, 9, 12),
    (20, 2): (2023, 2, 26, 28),
    (20, 3): (2024, 7, 15, 18),
    (20, 4): (2025, 10, 20, 23),
}
CONFERENCES: dict[str, tuple[Days, ...]] = {
    "中央全面依法治国工作会议": ((2020, 11, 16, 17),),
    "中央城市工作会议": ((2015, 12, 20, 21), (2025, 7, 14, 15)),
    "中央人大工作会议": ((2021, 10, 13, 14),),
    "中央民族工作会议": ((2021, 8, 27, 28),),
    "中央人才工作会议": ((2021, 9, 27, 28),),
    "中央统战工作会议": ((2022, 7, 29, 30),),
    "中央金融工作会议": ((2023, 10, 30, 31),),
    "中央社会工作会议": ((2024, 11, 5, 6),),
    "全国生态环境保护大会": ((2018, 5, 18, 19), (2023, 7, 17, 18)),
    "全国教育大会": ((2018, 9, 10, 10), (2024, 9, 9, 10)),
    "全国宣传思想文化工作会议": ((2023, 10, 7, 8),),
    "全国新型工业化推进大会": ((2023, 9, 22, 23),),
}
"""Conferences that are held once in several years, so that their name tells their days in a year."""
