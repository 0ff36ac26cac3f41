"""Titles of laws and regulations under another word for their kind, or other words: 行政处罚条例, 民营企业促进法.

A law is made by the state alone; a 条例, a 规定 or a 办法 of the same matter may be a province's, which its own reports
cite without the province: that the text must rule out.
"""

from __future__ import annotations

from collections.abc import Mapping

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
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
ENOUGH_TO_LOSE = 9
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

    def meant(self, name: str, state: str) -> OtherTitle | None:
        """Returns what a name that does not exist stands for, told behind the name of the `state` or without it."""
        return self._of_other_kind(name, state) or self._in_other_words(name, state)

    def _of_other_kind(self, name: str, state: str) -> OtherTitle | None:
        stem, kind = _parted(name)
        alike = [stem + one for one in KINDS if stem + one in self._printed]
        same = [one for one in alike if one in self._statutes] or alike
        right = _parted(same[0])[1] if len(same) == 1 else ""
        if not right or len(stem) < (SHORTEST_OF_STATE if state else SHORTEST):
            return None
        meant, told = (state + self._printed[same[0]],), f"文种应为“{right}”"
        if kind == LAW or state:
            sure = kind != LAW and not stem.endswith(CARRIED_OUT)
            return OtherTitle(meant, told, of_state=state != "", sure=sure)
        if right == LAW:
            return OtherTitle(meant, told) if _ONLY_STATE.match(stem) else None
        known = same[0] in self._statutes and not stem.endswith(CARRIED_OUT)
        return OtherTitle(meant, told, local=stem) if known else None

    def _in_other_words(self, name: str, state: str) -> OtherTitle | None:
        """A law of which a word is another, or a title that lacks a word; two laws may be as near."""
        is_law = state != "" or _parted(name)[1] == LAW
        changed = [one for one in self._by_length.get(len(name), ()) if is_law and _is_changed(difference(name, one))]
        if 0 < len(changed) <= MOST:
            meant = tuple(state + self._printed[one] for one in changed)
            return OtherTitle(meant, "没有这个题名", of_state=state != "")
        longer = self._by_length.get(len(name) + CHANGED, ()) if is_law or len(name) >= ENOUGH_TO_LOSE else ()
        lost = [one for one in longer if one in self._statutes and _is_lost(difference(name, one))]
        if len(lost) != 1 or any(_parted(name)[0] + kind in self._printed for kind in KINDS):
            return None
        told = f"漏“{difference(name, lost[0]).other}”二字"
        return OtherTitle((state + self._printed[lost[0]],), told, of_state=state != "")


def _parted(name: str) -> tuple[str, str]:
    """A title as what it is on and the word for its kind, '' where it has none of those."""
    kind = next((one for one in KINDS if name.endswith(one)), "")
    return name.removesuffix(kind), kind


def _is_changed(found: Difference) -> bool:
    """Whether a word of two characters stands for another, and for none that contrasts with it."""
    if not len(found.one) == len(found.other) == CHANGED or len(found.head + found.tail) < FEWEST_SAME:
        return False
    parts = (found.head, found.one, found.other, found.tail)
    return not are_contrasts(*parts) and not NUMERAL.search(found.one + found.other)


def _is_lost(found: Difference) -> bool:
    """Whether a word of two characters is missing inside a title."""
    inside = found.head != "" and len(found.tail) >= CHANGED and len(found.head + found.tail) >= FEWEST_SAME
    return inside and found.one == "" and not NUMERAL.search(found.other)
