"""Days and weeks that are counted year by year, and what anniversaries count from: 第十个国家宪法日 is of 2023."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.numbers.numerals import read_count

FIRST_YEARS = {
    "国家宪法日": 2014,
    "宪法宣传周": 2018,
    "国家安全教育日": 2016,
    "民法典宣传月": 2021,
    "安全生产月": 2002,
    "世界水日": 1993,
    "中国水周": 1988,
    "国际禁毒日": 1988,
    "土地日": 1991,
    "世界环境日": 1972,
    "世界地球日": 1970,
    "防灾减灾日": 2009,
    "助残日": 1991,
    "人民警察节": 2021,
    "中国医师节": 2018,
    "教师节": 1985,
    "农民丰收节": 2018,
    "世界知识产权日": 2001,
    "国际消费者权益日": 1983,
    "低碳日": 2013,
    "生态日": 2023,
    "烈士纪念日": 2014,
    "国家公祭日": 2014,
    "职业病防治法宣传周": 2003,
    "爱国卫生月": 1989,
    "世界无烟日": 1988,
    "国际档案日": 2008,
    "中小学生安全教育日": 1996,
    "节能宣传周": 1991,
    "税收宣传月": 1992,
    "税法宣传月": 1992,
    "中国旅游日": 2011,
    "交通安全日": 2012,
    "消防日": 1992,
    "经济犯罪宣传日": 2010,
    "国际志愿者日": 1986,
    "世界计量日": 2000,
    "艾滋病日": 1988,
    "国际残疾人日": 1992,
    "爱眼日": 1996,
    "爱耳日": 2000,
    "爱牙日": 1989,
    "世界献血者日": 2004,
    "世界读书日": 1996,
    "扶贫日": 2014,
    "全民健身日": 2009,
    "科技工作者日": 2017,
    "测绘法宣传日": 2004,
    "中华慈善日": 2016,
    "世界湿地日": 1997,
    "世界野生动植物日": 2014,
    "防治结核病日": 1996,
    "荒漠化与干旱日": 1995,
    "植树节": 1979,
    "国际护士节": 1912,
    "中国航海日": 2005,
    "中国品牌日": 2017,
    "敬老月": 2010,
    "残疾预防日": 2017,
}
"""The year of the first of each, as the ordinals in use count: of some the first decreed, of others the first held."""
FOUNDED = (
    ("建国|新中国成立|(?:中华人民)?共和国(?:成立|诞生)|(?:中国)?人民政协成立", 1949),
    ("建党|中国共产党(?:成立|建党|诞生)|党(?:的生日|成立|诞生)", 1921),
    ("建军|(?:中国)?人民解放军(?:成立|建军)", 1927),
    ("共青团(?:成立|建团)|(?<!兵|集|财|社)建团", 1922),
    ("红军长征胜利|(?<!出发)长征胜利", 1936),
    ("人民代表大会(?:制度)?(?:成立|建立)", 1954),
    ("(?:中国人民)?志愿军抗美援朝出国作战|抗美援朝出国作战", 1950),
    ("西藏和平解放", 1951),
    ("五四运动", 1919),
    ("毛泽东(?:同志)?诞辰", 1893),
    ("邓小平(?:同志)?诞辰", 1904),
    ("抗日战争[^，,。；;]{0,16}胜利|抗战胜利", 1945),
    ("改革开放", 1978),
    ("现行宪法[^，,。；;]{0,6}?|八二宪法[^，,。；;]{0,6}?", 1982),
    ("香港回归(?:祖国)?", 1997),
    ("澳门回归(?:祖国)?", 1999),
)
NAMES = "|".join(sorted(FIRST_YEARS, key=len, reverse=True))
_NUMERAL = r"[一二三四五六七八九十百零〇]{1,5}|\d{1,3}"
_NUMBERED = late(
    rf"第(?P<number>{_NUMERAL})(?P<unit>[个次届])(?:全国|全民|中国|国际|世界|国家|打击和防范|防治|[“”\"]|\d{{1,2}}[·.]\d{{1,2}}|\d{{3}})*(?P<name>{NAMES})[”\"]?"
)
_ANNIVERSARIES = tuple((late(rf"(?:{words})(?:的?第)?(?P<number>{_NUMERAL})个?周年"), year) for words, year in FOUNDED)


@frozen
class Occasion:
    """A counted occasion at its place in a text: its number with the unit, and the year that the number stands for."""

    start: int
    end: int
    number: int
    unit: str
    year: int

    def counted(self, year: int) -> str:
        """Returns how the occasion of a year is counted: 第10个, 75周年."""
        number = self.number + year - self.year
        return f"{number}{self.unit}" if self.unit == "周年" else f"第{number}{self.unit}"


def numbered_occasions(text: str) -> Iterator[Occasion]:
    """Yields the days, weeks and months that are counted: 第三十二届“世界水日”."""
    for match in _NUMBERED.finditer(text):
        number = read_count(match["number"])
        yield Occasion(*match.span(), number, match["unit"], FIRST_YEARS[match["name"]] + number - 1)


def anniversaries(text: str) -> Iterator[Occasion]:
    """Yields the anniversaries of known events: 新中国成立75周年."""
    for pattern, founded in _ANNIVERSARIES:
        for match in pattern.finditer(text):
            number = read_count(match["number"])
            yield Occasion(*match.span(), number, "周年", founded + number)
