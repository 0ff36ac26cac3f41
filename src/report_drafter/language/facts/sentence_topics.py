"""Reads what a sentence says it is on before its figures: 铁：全部建成后……, 煤炭工业建设，五年投资…….

What is told under one label or topic is not told under another of the same kind.
"""

from __future__ import annotations

import re

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.vocabulary import VERBS

HEAD = 2

_LABEL = late(r"\s*([\u4e00-\u9fff、（）]{1,12})[：:]")
_TOPIC = late(r"\s*(?![按根为围通经以据随])([\u4e00-\u9fff、]{4,16})[，,]")
_TITLE = late(r"\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）).．、]\s*)?([\u4e00-\u9fff]{4,16})。")
_ENTRY = late(r"\s*(?:【(?P<marked>[^【】]{2,16})】|(?P<bare>[\u4e00-\u9fff]{2,10})[ \u3000]+(?=[\u4e00-\u9fff\d]))")
"""How a yearbook opens its entries: 【禁毒工作】破获…; 禁毒工作 破获…."""
_ASPECT = late(
    r"\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）).．、]\s*)?(?:关于|针对|对照?|在)?\s*“(?P<aspect>[^“”]{2,30})”"
    r"(?:的?(?:问题|方面|领域|事项|环节|任务)[^，,。；;：:\d]{0,6})?[，,。：:]"
)
"""How a paragraph opens that is on one of several problems or fields: “公务用车管理不够严格”方面，."""
_YEAR = late(r"\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）).．、]\s*)?(20\d\d)年[，,全共]")
_SUBJECT = late(r"\s*([\u4e00-\u9fff“”、（）]{4,20})[，,]")
_DOER = late(
    r"[^，,。；;]{0,8}?(?:^|[，,]|年度?)(?P<doer>(?![全各我本该])[\u4e00-\u9fff]{2,12}?"
    r"(?:队伍?|(?<=派)出所|司法所|监管所|工作站|分局|科室|部门|街道|社区|[镇乡村]))(?=[\u4e00-\u9fff]{2})"
)
"""The body of its own that a sentence tells of: 同时，森林消防队伍扑救火灾; 综合执法大队组织培训."""
_ALL_BODIES = late(
    r"[^，,。；;]{0,8}?(?:^|[，,]|年度?)全[国省市县区州](?P<bodies>[\u4e00-\u9fff]{0,14}?(?:法院|检察院|机[关构]|部门|系统|组织))"
    r"(?=[共新累依][\u4e00-\u9fff]{3}|[受审立处办查破侦调][\u4e00-\u9fff]{2})"
)
"""The bodies of one kind that a sentence tells of: 全市法院共受理; 全市仲裁机构受理."""
_PLACE = late(
    r"\s*(?:[一二三四五六七八九]是)?(?P<place>(?:省|市|县|区|县区|乡|镇|乡镇|村|街道|社区)(?:本级|级|层面|直)(?:层面)?"
    r"|(?!全)[\u4e00-\u9fff]{1,4}?(?:片区?|[镇乡村]|街道|社区))[，,]"
)
"""A level or place that a sentence opens with, and on which all its figures are: 市级，全年召开…."""
_FOREMOST = late(
    r"(?:^|[。；;，,])\s*[^，,。；;\d]{2,16}(?:最[为多高大快]?|[是为][^，,。；;\d]{0,6}(?:主体|主力|重点|大头|主渠道|主阵地|受益者|来源|领域|对象)"
    r"|[占居唱挑][^，,。；;\d]{0,3}(?:大头|主导|首位?|第一|前列|多数|绝对多数|主角|大梁)|居多|为主|支撑有力|牵头|突出|明显|集中|领先)"
    r"[^，,。；;\d]{0,4}[，,][^，,。；;\d]*$"
)
"""Who has most of what is counted: 民营企业是主要受益者，新增减税降费12.4亿元."""
_COMMON_END = late("(?:情况|成[效绩]|如下|做法|其中|统计|显示|举措|措施|要求|部署|以来|期间|年来)$")
"""How words end that announce figures, or tell when or why: what follows them may be anything."""


