"""Counts that have lost, doubled or miswritten what they count in: 38见, 9份件, 五5场, 6方面个30项, 审查11.

What may stand behind a figure at the end of a clause is a short list. Whatever else stands there, and sounds or looks
like a measure word, was typed for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from report_drafter.domain.late_pattern import late
from report_drafter.language.numbers.number_starts import number_start
from report_drafter.language.numbers.units import unit_at
from report_drafter.language.text.broken_numbers import BrokenNumber
from report_drafter.language.text.characters import words
from report_drafter.language.text.lost_numbers import lost_numbers

_TYPED = {
    "件": "见建健检监减简鉴伴剑",
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
_COUNTED_SO = {
    "响": late(r"[炮鸣钟]"),
    "格": late(r"漫画|表|信号|屏|每期|电量|画面|布局"),
    "护": late(r"\d医$"),
    "跳": late(r"网|链路|路由"),
}
"""What is counted so after all: 礼炮21响, 漫画8格, 1医2护."""
_AROUND = 16
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
_NAMES_OF_KINDS = words(
    "信访件 建议件 提案件 许可件 督查件 处罚件 投诉件 检查项 处罚项 许可项 审查项 问题项 隐患项 督查项"
)
"""What is handled piece by piece is called so: 转办信访件、督办件, 梳理检查项."""
_DONE = late(r"(?:提出|收到|受理|审结|制发|发出|作出|下达|实施|开展|查处|代表|委员|政协|人大|[共计达约])$")
"""What is said before such a word where it is told how many."""
_REFERS = late(r"(?<![^\n，。；、：“”（）])(?:对|针对|见|详见|按|根据|围绕|关于|就|如)[^\d，。；、]*$")
"""What opens a clause that refers to a thing by its number: 对照督察反馈问题3，."""
_LOST = ("量词前面漏了数", "补上数字，或删去量词")
_LONGEST_BARE, _FARTHEST = 6, 16
_NOUN = len("会议")


def spoilt_counts(text: str) -> Iterator[BrokenNumber]:
    """Yields the counts whose measure word or number is lost, doubled, miswritten or out of its place."""
    for match in _BEHIND_DIGIT.finditer(text):
        found = _FORMS[match.lastgroup or ""](text, match)
        if found is not None:
            yield found
    for match in _NUMBER_TWICE.finditer(text):
        # Nobody writes a numeral and the digit of its value: 五5场.
        if _NUMERALS[match[0][0]] == match[0][1] and unit_at(text, match.end()):
            yield BrokenNumber(*match.span(), "汉字与数字重复", "只留一个")
    for start, end in lost_numbers(text):
        yield BrokenNumber(start, end, *_LOST)
    for match in _NUMBER_LOST.finditer(text):
        noun = text[max(0, match.start() - _NOUN) : match.start()]
        if noun in _NOUN_SET and noun[-1] != match[0] and not _is_name_of_kind(text, match.start(), noun + match[0]):
            yield BrokenNumber(match.start() - _NOUN, match.end(), *_LOST)


def _is_name_of_kind(text: str, at: int, word: str) -> bool:
    """Whether a noun with a measure word behind it names what is handled: 群众信访件、督办件."""
    start = at + 1 - len(word)
    return word in _NAMES_OF_KINDS and _DONE.search(text, max(0, start - _NOUN), start) is None


def _miswritten(text: str, match: re.Match[str]) -> BrokenNumber | None:
    start, unit = number_start(text, match.start() + 1), _MEANT[match["typed"]]
    counted = _COUNTED_SO.get(match["typed"])
    if counted is not None and counted.search(text, max(0, start - _AROUND), start):
        return None
    if _NAMED.match(text[start - 1 : start] or "\n") or unit_at(text, match.start("typed")):
        return None
    return BrokenNumber(start, match.end(), f"量词疑为“{unit}”", f"改为“{unit}”")


def _unit_twice(text: str, match: re.Match[str]) -> BrokenNumber | None:
    pair = match["twice"]
    right = pair in _WORDS or unit_at(text, match.start("twice")) == pair
    return None if right else _spoilt(text, match, "数后面有两个量词", "只留一个")


def _points(text: str, match: re.Match[str]) -> BrokenNumber:
    return _spoilt(text, match, "“个”与百分号连用", "改为“个百分点”或“%”")


def _swapped(text: str, match: re.Match[str]) -> BrokenNumber:
    return _spoilt(text, match, "“个”的位置不对", "把“个”移到数后面")


def _unit_lost(text: str, match: re.Match[str]) -> BrokenNumber | None:
    start = number_start(text, match.start() + 1)
    if text[max(0, start - _NOUN) : start] not in _NOUN_SET or match.end() - start > _LONGEST_BARE:
        return None
    if _REFERS.search(text, max(0, start - _NOUN - _FARTHEST), start - _NOUN):
        return None
    return BrokenNumber(start - _NOUN, match.end() - 1, "数后面漏了量词", "补上量词")


_FORMS: Mapping[str, Callable[[str, re.Match[str]], BrokenNumber | None]] = {
    "typed": _miswritten,
    "twice": _unit_twice,
    "points": _points,
    "swapped": _swapped,
    "bare": _unit_lost,
}


def _spoilt(text: str, match: re.Match[str], problem: str, advice: str) -> BrokenNumber:
    return BrokenNumber(number_start(text, match.start() + 1), match.end(), problem, advice)
