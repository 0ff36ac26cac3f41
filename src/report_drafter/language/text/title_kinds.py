"""Titles of laws and regulations under another word for their kind, or other words: 行政处罚条例, 民营企业促进法.

A law is made by the state alone; a 条例, a 规定 or a 办法 of the same matter may be a province's, which its own reports
cite without the province: that the text must rule out.
"""

from __future__ import annotations

from collections.abc import Mapping

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.text.characters import words
from report_drafter.language.text.title_words import NUMERAL, are_contrasts
from report_drafter.language.text.word_difference import Difference, difference

LAW = "法"
KINDS = (
    *["暂行条例", "暂行规定", "暂行办法", "特别规定", "若干规定", "条例", "规定", "办法", "细则", "规则", "准则"],
    LAW,
)
"""Words for kinds of laws and regulations, the longer before those that they end on."""
SHORTEST, SHORTEST_OF_STATE = 4, 2
"""The fewest characters before the word for the kind, and those behind the name of the state."""
FEWEST_SAME, CHANGED, MOST = 5, 2, 2
LONGER_MATTER = 3
"""What a law is on, in so many characters, no second law is on: 传染病预防法 can be 传染病防治法 alone."""
ENOUGH_TO_LOSE = 9
LONG, NEAR = 8, 0.75
LIGHT_WORDS = words("安全 管理 保护 保障 促进 权益 监督 工作 防治 服务 建设 发展")
"""What is put into the title of a law, or left out of it, by those who tell it from memory."""
CARRIED_OUT = "实施"
_ONLY_STATE = late(
    "(?:行政(?:处罚|许可|强制|复议|诉讼)|国家(?:赔偿|安全)|治安管理处罚|公务员|立法|监察|公职人员政务处分|刑事诉讼|民事诉讼|.*税|.*税收.*"
    "|居民身份证|出境入境管理|反.*|(?:长江|黄河|青藏高原生态|黑土地)保护|网络安全|个人信息保护|政府采购|预算|社区矫正|人民警察|英雄烈士保护)$"
)
"""Matters on which no province makes its own rules."""


@frozen
class OtherTitle:
    """The titles that may be meant and why; `of_state` tells that the title as written names the state.

    `sure` is True where it cannot be right; `local` is what it is on, where a province may have its own title, else ''.
    """

    meant: tuple[str, ...]
    told: str
    of_state: bool = False
    sure: bool = False
    local: str = ""


def is_statute(name: str) -> bool:
    """Tells whether a title ends on a word for a kind of laws and regulations."""
    return name.endswith(KINDS)


