"""Another place where only the report's own can stand: in one of two titles that are else alike, in the office's name.

《淮泽市扬尘污染防治条例》 is called 《河阳市扬尘污染防治条例》 further on; 现将河阳市城市管理局…报告如下, of 闽江市.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.text.characters import HAN
from report_drafter.language.text.short_names import OddName, leading_places, without_second_name
from report_drafter.language.text.text_breaks import passage_around

SHORTEST_OFFICE, BEFORE = 3, 40
_LEARNT = late("(?:学习|借鉴|参[照考阅]|考察|对标|对照|对比|比对|比较|协同|联合|互评|外地|兄弟)[^。；;]*$")
"""What another place's document is read for."""
_TITLE = late(rf"[《〈](?P<place>{HAN}{{2,3}}?[市县区旗镇乡])(?P<tail>[^《》〈〉]{{4,40}})[》〉]")
_OPENINGS = r"(?:(?<=\n)|(?<=年，)|(?<=现将)|(?<=我代表)|(?<=受))"
_SPEAKS = r"(?=坚持|深入|认真|全面|紧|始终|在[市县区省]|以习近平|按照|积极|深学|立足|聚焦|20\d\d年|[，,]向|向大会|委托)"


def misplaced_titles(text: str, agency: str) -> Iterator[OddName]:
    """Yields the places of titles that stand elsewhere under the report's own place."""
    own = tuple(leading_places(agency))
    told = [(match.start("place"), match["place"], match["tail"]) for match in _TITLE.finditer(text)] if own else []
    ours = {tail: place for _, place, tail in told if place in own}
    for start, place, tail in told:
        used = ours.get(tail) if not _LEARNT.search(text, max(0, start - BEFORE), start) else None
        if used is None or _is_spoken_of(text, start, place, f"{used}{tail}"):
            continue
        if place not in own and len(place) == len(used) and place[-1] == used[-1]:
            yield OddName(start, start + len(place), place, used, text.count(used))


def _is_spoken_of(text: str, start: int, place: str, title: str) -> bool:
    """Whether another place is named by itself, too, or its title in one sentence with the own or a third place's."""
    titles, passage = len(re.findall(f"[《〈]{place}", text)), passage_around(text, start, start + len(place))
    listed = {match["place"] for match in _TITLE.finditer(passage)}
    return text.count(place) > titles or title in passage or len(listed) > 1


def misplaced_offices(text: str, agency: str) -> Iterator[OddName]:
    """Yields where the office opens what it says of itself under the name of another place."""
    places = tuple(leading_places(agency))
    if not places:
        return
    own = places[-1]
    tail = without_second_name(agency[agency.index(own) + len(own) :])
    name = f"{own}{tail}"
    if len(tail) < SHORTEST_OFFICE or text.count(name) < len(("title", "text")):
        return
    place = rf"(?P<place>(?![我本全受]){HAN}{{{len(own) - 1}}}{own[-1]})"
    pattern = re.compile(rf"{_OPENINGS}{place}{re.escape(tail)}{_SPEAKS}")
    for match in pattern.finditer(text):
        other = match["place"]
        if other not in places and text.count(f"{other}{tail}") == 1:
            yield OddName(match.start("place"), match.end("place"), other, own, text.count(own))
