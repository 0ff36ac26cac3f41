"""Where a report speaks of its own place as of another level: 我市 in a province's, 我县 in a city's, 县委、市政府.

A place above the own one is rightly named in it (我市首个, in a county's report), but not for all the work of the year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.text.own_province import province_of
from report_drafter.language.text.short_names import OddName, branch_place, leading_places

SURE, FEW, FRONT, NEAR = 5, 2, 400, 12
"""How often the report must call itself rightly; how few calls of another level are slips."""
_MUNICIPALITIES = frozenset(("北京", "天津", "上海", "重庆"))
_REGIONS = frozenset(("内蒙古", "广西", "西藏", "宁夏", "新疆"))
_LEVELS = {"省": "市", "市": "省"}
_PEOPLE = "(?=上下(?:坚持|牢记|深入|众志|在|有效|坚决|坚定|认真|勠力|同心))"
_WHOLE = {"市": rf"全市{_PEOPLE}", "省": r"(?<![\u4e00-\u9fff])全省"}
_CALLS = {one: late(rf"(?<=代表){one}(?=人民政府，?向)|{whole}") for one, whole in _WHOLE.items()}
"""What only the report's own place is called by, for each level that it is not of."""
_RANKS = {"省": 3, "市": 2, "州": 2, "县": 1, "区": 1, "旗": 1, "镇": 0, "乡": 0}
_TOP, _CITY = 3, 2
_CALL = late(r"我(?<![自“”\"、]我)(?P<level>[省市县区旗镇乡])(?![场民区长政、和与分别隔块域间划位村里])")
_SPEAKS = late(
    "[将要会](?:重点|继续|着力|力争|坚持|以|从|紧|聚焦|深入|全面|认真|锚定|围绕|抓)"
    "|[^，,。；;]{0,10}(?:取得了?一定|[还仍也]?存在(?:一些|不少|以下|不足)|距.{0,12}差距)"
)
"""What a place says of all its work."""
_TITLED = late(r"(?:关于|在|代表|受)(?P<place>[\u4e00-\u9fff]{2,3}?[市县区旗])(?=20\d\d|第|人民)")
_ZONE = late("自治区|广西|宁夏|西藏|内蒙古|新疆|[发新园港保景示]\\w{0,2}区")
_PAIR = late(
    r"(?P<party>[省市县区旗州])(?<![和委]、.)(?<!党.)委、?(?P<place>[省市县区旗州])(?:人民)?政府(?!、[省市县区州](?:人民)?政府)"
)
_APART = late(
    "表彰|表扬|肯定|嘉奖|授予|批示|联合|督查|办公|报告|请示|报备|述|报送|呈报|分别|先后|各[自\\d]|双重|转发|[采录]用|刊"
    "|、[省市县区州]\\w{1,10}[局厅委办院]"
)
"""What bodies of two levels do each by itself, are told, or are named for beside a third."""
_LED = late(
    r"(?<![^\n，,。；;：:年])在(?P<pair>(?P<party>[县区镇])委、?(?P=party)(?:人民)?政府)的?(?:坚强|正确|统一|有力)?领导下"
)


@frozen
class UnevenPair:
    """A party committee and a government of two levels, from `start` up to `end` of a text, and what may be meant."""

    start: int
    end: int
    meant: str


def misnamed_levels(text: str, agency: str) -> Iterator[OddName]:
    """Yields the few places where a report speaks of itself as of another level."""
    province = province_of(text, agency)
    if province in _REGIONS:
        return
    level = ("市" if province in _MUNICIPALITIES else "省") if province else _level_of(text, agency)
    rank = _TOP if province else _RANKS.get(level, -1)
    if rank < 0:
        return
    used, times = _usual(text, level)
    calls = [match.span() for match in _CALL.finditer(text) if _is_odd(text, match, level, rank)]
    if rank >= _CITY and "领导下" in text:
        yield from _led_from_below(text, level, rank)
    if len(calls) <= max(FEW, times // 2):
        yield from (OddName(start, end, text[start:end], used, times) for start, end in calls)
    if province and times >= SURE:
        others = [match.span() for match in _CALLS[_LEVELS[level]].finditer(text)]
        if len(others) == 1:
            ((start, end),) = others
            yield OddName(start, end, text[start:end], used, times)


def _led_from_below(text: str, level: str, rank: int) -> Iterator[OddName]:
    """Where a place is led by those of a place within it: 在县委、县政府的坚强领导下, of a city."""
    own = f"{level}委、{level}政府"
    for match in _LED.finditer(text):
        if _RANKS[match["party"]] < rank:
            yield OddName(*match.span("pair"), match["pair"], own, text.count(own))


def uneven_pairs(text: str) -> Iterator[UnevenPair]:
    """Yields the party committees that stand beside the government of another level: 在县委、市政府的领导下."""
    for match in _PAIR.finditer(text) if "政府" in text else ():
        party, place = match["party"], match["place"]
        if party == place or _APART.search(text, match.end(), match.end() + NEAR):
            continue
        pairs = {one: text.count(f"{one}委、{one}政府") for one in (party, place)}
        meant = max(pairs, key=lambda one: pairs[one] or (text.count(f"全{one}") + text.count(f"我{one}")) / NEAR)
        yield UnevenPair(match.start(), match.end(), match[0].replace(party, meant).replace(place, meant))


def _usual(text: str, level: str) -> tuple[str, int]:
    """What the report rightly calls itself by, and how often."""
    times = {name: text.count(name) for name in (f"我{level}", f"全{level}")}
    used = max(times, key=lambda name: times[name])
    return used, times[used]


def _level_of(text: str, agency: str) -> str:
    """The level of the nearest place in an office's name, or in the title; '' where neither names one."""
    own = branch_place(agency) or "".join(list(leading_places(agency))[-1:])
    if not own and not agency:
        match = _TITLED.search(text, 0, FRONT)
        own = match["place"] if match is not None else ""
    return own[-1:]


def _is_odd(text: str, match: re.Match[str], level: str, rank: int) -> bool:
    """Whether a call cannot be of the own place, nor of one above it."""
    called = match["level"]
    if called == level or (called == "区" and _ZONE.search(text)):
        return False
    if _RANKS[called] <= rank:
        return True
    return _SPEAKS.match(text, match.end()) is not None
