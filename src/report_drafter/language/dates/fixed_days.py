"""Days that every year has on one date (4月15日全民国家安全教育日), and the first day of the lunar year."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import chain

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late

MonthDay = tuple[int, int]

FIXED_DAYS: dict[str, MonthDay] = {
    # days that a law or a decision of the National People's Congress sets
    "植树节": (3, 12),  # 森林法 §10
    "国家安全教育日": (4, 15),  # 国家安全法 §14
    "环境日": (6, 5),  # 环境保护法 §12; 世界环境日 is the same day
    "生态日": (8, 15),  # decision of 28 June 2023
    "抗日战争胜利纪念日": (9, 3),  # decision of 27 February 2014
    "教师节": (9, 10),  # 教师法 §6
    "烈士纪念日": (9, 30),  # decision of 31 August 2014
    "国家宪法日": (12, 4),  # decision of 1 November 2014
    "国家公祭日": (12, 13),  # decision of 27 February 2014
    # days that the State Council or its departments set
    "人民警察节": (1, 10),  # 国函〔2020〕95号
    "经济犯罪宣传日": (5, 15),  # 公安部, since 2010
    "防灾减灾日": (5, 12),  # 国务院, since 2009
    "土地日": (6, 25),  # 国务院 1991, the day 土地管理法 was passed
    "医师节": (8, 19),  # 国函〔2017〕131号
    "扶贫日": (10, 17),  # 国函〔2014〕91号
    "记者节": (11, 8),  # 国函〔2000〕
    "消防日": (11, 9),  # 公安部, since 1992: 119
    "消防宣传日": (11, 9),
    "旅游日": (5, 19),  # 国务院常务会议 2011
    "统计开放日": (9, 20),  # 国家统计局, since 2010
    "测绘法宣传日": (8, 29),  # the day 测绘法 was passed
    "爱耳日": (3, 3),
    "爱眼日": (6, 6),
    "爱牙日": (9, 20),
    "学雷锋纪念日": (3, 5),
    "交通安全日": (12, 2),  # 国函〔2012〕
    # days that the United Nations and their agencies set, or that are kept in many countries
    "世界湿地日": (2, 2),
    "世界野生动植物日": (3, 3),
    "妇女节": (3, 8),
    "消费者权益日": (3, 15),
    "世界水日": (3, 22),
    "世界气象日": (3, 23),
    "防治结核病日": (3, 24),
    "世界卫生日": (4, 7),
    "世界地球日": (4, 22),
    "世界读书日": (4, 23),
    "世界知识产权日": (4, 26),
    "青年节": (5, 4),
    "国际护士节": (5, 12),
    "国际博物馆日": (5, 18),
    "世界计量日": (5, 20),
    "国际生物多样性日": (5, 22),
    "世界无烟日": (5, 31),
    "儿童节": (6, 1),
    "世界海洋日": (6, 8),
    "国际档案日": (6, 9),
    "世界献血者日": (6, 14),
    "荒漠化与干旱日": (6, 17),
    "国际禁毒日": (6, 26),
    "世界人口日": (7, 11),
    "建军节": (8, 1),
    "世界精神卫生日": (10, 10),
    "世界粮食日": (10, 16),
    "艾滋病日": (12, 1),
    "国际残疾人日": (12, 3),
    "国际志愿者日": (12, 5),
    "国际反腐败日": (12, 9),
}
"""The month and day of each, by the words that no other day's name ends on."""
FIXED_MONTHS = {"民法典宣传月": 5, "安全生产月": 6, "税收宣传月": 4, "爱国卫生月": 4, "质量月": 9}
LUNAR_NEW_YEAR: dict[int, MonthDay] = {
    2015: (2, 19),
    2016: (2, 8),
    2017: (1, 28),
    2018: (2, 16),
    2019: (2, 5),
    2020: (1, 25),
    2021: (2, 12),
    2022: (2, 1),
    2023: (1, 22),
    2024: (2, 10),
    2025: (1, 29),
    2026: (2, 17),
    2027: (2, 6),
    2028: (1, 26),
    2029: (2, 13),
    2030: (2, 3),
}
"""The first day of the first lunar month, held against the PyPI package lunardate."""
MONTH_SIGNS = ("生产月", "宣传月", "卫生月", "质量月")
"""The plain words of which every such month holds one."""
EVENT_SIGNS = tuple(
    f"{end}{quote}{said}"
    for end in "日节"
    for quote in ("", "”")
    for said in ("于", "，于", "在", "，在", "为每年", "是每年")
)
"""The plain words of which every day with its date behind it holds one."""
NEAREST_EVENT = timedelta(days=12)
FARTHEST_EVENT = timedelta(days=27)
"""How far from its day an event may be held that only the next clause dates."""
FARTHEST_BEFORE = timedelta(days=45)

