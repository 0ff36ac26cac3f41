"""Blanks that were left for a figure which nobody filled in: 审核案件 件, 组织抽查　　次."""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late

BLANKS = " \u3000"

_INSIDE_WORDS = {
    "件": "文条信要邮证事软硬部配附零案物急",
    "起": "一发引兴掀提",
    "次": "人批层多初首再每上本此档车场家逐",
    "项": "事选款各专奖单逐",
    "份": "身省年月股部备一每辈双安",
    "户": "农用商账客住落租",
}
"""What stands before a blank inside a word, as pages pasted from the web have it: 文 件, 人 次."""
COUNTED_IN = "".join(_INSIDE_WORDS)
_BLANK = f"[{BLANKS}]{{1,8}}"
_ALONE = "|".join(f"(?<![{before}]){_BLANK}{unit}" for unit, before in _INSIDE_WORDS.items())
_LEFT = late(
    rf"(?:(?<=[\u4e00-\u9fff”》）])(?:{_ALONE}|{_BLANK}(?:人次|家次|万元))"
    rf"|(?<=[训共计约达获助导]){_BLANK}人)(?=[，。；、,;])"
)


_SIGN = late(f"[{BLANKS}][{COUNTED_IN}人家万]")
"""A blank before a measure word: most texts hold none, and need not have the longer pattern compiled."""


def left_blanks(text: str) -> Iterator[re.Match[str]]:
    """Yields the blanks of a text that stand for a figure, each with its measure word."""
    if _SIGN.search(text):
        yield from _LEFT.finditer(text)
