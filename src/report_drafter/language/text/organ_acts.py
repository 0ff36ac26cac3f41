"""Acts of organs that cannot do them (县人大决定维持), and units of a level that a place has not (县消防救援支队)."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late

_REVIEW, _SENTENCE_END = "复议", "。"
_BY_LAW = "公诉、批准逮捕由检察机关办理，复议决定由复议机关作出"
_ASSEMBLY = late(
    r"(?:[省市县区州旗镇乡]|同级|本级|上级)?(?:人大常委会|人大|人民代表大会|政协)(?:依法|均)?"
    r"(?:作出复议决定|复议决定|决定|裁决|复议)?(?:维持|撤销|变更|驳回|确认违法)(?=[^，,。；;]{0,8}\d|原|[，,。；;、])"
)
_JUDGED = late(
    r"(?<![对涉以将把由与因])(?:[省市县区州旗镇乡]|人民)(?:政府|检察院|公安局|司法局)(?:一审|二审|终审|依法)*判决(?:维持|驳回|撤销|确认|变更)"
)
_PROSECUTED = late(
    r"(?<![向对协助配合])公安(?:机关|局|分局)(?:依法)?(?:提起公诉|批准逮捕)|(?<![和、及])法院(?:依法)?(?:批准逮捕|作出(?:行政)?复议决定)"
)
_SAID = (
    ("判决", _JUDGED, "判决由人民法院作出"),
    ("公诉", _PROSECUTED, _BY_LAW),
    ("批准逮捕", _PROSECUTED, _BY_LAW),
    ("复议决定", _PROSECUTED, _BY_LAW),
)
"""A word that every such telling has, what looks for it, and what is right."""
_UNIT = late(
    r"(?<![市州盟]、)(?<![市州盟])县(?:公安局)?(?:消防救援|消防|公安消防|交通警察|交警|交巡警|巡特警|特警|刑事侦查|刑侦|刑警|治安管理|治安"
    r"|禁毒|经济犯罪侦查|经侦|网络安全保卫|网安)(?P<level>支队|总队)(?![、和（(]*[^，,。；;]{0,4}大队)"
)
_OTHER_ORDER = ("重庆", "北京", "上海", "天津", "海南")
"""Where counties and cities stand right under what has the level of a province, and have units of a city's level."""


@frozen
class MisplacedAct:
    """Words (`start` to `end`) that tell of an organ what another does, and why that is wrong."""

    start: int
    end: int
    says: str
    todo: str


def misplaced_acts(text: str) -> Iterator[MisplacedAct]:
    """Yields the acts of organs, and the units of counties, that there cannot be."""
    for match in _ASSEMBLY.finditer(text) if _REVIEW in text else ():
        begin = max(text.rfind(mark, 0, match.start()) for mark in (_SENTENCE_END, "\n")) + 1
        if _REVIEW in text[begin : match.start()]:
            yield MisplacedAct(*match.span(), "行政复议由复议机关决定", "核对作出决定的机关")
    for sign, pattern, right in _SAID:
        for match in pattern.finditer(text) if sign in text else ():
            if sign in match[0]:
                yield MisplacedAct(*match.span(), right, "核对作出决定的机关")
    if not any(one in text for one in _OTHER_ORDER):
        for match in _UNIT.finditer(text):
            yield MisplacedAct(*match.span(), f"县一级设大队，{match['level']}设在上级", "核对单位名称")
