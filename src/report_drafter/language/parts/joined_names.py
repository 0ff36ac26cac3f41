"""Tells whether the words of a whole name each of its parts shortly, so that none is left out.

14个乡镇，其中镇8个、乡6个; 中小学42所，其中中学11所、小学31所; 省、市、县三级培训14批次，其中省级3批次、….
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.numbers.numerals import read_count
from report_drafter.language.parts.exclusive_kinds import is_awarded

PAIR, MOST, LONGEST_NAME = 2, 3, 3
_OPENING = late(r"^[\s，,、；;：:（(]*(?:其中|包括|和|及)?[：:，,]?")
_MARKS = late(r"[、和与及/（）()]")
_SHORT = (("街道", "街"), ("社区", "社"))
_LEVEL = "(?:国家|中央|省|市|州|旗|区|县|乡镇|镇街|乡|镇|街道|村居|村|社区|部)"
_LEVELS = late(rf"(?P<levels>{_LEVEL}(?:[、和与]?{_LEVEL}){{1,4}})(?P<number>[两二三四五])级")
_EACH_LEVEL = late("国家|中央|街道|社区|乡镇|镇街|村居|[省市州旗区县乡镇村部]")
_IN_BRACKETS = late(r"（[^（）]{1,4}）|\([^()]{1,4}\)")
_TOGETHER = late("联合|联动|联查|协同|同步|共同|会同|配合")
"""What bodies of several levels did together counts for each of them."""


def joins_names(whole: Measure, parts: Sequence[Measure]) -> bool:
    """Tells whether the noun of a whole is the names of its parts run together: 乡镇, of 乡 and 镇."""
    names = [_OPENING.sub("", one.before) for one in parts]
    if not PAIR <= len(names) <= MOST or any(not 0 < len(name) <= LONGEST_NAME for name in names):
        return False
    noun = _shortened(_MARKS.sub("", whole.after.strip().rstrip("中里") or whole.phrase.core))
    return any(_ends_with(noun, order) for order in permutations(map(_shortened, names)))


def _shortened(name: str) -> str:
    for full, short in _SHORT:
        name = name.replace(full, short)
    return name


def _ends_with(noun: str, names: Sequence[str]) -> bool:
    """Whether a noun is some names in a row, or their heads with the end that all share: 中小学, of 中学 and 小学."""
    last = {name[-1] for name in names}
    heads = "".join(name[:-1] for name in names)
    shared = len(last) == 1 and all(len(name) == PAIR for name in names) and noun == heads + names[0][-1]
    return noun == "".join(names) or shared


def counts_levels(whole: Measure, parts: Sequence[Measure]) -> bool:
    """Tells whether a whole counts the levels that its parts are of: 省、市、县三级, of 省级, 市级 and 县级."""
    words = _IN_BRACKETS.sub("", whole.before)
    told = _LEVELS.search(words) if "级" in words else None
    if told is None or is_awarded(words) or _TOGETHER.search(words) is not None:
        return False
    levels = _EACH_LEVEL.findall(told["levels"])
    names = [_OPENING.sub("", one.before)[:LONGEST_NAME] for one in parts]
    each = len(names) == len(levels) == read_count(told["number"]) and len(set(names)) == len(names)
    return each and all(any(char in name for char in level) for level, name in zip(levels, names, strict=True))
