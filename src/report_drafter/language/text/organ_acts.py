"""Acts of organs that cannot do them (县人大决定维持), and units of a level that a place has not (县消防救援支队)."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.text.characters import places_of

_REVIEW, _SENTENCE_END, _LEVELS = "复议", "。", "省市县区州旗镇乡"
_BEFORE, _BEHIND = 14, 8
"""How far around its sign an act of the wrong organ is looked for."""
_ASSEMBLY = late(
    r"(?:人(?:大常委会|大|民代表大会)|政协)(?:依法|均)?(?:作出复议决定|复议决定|决定|裁决|复议)?"
    r"(?:维持|撤销|变更|驳回|确认违法)(?=[^，,。；;]{0,8}\d|原|[，,。；;、])"
)
_JUDGED = late(
    rf"(?<![对涉以将把由与因诉告])[{_LEVELS}人][^，,。；;]{{0,2}}(?:政府|检察院|公安局|司法局)(?:一审|二审|终审|依法)*判决(?:维持|驳回|撤销|确认|变更)"
)
_PROSECUTED = late("(?<![向对协助配合])公安(?:机关|局|分局)(?:依法)?(?:提起公诉|批准逮捕)")
_RULED = late("(?<![和、及])法院(?:依法)?(?:批准逮捕|作出(?:行政)?复议决定)")
_BY_LAW = "公诉、批准逮捕由检察机关办理，复议决定由复议机关作出"
_SAID = (
    ("判决", _JUDGED, "判决由人民法院作出"),
    ("提起公诉", _PROSECUTED, _BY_LAW),
    ("批准逮捕", _PROSECUTED, _BY_LAW),
    ("批准逮捕", _RULED, _BY_LAW),
    ("复议决定", _RULED, _BY_LAW),
)
"""A word that every such telling has, what looks for it, and what is right."""
_UNIT = late(
    r"县(?<![市州盟]县)(?<![市州盟]、县)(?:公安局)?(?:消防救援|消防|公安消防|交通警察|交警|交巡警|巡特警|特警|刑事侦查|刑侦|刑警|治安管理|治安"
    r"|禁毒|经济犯罪侦查|经侦|网络安全保卫|网安)(?P<level>支队|总队)(?![、和（(]*[^，,。；;]{0,4}大队)"
)
_PARTIES = (
    (
        "复议",
        late(r"(?:为|作为|是)(?P<party>被告人?|原告)的(?:[\u4e00-\u9fff]{0,4})行政复议(?=案|申请|[\d，,。；;、])"),
        "行政复议的当事人称申请人、被申请人",
    ),
    (
        "复议",
        late(r"以(?:[我本][局委镇乡院]|[省市县区]政府|[\u4e00-\u9fff]{2,14}[局委会厅])为(?P<party>申请人)的行政复议"),
        "行政机关在行政复议中是被申请人",
    ),
    (
        "诉讼",
        late(r"(?:为|作为|是)(?P<party>被申请人|被告人|申请人)的(?:[\u4e00-\u9fff]{0,4})行政(?:诉讼|应诉)"),
        "行政诉讼的当事人称原告、被告",
    ),
    (
        "撤",
        late(
            r"(?<![和与及或原])(?<!原[、告])(?<!原告、)(?P<party>被告)(?:[一两二]?[人方])?(?:主动|自行|自愿|申请|已|均|当庭)*撤(?:诉|回(?:起诉|诉讼))"
        ),
        "只有原告能撤诉",
    ),
    (
        "撤回",
        late(r"(?<![和与及或])(?<!上诉人、)(?P<party>被上诉人)(?:主动|自行|自愿|申请|已|均)*撤(?:诉|回(?:上诉|诉讼))"),
        "只有上诉人能撤回上诉",
    ),
    (
        "撤回",
        late(
            r"(?<![和与及或])(?<!申请人、)(?P<party>被申请人)(?:主动|自行|自愿|已|均)*撤回(?:行政)?(?:复议)?(?:申请|复议)"
        ),
        "只有申请人能撤回复议申请",
    ),
)
"""What the parties of a review and of a lawsuit are not called, and cannot do: 以我局为被告的行政复议案件, 被告撤诉."""
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
    yield from _reviewed(text)
    for sign, pattern, right in _SAID:
        for at in places_of(sign, text):
            match = pattern.search(text, max(0, at - _BEFORE), at + len(sign) + _BEHIND)
            if match is not None and match.start() < at < match.end():
                yield MisplacedAct(*match.span(), right, "核对作出决定的机关")
    for sign, pattern, right in _PARTIES:
        if sign in text:
            for match in pattern.finditer(text):
                yield MisplacedAct(*match.span("party"), right, f"核对，{right}")
    if not any(one in text for one in _OTHER_ORDER):
        for match in _UNIT.finditer(text):
            yield MisplacedAct(*match.span(), f"县一级设大队，{match['level']}设在上级", "核对单位名称")


def _reviewed(text: str) -> Iterator[MisplacedAct]:
    """The assemblies that are told to decide on what the sentence before them calls a review."""
    told = 0
    for at in places_of(_REVIEW, text):
        if at < told:
            continue
        stops = [text.find(mark, at) for mark in (_SENTENCE_END, "\n")]
        told = min((stop for stop in stops if stop >= 0), default=len(text))
        named = _ASSEMBLY.search(text, max(0, at - _BEFORE), told + 1)
        ones = [named] if named is not None and named.start() < at < named.end() else []
        for match in (*ones, *_ASSEMBLY.finditer(text, at, told + 1)):
            start = match.start() - (text[match.start() - 1] in _LEVELS)
            yield MisplacedAct(start, match.end(), "行政复议由复议机关决定", "核对作出决定的机关")
