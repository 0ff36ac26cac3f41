"""Chinese numerals both ways: 三百二十一 is 321, 二〇二三 is 2023, 11 is 十一."""

from __future__ import annotations

from decimal import Decimal

from report_drafter.domain.late_pattern import late

DIGITS = {
    **{char: value for value, char in enumerate("零一二三四五六七八九")},
    **{char: value for value, char in enumerate("〇壹贰叁肆伍陆柒捌玖")},
    "○": 0,
    "两": 2,
}
ZEROS = "零〇○"
TENS = {"廿": 20, "卅": 30}
PLACES = {"十": 10, "百": 100, "千": 1000, "拾": 10, "佰": 100, "仟": 1000}
MYRIADS = {"万": 10_000, "亿": 100_000_000}
NUMERAL_CHARS = "".join([*DIGITS, *TENS, *PLACES, *MYRIADS])
LARGEST = 10**12
NUMERAL_YEAR = late(r"二[〇零○Ｏ][〇零○Ｏ一二三四五六七八九]{2}(?=\s?年)")
"""A year of this century in numerals; old machines lacked 〇 and typed what looks like it."""

_SPELLED = "(?:一[八九]|二[〇零○Ｏ])[〇零○Ｏ一二三四五六七八九]{2}"
SPELLED_YEAR = late(_SPELLED)
"""A year told digit by digit, whatever stands behind it: no number counts so."""
BEGINS_NUMBER = rf"(?:(?<={_SPELLED}.)|(?<![第\d.．〇零○二两三四五六七八九十百千万亿].)(?<![〇零○百千万亿]一.))"
"""Behind the first character of a number: nothing before it is of the same number (一百零三个, 一百一十三个)."""
SMALL_NUMBER = rf"(?:[两二三四五六七八九十]{BEGINS_NUMBER}[一二三四五六七八九十]{{0,2}}|\d{BEGINS_NUMBER}\d?)"
"""A whole number of a few things, from two on."""

_TEN, _MYRIAD = 10, 10_000
_PAIR = 2

_PLAIN = "零一二三四五六七八九"


def read_chinese_numeral(text: str) -> int | None:
    """Returns the whole number that a Chinese numeral states, None when it is none (as 三二百)."""
    if not text or not all(char in NUMERAL_CHARS for char in text):
        return None
    if all(char in DIGITS for char in text):
        return _read_digits(text)
    for char in ("亿", "万"):
        high, mark, low = text.partition(char)
        if mark:
            return _read_around(high, MYRIADS[char], low)
    return _read_section(text)


def read_chinese_decimal(text: str) -> tuple[Decimal, int] | None:
    """Returns a numeral such as 九十六点五 with the count of its decimals, None when it is none."""
    whole_text, point, fraction_text = text.partition("点")
    whole = read_chinese_numeral(whole_text)
    if whole is None:
        return None
    if not point:
        return Decimal(whole), 0
    if not fraction_text or not all(char in DIGITS for char in fraction_text):
        return None
    digits = "".join(str(DIGITS[char]) for char in fraction_text)
    return Decimal(f"{whole}.{digits}"), len(digits)


def chinese_numeral(number: int) -> str:
    """Writes a whole number as a numeral: 11 is 十一, 105 is 一百零五; raises ValueError outside 0 to 10**12 - 1."""
    if not 0 <= number < LARGEST:
        raise ValueError(number)
    if number < _MYRIAD:
        return _write_section(number)
    unit, char = (MYRIADS["亿"], "亿") if number >= MYRIADS["亿"] else (MYRIADS["万"], "万")
    high, low = divmod(number, unit)
    if not low:
        return chinese_numeral(high) + char
    gap = "零" if low < unit // 10 else ""
    rest = chinese_numeral(low)
    return chinese_numeral(high) + char + gap + ("一" + rest if rest.startswith("十") else rest)


def read_count(word: str) -> int:
    """Reads a number in digits or in Chinese numerals, as text counts: 12, 十二, 两; 0 where it is none."""
    return int(word) if word.isdecimal() else read_chinese_numeral(word) or 0


def chinese_digits(number: int) -> str:
    """Writes a number digit by digit, as years are written: 2023 is 二〇二三."""
    return "".join("〇一二三四五六七八九"[int(digit)] for digit in str(number))


def year_number(year: str) -> int:
    """Reads four digits or Chinese numerals, as NUMERAL_YEAR finds them: 二○二三 is 2023."""
    return int("".join(one if one.isdecimal() else str(DIGITS.get(one, 0)) for one in year))


def with_digit_years(text: str) -> str:
    """Writes the years of a text in digits, character for character: 二〇二三年 is 2023年."""
    return NUMERAL_YEAR.sub(lambda match: str(year_number(match[0])), text) if "二" in text else text


def _read_digits(text: str) -> int | None:
    """A single digit, or a run of digits as in 二〇二三; 三五 (three or five) is no number."""
    if len(text) == _PAIR and not any(zero in text for zero in ZEROS):
        return None
    return int("".join(str(DIGITS[char]) for char in text))


def _read_around(high_text: str, unit: int, low_text: str) -> int | None:
    """Numbers on both sides of 万 or 亿; 三万五 means 35000 in speech and is left unread."""
    high = read_chinese_numeral(high_text) if high_text else 1
    if not low_text:
        return None if high is None else high * unit
    low = read_chinese_numeral(low_text)
    if high is None or low is None or low >= unit or (low < _TEN and low_text[0] not in ZEROS):
        return None
    return high * unit + low


def _read_section(text: str) -> int | None:
    """A number below ten thousand, its places falling from left to right; 一百二, 120 in speech, is left unread."""
    total, digit, last = 0, None, _MYRIAD
    for char in text:
        if char in PLACES:
            place = PLACES[char]
            if place >= last or (digit is None and char not in "十拾百千"):
                return None
            total, digit, last = total + (1 if digit is None else digit) * place, None, place
        elif char in TENS:
            if last <= _TEN or digit:
                return None
            total, digit, last = total + TENS[char], None, 10
        elif digit:
            return None
        else:
            digit = DIGITS[char]
    if digit and _TEN < last < _MYRIAD and text[-2] not in ZEROS:
        return None
    return total + (digit or 0)


def _write_section(number: int) -> str:
    if number < _TEN:
        return _PLAIN[number]
    words, gap = "", False
    for place, char in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, place)
        if digit:
            words += ("零" if gap else "") + _PLAIN[digit] + char
            gap = False
        else:
            gap = bool(words)
    return words.removeprefix("一") if words.startswith("一十") else words
