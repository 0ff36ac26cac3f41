"""Where a report speaks of its own office under the name of another one: 霁山县环境保护局将继续, of 霁山县生态环境局.

Only the office itself tells at the end of its report what all its work is going to be; it does so by a former name, by
that of the report that the text was taken over from, or with its place changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.language.text.characters import words
from report_drafter.language.text.former_offices import SUCCESSORS
from report_drafter.language.text.own_speech import near_name
from report_drafter.language.text.short_names import OddName, is_shortened

OFTEN = 2
SCHOOL_PLACE = 2
LATE = 0.5
"""From which part of a text on the office speaks of what it is going to do."""

_PLACE = late(r"\w{2,3}?[省市州县区旗镇乡]")
_BUREAUS = ("局", "厅", "委员会", "委")
_SCHOOLS = ("学院", "大学", "学校")
_KINDS = (_BUREAUS, ("法院", "检察院"), _SCHOOLS)
"""Endings that one office's former and present names may have; a government's offices act in its own report."""
_FORMER = SUCCESSORS | {
    "文化": words("文化广电新闻出版 文化体育"),
    "住房和城乡": words("规划建设 城乡规划建设 城乡建设 房产管理 房地产管理"),
    "医疗保障": words("医疗保险管理"),
    "司法": words("法制"),
    "发展和改革": words("发展计划 计划"),
    "工业和信息化": words("经济和信息化 经济贸易"),
    "水务": words("水利"),
    "自然资源": SUCCESSORS["自然资源"] | words("城乡规划"),
    "卫生健康": SUCCESSORS["卫生健康"] | words("卫生 计划生育"),
    "农业农村": SUCCESSORS["农业农村"] | words("农业和农村工作"),
}
"""The trades of offices with those of offices that may have become them: their names are former ones of an office."""
_COMMON = frozenset(words("管理 监督 保障 服务 发展 执法 行政 综合 工作 事务 社会 人民 委员 建设"))
"""Pairs of characters that the names of many offices share."""
_GOING_ON = (
    "将(?:以|继续|锚定|围绕|紧紧?围绕|时刻|再接再厉|坚持|坚定|始终|聚焦|立足|不断|奋力|重点|着力|力争|抓好|采取|突出|"
    "认真(?:贯彻|落实)|全面(?:贯彻|落实)|深入(?:学习|贯彻)|更加|一如既往|牢记|按照|对照|切实|在[省市县区]委)"
    r"|重点(?:工作)?安排|(?:的|重点)?工作(?:安排|打算|思路)"
)
_OPENING = (
    "(?:(?:认真|深入|全面|坚决)(?:学习|贯彻|落实)|坚持(?:以|和加强|党)|始终坚持|"
    "紧紧围绕|以习近平|在[^，,。]{2,14}领导下|高度重视法治)"
)
FRONT = 400
"""Within how many characters an office tells of the whole year's work."""
_OVER_ALL = ("司法", "发展和改革", "发改", "人力资源", "市场监督", "统计", "审计", "财政", "数据", "政务")
"""Trades of bureaus whose reports tell of all the others, too."""
_HONOURED = late(
    r"(?:^|(?<=[\n。；;]))(?P<name>\w{4,20}?(?:局|委员会))(?:连续\w{1,3}年)?(?:被\w{0,10}?(?:评为|授予|表彰|确定为)|荣获|获评|获得)"
    r"[^。；;]{0,40}(?:先进|优秀|集体|单位|称号|模范|标兵)"
)
_CALL = late(r"(?:而|共同|努力|不懈|团结)+奋斗")


