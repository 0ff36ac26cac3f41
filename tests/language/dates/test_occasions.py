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


@pytest.mark.parametrize(
    "text",
    [
        "第39个教师节",
        "第六个中国农民丰收节",
        "第六个中国医师节",
        "第三个中国人民警察节",
        "第35个爱国卫生月",
        "第36个国际禁毒日",
        "第33个全国土地日",
        "第52个世界环境日",
        "第54个世界地球日",
        "第15个全国防灾减灾日",
        "第23个世界知识产权日",
        "第41个国际消费者权益日",
        "第33个全国节能宣传周",
        "第11个全国低碳日",
        "第十个烈士纪念日",
        "第十个国家公祭日",
        "第28个全国中小学生安全教育日",
        "第36个世界无烟日",
        "第16个国际档案日",
        "庆祝建军96周年",
        "改革开放45周年",
        "现行宪法公布施行41周年",
    ],
)
def test_the_occasions_of_2023_bear_the_numbers_that_were_in_use(text: str) -> None:
    assert [one.year for one in (*numbered_occasions(text), *anniversaries(text))] == [2023]