def on_two_topics(one: str, other: str) -> bool:
    """Tells whether the openings of two sentences set them under two labels, or two topics of one kind."""
    first, second = (_telling(_LABEL.match(opening)) for opening in (one, other))
    if first and second:
        return first != second
    first, second = (_telling(_TOPIC.match(opening)) for opening in (one, other))
    differ = bool(first and second) and first != second and first[-HEAD:] == second[-HEAD:]
    return differ or by_two_kinds_of_bodies(one, other) or _of_two_places(one, other)


def _of_two_places(one: str, other: str) -> bool:
    """Whether two sentences open with two levels or places: 市级，召开联席会议4次。县级，召开联席会议16次."""
    first, second = (match["place"] if (match := _PLACE.match(opening)) else "" for opening in (one, other))
    return bool(first and second) and first != second


def under_two_titles(one: str, other: str) -> bool:
    """Tells whether two paragraphs open with titles or labels of one kind that differ, or with two years.

    做强民事检察。… and 做实行政检察。…; 一般公共预算：… and 政府性基金预算：….
    """
    first, second = (
        match[1] if (match := _TITLE.match(text)) else _telling(_LABEL.match(text)) for text in (one, other)
    )
    differ = first != second and bool(first and second) and first[-HEAD:] == second[-HEAD:]
    return differ or under_two_entries(one, other) or under_two_years(one, other) or _on_two_aspects(one, other)


def _on_two_aspects(one: str, other: str) -> bool:
    """Whether two paragraphs open with two problems or fields in quotation marks."""
    first, second = (match["aspect"] if (match := _ASPECT.match(text)) else "" for text in (one, other))
    return first != second and bool(first and second)


def under_two_entries(one: str, other: str) -> bool:
    """Tells whether two paragraphs are two entries of a yearbook: 【刑事侦查】… and 【禁毒工作】…."""
    first = entry_of(one)
    return first is not None and entry_of(other) not in (None, first)


def entry_of(text: str) -> str | None:
    """Returns the head of a paragraph that is the entry of a yearbook: 刑事侦查 of 【刑事侦查】…."""
    match = _ENTRY.match(text)
    return None if match is None else match["marked"] or match["bare"]


def under_two_years(one: str, other: str) -> bool:
    """Tells whether two paragraphs open with two years: 2021年，共接报…. and 2022年，共接报…."""
    first, second = (match[1] if (match := _YEAR.match(text)) else "" for text in (one, other))
    return first != second and bool(first and second)


def on_two_things(one: str, other: str) -> bool:
    """Tells whether the first clauses of two sentences name two things: 滨河路属新建道路，…; “一园”即公园改造，…."""
    first, second = (match[1] if (match := _SUBJECT.match(opening)) else "" for opening in (one, other))
    if not first or not second or _COMMON_END.search(first) or _COMMON_END.search(second):
        return False
    return not any(first[at : at + HEAD] in second for at in range(len(first) - 1))


def by_own_body(opening: str, other: str) -> bool:
    """Tells whether a sentence opens with a body of its own that acts, of which the other does not tell."""
    match = _DOER.match(opening)
    if match is None or match["doer"] in other:
        return False
    return any(opening.startswith(verb, match.end()) for verb in VERBS)


def by_two_kinds_of_bodies(one: str, other: str) -> bool:
    """Tells whether two sentences begin with bodies of two kinds: 全市法院共受理… and 全市仲裁机构共受理…."""
    first, second = (match["bodies"] if (match := _ALL_BODIES.match(opening)) else "" for opening in (one, other))
    return bool(first and second) and not first.endswith(second) and not second.endswith(first)


def tells_of_foremost(words: str) -> bool:
    """Tells whether the clause before a figure names who has the most of a total: 制造业受益最为明显，办理退税."""
    return _FOREMOST.search(words) is not None


def _telling(match: re.Match[str] | None) -> str:
    """The words of a label or topic, '' where they are of any figures, or tell under whom something was done."""
    told = "" if match is None else match[1]
    return "" if _COMMON_END.search(told) or (told.startswith("在") and told.endswith("下")) else told