def misnamed_bodies(text: str, agency: str) -> Iterator[OddName]:
    """Yields the names of other offices of the own place where only the office itself can speak."""
    own = near_name(agency)
    kind = next((kind for kind in _KINDS if own.endswith(kind)), None)
    times = text.count(own) if own else 0
    place = _place(own, kind) if kind is not None else ""
    if kind is None or not place or times < OFTEN:
        return
    for match in _speaking(place, kind, _GOING_ON).finditer(text, int(len(text) * LATE)):
        name, trade = match["name"], match["trade"]
        if text.count(name) == 1 and (
            _is_former(trade, own)
            or (not _is_same(name, own) and (kind is not _BUREAUS or _are_near(name, own, len(place))))
        ):
            yield OddName(match.start("name"), match.end("name"), name, own, times)
    opening = _speaking(place, kind, _OPENING).finditer(text, 0, FRONT)
    for match in (*opening, *_asked(place, kind).finditer(text)):
        if text.count(match["name"]) == 1 and not _is_same(match["name"], own):
            yield OddName(match.start("name"), match.end("name"), match["name"], own, times)


def misnamed_honours(text: str, agency: str) -> Iterator[OddName]:
    """Yields the only mention of another bureau where a bureau tells of its own honours: 县农业农村局被评为先进集体."""
    own = near_name(agency)
    place = _place(own, _BUREAUS)
    short = place[-1:] + own[len(place) :]
    if not own.endswith(_BUREAUS) or not place or own[len(place) :].startswith(_OVER_ALL) or text.count(short) < OFTEN:
        return
    for match in _HONOURED.finditer(text):
        name = match["name"]
        trade = name[len(place) :] if name.startswith(place) else name[1:]
        if name[: -len(trade)] in (place, place[-1]) and text.count(trade) == 1 and not _is_same(place + trade, own):
            yield OddName(*match.span("name"), name, short, text.count(short))


def _place(own: str, kind: tuple[str, ...]) -> str:
    """The place that a name opens on; a school bears no word for its kind: 秦岭 of 秦岭理工大学."""
    match = _PLACE.match(own)
    if match is None:
        return own[:SCHOOL_PLACE] if kind is _SCHOOLS else ""
    return match[0]


def _asked(place: str, kind: tuple[str, ...]) -> re.Pattern[str]:
    """What looks for the office that a reader is told to turn to: 请与青云市民政局办公室联系."""
    return late(
        rf"(?:请|可)(?:与|向|联系|咨询)(?P<name>{place}\w{{0,14}}?(?:{'|'.join(kind)}))(?=\w{{0,12}}(?:联系|反映|咨询|查询))"
    )


def _is_former(trade: str, own: str) -> bool:
    """Whether an office of another trade has become the own one: 国土资源局 the 自然资源局."""
    return any(present in own and trade in former for present, former in _FORMER.items())


def _are_near(name: str, own: str, at: int) -> bool:
    """Whether the trades of two offices of one place share a word that tells their field: 城乡, 环境."""
    shared = set(pairwise(name[at:-1])) & set(pairwise(own[at:-1]))
    return any("和" not in pair and "".join(pair) not in _COMMON for pair in shared)


def misnamed_call(text: str, agency: str) -> Iterator[OddName]:
    """Yields the own place with one character changed in the call that ends a report: 为建设……的白鹭洲镇而奋斗."""
    place = _PLACE.match(near_name(agency))
    own = place[0] if place else ""
    for call in _CALL.finditer(text, int(len(text) * LATE)) if text.count(own) >= OFTEN else ():
        odd = text[call.start() - len(own) : call.start()]
        apart = sum(one != other for one, other in zip(odd, own, strict=False))
        if apart == 1 and odd[-1] == own[-1] and text.count(odd) == 1:
            yield OddName(call.start() - len(own), call.start(), odd, own, text.count(own))


def _speaking(place: str, kind: tuple[str, ...], saying: str) -> re.Pattern[str]:
    """What looks for an office of a place that tells of all its work at the beginning of a clause."""
    name = rf"{place}(?P<trade>\w{{1,14}}?)(?:{'|'.join(kind)})"
    return late(rf"(?<![^\n，,。；;：:年])(?P<name>{name})(?={saying})")


def _is_same(name: str, own: str) -> bool:
    """Whether one name is a form of the other: 云州市人社局 of 云州市人力资源和社会保障局."""
    return is_shortened(name.replace("委员会", "委"), own) or is_shortened(own.replace("委员会", "委"), name)
