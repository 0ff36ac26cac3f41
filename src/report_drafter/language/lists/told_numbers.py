"""Tells whether words say how many figures follow them: 三年分别建成…; 口袋公园3处，总面积7400平方米，分别为…."""

from __future__ import annotations

from report_drafter.domain.late_pattern import late
from report_drafter.language.numbers.numerals import read_count

_UNITS = "个|处|家|所|座|项|条|类|批|年|期|次|县|区|市|镇|乡|村|轮|场|届|组|级|档|种|名|位|户|阶段|季度|片区|环节"
_COUNTED = late(rf"(?<![\d.,])(?P<number>\d{{1,2}}|[两三四五六七八九十])(?:{_UNITS})(?![\d年月])")
_QUARTERS = late("(?P<first>[一二三])(?:至|到|—|-)(?P<last>[二三四])季度")
_LISTED_BEFORE = late(
    r"(?:^|(?<=[，,；;]))\s*(?:[对向在就为给赴到从由于]|\d)[^，,。；;：:、（）()]{0,14}"
    r"(?:、[^，,。；;：:、（）()]{1,14})+(?=[，,：:])"
)
"""A list that a clause before names for itself, of whom or when: 对甲县、乙县和丙县实地督导，…."""
_AND = late("[和与及]")
FEWEST_LISTED = 3


def tells_number(words: str, number: int) -> bool:
    """Tells whether words before 分别 count, or list in a clause of their own, as many things as figures follow."""
    if any(read_count(match["number"]) == number for match in _COUNTED.finditer(words)):
        return True
    quarters = (
        "一二三四".index(match["last"]) - "一二三四".index(match["first"]) for match in _QUARTERS.finditer(words)
    )
    if any(number == between + 1 for between in quarters):
        return True
    return number >= FEWEST_LISTED and any(number in _lengths(match[0]) for match in _LISTED_BEFORE.finditer(words))


def _lengths(listed: str) -> range:
    """How many items a list may have: its last may be two that 和 joins."""
    parted = listed.count("、") + 1
    return range(parted, parted + len(_AND.findall(listed.rpartition("、")[2])) + 1)
