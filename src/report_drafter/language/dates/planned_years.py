"""Years that a plan, or what is left to do, sets for something and that lie in the year that is over."""

from __future__ import annotations

from report_drafter.domain.late_pattern import late
from report_drafter.language.dates.date_mentions import DateMention, date_mentions
from report_drafter.language.text.text_breaks import start_behind

LATEST_LEFT_OVER = 3

TOLD = late("已|圆满|如期|顺利|回顾|总结|基础|[成取]得|[现进]了|成[绩效果]|发现|存在")
_NOT_DONE = late("(?:未能?|没有?|不)$")
_HOPED = late("力争|争取|确保|推动|督促|保证|计划|预计|将|拟|要|需")
_MAY_BE_HOPED = frozenset(("圆满", "如期", "顺利", "取得", "成效", "成果"))
"""What tells of what is done, but in a plan is hoped for too: 确保2023年6月底前如期完成."""
_LONG_AGO = late("以来|此前|曾|沿革|追溯|延续|连续|(?<![比较同与])[上去]年|往年|历年|上一轮")
_PART = r"(?:年?[底末中]|年?[上下]半年|年?第?[一二三四1-4]季度)"
_HASTE = "(?:全面|全部|基本|力争|争取|[再新]|继续|确保|集中|分批|陆续|如期|顺利|组织|对)"
_ACTS = (
    "完成|实现|组织|制定|开展|建成|达到|推进|举办|启动|培[训育]|新增|出台|建立|打造|办结|消化|解决|化解|整改|清[理零]|审结|执结"
    "|结案|销号|参加|取得|通过|上线|配[齐备]|补齐|拆除|兑现|支付|退还|提交|上报|召开|健全|完善|公示|编制|督促|推动|持证"
)
_AIMED = (
    r"[^，,。；;]{0,14}(?:达到?|突破|超过|提[高升][到至]|增[至到]|增[加长]\d|[降压][至到]|[降压]低?\d"
    "|不低于|不少于|(?:控制|稳定|保持)在)"
)
_DONE_THEN = late(
    rf"{_PART}?[，,]?{_HASTE}*(?:{_ACTS}|(?:印发|公布|修订|挂牌|投用|开工|落实)(?![^，,。；;]{{0,10}}的)|{_AIMED})"
)
"""What stands behind a year that a plan sets for something."""
_OF_WHAT = late(rf"(?:{_PART}|之?前)*(?P<act>[^，,。；;]{{0,12}})的(?![，,。；;]|基础)")
_LEFT_TO_DO = late(
    "剩余|其余|余下|结转|遗留|积压|现有|尚|未|全部|所有|各类|列入|涉及|反馈|交办|移交|承担|牵头|负责|下达|分配|确定|部署|要求|规定|既定|明确"
    "|安排|到期|在建|不少于|不低于|不超过|至少|以上|以内"
)
"""What a plan still has to do something with: 6月底前消化全部结转的209件案件; else 的 tells which things are meant."""
_WISHED = late("(?:力争|争取|确保|计划|预计|须|应|要)[在于]?$")
_RETOLD = late(rf"{_PART}?[，,]?(?:印发|公布|修订|出台|召开|通过|启动|建成|举办|组织)")
"""What a plan may tell of a month that is over: 2023年12月启动."""
_DRAWS_UP = late(r"(?:制定|编制|拟定|谋划|印发|出台)[^，,。；;]{0,6}$")
_DRAWN_UP = late(r"[^，,。；;]{0,12}(?:计划|要点|方案|清单|目录|安排)")
_CLAUSE_START = late(
    r"(?:^|[，,。；;：:）)、.．]|力争|争取|确保|计划|预计|时限[为是]?|期限[为是]?|[\u4e00-\u9fff]力争|人员|民警|干部|单位|部门)[在于到至]?\s*$"
)
_TAKES_PART = late(r"(?:参加|报考|报名|备考|备战|安排在|定于|拟于|将于|计划于|预计[在于]?)[^，,。；;]{0,4}$")
_TO_COME = late(rf"{_PART}?[^，,。；;的]{{0,12}}(?:考试|培训|竞赛|比赛|演练|招[录聘]|轮训|比武)(?!的|成绩|结果|合格)")
"""What one takes part in on a date that is still ahead: 组织38人参加2022年上半年执法资格考试."""
_DEADLINE = late(rf"{_PART}?之?前(?!三|列|十|[未尚形发排受立已])")
_NO_LATER = late("(?:不[迟晚]于|最[迟晚]在?)$")
DEADLINE_SIGN = "前"
_TO_DO = late(
    "[，,](?:[^，,。；;将]{0,8}(?:局|委|院|镇|乡|县|市|区|街道|部门|系统|本人))?将(?=[继进重着]|加[强大快]|增[加强]|推[动进]"
    "|完善|强化|深[入化]|健全|建立|持续|坚持|围绕|聚焦|不断|切实|严格|扩大)(?![^，,。；;]*(?:作为|贯穿|纳入|列为|摆在|融入|放在))"
)
_AIMS = late(r"(?:围绕|为|确保|力争|努力|全力|奋力|争取|推动)[^，,。；;\d]{0,6}(?:完成|实现|达到)[^，,。；;\d]{0,4}$")
_AIM = late(r"[^，,。；;\d]{0,16}(?:目标|任务)(?!的?(?:\S{0,4}后|\S{0,4}之后|\S{0,4}情况|\S{0,4}考核))")
"""What a plan sets out to reach, before the year and behind it."""
_DUE_SIGNS = (DEADLINE_SIGN, "迟", "晚")
_LEFT = late("剩余|其余|余下|尚未|未(?:整改|完成|办结|销号|化解)|(?<!历史)遗留")
_OTHER_LEFT = late(r"年[底末][^。；;]{0,40}[，,]另(?:有|外)?(?:\d{1,3}|[一二两三])[个项件起]")
"""What is left at a year's end: 到年底已完成25项，另1项延至2025年3月完成."""
_PUT_OFF = late(
    r"(?:列入|纳入|转入|结转[到至入]|放[到在]|推迟[到至]|延[期至到]+|预计|力争|确保|(?<![按照据原年度])计划[于在]?|将[于在]|拟[于在]|需[到至])[于在]?\s*$"
)
_OF_THEN = late(r"(?:度)?[^，,。；;]{0,10}(?:的|前期)")
_FAR = late(
    "[两三四五]年|行动|规划|十[三四五六]五|分(?:批|期|步|年|阶段)|中长期|远期|周期|跨年|陆续|到20|有效期|任期|聘期"
)


