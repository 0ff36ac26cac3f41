"""Tells whether words say how many figures follow them: 三年分别建成…; 口袋公园3处，总面积7400平方米，分别为…."""

from __future__ import annotations

from report_drafter.domain.late_pattern import late
from report_drafter.language.numbers.numerals import read_count

_UNITS = "个|处|家|所|座|项|条|类|批|年|期|次|县|区|市|镇|乡|村|轮|场|届|组|级|档|种|名|位|户|阶段|季度|片区|环节"
_COUNTED = late(rf"(?<![\d.,])(?P<number>\d{{1,2}}|[两三四五六七八九十])(?:{_UNITS})(?![\d年月])")


def tells_number(words: str, number: int) -> bool:
    """Tells whether some words before 分别 count as many things as figures follow it."""
    return any(read_count(match["number"]) == number for match in _COUNTED.finditer(words))
