"""Numbers that something stands amid which is no digit: 8 642户, 1，208户, 98、6%, 1二63条, 3S件, l2月.

A blank, a comma of Chinese text, a numeral or a letter like a digit was typed, read by a scanner or left by a table.
What looks so and is right: lists of two numbers (3、5个, 分别增长4、7%), thin spaces used throughout, 5G, 4S店, O2O.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.numbers.number_starts import number_start
from report_drafter.language.numbers.units import unit_at
from report_drafter.language.text.characters import is_han
from report_drafter.language.text.text_breaks import line_around

SPACED, PARTED = "数字中间有空格", "数字中间有中文标点"
_BLANKS = " \u3000\u00a0\u2002\u2003\u2009\u202f"
_NUMERALS = "〇零一二三四五六七八九"
_BEHIND_DIGIT = late(
    rf"[0-9](?=[{_BLANKS}，、·•‧{_NUMERALS}OolISB])(?:"
    rf"(?P<blank>(?:[{_BLANKS}]{{1,2}}\d+)+(?:[{_BLANKS}]?[.．][{_BLANKS}]?\d(?:[{_BLANKS}]?\d)*)?(?![\d.．]))"
    r"|(?P<comma>(?:(?:，\d{3})+(?:[.．]\d+)?|、\d{3})(?![\d.．，、]))"
    r"|(?P<point>[、·•‧]\d{1,2}(?=[%％万亿]|个百分点))"
    rf"|(?P<numeral>[{_NUMERALS}]+\d+|〇)"
    r"|(?P<letter>[OolISB]+[\dOolISB]*(?:\.\d+)?(?![A-Za-z.])))"
)
"""What may stand amid a number right behind a digit: a text is gone through once for all of it."""
_LETTER_FIRST = late(r"[OolIS](?<![A-Za-z\d].)(?=[\d.])[\d.OolIS]*\d(?![\dA-Za-z.])")
_LETTERS = ("O", "o", "l", "I", "S", "B")
_DIGIT_OF = str.maketrans({"O": "0", "o": "0", "l": "1", "I": "1", "S": "5", "B": "8"})
_VALUE_OF = str.maketrans({**{sign: str(value) for value, sign in enumerate(_NUMERALS[1:])}, "〇": "0"})
_NUMBER = "0123456789.,"
_NAMED = late(r"(?:[第表图例注式题栏]|附[件表图]|专栏|[A-Za-z])$")
"""What makes a name of the number behind it: 表1 3项, 附件2 12份."""
_LISTED = late("分别|各为|各有|依次|名次|之比|比分")
_RANKED = late(r"(?:[第列居号栋表图注线打]|附件|[得评]分|名次|排名|指数)$")
_STEPS = late(r"\D{0,3}(?:[两三四五][档级类种个]|不等)")
"""What follows two amounts of a scale: 每月50、100元两档, 每人200、300元不等."""
_ROW_MARKS = frozenset("，。；、：")
_COMMON = "年月日时岁万亿余多"
"""What stands behind a number beside its units."""
_ROADS = "公里线路高段站号县国省"
_MARKS = frozenset("，、；：“”（）《》")
_GROUP, _BEFORE, _CLAUSE, _PAIR = 3, 3, 40, 2
_DATED = frozenset("年月日号")
_POINT, _SIGNS_OF_TYPING = late("[.．]"), late(rf"[{_BLANKS}，、]")
_GROUPED = late(rf"(?<![\dA-Za-z.,{_BLANKS}\n])[1-9]\d{{0,2}}(?:[{_BLANKS}]\d{{3}})+(?!\d)")
_PLAIN = late(r"(?<![\dA-Za-z.,])(?!(?:19|20)\d\d年)[1-9]\d{3,}(?=[余多]?[万件户家人名个项条份场次起宗元亩台所])")
_LONG = 5
"""Numbers of four digits may stand unparted where longer ones are not."""


@frozen
class BrokenNumber:
    """A number (`start` to `end`) with what does not belong into it, and what to do."""

    start: int
    end: int
    problem: str
    advice: str


def broken_numbers(text: str) -> Iterator[BrokenNumber]:
    """Yields the numbers that are broken by a blank, a mark, a numeral or a letter."""
    for match in _BEHIND_DIGIT.finditer(text):
        found = _FORMS[match.lastgroup or ""](text, match)
        if found is not None:
            yield found
    if any(letter in text for letter in _LETTERS):
        for match in _LETTER_FIRST.finditer(text):
            counted = _is_counted(text, match.end())
            road = match[0][0] == "S" and text[match.end() : match.end() + 1] in _ROADS
            if counted and not road:
                meant = match[0].translate(_DIGIT_OF)
                yield BrokenNumber(*match.span(), "数字里混入了字母", f"核对后改为“{meant}”")


def unevenly_parted(written: str) -> Iterator[BrokenNumber]:
    """Yields the numbers of a text as written that blanks part into thousands, where most others are not parted so.

    GB/T 15835 allows the blanks; a text that keeps to them parts all its numbers so.
    """
    grouped = [match for match in _GROUPED.finditer(written) if _is_counted(written, match.end())]
    if not grouped:
        return
    plain = [len(match[0]) >= _LONG for match in _PLAIN.finditer(written)]
    parted = [sum(map(str.isdecimal, match[0])) >= _LONG for match in grouped]
    for match, long in zip(grouped, parted, strict=True):
        if plain.count(long) > parted.count(long) and not _NAMED.search(written[: match.start()][-_BEFORE:]):
            whole = "".join(filter(str.isdecimal, match[0]))
            yield BrokenNumber(*match.span(), SPACED, f"改为“{whole}”，与其他各数的写法一致")


def _blank(text: str, match: re.Match[str]) -> BrokenNumber | None:
    start, end = number_start(text, match.start() + 1, _NUMBER), match.end()
    before, pieces = text[max(0, start - _BEFORE) : start], _POINT.split(text[start:end])[0].split()
    spelled = all(len(one) == 1 for one in pieces)
    if not _may_begin(before, pieces, spelled=spelled) or not pieces[0].isdecimal() or len(pieces[0]) > _GROUP:
        return None
    if not spelled and (len(pieces) > _PAIR or text[end : end + 1] in _DATED):
        return None
    if not _is_counted(text, end) or _is_in_row(text, start, end):
        return None
    meant = _SIGNS_OF_TYPING.sub("", text[start:end]).replace("．", ".")
    return BrokenNumber(start, end, SPACED, f"是一个数的，改为“{meant}”")


def _may_begin(before: str, pieces: Sequence[str], *, spelled: bool) -> bool:
    """Whether a number may begin behind some words; one whose digits all stand apart may open a line, too."""
    if _NAMED.search(before):
        return False
    if is_han(before[-1:]) or before[-1:] in _MARKS:
        return True
    return spelled and len(pieces) > _PAIR and (not before or before.rstrip(_BLANKS).endswith("\n"))


def _is_in_row(text: str, start: int, end: int) -> bool:
    """Whether a line holds no mark, and other figures: the row of a table that was typed as text."""
    first, last = line_around(text, start, end)
    around = text[first:start] + text[end:last]
    columns = len(text[start:end].split()) > _PAIR and text[end : end + 1] not in _DATED
    return _ROW_MARKS.isdisjoint(around) and (columns or any(map(str.isdecimal, around)))


def _comma(text: str, match: re.Match[str]) -> BrokenNumber | None:
    start, left = _whole_before(text, match)
    if match["comma"][0] == "、" and _STEPS.match(text, match.end()):
        return None
    if not left or len(left) > _GROUP or left[0] == "0" or not _is_counted(text, match.end()):
        return None
    meant = left + _SIGNS_OF_TYPING.sub("", match["comma"]).replace("．", ".")
    return BrokenNumber(start, match.end(), PARTED, f"是一个数的，改为“{meant}”；是两个数的，分别写明单位")


def _point(text: str, match: re.Match[str]) -> BrokenNumber | None:
    start, left = _whole_before(text, match)
    if not left or (match["point"][0] == "、" and _STEPS.match(text, match.end())):
        return None
    meant = f"{left}.{match['point'][1:]}"
    return BrokenNumber(
        start, match.end(), f"小数点疑写成了“{match['point'][0]}”", f"是一个数的，改为“{meant}”；是两个数的，写明“分别”"
    )


def _whole_before(text: str, match: re.Match[str]) -> tuple[int, str]:
    """The whole number that a sign stands behind, and where it begins; '' for a rank, a name and a list of numbers."""
    start = number_start(text, match.start() + 1, _NUMBER)
    before, left = text[max(0, start - _CLAUSE) : start], text[start : match.start() + 1]
    clause = before[max(map(before.rfind, "。；;\n")) + 1 :]
    worded = is_han(before[-1:]) or before[-1:] in ("”", "）", "》")
    if not left.isdecimal() or not worded or _RANKED.search(before) or _LISTED.search(clause):
        return start, ""
    return start, left


def _numeral(text: str, match: re.Match[str]) -> BrokenNumber | None:
    start = number_start(text, match.start() + 1, _NUMBER)
    whole = text[start : match.end()]
    before = text[max(0, start - _BEFORE) : start]
    if _NAMED.search(before) or not _is_counted(text, match.end()):
        return None
    dash = "，是连接号的改为“—”" if "一" in whole else ""
    return BrokenNumber(start, match.end(), "数字中混入了汉字", f"核对后改为“{whole.translate(_VALUE_OF)}”{dash}")


def _letter(text: str, match: re.Match[str]) -> BrokenNumber | None:
    start = number_start(text, match.start() + 1, "0123456789.,OolISB")
    whole = text[start : match.end()]
    named = text[max(0, start - 1) : start]
    if (named.isascii() and named.isalpha()) or not whole[0].isdigit() or not _was_digit(text, match):
        return None
    return BrokenNumber(start, match.end(), "数字里混入了字母", f"核对后改为“{whole.translate(_DIGIT_OF)}”")


def _was_digit(text: str, match: re.Match[str]) -> bool:
    """Whether a letter in a number was a digit: 286S家, 3O年, 2O24, and no 4S店, 20B栋, 5l装."""
    letters = match["letter"]
    if letters[-1].isdigit() and not set(letters) & set("SB"):
        return True
    vessel = letters[-1] == "l" and text[match.end() : match.end() + 1] in "装桶瓶壶升"
    return letters[-1] != "B" and not vessel and _is_counted(text, match.end())


def _is_counted(text: str, at: int) -> bool:
    """Whether a unit, a scale or what dates a thing stands at a place."""
    following = text[at : at + 1]
    return bool(following) and (following in _COMMON or unit_at(text, at) != "")


_FORMS: Mapping[str, Callable[[str, re.Match[str]], BrokenNumber | None]] = {
    "blank": _blank,
    "comma": _comma,
    "point": _point,
    "numeral": _numeral,
    "letter": _letter,
}
