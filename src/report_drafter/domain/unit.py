"""Units that carry a scale: 万元 is ten thousand 元."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

SCALES = {
    "": Decimal(1),
    "千": Decimal(1000),
    "万": Decimal(10**4),
    "百万": Decimal(10**6),
    "千万": Decimal(10**7),
    "亿": Decimal(10**8),
    "百亿": Decimal(10**10),
    "千亿": Decimal(10**11),
    "万亿": Decimal(10**12),
}
LONGEST_FIRST = tuple(sorted(filter(None, SCALES), key=len, reverse=True))
MOST_UNITS = 1000
"""How many different units are kept: each is asked for with every figure."""
NOT_SCALED = frozenset({"千克", "千米", "千瓦", "千瓦时", "百分点"})


@lru_cache(maxsize=MOST_UNITS)
def split_unit(unit: str) -> tuple[Decimal, str]:
    """Returns the scale in a unit and the unit without it: 万人次 is (10000, 人次), 千克 stays whole."""
    if unit in NOT_SCALED:
        return SCALES[""], unit
    for word in LONGEST_FIRST:
        if unit.startswith(word) and len(unit) > len(word):
            return SCALES[word], unit[len(word) :]
    return SCALES[""], unit


def scale_word(scale: Decimal) -> str | None:
    """Returns the word for a scale (万 for 10000, nothing for 1), or None when no single word says it."""
    return next((word for word, value in SCALES.items() if value == scale), None)
