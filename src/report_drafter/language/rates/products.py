"""Finds totals told with what each of so many things comes to: 查实31件，按每件1500元兑现，合计4.65万元.

How many there are stands before it in the passage, or, of places that a report counts, anywhere:
每个村（社区）培养四名，全镇共七十二名 where 十八个村（社区） is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Interval
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.numbers.numerals import read_count
from report_drafter.language.rates.counts_of_each import both_kinds
from report_drafter.language.relations.figure_relations import between, counted_alike, counted_in, counts_exactly
from report_drafter.language.text.characters import shares_run

FARTHEST, NOUN, ACT = 8, 3, 3
_PLACES = frozenset("村镇乡所")
_BY_EACH = late(
    r"(?P<by>按照?)?每(?P<unit>[人名户件起宗份篇场期次家亩套台辆村镇乡所])"
    r"(?![^，,。；;、]*(?:最[高低]|不[超低高少]|每|[至到]))[^，,。；;、\d]{0,6}$"
)
_SUMMED = late(
    r"[^，,。；;、\d]{0,10}[，,](?:全年|年内|全[镇县市区乡街局])?(?:合计|共计|总计|累计|共)[^，,。；;、\d每各]{0,8}"
)
_EACH_TIME = late(r"(?:^|[，,])每(?P<unit>[次期场批轮届])(?P<noun>[\u4e00-\u9fff]{3,14})$")
_EACH_PLACE = late(
    r"(?:^|[，,、；;])每个(?P<noun>(?:行政)?村[（(]社区[）)]|乡镇[（(]街道[）)]|镇[（(]街道[）)]|行政村|村|社区|街道|乡镇|镇)(?![居街])"
    r"(?![^，,。；;]*(?:再|新增|增加|另|至少|不[少低]|平均))[\u4e00-\u9fff]{0,6}(?:“[^”]{2,12}”)?[\u4e00-\u9fff]{0,4}$"
)
_NUMERAL = r"(?<![\d一二两三四五六七八九十百零第])(?P<number>[一二两三四五六七八九十百零]{1,5}|\d{1,4})"


@frozen
class Product:
    """`total` is told of `times` things of which each comes to `each`; `told` are the words that count them.

    `counts` is what a rounded number of things may be; what each comes to is taken `exactly` where it is a standard.
    """

    each: Measure
    total: Measure
    times: Decimal
    told: str
    counts: Interval | None = None
    exactly: bool = False

    @property
    def holds(self) -> bool:
        """Whether so many of each may make the total."""
        each = self.each.quantity
        one = Interval.point(each.value) if self.exactly else each.interval()
        made = one * (self.counts or Interval.point(self.times))
        return made.meets(self.total.quantity.interval())


def find_products(measures: Sequence[Measure], plain: str) -> Iterator[Product]:
    """Yields each total of a paragraph that so much for each makes; `plain` is the text of the whole report."""
    text = measures[0].paragraph.text
    if "每" not in text:
        return
    for at, (each, behind) in enumerate(pairwise(measures)):
        if "每" not in each.before or not is_plain_amount(each):
            continue
        if _is_sum(each, behind):
            before = measures[max(0, at - FARTHEST) : at]
            yield from _by_each(before, each, behind)
            yield from _in_both(before, each, behind) or _in_each_place(each, behind, plain)
    for at in range(2, len(measures)):
        if "每" in measures[at].before and is_plain_amount(measures[at]):
            yield from _each_time(measures[max(0, at - FARTHEST) : at], measures[at])


def is_plain_amount(one: Measure) -> bool:
    """Tells whether a figure is told exactly, of the year, and is no change."""
    return counts_exactly(one) and direction_of(one) is None and one.scope is not Scope.LAST_YEAR


def _is_sum(each: Measure, total: Measure) -> bool:
    """Whether the figure right behind is what it all comes to: 兑现，合计4.65万元."""
    alike = counted_alike(each, total) and is_plain_amount(total)
    return alike and _SUMMED.fullmatch(between(each, total)) is not None


def _by_each(before: Sequence[Measure], each: Measure, total: Measure) -> Iterator[Product]:
    """So much for each of the things that the nearest figure in their measure word counts, or one before it."""
    named = _BY_EACH.search(each.before)
    if named is None:
        return
    counts = [
        one for one in before if one.passage == each.passage and _counts(one, named["unit"]) and is_plain_amount(one)
    ]
    if named["by"] is None and counts[-1:] != list(before[-1:]):
        return  # Without 按 what it is of may stand anywhere; right before it nothing else can be meant.
    read = [Product(each, total, one.quantity.value, one.text) for one in reversed(counts)]
    yield from [one for one in read if one.holds][:1] or read[:1]


def _counts(one: Measure, unit: str) -> bool:
    """Whether a figure counts what 每 names: 15名 for 每人, 12个村 for 每村."""
    if unit in _PLACES:
        return one.quantity.unit == "个" and one.after.startswith(unit)
    return counted_in(one) == ("人" if unit == "名" else unit)


def _in_both(before: Sequence[Measure], each: Measure, total: Measure) -> list[Product]:
    """So many in each of two kinds of places that are told side by side: 15个村、3个社区，每个村（社区）5名，共90名."""
    near = [one for one in before if one.passage == each.passage]
    return [
        Product(each, total, one.quantity.value, one.text) for one in both_kinds(near, each.before.rpartition("每")[2])
    ]


def _in_each_place(each: Measure, total: Measure, plain: str) -> Iterator[Product]:
    """So many in each of the places of a kind, of which the largest number that the report tells is all."""
    named = _EACH_PLACE.search(each.before)
    if named is None:
        return
    noun = named["noun"]
    told = re.findall(rf"{_NUMERAL}个(?={re.escape(noun)}(?![级委]))", plain)
    read = [Product(each, total, Decimal(times), f"{one}个{noun}") for one in told if (times := read_count(one)) > 1]
    most = sorted(read, key=lambda one: one.times)[-1:]  # Smaller numbers are of some of them: 每名律师联系三个村.
    yield from [one for one in read if one.holds][:1] or most


def _each_time(before: Sequence[Measure], each: Measure) -> Iterator[Product]:
    """What was done so often each time that something else was: 党组会10次，会前学法20次，每次党组会会前学法2次."""
    named = _EACH_TIME.search(each.before)
    total = before[-1] if before else None
    if named is None or total is None or total.passage != each.passage or not counted_alike(each, total):
        return
    noun = named["noun"]
    if not is_plain_amount(total) or not shares_run(noun[NOUN:], total.before, ACT):
        return
    counts = [one for one in before[:-1] if one.passage == each.passage and counted_in(one) == named["unit"]]
    held = [one for one in counts if noun[:NOUN] in one.before and is_plain_amount(one)]
    if len(held) == 1:
        yield Product(each, total, held[0].quantity.value, held[0].text)
