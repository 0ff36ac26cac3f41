"""How Word writes the number of an automatic list: 3 is 三, Ⅲ, c, ③ or 3. Source: ECMA-376 part 1, §17.18.59."""

from __future__ import annotations

from report_drafter.language.numbers.numerals import chinese_numeral

_CHINESE = frozenset(
    ["chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting", "taiwaneseCountingThousand"]
)
_CIRCLES = frozenset({"decimalEnclosedCircle", "decimalEnclosedCircleChinese", "circleNumDbPlain"})
_DIGITS = "〇一二三四五六七八九"
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_CAPITALS = str.maketrans("零一二三四五六七八九十百千", "零壹贰叁肆伍陆柒捌玖拾佰仟")
_FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_LETTERS, _MOST_CIRCLED = 26, 20


def list_number(number: int, shape: str) -> str:
    """Writes a number of a list; a shape that no Chinese report uses is written in digits."""
    if shape in _CHINESE:
        return chinese_numeral(number)
    if shape in _CIRCLES and 1 <= number <= _MOST_CIRCLED:
        return chr(ord("①") + number - 1)
    match shape:
        case "chineseLegalSimplified" | "ideographLegalTraditional":
            capitals = chinese_numeral(number).translate(_CAPITALS)
            return f"壹{capitals}" if capitals.startswith("拾") else capitals
        case "ideographDigital" | "japaneseDigitalTenThousand":
            return "".join(_DIGITS[int(digit)] for digit in str(number))
        case "ideographTraditional" if 1 <= number <= len(_STEMS):
            return _STEMS[number - 1]
        case "decimalFullWidth" | "decimalFullWidth2":
            return str(number).translate(_FULL_WIDTH)
        case "decimalZero":
            return f"{number:02d}"
    return _latin(number, shape)


def _latin(number: int, shape: str) -> str:
    match shape:
        case "upperLetter" | "lowerLetter" if number > 0:
            letters = chr(ord("A") + (number - 1) % _LETTERS) * ((number - 1) // _LETTERS + 1)
        case "upperRoman" | "lowerRoman" if number > 0:
            letters = _roman(number)
        case _:
            return str(number)
    return letters.lower() if shape.startswith("lower") else letters


def _roman(number: int) -> str:
    written = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        written += letters * count
    return written
