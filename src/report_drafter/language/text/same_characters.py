"""Characters that mean the same: radicals and compatibility forms that a copied PDF holds, wide digits, unseen marks.

A text copied out of a PDF writes ⽅ (U+2F45) for 方 and ⻓ (U+2ED3) for 长: nobody sees it, and no word is found again.
"""

from __future__ import annotations

import unicodedata
from functools import cache

from report_drafter.domain.late_pattern import late

WIDE_BLANK = "\u3000"
NARROW_BLANKS = " \u00a0\u2000-\u200a\u202f\u205f"
BLANKS = NARROW_BLANKS + WIDE_BLANK
"""Every blank but tabs and line ends, for a class of characters."""
UNSEEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff\U000e0100-\U000e01ef"
"""Soft hyphens, joiners, marks of direction and of a glyph's variant: nothing that a reader sees."""
LOOKALIKES = "\u2e80-\u2fd5\uf900-\ufad9\U0002f800-\U0002fa1d"
"""Radicals and compatibility ideographs."""
STRAIGHT, CURLY = '"', "“”"
FORMS = f"{LOOKALIKES}０-９％\u2028\u2029{STRAIGHT}"
_WIDE = dict(zip("０１２３４５６７８９％\u2028\u2029", "0123456789%\n\n", strict=True))
_RADICALS = dict(
    zip(
        "⺁⺝⺠⺩⺬⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰",
        "厂月民王示西见角贝车长门青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙",
        strict=True,
    )
)
"""Whole words of the radicals supplement (EquivalentUnifiedIdeograph.txt of Unicode); NFKC knows only the others."""
_COMPATIBLE = ((0x2E80, 0x2FD6), (0xF900, 0xFADA), (0x2F800, 0x2FA1E))


_FORM = late(f"[{FORMS}]")


def changes_form(text: str) -> bool:
    """Tells whether a text holds characters that may have a more ordinary form."""
    return _FORM.search(text) is not None


def in_plain_forms(text: str) -> str:
    """Returns a text of the same length in which every character has its ordinary form."""
    return _curly(text.translate(_plain_forms())) if changes_form(text) else text


def _curly(text: str) -> str:
    """Straight quotation marks opened and closed by turns, where they stand in pairs and alone."""
    pieces = text.split(STRAIGHT)
    if len(pieces) % 2 == 0 or any(mark in text for mark in CURLY):
        return text
    return pieces[0] + "".join(f"{CURLY[at % 2]}{piece}" for at, piece in enumerate(pieces[1:]))


@cache
def _plain_forms() -> dict[int, str]:
    codes = (code for first, end in _COMPATIBLE for code in range(first, end))
    ordinary = {code: unicodedata.normalize("NFKC", chr(code)) for code in codes}
    kept = {code: form for code, form in ordinary.items() if len(form) == 1 and form != chr(code)}
    return kept | {ord(one): form for one, form in (_RADICALS | _WIDE).items()}
