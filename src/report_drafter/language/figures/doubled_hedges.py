"""Finds short numbers in Chinese numerals that two words hedge, one before and one behind: 大约有十三个百分点左右.

Short numerals often count nothing, so that no figure is made of them; between two hedges they surely do.
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.figure_scanner import hedge_before
from report_drafter.language.numbers.numerals import NUMERAL_CHARS
from report_drafter.language.numbers.units import unit_at

LONGEST = 12
"""How long a short number with its unit is."""
HEDGED = late("左右|上下|及?以上|以内|及?以下")
_NUMBER = late(
    rf"(?<![{NUMERAL_CHARS}第点之·几数])[{NUMERAL_CHARS}]{{1,2}}(?:点[{NUMERAL_CHARS}]{{1,2}})?(?![{NUMERAL_CHARS}])"
)
_TIMES = frozenset(("年", "年度", "个月", "天", "周", "小时", "个小时"))
_LATELY = "近"
"""What tells before a time which one is meant: 近三年."""


def doubled_hedges(text: str) -> Iterator[tuple[int, int]]:
    """Yields where short numbers stand with both their hedges."""
    for match in HEDGED.finditer(text):
        begin = max(0, match.start() - LONGEST)
        for number in _NUMBER.finditer(text, begin, match.start()):
            unit = unit_at(text, number.end())
            before = hedge_before(text, number.start())
            apart = before == _LATELY and unit in _TIMES
            if before and unit and not apart and number.end() + len(unit) == match.start():
                yield number.start() - len(before), match.end()
