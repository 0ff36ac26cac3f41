"""Reads what so much a head comes to for the people told beside it: 按人均0.5元安排，服务人口49.3万人，共24.65万元.

The three figures stand in one passage, in any order, and are the only ones of their kinds there. A standard is exact, a
mean (投入27.15万元，服务人口52.3万人，人均0.5元) may be rounded.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.numbers.units import YUAN
from report_drafter.language.rates.products import Product, is_plain_amount
from report_drafter.language.relations.figure_relations import PERSON, counted_in

_SIGNS = ("人均", "每人", "每名", "每位")
_PER_HEAD = late(r"(?:人均|每[人名位])[^，,。；;、\d月季日天次场]{0,10}$")
_OF_PEOPLE = late("[\u4e00-\u9fff]{0,2}人口")
_STANDARD = late(r"标准|按照?(?:人均|每[人名位])")
_COUNTED = late(r"(?:按|以)[^，,。；;]{0,14}(?:计|测算|核算)|人口")
_OTHERWISE = late(
    "[每按]月|月[均人]|[每按]季|每[天日次场]|不[低少]于|以上|上年|去年|增[长加]|提高|另|支出|执行|结余|其他|其余|合计|连同|累计|[负承分]担|配套|[%％]"
)
"""What makes the amount another one than that of the heads told."""


def find_funds_per_head(measures: Sequence[Measure]) -> Iterator[Product]:
    """Yields each total of a paragraph with so much a head and the people."""
    text = measures[0].paragraph.text
    if any(sign in text for sign in _SIGNS):
        for _, group in groupby(measures, key=lambda one: one.passage):
            yield from _fund(list(group))


def _fund(told: Sequence[Measure]) -> Iterator[Product]:
    rates = [one for one in told if one.quantity.unit == YUAN and _PER_HEAD.search(_words(told, one))]
    people = [one for one in told if counted_in(one) == PERSON or _is_population(one)]
    totals = [one for one in told if one.quantity.unit == YUAN and one not in rates]
    if not len(rates) == len(people) == len(totals) == 1 or not all(map(is_plain_amount, (*rates, *people, *totals))):
        return
    first, last = told[0], told[-1]
    words = first.paragraph.text[min(first.words_start, first.clause_start) : max(last.clause_end, last.words_end)]
    exactly = _STANDARD.search(words) is not None
    if (exactly or _COUNTED.search(words)) and not _OTHERWISE.search(words):
        count = people[0]
        yield Product(rates[0], totals[0], count.quantity.value, count.text, count.quantity.interval(), exactly=exactly)


def _words(told: Sequence[Measure], one: Measure) -> str:
    """The words between a figure and the one before it in its passage."""
    before = [each.end for each in told if each.end <= one.start]
    return one.paragraph.text[max(before, default=one.words_start) : one.start]


def _is_population(one: Measure) -> bool:
    """Whether a number without a unit counts people: 16.3万服务人口."""
    return not one.quantity.unit and _OF_PEOPLE.match(one.after) is not None
