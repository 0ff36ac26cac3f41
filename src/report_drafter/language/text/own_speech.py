"""Where a report speaks of its own office or place under a name that is one character off: 临储市财政局将重点抓好."""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.text.characters import HAN, is_han, places_of
from report_drafter.language.text.short_names import OddName

ENDS, SHORTEST, FRONT = 3, 5, 400

_LEVELS = "省市县区旗镇乡"
_PLACED = late(rf"{HAN}{{2}}[{_LEVELS}]")
_WIDER = late(rf"{HAN}{{2,3}}?[省市州县区](?={HAN}{{2,3}}[市县区旗镇乡]{HAN})")
_OPENS = frozenset("\n，,。；;：:年")
_SAYS_OF_ALL = (
    r"(?:[把将]20\d\d年|将(?:重点|继续|着力|力争|以|从|紧|抓|采取|进一步)"
    "|打算|现将|对照|紧紧围绕|坚持以|以习近平|认真贯彻)"
)
_WHOLE_SPEAKS = late(_SAYS_OF_ALL)
"""What an office says of all its work, as no office of another level or trade is likely to in its report."""
_SPEAKS = late(
    r"(?:[把将要]|打算|对照|坚持|认真|全面|深入|始终|继续|严格|切实|着力|持续|积极|紧|围绕|按照|根据|聚焦|扎实"
    r"|以习近平|在[市县区省]委)"
)
_VERBS = (
    "公布|发布|颁布|印发|下发|制发|实施|推行|落实|执行|修订|修改|制定|编制|出台|起草"
    "|完善|健全|优化|细化|调整|更新|梳理|审定|报送|提请|建立|规范|推进|统一"
)
_ATTRIBUTE = "[级域直属内外情本]|村(?!庄)|城(?!市)|管(?!理)|区(?!域)|乡(?!村)|镇"
"""What a level makes one word with, that tells whose something is: 县级, 市属, 区直, 县城, 市区, 县乡两级."""
_PLACE = rf"(?P<place>(?![的了和与及不]|{_VERBS}){HAN}{{2}}[{_LEVELS}])(?!{_ATTRIBUTE})"
_NO_PLACE = late("[府委市省州厅局][和与及]|.?[我本全该各]|[\u4e00-\u9fff]{0,2}在")
"""What stands before a level and is no name: 市政府和县委, 在我县."""
_LED = late(rf"{_PLACE}党?委的?(?:、?[{_LEVELS}]?(?:人民)?政府)?的?坚强领导")
_ASKED = late(rf"(?:请|可)(?:与|向){_PLACE}[^，,。；;]{{2,16}}联系")
_MADE = late(
    rf"(?:制定|编制|出台|印发|起草|修订|完善)了?(?:《|关于)?{_PLACE}(?:[“\"\u4e00-\u9fff]{{0,4}}(?:20\d\d)?)?[^，,。；;：:《》]{{2,20}}"
    "(?:规划|方案|计划|预案|办法|清单|细则|要点|制度)"
)
"""What the office makes for its own place: 制定青桥镇“八五”普法规划."""
_SELF = late(rf"{_PLACE}(?:人民政府)?{_SAYS_OF_ALL}")
_BRANCH = late(rf"(?<![^\n，,。；;：:年])(?P<place>{HAN}{{2}}(?P<kind>分局|街道))(?:办事处|党工委)?{_SAYS_OF_ALL}")
_OWN_BRANCH = late(rf"(?P<place>{HAN}{{2}}(?P<kind>分局|街道))(?:办事处)?$")
_OWN_LEVELS = "县旗镇乡"
"""Levels of which no place has another within it."""
BEFORE = 24
_FRONT = (
    ("大会", late(rf"(?:[在向]){_PLACE}第[一二三四五六七八九十]{{1,3}}届(?:人民代表大会|人大)")),
    ("人民政府", late(rf"(?:代表|受){_PLACE}人民政府(?:委托|，|,|向)")),
)
"""Where none but the report's own place is named; in 委的坚强领导 it may be the city of the same name above it."""
_TRADES = (
    *("财政", "民政", "水务", "税务", "商务", "教育", "体育", "审计", "统计", "林业", "农业", "渔业"),
    *("信访", "司法", "公安", "国安", "交通", "科技", "住建", "城建"),
)
"""Trades of offices that stand beside one another: 财政局 is no slip of 民政局."""
_SIDES = frozenset("东西南北中上下前后新老内外左右大小")
"""江北区 and 江南区 are neighbours, no slips of one another."""
_BODY = late("(?:局|厅|委员会|人民政府|政府办公室|办公室|管委会|街道办事处|队|院)$")


