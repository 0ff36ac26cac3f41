"""Tells which short Chinese numerals are figures: 定员十五人，其中县派五人、镇聘十人; 采纳九十八条，未采纳的八条.

三项制度 and 十五五 count nothing. A short numeral does where its sentence tells a larger one in its measure word,
and a pause or the fate of what it counts follows.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.numbers.numerals import read_count

LEAST_LARGE, LONGEST_SHORT = 11, 2
SIGNS = frozenset("十百千")
"""What a number of eleven or more is spelled with."""
_COUNT = late(
    r"(?<![一二两三四五六七八九十百千万亿〇零廿卅几余多数第点之·\d第])(?P<numeral>[一二两三四五六七八九十百千零]{1,7})"
    r"(?P<unit>[人名件条起宗份处户家卷场])(?P<told>(?:次)?(?:[，,。；;、）)]|中[，,]|均|尚未|还未|已|全部|正在|占|$))?"
)
_SENTENCE = late("[^。；;]+")
_CALLED = late("(?:党的|[每各这那前后])$")


def spelled_counts(text: str) -> Iterator[int]:
    """Yields where the short numerals of a text begin that count something."""
    if SIGNS.isdisjoint(text):
        return
    for sentence in _SENTENCE.finditer(text):
        yield from _counts_within(text, *sentence.span())


def _counts_within(text: str, start: int, end: int) -> Iterator[int]:
    """The short numerals of a sentence that stand with a larger one of their measure word."""
    by_unit = defaultdict[str, list[re.Match[str]]](list)
    for match in _COUNT.finditer(text, start, end):
        by_unit[match["unit"].replace("名", "人")].append(match)
    for told in by_unit.values():
        if len(told) > 1 and max(read_count(one["numeral"]) for one in told) >= LEAST_LARGE:
            yield from (one.start() for one in told if _is_short_count(one))


def _is_short_count(match: re.Match[str]) -> bool:
    numeral = match["numeral"]
    if len(numeral) > LONGEST_SHORT or read_count(numeral) < len(("one", "other")) or match["told"] is None:
        return False
    return _CALLED.search(match.string, 0, match.start()) is None
