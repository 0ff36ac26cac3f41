"""Rates with the wrong one of % and ‰: 死亡率2.56% here and 2.56‰ there, 合格率98.1‰, 人口出生率6.8%."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.units import PERCENT

PER_MILLE = "‰"

_RATE = late(r"(?P<name>\w{2}率)[^，,。；;、\d\n]{0,8}?(?P<figure>(?P<digits>\d+\.\d+)(?P<mark>[%％‰]))(?!之)")
_DONE = late(
    r"(?:(?:成功|通过|采纳|办[结复]|合格|优[良秀]|满意|覆盖|结案|到位|整改|化解|复工|审[结执]|完成|执行|达标|普及|入[园学]|"
    r"公开|出庭|应诉|胜诉|败诉|审核|备案|持证|参[保学]|利用|处[置理]|破案|提前|签[约收领])率|满意度|占比|比重)(?:均?[为达是]到?|约)*$"
)
"""What is told of each hundred."""
_PART = late(r"占[^，,。；;、\d]{0,16}$")
_LEAST = 10
"""So many of a thousand would be told of a hundred: 占12.7‰."""
_LIVES = late(r"人口(?:出生|死亡|自然增长)率(?:[为达是]|约)*(?P<figure>(?P<number>\d+(?:\.\d+)?)[%％])")
_MOST = 3
"""No place has so many births or deaths on a hundred people."""


@frozen
class OddMark:
    """A rate (`start` up to `end`) whose mark is another than that of the same digits at `other`."""

    start: int
    end: int
    other: tuple[int, int]


def odd_marks(text: str) -> Iterator[OddMark]:
    """Yields the rates told in percent that stand with the same name and digits in per mille elsewhere."""
    if PER_MILLE not in text:
        return
    told: dict[tuple[str, str], dict[bool, list[tuple[int, int]]]] = {}
    for match in _RATE.finditer(text):
        by_mark = told.setdefault((match["name"], match["digits"]), {})
        by_mark.setdefault(match["mark"] == PER_MILLE, []).append(match.span("figure"))
    both = (one for one in told.values() if len(one) > 1)
    yield from chain.from_iterable((OddMark(*span, one[True][0]) for span in one[False]) for one in both)


def wrongly_per_mille(model: ReportModel) -> Iterator[Measure]:
    """Yields the rates in per mille that are of a hundred by what they are called, or by what they are made of."""
    rates = model.by_unit.get(PER_MILLE, ())
    hundredths = _hundredths(model) if rates else frozenset()
    for one in rates:
        shared = one.quantity.number >= _LEAST and _PART.search(one.before)
        if shared or _DONE.search(one.before) or (one.paragraph.number, one.start) in hundredths:
            yield one


def lives_per_hundred(text: str) -> Iterator[tuple[int, int]]:
    """Yields where the rates of births and deaths stand that are too high to be of a hundred."""
    if "人口" in text and "率" in text:
        yield from (match.span("figure") for match in _LIVES.finditer(text) if float(match["number"]) > _MOST)


def _hundredths(model: ReportModel) -> frozenset[tuple[int, int]]:
    """Where the rates in per mille stand that two figures beside them give in percent."""
    places = {one.paragraph.number for one in model.by_unit[PER_MILLE]}
    near = tuple(_in_percent(one) for one in model.measures if one.paragraph.number in places)
    rates = {(one.paragraph.number, one.start) for one in model.by_unit[PER_MILLE]}
    shares = replace(model, measures=near).shares
    held = {(one.rate.paragraph.number, one.rate.start) for one in shares if one.holds}
    return frozenset(rates & held)


def _in_percent(one: Measure) -> Measure:
    if one.quantity.unit != PER_MILLE:
        return one
    return replace(one, quantity=replace(one.quantity, unit=PERCENT))
