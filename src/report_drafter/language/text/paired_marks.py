"""Pairs the brackets, title marks and quotation marks of a text, and tells which stand without their other half."""

from __future__ import annotations

import re
from collections.abc import Sequence

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late

OPENING = {
    "（": "）",
    "(": "）",
    "《": "》",
    "〈": "〉",
    "“": "”",
    "‘": "’",
    "【": "】",
    "〔": "〕",
    "［": "］",
    "[": "］",
    "「": "」",
    "『": "』",
}
CLOSING = {
    "）": "）",
    ")": "）",
    "》": "》",
    "〉": "〉",
    "”": "”",
    "’": "’",
    "】": "】",
    "〕": "〕",
    "］": "］",
    "]": "］",
    "」": "」",
    "』": "』",
}
OPENED_BY = {closing: opening for opening, closing in OPENING.items() if not opening.isascii()}
"""The opening mark of each family, which its closing mark names."""
MARKS = late("[" + re.escape("".join([*OPENING, *CLOSING])) + "]")
_MARKS_AND_BREAKS = late("[\n" + re.escape("".join([*OPENING, *CLOSING])) + "]")
_WIDE = str.maketrans("()[]", "（）［］")
_WHOLE_PAIRS = tuple(left + right for left, right in OPENING.items() if not left.isascii())
_ITEM_NUMBER = late(r"(?:^|[\s。；;：:，,、])(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z①-⑳])$")


@frozen
class LooseMark:
    """A mark without its other half; `family` is the closing mark of its kind."""

    at: int
    family: str
    opens: bool


@frozen
class PairedMarks:
    """The marks of a text: whole pairs, by the places of both halves, and those that have no other half."""

    pairs: tuple[tuple[int, int], ...]
    loose: tuple[LooseMark, ...]


def unsettled(texts: Sequence[str]) -> list[str]:
    """Returns what is left of the marks of each text when whole pairs are taken out: nothing of most."""
    plain = "\n".join([one.replace("\n", " ") for one in texts])
    left, size = "".join(_MARKS_AND_BREAKS.findall(plain)).translate(_WIDE), 0
    while len(left) != size:
        size = len(left)
        for pair in _WHOLE_PAIRS:
            left = left.replace(pair, "")
    return left.split("\n") if texts else []


def paired_marks(text: str) -> PairedMarks:
    """Returns the marks of a text, each closing one with the nearest of its family that is open."""
    waiting: list[tuple[int, str]] = []
    pairs: list[tuple[int, int]] = []
    loose: list[LooseMark] = []
    for match in MARKS.finditer(text):
        char, at = match[0], match.start()
        if char in OPENING:
            waiting.append((at, OPENING[char]))
            continue
        family = CLOSING[char]
        mate = next((i for i in range(len(waiting) - 1, -1, -1) if waiting[i][1] == family), None)
        if mate is not None:
            pairs.append((waiting[mate][0], at))
            loose += _unclosed(waiting[mate + 1 :])
            del waiting[mate:]
        elif not _stands_alone(text, at, char):
            loose.append(LooseMark(at, family, opens=False))
    return PairedMarks(tuple(pairs), (*loose, *_unclosed(waiting)))


def _unclosed(waiting: Sequence[tuple[int, str]]) -> list[LooseMark]:
    return [LooseMark(at, family, opens=True) for at, family in waiting]


def _stands_alone(text: str, at: int, char: str) -> bool:
    """Tells whether a closing mark needs no opening one: item numbers such as 1）, apostrophes in Latin words."""
    if char in "）)":
        return _ITEM_NUMBER.search(text, 0, at) is not None
    return char == "’" and text[at - 1 : at].isascii() and at > 0
