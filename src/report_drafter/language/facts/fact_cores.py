"""Brings the words before a figure to what was done and to what: 全市公安机关共破获各类刑事案件 is 侦破刑事案件.

Whoever stands before the verb must be the office as a whole; what a squad, a village or another office did is no
statement of the same fact.
"""

from __future__ import annotations

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.figures.vocabulary import VERB_GROUP, VERB_SIZES, VERBS
from report_drafter.language.text.characters import words

SHORTEST_OBJECT = 4
_CAUSES = words("推动 督促 督办 指导 组织 牵头 推进 促进 带领 领导 立案")
_PLAIN = late(
    r"(?:据统计|20\d\d年度?|全年|年内|今年|一年来|本年度?|累计|共计?|合计|总计|先后|依法|成功|及时|妥善|积极|扎实|有效|严格"
    r"|全[县市区省镇乡局厅委街系辖][道统区]?|我[县市区省镇乡局厅委]|[各本]级?|局党委|党委|班子|立案|推动|督促|督办|指导|组织|牵头|推进|促进"
    r"|带领|领导|加快|持续|深入|大力|[，,：:、的])*"
)
_TRADE = late(r"(?P<trade>[\u4e00-\u9fff]{2,6}?)(?:机关|部门|机构|组织|系统|政府)")
_ATTRIBUTE = late(r"^(?:了|出|的|各[类种项级]|全部|所有)+")
_AMOUNT = late(r"(?P<object>.+?)(?P<verb>[\u4e00-\u9fff]{2})(?:量|数|数量|总量|总数)$")
_VERB_BEHIND = late(r"(?P<object>.+?)全年(?:累计|先后|共)?(?P<verb>[\u4e00-\u9fff]{2})")
_AMOUNT_ENDS = frozenset("量数")
_OFFICIAL = "行政"


def core_of(measure: Measure, agency: str) -> str:
    """Returns verb and object of a figure, '' where they are not told or are too common to know a fact by."""
    core = measure.phrase.core
    amount = _AMOUNT.fullmatch(core) if core[-1:] in _AMOUNT_ENDS else None
    if amount is not None and amount["verb"] in VERBS:
        return _joined(amount["verb"], _without_doer(amount["object"], agency))
    behind = _VERB_BEHIND.fullmatch(core) if "全年" in core[1:] else None
    if behind is not None and behind["verb"] in VERBS:
        return _joined(behind["verb"], _without_doer(behind["object"], agency))
    for start, char in enumerate(core):
        verb = _verb_at(core, start) if char in VERB_SIZES else ""
        if not verb or (start and _without_doer(core[:start], agency) != ""):
            continue
        rest = core[start + len(verb) :]
        if verb not in _CAUSES or not any(_verb_at(rest, at) for at in range(len(rest))):
            return _joined(verb, rest) if not measure.phrase.after else ""
    return ""


def _verb_at(text: str, start: int) -> str:
    sizes = VERB_SIZES.get(text[start], ())
    return next((text[start : start + size] for size in sizes if text[start : start + size] in VERBS), "")


def _without_doer(text: str, agency: str) -> str:
    """What is left of the words before a verb when dates, causes and the office itself are taken off."""
    left = _PLAIN.sub("", text, count=1)
    trade = _TRADE.match(left)
    if trade is not None and (trade["trade"][:2] in agency or trade["trade"] in ("执法", "职能")):
        left = _PLAIN.sub("", left[trade.end() :], count=1)
    return left


def _joined(verb: str, rest: str) -> str:
    thing = _ATTRIBUTE.sub("", rest)
    if thing.startswith(_OFFICIAL) and len(thing) - len(_OFFICIAL) >= SHORTEST_OBJECT:
        thing = thing[len(_OFFICIAL) :]
    if len(thing) < SHORTEST_OBJECT or not thing.isalpha():
        return ""
    return VERB_GROUP.get(verb, verb) + thing