_QUOTES = "”" + '"'
_NAMES = "|".join(sorted(FIXED_DAYS, key=len, reverse=True))
_GAP = (
    r"[“\"]?(?:[是为的]|恰逢|适逢|正值|第[一二三四五六七八九十百\d]{1,4}[个次届]|全国|全民|中国|国际|世界|三八|五四|六一|八一|六五"
    r"|打击和防范|防治|中国人民|“?\d{1,3}(?:[·.]\d{1,2})?”?|[“\"])*"
)
_DAY = late(r"月(?P<day>\d{1,2})日")
_SHORT_DAY = late(r"·(?P<day>\d{1,2})[”\"]?")
_MONTH_BEFORE = late(r"(?<![\d.])\d{1,2}\Z")
_BESIDE = late(
    rf"{_GAP}(?P<name>{_NAMES})"
    rf"(?P<behind>[”\"]?(?:前|来临|临近|到来|系列|主题|集中|宣传|活动|专场|期间|假期|慰问|之际)?)"
)
_NAMED = late(r"[日节][”\"]?[（(](?P<month>\d{1,2})月(?P<day>\d{1,2})日[）)]")
_THEN = late(
    rf"(?P<name>{_NAMES})[”\"]?(?:(?P<held>(?:系列|主题|集中|宣传|活动)*[，,]?(?:于|在))|[，,]?[即是为](?:每年(?:的)?)?)"
    r"(?P<month>\d{1,2})月(?P<day>\d{1,2})日(?!前|之前)"
)
"""A date behind its day: 国家宪法日，于12月4日组织宣誓."""
_OF_MONTH = late(
    rf"(?<![\d.—\-至、])(?P<month>\d{{1,2}})月(?:份)?(?:的?[“\"]|全国[“\"]?|[“\"]全国)(?P<name>{'|'.join(FIXED_MONTHS)})"
)
_SPRING = late(
    r"(?P<year>20\d\d)年春节(?P<before>前夕?)?[（(](?:20\d\d年)?(?P<month>\d{1,2})月(?P<day>\d{1,2})日[）)](?P<late>前夕?)?"
)


@frozen
class MisdatedDay:
    """A date from `start` up to `end` that is not that of the day `said` beside it, and what is right."""

    start: int
    end: int
    said: str
    right: str


def misdated_days(text: str) -> Iterator[MisdatedDay]:
    """Yields the dates of known days that are not theirs; an event for a day may be held shortly before or after it."""
    for day in chain(_DAY.finditer(text), _SHORT_DAY.finditer(text)):
        match = _BESIDE.match(text, day.end())
        month = _MONTH_BEFORE.search(text, max(0, day.start() - 3), day.start()) if match is not None else None
        if match is None or month is None:
            continue
        right, behind = FIXED_DAYS[match["name"]], match["behind"]
        told, held = (int(month[0]), int(day["day"])), behind.strip(_QUOTES) != ""
        if told != right and not (held and _near(told, right)):
            yield MisdatedDay(month.start(), match.end("name"), match["name"], _written(right))
    for match in _NAMED.finditer(text):
        name = next((one for one in FIXED_DAYS if text.endswith(one, 0, match.start() + 1)), None)
        if name is not None and FIXED_DAYS[name] != (int(match["month"]), int(match["day"])):
            yield MisdatedDay(match.start() + 1 - len(name), match.end(), name, _written(FIXED_DAYS[name]))


def misdated_events(text: str) -> Iterator[MisdatedDay]:
    """Yields the dates behind the name of a known day that are not its own, nor near it where something is held."""
    for match in _THEN.finditer(text):
        right, told = FIXED_DAYS[match["name"]], (int(match["month"]), int(match["day"]))
        if told != right and not (match["held"] and _near(told, right, FARTHEST_EVENT)):
            yield MisdatedDay(match.start("month"), match.end(), match["name"], _written(right))


def _written(day: MonthDay) -> str:
    return f"{day[0]}月{day[1]}日"


def misdated_months(text: str) -> Iterator[MisdatedDay]:
    """Yields the months that every year devotes to something, told of another month: 5月“安全生产月”."""
    for match in _OF_MONTH.finditer(text):
        month = FIXED_MONTHS[match["name"]]
        if int(match["month"]) != month:
            yield MisdatedDay(match.start(), match.end("name"), match["name"], f"{month}月")


def misdated_new_years(text: str) -> Iterator[MisdatedDay]:
    """Yields the dates in brackets behind 春节 that are not its own, nor shortly before it where 前 says so."""
    for match in _SPRING.finditer(text):
        year, told = int(match["year"]), (int(match["month"]), int(match["day"]))
        right = LUNAR_NEW_YEAR.get(year)
        if right is None or told == right or (match["before"] and _shortly_before(year, told, right)):
            continue
        yield MisdatedDay(match.start(), match.end(), f"{year}年春节", f"{right[0]}月{right[1]}日")


def _near(told: MonthDay, right: MonthDay, reach: timedelta = NEAREST_EVENT) -> bool:
    """Whether an event for a day may have been held on a date; a date that no month has is never near."""
    day = _day(2023, told)
    off = abs(day - date(2023, *right)) if day is not None else None
    return off is not None and min(off, timedelta(days=365) - off) <= reach


def _shortly_before(year: int, told: MonthDay, right: MonthDay) -> bool:
    day = _day(year, told)
    return day is None or timedelta(0) <= date(year, *right) - day <= FARTHEST_BEFORE


def _day(year: int, told: MonthDay) -> date | None:
    try:
        return date(year, *told)
    except ValueError:
        return None