def past_deadline(text: str, year: int) -> DateMention | None:
    """Finds a deadline of a plan that lies in the year that is over, or before it: 力争2023年底前完成."""
    if not _names_past(text, year) or not any(sign in text for sign in _DUE_SIGNS):
        return None
    for one in date_mentions(text):
        due = _over(one, year) and (_DEADLINE.match(text, one.end) or _NO_LATER.search(text, 0, one.start))
        if due and not in_title(text, one) and not _LONG_AGO.search(text) and not _is_past(text, one):
            return one
    return None


def set_back(text: str, year: int) -> DateMention | None:
    """Finds what a plan sets for the year that is over: 2023年上半年完成自查，制定2023年度学法计划."""
    dates = [one for one in date_mentions(text) if one.year is not None] if _names_past(text, year) else []
    if not dates or any(one.year == year + 1 for one in dates) or _LONG_AGO.search(text):
        return None
    for one in dates:
        if one.year not in (year, year - 1) or in_title(text, one) or _is_past(text, one):
            continue
        retold = one.month is not None and _RETOLD.match(text, one.end)
        opens = not retold and _CLAUSE_START.search(text, 0, one.start) and _DONE_THEN.match(text, one.end)
        drawn_up = one.month is None and _DRAWS_UP.search(text, 0, one.start) and _DRAWN_UP.match(text, one.end)
        joined = _TAKES_PART.search(text, 0, one.start) and _TO_COME.match(text, one.end)
        if opens or (one.year == year and (drawn_up or joined)):
            return one
    return None


def aimed_back(text: str, year: int) -> DateMention | None:
    """Finds the year that is over as the one whose aims a plan sets out to reach: 围绕完成2024年预算目标."""
    if f"{year}年" not in text or f"{year + 1}年" in text or _LONG_AGO.search(text):
        return None
    dates = (one for one in date_mentions(text) if one.year == year and one.month is None)
    for one in dates:
        aims = _AIMS.search(text, 0, one.start) and _AIM.match(text, one.end)
        if aims and not TOLD.search(text, one.end) and not in_title(text, one):
            return one
    return None


def is_still_to_do(text: str, opening: DateMention) -> bool:
    """Tells whether what is told of the year that a sentence opens with is still to be done: 2024年，将增加解读."""
    return _TO_DO.match(text, opening.end) is not None and not TOLD.search(text, opening.end)


def _names_past(text: str, year: int) -> bool:
    """A quick look whether a text names a year that may be over, before its dates are read."""
    return "二〇" in text or "二○" in text or any(str(one) in text for one in range(year - LATEST_LEFT_OVER, year + 1))


def _is_past(text: str, one: DateMention) -> bool:
    """Whether what is dated is told as done, in its clause or behind it, or only tells which things are meant."""
    clause = start_behind("，,。；;：:", text, one.start)
    hoped = _HOPED.search(text, clause) is not None
    for match in TOLD.finditer(text, clause):
        if not _NOT_DONE.search(text, 0, match.start()) and not (hoped and match[0] in _MAY_BE_HOPED):
            return True
    told = _OF_WHAT.match(text, one.end) if not _WISHED.search(text, 0, one.start) else None
    return told is not None and not _LEFT_TO_DO.search(told["act"])


def put_off(text: str, year: int) -> DateMention | None:
    """Finds the year that is over as the one that what is left is put off to: 剩余14个列入2023年整治计划."""
    left = _LEFT.search(text) or (_OTHER_LEFT.search(text) if "另" in text else None)
    if left is None:
        return None
    for one in date_mentions(text):
        due = _PUT_OFF.search(text, 0, one.start) or (
            _DEADLINE.match(text, one.end) and not TOLD.search(text, left.start())
        )
        if _over(one, year) and one.start > left.start() and due:
            return None if _OF_THEN.match(text, one.end) or in_title(text, one) else one
    return None


def far_deadline(text: str, planned: int) -> DateMention | None:
    """Finds a month after the year that a plan is for as its deadline: 2026年3月底前完成 in a plan for 2025."""
    if DEADLINE_SIGN not in text or f"{planned}年" in text or _FAR.search(text):
        return None
    dates = (one for one in date_mentions(text) if one.year == planned + 1 and one.month is not None)
    return next((one for one in dates if _DEADLINE.match(text, one.end) and not _is_past(text, one)), None)


def in_title(text: str, mention: DateMention) -> bool:
    """Tells whether a year stands in a title, where it says nothing of the sentence."""
    return text.rfind("《", 0, mention.start) > text.rfind("》", 0, mention.start)


def _over(one: DateMention, year: int) -> bool:
    return one.year is not None and year - LATEST_LEFT_OVER <= one.year <= year
