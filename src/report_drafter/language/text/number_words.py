"""Quoted words with a number that a report writes otherwise everywhere else: “六个一律” once, “五个一律” three times.

Two that both are told again are two things; so are those of one line, and what anything may be counted as (四项行动).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import permutations

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.numbers.numerals import read_count
from report_drafter.language.text.text_breaks import line_around

SIGN = late("“[两二三四五六七八九十2-9][个项大条张类不]")
SETTLED, NEAREST = 3, 2
"""How often the usual words stand at least, and how far the odd number is from theirs at most."""

_WORDS = late("“(?P<number>[两二三四五六七八九十]{1,2}|[2-9])(?P<behind>[个项大条张类不][\u4e00-\u9fff]{2,6})”")
_GENERAL = late(
    "(?:服务|中心|基地|行动|工程|制度|机制|体系|一批|融合|作用|重点|高地|清单|转变|提升|平台|战略|产业|专项|任务|"
    "措施|品牌|模式|目标|方面|领域|项目|计划|标准|统一|结合|关系|突破|集群|系统|示范|创新|安全|支撑|走廊|板块)$"
)
"""What there may be several numbers of in one report."""


@frozen
class NumberWord:
    """Quoted words (`start` to `end` in the text, without the quotes)."""

    start: int
    end: int
    words: str


@frozen
class OddNumber:
    """Words that stand once with a number of their own, and those that the report writes elsewhere."""

    odd: NumberWord
    usual: NumberWord


def odd_numbers(text: str) -> Iterator[OddNumber]:
    """Yields the quoted words of a text that stand once with another number than everywhere else."""
    told: dict[str, dict[int, list[NumberWord]]] = {}
    for match in _WORDS.finditer(text):
        if _GENERAL.search(match["behind"]) is None:
            by_number = told.setdefault(match["behind"], {})
            by_number.setdefault(read_count(match["number"]), []).append(_word(match))
    for by_number in told.values():
        for (number, ones), (other, usual) in permutations(by_number.items(), 2):
            settled = len(ones) == 1 and len(usual) >= SETTLED and abs(number - other) <= NEAREST
            if settled and not _stand_together(text, ones[0], usual):
                yield OddNumber(ones[0], usual[0])


def _word(match: re.Match[str]) -> NumberWord:
    return NumberWord(match.start("number"), match.end("behind"), match["number"] + match["behind"])


def _stand_together(text: str, odd: NumberWord, usual: Sequence[NumberWord]) -> bool:
    """Whether one line tells both, as it does where they are two things."""
    start, end = line_around(text, odd.start, odd.end)
    return any(start <= one.start < end for one in usual)
