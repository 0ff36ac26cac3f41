"""Reads one figure as people type it: 1,234 / ３．７万 / 1500余 / 近10万 / 62.62% / 约三百 / 超过500人次."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import ONE, Hedge, Quantity
from report_drafter.language.numbers.numerals import NUMERAL_CHARS, read_chinese_decimal
from report_drafter.language.numbers.quantity_writer import plain_number, write_number
from report_drafter.language.numbers.units import PERCENT, SCALES, UNITS, plain_unit, unit_at

HEDGES_BEFORE = {
    **dict.fromkeys(("约", "大约", "约为", "大概", "约有", "大约有", "大约为", "大概有", "大概为"), Hedge.ABOUT),
    **dict.fromkeys(("近", "将近", "接近", "不足", "不到"), Hedge.NEARLY),
    **dict.fromkeys(("超", "超过", "逾", "突破", "高于", "多于", "不少于", "不低于", "至少"), Hedge.AT_LEAST),
    **dict.fromkeys(("不超过", "不高于", "不多于", "至多", "最多", "低于", "少于"), Hedge.AT_MOST),
}
HEDGES_INSIDE = {"余": Hedge.OVER, "多": Hedge.OVER, "几": Hedge.OVER, "来": Hedge.ABOUT}
HEDGES_AFTER = {
    "以上": Hedge.AT_LEAST,
    "及以上": Hedge.AT_LEAST,
    "以内": Hedge.AT_MOST,
    "以下": Hedge.AT_MOST,
    "及以下": Hedge.AT_MOST,
    "左右": Hedge.ABOUT,
    "上下": Hedge.ABOUT,
}
LONGEST_HEDGE = max(map(len, HEDGES_BEFORE))

_SCALE = r"(?P<{}>万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千(?![克米瓦卡]))?"
# It opens with one class, so that the engine can skip from digit to digit.
DIGIT_FIGURE = (
    r"(?P<digits>\d\d*(?:(?<!\d{4})[,，]\d{3}(?!\d))*)(?:[.．](?P<fraction>\d+))?"
    r" ?(?P<inside>[余多来](?! ))?" + _SCALE.format("scale") + r"(?P<behind>[余多])?"
)
NUMERAL_FIGURE = (
    rf"(?P<several>[几数](?=[十百千万亿]))?(?P<numeral>[{NUMERAL_CHARS}]+(?:点[{NUMERAL_CHARS}]+)?)"
    r"(?P<inside>[余多来几])?(?P<scale>万亿|亿|万)?(?P<behind>[余多])?"
)
_DIGIT_FIGURE = late(DIGIT_FIGURE)
_NUMERAL_FIGURE = late(NUMERAL_FIGURE)
_MIXED = late(r"(\d+)(亿|万)(\d+)(万|千)?")
_SPACES = late(r"\s+")
_SPACED_THOUSANDS = late(r"\d{1,3}(?:[^\S\t\r\n\f\v]\d{3})+(?!\d)(?!\s+\d)")
"""What stands on two lines, or in two columns of a table that was pasted, is two figures."""
_SPLIT_DIGITS = late(r"\d\s+[\d.．]|[.．]\s+\d")
_HALF_WIDTH = str.maketrans("．，＋－−％﹪／", ".,+--%%/")
_FULL_WIDTH_DIGITS = str.maketrans("０１２３４５６７８９", "0123456789")
_TELEPHONE = late(r"1[3-9]\d{9}")
_PLACES_BELOW_MYRIAD = 4
_YEARS = range(1900, 2101)


def read_quantity(text: str, unit: str = "") -> Quantity | None:
    """Returns the figure that the whole of `text` states, None where it states none or more than one.

    The unit that stands behind the number must be a known measure word or `unit`; dates, telephone numbers,
    ranges and lists are no figures.
    """
    cleaned = _clean(text)
    if cleaned is None:
        return None
    sign, body = _part_sign(cleaned)
    percent, body = ("百分之", body[3:]) if body.startswith("百分之") else ("", body)
    mixed = _read_mixed(body)
    if mixed is not None:
        return mixed
    start = 0 if percent else _hedge_length(body)
    match = _DIGIT_FIGURE.match(body, start)
    quantity = digit_quantity(match) if match is not None else None
    if match is None:
        match = _NUMERAL_FIGURE.match(body, start)
        quantity = numeral_quantity(match) if match is not None else None
    rest = _read_rest(body[match.end() :], unit) if match is not None else None
    if quantity is None or rest is None or (percent and rest[0]):
        return None
    return _assemble(quantity, sign, (percent, body[:start]), rest)


def digit_quantity(match: re.Match[str], unit: str = "") -> Quantity | None:
    """Builds the figure that DIGIT_FIGURE matched, with the unit that follows it, without outer hedge."""
    digits, fraction, inside, scale, behind = match.groups()
    if digits[0] in "0０" and len(digits) > 1:
        return None
    if len(digits) > _PLACES_BELOW_MYRIAD:
        digits = digits.replace(",", "").replace("，", "")
    number = Decimal(f"{digits}.{fraction}" if fraction else digits)
    places = len(fraction) if fraction else 0
    if inside or behind:
        form = match[0].translate(_FULL_WIDTH_DIGITS).translate(_HALF_WIDTH).replace(",", "").replace(" ", "")
        return Quantity(number, unit, SCALES[scale] if scale else ONE, places, HEDGES_INSIDE[inside or behind], form)
    return Quantity(number, unit, SCALES[scale] if scale else ONE, places)


def numeral_quantity(match: re.Match[str], unit: str = "") -> Quantity | None:
    """Builds the figure that NUMERAL_FIGURE matched; 三百万 keeps 万 as its scale, as 300万 does."""
    inside = match["inside"] or match["behind"]
    hedge = HEDGES_INSIDE[inside] if inside else Hedge.EXACT
    numeral, scale = match["numeral"], SCALES[match["scale"]] if match["scale"] else ONE
    stem = numeral.rstrip("万亿")
    if stem != numeral and scale == ONE and not set(stem) & set("万亿"):
        numeral, scale = stem or "一", SCALES.get(numeral[len(stem) :], ONE)
    read = read_chinese_decimal(numeral)
    if read is None:
        return None
    number, decimals = read
    if match["several"]:
        hedge = Hedge.SEVERAL
    if match["inside"] == "几" and not numeral.endswith(("十", "百", "千", "廿", "卅")):
        return None
    return Quantity(number, unit, scale, decimals, hedge, match[0])


def _clean(text: str) -> str | None:
    """Half-width signs and no blanks; None for text that cannot be one figure (12 34, a date, a telephone number)."""
    text = text.strip().translate(_FULL_WIDTH_DIGITS).translate(_HALF_WIDTH)
    if not _SPACED_THOUSANDS.match(text) and _SPLIT_DIGITS.search(text):
        return None
    text = _SPACES.sub("", text)
    return None if _TELEPHONE.fullmatch(text) else text


def _part_sign(text: str) -> tuple[int, str]:
    if text.startswith(("-", "负")):
        return -1, text[1:]
    return 1, text.removeprefix("+")


def _hedge_length(text: str) -> int:
    """How many characters at the front are a hedge: 3 in 不超过500."""
    return next((size for size in range(LONGEST_HEDGE, 0, -1) if text[:size] in HEDGES_BEFORE), 0)


def _read_mixed(text: str) -> Quantity | None:
    """Two places written apart: 3万5千, 12万3456, 3亿2000万."""
    match = _MIXED.match(text)
    if match is None:
        return None
    high, mark, low, low_mark = match.groups()
    unit = text[match.end() :]
    step = SCALES[low_mark] if low_mark else ONE
    if (
        (unit and unit not in UNITS)
        or Decimal(low) * step >= SCALES[mark]
        or (not low_mark and len(low) < _PLACES_BELOW_MYRIAD)
    ):
        return None
    value = Decimal(high) * SCALES[mark] + Decimal(low) * step
    scale = SCALES["万"] if low_mark == "万" else ONE
    return Quantity(value / scale, plain_unit(unit), scale)


def _read_rest(rest: str, expected: str) -> tuple[str, str] | None:
    """Parts what follows the number into unit and outer hedge (人次, 以上); None when it is anything else."""
    unit = expected if expected and rest.startswith(expected) else unit_at(rest, 0)
    tail = rest[len(unit) :]
    if not unit and rest:
        tail = next((word for word in HEDGES_AFTER if rest.startswith(word)), "")
        unit = rest[len(tail) :]
        if not tail or (unit and unit not in UNITS and unit != expected):
            return None
    return None if tail and tail not in HEDGES_AFTER else (plain_unit(unit), tail)


def _assemble(bare: Quantity, sign: int, before: tuple[str, str], rest: tuple[str, str]) -> Quantity | None:
    """Joins number, sign, hedges and unit; None for a year and for hedges that contradict each other."""
    (percent, word), (unit, tail) = before, rest
    outer = [hedge for hedge in (HEDGES_BEFORE.get(word), HEDGES_AFTER.get(tail)) if hedge is not None]
    hedges = [hedge for hedge in (*outer, bare.hedge) if hedge is not Hedge.EXACT]
    if unit in ("年", "年度") and bare.scale == ONE and not outer and bare.number in _YEARS:
        return None
    hedge = hedges[0] if hedges else Hedge.EXACT
    quantity = Quantity(bare.number * sign, PERCENT if percent else unit, bare.scale, bare.decimals, hedge)
    form = "" if sign < 0 or tail else bare.form
    if percent:
        form = percent + (form or plain_number(bare))
    elif word:
        form = word + (form or plain_number(bare))
    return replace(quantity, form=form or ("" if hedge is Hedge.EXACT else write_number(quantity)))
