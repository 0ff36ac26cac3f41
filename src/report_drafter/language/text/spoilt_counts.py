"""Counts that have lost, doubled or miswritten what they count in: 38见, 9份件, 五5场, 6方面个30项, 审查11.

What may stand behind a figure at the end of a clause is a short list. Whatever else stands there, and sounds or looks
like a measure word, was typed for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.numbers.number_starts import number_start
from report_drafter.language.numbers.units import unit_at
from report_drafter.language.text.lost_numbers import lost_numbers

_TYPED = {
    "件": "见建健检监减简鉴伴",
    "起": "启气器",
    "期": "其齐欺汽斯",
    "项": "向象像响",
    "名": "明鸣铭",
    "人": "认仁入八",
    "次": "此词刺",
    "场": "肠昌畅汤",
    "户": "护互沪",
    "家": "加佳嘉稼",
    "个": "各格",
    "份": "芬纷奋粉",
    "条": "调跳",
    "处": "触础",
    "亩": "母牡",
    "吨": "顿敦",
    "元": "远愿",
    "座": "坐作做",
    "辆": "量亮",
    "台": "抬态太",
    "批": "披劈",
    "宗": "综踪棕",
    "轮": "伦仑",
    "所": "索锁",
    "株": "朱珠",
    "岁": "碎",
}
"""Measure words with what is typed for them and is counted by no figure itself (15企, 3力, 4院 are)."""
_MEANT = {typed: unit for unit, ones in _TYPED.items() for typed in ones}
_MARKS = "，。；、,;"
_NAMED = late(r"[A-Za-z第前后\-—–~～./]")
"""What makes a name or a rank of the number behind it."""

_PAIRS = "件份起项宗例条"
_WORDS = frozenset(("条件", "条例", "条项", "份例", "案例", "名次"))
_COUNTED = "方面|环节|领域|部门|单位|乡镇|街道|社区|类别|项目|问题|层面|维度|专题|阶段"
_NUMERALS = {numeral: str(value) for value, numeral in enumerate("二三四五六七八九", start=2)}
_FIRST = "".join(sorted({*_MEANT, *_PAIRS, *(noun[0] for noun in _COUNTED.split("|")), *"名个，。；"}))
_BEHIND_DIGIT = late(
    rf"[0-9](?=[{_FIRST}])(?:(?P<typed>[{''.join(_MEANT)}])(?=[{_MARKS}])"
    rf"|(?P<twice>[{_PAIRS}名][{_PAIRS}名人次])(?=[{_MARKS}])"
    rf"|(?P<points>个[%％])|(?P<swapped>(?:{_COUNTED})个)(?=[0-9])|(?P<bare>[，。；])(?![0-9]))"
)
"""What a count goes wrong by right behind a digit: a text is gone through once for all of it."""
_NUMBER_TWICE = late(rf"[{''.join(_NUMERALS)}][2-9](?=[^0-9])(?<![周期十百千万第一二三四五六七八九零〇]..)")
_NOUNS = (
    "会议 活动 培训 检查 演练 讲座 督查 巡查 行动 宣讲 走访 约谈 案件 纠纷 文件 建议 提案 线索 事项 文书 资料 隐患 "
    "问题 审查 复议 诉讼 处罚 许可 意见 措施 合同 信访 调解 矛盾"
)
_NOUN_SET = frozenset(_NOUNS.split())
_LAST = "".join(sorted({noun[-1] for noun in _NOUN_SET}))
_NUMBER_LOST = late(rf"[件份起项次](?=[{_MARKS}])(?<=[{_LAST}].)")
_LOST = ("量词前面漏了数", "补上数字，或删去量词")
_LONGEST_BARE = 6
_NOUN = len("会议")


@frozen
class SpoiltCount:
    """A count (`start` to `end`) that is written wrong, and what to do."""

    start: int
    end: int
    problem: str
    advice: str


def spoilt_counts(text: str) -> Iterator[SpoiltCount]:
    """Yields the counts whose measure word or number is lost, doubled, miswritten or out of its place."""
    for match in _BEHIND_DIGIT.finditer(text):
        found = _FORMS[match.lastgroup or ""](text, match)
        if found is not None:
            yield found
    for match in _NUMBER_TWICE.finditer(text):
        # Nobody writes a numeral and the digit of its value: 五5场.
        if _NUMERALS[match[0][0]] == match[0][1] and unit_at(text, match.end()):
            yield SpoiltCount(*match.span(), "汉字与数字重复", "只留一个")
    for start, end in lost_numbers(text):
        yield SpoiltCount(start, end, *_LOST)
    for match in _NUMBER_LOST.finditer(text):
        noun = text[max(0, match.start() - _NOUN) : match.start()]
        if noun in _NOUN_SET and noun[-1] != match[0]:
            yield SpoiltCount(match.start() - _NOUN, match.end(), *_LOST)


def _miswritten(text: str, match: re.Match[str]) -> SpoiltCount | None:
    start, unit = number_start(text, match.start() + 1), _MEANT[match["typed"]]
    if _NAMED.match(text[start - 1 : start] or "\n") or unit_at(text, match.start("typed")):
        return None
    return SpoiltCount(start, match.end(), f"量词疑为“{unit}”", f"改为“{unit}”")


def _unit_twice(text: str, match: re.Match[str]) -> SpoiltCount | None:
    pair = match["twice"]
    right = pair in _WORDS or unit_at(text, match.start("twice")) == pair
    return None if right else _spoilt(text, match, "数后面有两个量词", "只留一个")


def _points(text: str, match: re.Match[str]) -> SpoiltCount:
    return _spoilt(text, match, "“个”与百分号连用", "改为“个百分点”或“%”")


def _swapped(text: str, match: re.Match[str]) -> SpoiltCount:
    return _spoilt(text, match, "“个”的位置不对", "把“个”移到数后面")


def _unit_lost(text: str, match: re.Match[str]) -> SpoiltCount | None:
    start = number_start(text, match.start() + 1)
    if text[max(0, start - _NOUN) : start] not in _NOUN_SET or match.end() - start > _LONGEST_BARE:
        return None
    return SpoiltCount(start - _NOUN, match.end() - 1, "数后面漏了量词", "补上量词")


_FORMS: Mapping[str, Callable[[str, re.Match[str]], SpoiltCount | None]] = {
    "typed": _miswritten,
    "twice": _unit_twice,
    "points": _points,
    "swapped": _swapped,
    "bare": _unit_lost,
}


def _spoilt(text: str, match: re.Match[str], problem: str, advice: str) -> SpoiltCount:
    return SpoiltCount(number_start(text, match.start() + 1), match.end(), problem, advice)
