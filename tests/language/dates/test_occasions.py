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
        ("第八个“4·15”全民国家安全教育日", 2023),
        ("第28个全国税收宣传月", 2019),
        ("第13个“122”全国交通安全日", 2024),
        ("第十五个全国打击和防范经济犯罪宣传日", 2024),
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
        "第32个税收宣传月",
        "第13个中国旅游日",
        "第十二个全国交通安全日",
        "第32个全国消防日",
        "第36个世界艾滋病日",
        "第28个全国爱眼日",
        "第28个世界读书日",
        "第七个全国科技工作者日",
        "第20个全国测绘法宣传日",
        "第八个中华慈善日",
        "第27个世界湿地日",
        "第24个世界计量日",
        "第十五个全民健身日",
        "第45个植树节",
        "第112个国际护士节",
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
