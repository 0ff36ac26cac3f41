"""Sets of fixed names of which one is spoilt beside the others: 行政执法公示、执法全过程记录、重大行政决策法制审核.

The others, in their order, tell which set is meant, and so which name was.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from report_drafter.domain.late_pattern import late
from report_drafter.language.text.characters import HAN

OR = "|"
_ENFORCEMENT = (
    "行政执法公示|执法公示|行政执法信息公示|执法信息公示",
    "行政执法全过程记录|执法全过程记录|行政执法全程记录|执法全程记录|行政执法过程记录|执法过程记录|执法音像记录",
    "重大执法决定法制审核|重大行政执法决定法制审核|重大行政处罚决定法制审核|重大处罚决定法制审核|重大案件法制审核",
)
_DECISIONS = (
    "公众参与|群众参与|社会参与",
    "专家论证|专家咨询|专家评审|专家评估|专家评议|专家审查",
    "风险评估",
    "合法性审查|合法性审核",
    "集体讨论决定|集体讨论|集体审议|集体研究|集体决策|集体决定",
)
_LISTED = (
    "永久基本农田 生态保护红线 城镇开发边界",
    "生态保护红线 永久基本农田 城镇开发边界",
    "政治意识 大局意识 核心意识 看齐意识",
    "道路自信 理论自信 制度自信 文化自信",
    "形式主义 官僚主义 享乐主义 奢靡之风",
    "科学立法 严格执法 公正司法 全民守法|全民普法",
    "经济建设 政治建设 文化建设 社会建设 生态文明建设",
    "决策公开 执行公开 管理公开 服务公开 结果公开",
    "政治纪律 组织纪律 廉洁纪律 群众纪律 工作纪律 生活纪律",
)
CLOSED_SETS = tuple(
    tuple(tuple(name.split(OR)) for name in names)
    for names in (_ENFORCEMENT, _DECISIONS, *(one.split() for one in _LISTED))
)
"""The names of each set in their order, each with others that are right too."""
_NEXT = r"[制度]{0,2}(?:\d[\d.,]*[万亿]?(?:平方公里|平方千米|公顷|亩))?(?:、|以及|[和与及])"
"""What parts two names: a mark, and maybe how much there is of the first."""
EDGE, LONG = 2, 5


def spoilt_members(text: str) -> Iterator[tuple[int, int, str]]:
    """Yields where one name of a set stands spoilt beside all the others, with the right one."""
    for names in CLOSED_SETS:
        told = [any(one in text for one in ones) for ones in names]
        for at, right in enumerate(names):
            if all(told[:at]) and all(told[at + 1 :]):
                for match in _with_spoilt(names, at).finditer(text):
                    meant = next((one for one in right if len(one) == len(match["spoilt"])), right[0])
                    yield (*match.span("spoilt"), meant)


@cache
def _with_spoilt(names: tuple[tuple[str, ...], ...], at: int) -> re.Pattern[str]:
    """The names of a set in a row, with another of the same ends or of the same length in the place of one."""
    rows = [f"(?:{OR.join(ones)})" for ones in names]
    likes = OR.join(_like(one, is_first=at == 0, is_last=at + 1 == len(names)) for one in names[at])
    rows[at] = f"(?!{OR.join(names[at])})(?P<spoilt>{likes})"
    return late(_NEXT.join(rows))


def _like(name: str, *, is_first: bool, is_last: bool) -> str:
    """What keeps the first or the last characters of a name; both of a longer one, which may grow or shrink.

    Nothing but its own head tells where the first name of a row begins, nor but its tail where a long last one ends.
    """
    head, tail, size = name[:EDGE], name[-EDGE:], len(name)
    likes = [f"{head}{HAN}{{2,{size}}}{tail}"] if size > LONG else []
    if size <= LONG or not is_last:
        likes.append(f"{head}{HAN}{{{size - EDGE}}}")
    if not is_first and (size <= LONG or not is_last):
        likes.append(f"{HAN}{{{size - EDGE}}}{tail}")
    return OR.join(likes)
