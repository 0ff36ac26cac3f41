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
LAWS = {
    **dict.fromkeys(("商标法",), 1982),
    **dict.fromkeys(("统计法",), 1983),
    **dict.fromkeys(("专利法", "民族区域自治法", "森林法"), 1984),
    **dict.fromkeys(("会计法", "草原法", "计量法"), 1985),
    **dict.fromkeys(("义务教育法", "土地管理法", "渔业法", "矿产资源法"), 1986),
    **dict.fromkeys(("档案法", "海关法"), 1987),
    **dict.fromkeys(("野生动物保护法", "标准化法", "保守国家秘密法"), 1988),
    **dict.fromkeys(("行政诉讼法", "传染病防治法"), 1989),
    **dict.fromkeys(("残疾人保障法",), 1990),
    **dict.fromkeys(("未成年人保护法",), 1991),
    **dict.fromkeys(("妇女权益保障法", "税收征收管理法", "测绘法"), 1992),
    **dict.fromkeys(("教师法", "消费者权益保护法", "公司法", "农业法"), 1993),
    **dict.fromkeys(("劳动法", "预算法", "审计法", "仲裁法", "国家赔偿法", "广告法"), 1994),
    **dict.fromkeys(("人民警察法", "教育法"), 1995),
    **dict.fromkeys(("行政处罚法", "律师法", "老年人权益保障法", "人民防空法"), 1996),
    **dict.fromkeys(("献血法", "价格法", "防洪法", "建筑法"), 1997),
    **dict.fromkeys(("消防法", "证券法"), 1998),
    **dict.fromkeys(("行政复议法", "气象法"), 1999),
    **dict.fromkeys(("立法法",), 2000),
    **dict.fromkeys(("职业病防治法", "人口与计划生育法"), 2001),
    **dict.fromkeys(("安全生产法",), 2002),
    **dict.fromkeys(("行政许可法", "道路交通安全法"), 2003),
    **dict.fromkeys(("公务员法", "治安管理处罚法"), 2005),
    **dict.fromkeys(("劳动合同法", "就业促进法", "反垄断法", "突发事件应对法"), 2007),
    **dict.fromkeys(("食品安全法",), 2009),
    **dict.fromkeys(("社会保险法", "人民调解法"), 2010),
    **dict.fromkeys(("行政强制法",), 2011),
    **dict.fromkeys(("旅游法", "特种设备安全法"), 2013),
    **dict.fromkeys(("国家安全法", "反家庭暴力法"), 2015),
    **dict.fromkeys(("网络安全法", "慈善法"), 2016),
    **dict.fromkeys(("监察法", "英雄烈士保护法"), 2018),
    **dict.fromkeys(("民法典",), 2020),
}
"""The year in which a law was passed and promulgated first; it may have come into force in the next."""
NAMES = "|".join(sorted(FIRST_YEARS, key=len, reverse=True))
_NUMERAL = r"[一二三四五六七八九十百零〇]{1,5}|\d{1,3}"
_NUMBERED = late(
    rf"第(?P<number>{_NUMERAL})(?P<unit>[个次届])(?:全国|全民|中国|国际|世界|国家|打击和防范|防治|[“”\"]|\d{{1,2}}[·.]\d{{1,2}}|\d{{3}})*(?P<name>{NAMES})[”\"]?"
)
_ANNIVERSARIES = tuple((late(rf"(?:{words})(?:的?第)?(?P<number>{_NUMERAL})个?周年"), year) for words, year in FOUNDED)

_PROMULGATED = late(
    rf"(?:(?<=[《国是值来祝念])|(?<=[，,。；;、]))(?P<law>{'|'.join(LAWS)})》?(?:正式)?(?:颁布|公布|通过|出台)(?:的?第)?(?P<number>{_NUMERAL})个?周年"
)


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
    """Yields the anniversaries of known events and laws: 新中国成立75周年, 《劳动法》颁布30周年."""
    for match in _PROMULGATED.finditer(text):
        number = read_count(match["number"])
        yield Occasion(*match.span(), number, "周年", LAWS[match["law"]] + number)
    for pattern, founded in _ANNIVERSARIES:
        for match in pattern.finditer(text):
            number = read_count(match["number"])
            yield Occasion(*match.span(), number, "周年", founded + number)
