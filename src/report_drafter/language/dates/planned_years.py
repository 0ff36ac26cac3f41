"""Years that a plan, or what is left to do, sets for something and that lie in the year that is over."""

from __future__ import annotations

from report_drafter.domain.late_pattern import late
from report_drafter.language.dates.date_mentions import DateMention, date_mentions, plain_years

LATEST_LEFT_OVER = 3

TOLD = late("已|圆满|如期|顺利|回顾|总结|基础|[成取]得|[现进]了|成[绩效果]|发现|存在")
_ORIGIN = late(
    "以来|之前|此前|曾|历史|沿革|追溯|延续|遗留|结转|跨年|(?<![比较同与])[上去]年|往年|历年|连续|尚未|未完成|未办结|上一轮"
)
_LONG_AGO = late("以来|此前|曾|沿革|追溯|延续|(?<![比较同与])[上去]年|往年|历年|上一轮")
_DONE_THEN = late(
    r"(?:[上下]半年|第?[一二三四1-4]季度)?[，,]?(?:全面|基本|力争|争取|[再新]|继续|确保)?"
    r"(?:完成|实现|组织|制定|开展|建成|达到|推进|举办|启动|培[训育]|新增|出台|建立|打造"
    r"|(?:印发|公布|修订|挂牌|投用|开工|落实)(?![^，,。；;]{0,10}的)"
    r"|[^，,。；;]{0,14}(?:达到|提高[到至]|提升[到至]|不低于|不少于))"
)
"""What stands behind a year that a plan sets for something."""
_DRAWS_UP = late(r"(?:制定|编制|拟定|谋划|印发|出台)[^，,。；;]{0,6}$")
_DRAWN_UP = late(r"[^，,。；;]{0,12}(?:计划|要点|方案|清单|目录|安排)")
_CLAUSE_START = late(r"(?:^|[，,。；;：:）)、]|力争|争取|确保|计划|预计)[在于]?\s*$")
_DEADLINE = late(r"(?:年?[底末]|年中)?之?前(?!三|列|十|[^，,。；;]{0,10}的|[未尚形发排受立已])")
DEADLINE_SIGN = "前"
_LEFT = late("剩余|其余|余下|尚未|未(?:整改|完成|办结|销号|化解)|遗留")
_OTHER_LEFT = late(r"年[底末][^。；;]{0,40}[，,]另(?:有|外)?(?:\d{1,3}|[一二两三])[个项件起]")
"""What is left at a year's end: 到年底已完成25项，另1项延至2025年3月完成."""
_PUT_OFF = late(
    r"(?:列入|纳入|转入|结转[到至入]|放[到在]|推迟[到至]|延[期至到]+|预计|力争|确保|计划[于在]|将[于在]|拟[于在]|需[到至])[于在]?\s*$"
)
_OF_THEN = late(r"(?:度)?[^，,。；;]{0,10}(?:的|前期)")
_FAR = late(
    "[两三四五]年|行动|规划|十[三四五六]五|分(?:批|期|步|年|阶段)|中长期|远期|周期|跨年|陆续|到20|有效期|任期|聘期"
)


def past_deadline(text: str, year: int) -> DateMention | None:
    """Finds a deadline of a plan that lies in the year that is over, or before it: 力争2023年底前完成."""
    if DEADLINE_SIGN not in text or TOLD.search(text) or _LONG_AGO.search(text):
        return None
    dates = (one for one in date_mentions(text) if _over(one, year) and not in_title(text, one))
    return next((one for one in dates if _DEADLINE.match(text, one.end)), None)


def set_back(text: str, year: int) -> DateMention | None:
    """Finds what a plan sets for the year that is over: 2023年上半年完成自查，制定2023年度学法计划."""
    years = [] if f"{year + 1}年" in text else [one for one in plain_years(text) if one.year in (year, year - 1)]
    if not years or _ORIGIN.search(text):
        return None
    for one in years:
        clause = max(text.rfind(mark, 0, one.start) for mark in "，,。；;：:")
        if TOLD.search(text, clause + 1):
            continue
        opens = _CLAUSE_START.search(text, 0, one.start) and _DONE_THEN.match(text, one.end)
        drawn_up = _DRAWS_UP.search(text, 0, one.start) and _DRAWN_UP.match(text, one.end)
        if (one.year == year and (opens or drawn_up)) or (one.year == year - 1 and opens):
            return one
    return None


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
    return next((one for one in dates if _DEADLINE.match(text, one.end)), None)


def in_title(text: str, mention: DateMention) -> bool:
    """Tells whether a year stands in a title, where it says nothing of the sentence."""
    return text.rfind("《", 0, mention.start) > text.rfind("》", 0, mention.start)


def _over(one: DateMention, year: int) -> bool:
    return one.year is not None and year - LATEST_LEFT_OVER <= one.year <= year