class TitlesByKind:
    """The titles that exist, `printed` by their names; `statutes` are those every office knows."""

    def __init__(self, printed: Mapping[str, str], statutes: frozenset[str]) -> None:
        self._printed = printed
        self._statutes = statutes
        self._by_length: dict[int, list[str]] = {}
        for name in printed:
            self._by_length.setdefault(len(name), []).append(name)

    def meant(self, name: str, state: str, *, ordered: bool = False) -> OtherTitle | None:
        """Returns what a name that does not exist stands for, told behind the name of the `state` or without it.

        `ordered`: the number of a ministry's or the State Council's order stands behind it, so that no place made it.
        """
        return self._of_other_kind(name, state, ordered=ordered) or self._in_other_words(name, state, ordered=ordered)

    def _of_other_kind(self, name: str, state: str, *, ordered: bool) -> OtherTitle | None:
        stem, kind = _parted(name)
        alike = [stem + one for one in KINDS if stem + one in self._printed]
        same = [one for one in alike if one in self._statutes] or alike
        right = _parted(same[0])[1] if len(same) == 1 else ""
        if not right or len(stem) < (SHORTEST_OF_STATE if state else SHORTEST):
            return None
        meant, told = (state + self._printed[same[0]],), f"文种应为“{right}”"
        if kind == LAW or state or ordered:
            sure = state != "" and kind != LAW and not stem.endswith(CARRIED_OUT)
            return OtherTitle(meant, told, of_state=state != "" or ordered, sure=sure)
        if right == LAW:
            return OtherTitle(meant, told) if _ONLY_STATE.match(stem) else None
        known = same[0] in self._statutes and not stem.endswith(CARRIED_OUT)
        return OtherTitle(meant, told, local=stem) if known else None

    def _in_other_words(self, name: str, state: str, *, ordered: bool) -> OtherTitle | None:
        """A law of which a word is another, or a title that lacks a word; two laws may be as near."""
        is_law, of_state = state != "" or ordered or _parted(name)[1] == LAW, state != "" or ordered
        changed = [one for one in self._by_length.get(len(name), ()) if is_law and _is_changed(difference(name, one))]
        if 0 < len(changed) <= MOST:
            meant = tuple(state + self._printed[one] for one in changed)
            return OtherTitle(meant, "没有这个题名", of_state=of_state)
        found = self._with_a_word_less(name, is_law=is_law, ordered=ordered) if not self._is_of_a_kind(name) else None
        found = found or (self._nearest(name) if is_law and len(name) >= LONG else None)
        return OtherTitle((state + self._printed[found[0]],), found[1], of_state=of_state) if found else None

    def _is_of_a_kind(self, name: str) -> bool:
        return any(_parted(name)[0] + kind in self._printed for kind in KINDS)

    def _with_a_word_less(self, name: str, *, is_law: bool, ordered: bool) -> tuple[str, str] | None:
        """A title that has a word which is missing here, or a law that lacks one which was put in."""
        longer = self._by_length.get(len(name) + CHANGED, ()) if is_law or len(name) >= ENOUGH_TO_LOSE else ()
        known = [one for one in longer if ordered or one in self._statutes]
        lost = [one for one in known if _is_lost(difference(name, one), is_law=is_law)]
        if len(lost) == 1:
            return lost[0], f"漏“{difference(name, lost[0]).other}”二字"
        shorter = self._by_length.get(len(name) - CHANGED, ()) if is_law else ()
        added = [one for one in shorter if one in self._statutes and _is_added(difference(name, one))]
        return (added[0], f"多“{difference(name, added[0]).one}”二字") if len(added) == 1 and not lost else None

    def _nearest(self, name: str) -> tuple[str, str] | None:
        """The one law of which three in four characters stand in this order in a title of its kind."""
        kind = _parted(name)[1]
        lengths = range(len(name) - CHANGED, len(name) + CHANGED + 1)
        near = [
            one
            for length in lengths
            for one in self._by_length.get(length, ())
            if one in self._statutes and one.endswith(kind) and _is_near(name, one)
        ]
        return (near[0], "没有这个题名") if len(near) == 1 else None


def _parted(name: str) -> tuple[str, str]:
    """A title as what it is on and the word for its kind, '' where it has none of those."""
    kind = next((one for one in KINDS if name.endswith(one)), "")
    return name.removesuffix(kind), kind


def _is_changed(found: Difference) -> bool:
    """Whether a word of two characters stands for another, and for none that contrasts with it."""
    of_one_matter = len(found.head) >= LONGER_MATTER and found.tail == LAW
    same = len(found.head + found.tail) >= FEWEST_SAME or of_one_matter
    if not len(found.one) == len(found.other) == CHANGED or not same:
        return False
    parts = (found.head, found.one, found.other, found.tail)
    return not are_contrasts(*parts) and not NUMERAL.search(found.one + found.other)


def _is_lost(found: Difference, *, is_law: bool) -> bool:
    """Whether a word of two characters is missing inside a title."""
    light = is_law and found.other in LIGHT_WORDS
    inside = found.head != "" and (light or len(found.tail) >= CHANGED) and len(found.head + found.tail) >= FEWEST_SAME
    return inside and found.one == "" and not NUMERAL.search(found.other)


def _is_added(found: Difference) -> bool:
    """Whether a word that many laws have was put into the title of one that has it not: 消防安全法."""
    return found.other == "" and found.one in LIGHT_WORDS and len(found.head) >= CHANGED and found.tail != ""


def _is_near(one: str, other: str) -> bool:
    """Whether two titles have three in four of their characters in common, in the same order."""
    least = NEAR * (len(one) + len(other)) / 2
    if len(set(one) & set(other)) < min(least, len(set(other))) - 1:
        return False
    row = [0] * (len(other) + 1)
    for character in one:
        before = row[:]
        for at, same in enumerate(other, 1):
            row[at] = before[at - 1] + 1 if character == same else max(before[at], row[at - 1])
    return row[-1] >= least