def misnamed_own(text: str, agency: str) -> Iterator[OddName]:
    """Yields the office's or the place's own name with one character changed, where only it can be meant."""
    for name in dict.fromkeys((agency, near_name(agency))):
        if len(name) >= SHORTEST and _BODY.search(name):
            for at in _one_changed(text, name):
                odd = text[at : at + len(name)]
                if text.count(odd) == 1 and _speaks(text, at, odd, name):
                    yield OddName(at, at + len(odd), odd, name, text.count(name))
    yield from _misnamed_places(text, agency)
    yield from _misnamed_branches(text, agency)


def _misnamed_branches(text: str, agency: str) -> Iterator[OddName]:
    """Yields the one place where another branch or street tells of all the own one's work: 经开分局紧紧围绕."""
    whole = _OWN_BRANCH.search(agency)
    if whole is None or text.count(own := whole["place"]) <= 1:
        return
    for match in _BRANCH.finditer(text):
        odd = match["place"]
        if match["kind"] == whole["kind"] and odd not in agency and text.count(odd) == 1:
            yield OddName(*match.span("place"), odd, own, text.count(own))


def near_name(agency: str) -> str:
    """Returns an office's name from its nearest place on, as a report goes on to write it: 临湖区司法局."""
    wider = _WIDER.match(agency)
    return agency[wider.end() :] if wider else agency


def _one_changed(text: str, name: str) -> Iterator[int]:
    """Where the text has a name with one character changed: such a name keeps its first or its last characters."""
    found = set()
    for part, shift in ((name[:ENDS], 0), (name[-ENDS:], len(name) - ENDS)):
        at = text.find(part)
        while at >= 0:
            begin = at - shift
            odd = text[begin : begin + len(name)] if begin >= 0 else ""
            if len(odd) == len(name) and is_han(odd) and _apart(odd, name) == 1:
                found.add(begin)
            at = text.find(part, at + 1)
    yield from sorted(found)


def _apart(one: str, other: str) -> int:
    return sum(left != right for left, right in zip(one, other, strict=True))


def _speaks(text: str, at: int, odd: str, name: str) -> bool:
    """Whether the office itself opens a clause here; under another level or trade it must tell of all its work."""
    behind = at + len(odd)
    if at and text[at - 1] not in _OPENS:
        return False
    changed = next(index for index, one in enumerate(odd) if one != name[index])
    placed = _PLACED.search(name)
    if _is_beside(odd, name):
        return False
    stem = placed is not None and placed.start() <= changed < placed.end() - 1
    if any(trade in odd for trade in _TRADES if trade not in name):
        return False
    return (_SPEAKS if stem else _WHOLE_SPEAKS).match(text, behind) is not None


def _is_beside(odd: str, own: str) -> bool:
    """Whether two names differ by the side alone."""
    return any(one != other and {one, other} <= _SIDES for one, other in zip(odd, own, strict=True))


def _misnamed_places(text: str, agency: str) -> Iterator[OddName]:
    placed = _PLACED.search(agency) or _PLACED.search(text, 0, FRONT)
    own = placed[0] if placed is not None else ""
    if not own or text.count(own) < len(("title", "text")):
        return
    signed = (pattern for sign, pattern in _FRONT if text.find(sign, 0, FRONT) >= 0)
    found = [match for pattern in signed for match in pattern.finditer(text, 0, FRONT)]
    found += _around(text, "坚强领导", _LED)
    found += _around(text, "联系", _ASKED)
    found += (*_MADE.finditer(text), *_selves(text, own))
    for match in found:
        odd = match["place"]
        itself = text[match.start() - 1 : match.start()] == "我"  # 我代表: no neighbour can be meant
        near = _apart(odd, own) == 1 and (itself or not _is_beside(odd, own))
        slip = text.count(odd) == 1 and (near or _is_elsewhere(odd, own, agency))
        # Behind the title the city or province of the same name may be meant, as no session under it is of that.
        if slip and not (match.start() > FRONT and _LEVELS.index(odd[-1]) < _LEVELS.index(own[-1])):
            yield OddName(match.start("place"), match.end("place"), odd, own, text.count(own))


def _selves(text: str, own: str) -> Iterator[re.Match[str]]:
    """Where a place of the own level tells of all its work at the beginning of a clause."""
    for at in places_of(own[-1], text) if own[-1] in _OWN_LEVELS else ():
        start = at + 1 - len(own)
        match = _SELF.match(text, start) if start > 0 and text[start - 1] in _OPENS else None
        if match is not None and match["place"][-1] == own[-1]:
            yield match


def _is_elsewhere(odd: str, own: str, agency: str) -> bool:
    """Whether a place is of the own's level and of quite another name: no office leads or plans for such a one."""
    if odd[-1] != own[-1] or own[-1] not in _OWN_LEVELS or _NO_PLACE.match(odd):
        return False
    return set(odd[:-1]).isdisjoint(agency)


def _around(text: str, sign: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """The finds of a pattern that ends on a sign, looked for before each of them."""
    at = text.find(sign)
    while at >= 0:
        end = at + len(sign)
        yield from (one for one in pattern.finditer(text, max(0, at - BEFORE), end) if one.end() == end)
        at = text.find(sign, end)
