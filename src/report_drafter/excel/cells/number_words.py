"""What a number format makes of a number: words beside it (0"万", "约"0), another scale (0!.0,), a percentage.

People read what a cell shows: 5 in the format 0"万" stands there as 5万, and that is what they mean.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late

SECTION = late(r'(?:"[^"]*"|[\\!].|[^;"\\!])+|(?<![^;])(?=;|$)')
CONDITION = late(r"(?:\[[^\]<>=]*\])*\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]")
SIGN = late(
    r'"(?P<quoted>[^"]*)"|[\\!](?P<escaped>.)|\[\$(?P<currency>[^\]-]*)(?:-[^\]]*)?\]|\[[^\]]*\]|[_*].'
    r"|(?P<general>(?:G/)?通用格式|general)|(?P<bare>.)",
    re.IGNORECASE | re.DOTALL,
)
SHOWN = late(r"([^\d%]*?)-?(\d[\d,]*(?:\.\d+)?)([^\d%]*)")
MOST_CODES = 500
"""How many formats are kept understood; a workbook has a few dozen."""
DIGITS = frozenset("0#?,.")
SILENT = frozenset(" \u3000\xa0()（）[]-−_:：;；,，.。¥￥$€£")
"""What stands around a number and says nothing of how much it is."""
YUAN = late(r"CNY|RMB|人民币", re.IGNORECASE)
"""The same of money that nobody takes for foreign."""
OTHER_KINDS = frozenset("%@/EYMDHS")
"""Bare signs of percentages, texts, fractions, powers and dates: what shows these is no number with words."""
PERCENT, POINT, PLUS = "%", ".", "+"
SIGNED_SECTIONS = 3
MOST_SHRUNK = 9
"""By how many places a format shrinks a number at most: to billions."""
SIGNIFICANT = 15
"""How many digits of a number a spreadsheet shows."""


@frozen
class _Section:
    """One part of a format: what stands before and behind the digits, and how many times it shrinks a number."""

    before: str
    behind: str
    divisor: int

    @property
    def adds(self) -> bool:
        return bool(self.before or self.behind) or self.divisor > 1


@lru_cache(maxsize=MOST_CODES)
def adds_words(code: str) -> bool:
    """Tells whether some part of a format adds words to a number, or shows it shrunk."""
    return any(section is not None and section.adds for section in map(_read, SECTION.findall(code)))


@lru_cache(maxsize=MOST_CODES)
def shows_percent(code: str) -> bool:
    """Tells whether some part of a format shows a number as a percentage, not just beside a sign %."""
    return any(found["bare"] == PERCENT for found in SIGN.finditer(code))


def with_words(code: str, value: float) -> str:
    """Returns a number as its format shows it, with all its digits; '' where the format leaves it as it is."""
    if not adds_words(code) or not math.isfinite(value):
        return ""
    number = _exact(value)
    section = _read(_in_force(SECTION.findall(code), number))
    if section is None or not section.adds:
        return ""
    return f"{section.before}{(number / section.divisor).normalize():f}{section.behind}"


def words_shown(text: str, value: float) -> str:
    """Returns the same of a file that tells the text that a cell shows, not the format of its number."""
    shown = SHOWN.fullmatch(text.strip())
    if shown is None or not math.isfinite(value):
        return ""
    before, digits, behind = shown.groups()
    words = [_telling(before).lstrip(PLUS), _telling(behind)]
    number, places = Decimal(digits.replace(",", "")), len(digits.partition(POINT)[2])
    whole, step = _exact(value), Decimal(1).scaleb(-places)
    rounded = abs(abs(whole) - number) <= step
    if rounded and not any(words):
        return ""
    return f"{words[0]}{whole if rounded else _shrunk(whole, number, step):f}{words[1]}"


def _shrunk(whole: Decimal, number: Decimal, step: Decimal) -> Decimal:
    """A number with all its digits of which a cell shows another, shrunk and rounded; else that other."""
    shrunk = (whole.scaleb(-places).normalize() for places in range(1, MOST_SHRUNK + 1))
    found = (one for one in shrunk if number and abs(abs(one) - number) <= step / 2)
    return next(found, number.copy_sign(whole))


def _exact(value: float) -> Decimal:
    return Decimal(f"{value:.{SIGNIFICANT}g}")


def _in_force(sections: Sequence[str], number: Decimal) -> str:
    """The part that a number is shown by: the one whose condition it meets, else by its sign: above; below; zero."""
    conditions = [CONDITION.match(one) for one in sections]
    if any(conditions):
        pairs = zip(sections, conditions, strict=True)
        return next((one for one, found in pairs if found is None or _meets(number, found[1], Decimal(found[2]))), "")
    place = 1 if number < 0 else 2 if number == 0 and len(sections) >= SIGNED_SECTIONS else 0
    return sections[place] if place < len(sections) else "".join(sections[:1])


def _meets(number: Decimal, sign: str, bound: Decimal) -> bool:
    return (">" in sign and number > bound) or ("<" in sign and number < bound) or ("=" in sign and number == bound)


def _read(section: str) -> _Section | None:
    """What one part of a format does; None where it shows anything but one number."""
    signs = [found for found in SIGN.finditer(section) if found.lastgroup is not None]
    if any(found["bare"] and found["bare"].upper() in OTHER_KINDS for found in signs):
        return None
    digits = [place for place, found in enumerate(signs) if found["general"] or found["bare"] in DIGITS]
    if not digits:
        return None
    before, behind = signs[: digits[0]], signs[digits[-1] + 1 :]
    divisor = _divisor(signs[digits[0] : digits[-1] + 1])
    return None if divisor is None else _Section(_words(before).lstrip(PLUS), _words(behind), divisor)


def _divisor(signs: Sequence[re.Match[str]]) -> int | None:
    """By how much digits shrink a number: a thousand a comma behind them, ten a place behind a point that is a word."""
    shape = "".join(found["bare"] or "0" if found["bare"] or found["general"] else "\n" for found in signs)
    words = [_written(found) for found in signs if not (found["bare"] or found["general"])]
    if words not in ([], [POINT]):
        return None
    commas = sum(len(one) - len(one.rstrip(",")) for one in shape.split(POINT))
    places = len(shape.rstrip(",").partition("\n")[2])
    return int(Decimal(10) ** (3 * commas + places))


def _words(signs: Sequence[re.Match[str]]) -> str:
    return _telling("".join(map(_written, signs)))


def _telling(words: str) -> str:
    return "".join(one for one in YUAN.sub("", words) if one not in SILENT)


def _written(found: re.Match[str]) -> str:
    return found["quoted"] or found["escaped"] or found["currency"] or found["bare"] or ""
