"""Finds the relations that hold in an old report: totals and parts, parts after 其中, rates and what they are of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from report_drafter.adopting.stated_figure import StatedFigure
from report_drafter.domain.frozen import frozen
from report_drafter.domain.quantity import ZERO, Hedge, round_half_up
from report_drafter.domain.relation import Calculation, Constant, Expression, Operator, Relation, Term

PERCENT = "%"
HUNDRED = Decimal(100)
FEWEST_PARTS = 2
MOST_PARTS = 15
SURE_PARTS = 3
SURE_TOTAL = Decimal(1000)
PART = "其中"
SETTLED_WORDS = (
    "办结",
    "化解",
    "整改",
    "解决",
    "通过",
    "采纳",
    "成功",
    "审结",
    "破获",
    "办理",
    "满意",
    "完成",
    "实际",
    "同意",
    "受理",
)
TOTAL_NOTE = "原报告中合计与各项之和相等"
PART_NOTE = "原报告中前一项是后一项的一部分"
RATE_NOTE = "原报告中比率与这两项相符"


@frozen
class NamedFigure:
    """A figure with the name of the indicator that was made of it."""

    name: str
    figure: StatedFigure

    @property
    def value(self) -> Decimal:
        """The figure in plain units."""
        return self.figure.quantity.value

    @property
    def exact(self) -> bool:
        """Whether it is a whole count that may be added up to the unit."""
        quantity = self.figure.quantity
        return quantity.hedge is Hedge.EXACT and quantity.scale == 1 and self.unit != PERCENT

    @property
    def unit(self) -> str:
        """The unit of the measure, without scale."""
        return self.figure.measure.quantity.unit


def find_relations(named: Sequence[NamedFigure]) -> tuple[Relation, ...]:
    """Returns the relations that hold, in reading order, none twice; `named` is in reading order."""
    found: dict[str, Relation] = {}
    for group in _passages(named):
        spanned = _Group(group)
        for relation in (*spanned.totals(), *spanned.shares(), *spanned.rates()):
            if len(relation.names()) > 1:  # a name that stands twice says nothing of itself
                found.setdefault(relation.text, relation)
    return tuple(found.values())


def _passages(named: Sequence[NamedFigure]) -> Iterator[list[NamedFigure]]:
    """Groups figures up to full stops: parts follow their total within one passage."""
    group: list[NamedFigure] = []
    for one in named:
        if group and group[-1].figure.measure.passage != one.figure.measure.passage:
            yield group
            group = []
        group.append(one)
    if group:
        yield group


class _Group:
    """The figures of one passage; totals that were found hide their parts from the totals before them."""

    def __init__(self, figures: Sequence[NamedFigure]) -> None:
        self._figures = figures
        self._parts: dict[int, list[int]] = {}
        for place in range(len(figures) - 1, -1, -1):
            parts = self._parts_of(place)
            if parts:
                self._parts[place] = parts

    def totals(self) -> Iterator[Relation]:
        """Yields total = part + part, in reading order."""
        for place in sorted(self._parts):
            parts = [self._figures[one].name for one in self._parts[place]]
            right: Expression = Term(parts[0])
            for name in parts[1:]:
                right = Calculation(right, "+", Term(name))
            total = self._figures[place].name
            text = f"{total} = {' + '.join(parts)}"
            yield Relation(text, Term(total), Operator.EQUAL, right, note=TOTAL_NOTE)

    def shares(self) -> Iterator[Relation]:
        """Yields part <= whole where 其中 or a word such as 办结 makes the next figure of the same unit a part."""
        siblings = {one for parts in self._parts.values() for one in parts[:-1]}
        for place, (whole, part) in enumerate(pairwise(self._figures)):
            if (
                place in self._parts
                or place in siblings
                or whole.unit != part.unit
                or part.unit == PERCENT
                or part.value > whole.value
            ):
                continue
            before = _words_before(part.figure)
            if PART in before or any(before.endswith(word) for word in SETTLED_WORDS):
                yield _at_most(part.name, whole.name, hard=PART in before)

    def rates(self) -> Iterator[Relation]:
        """Yields rate = part / whole * 100 where the two figures before a rate give it."""
        for place, rate in enumerate(self._figures):
            if rate.unit == PERCENT and rate.figure.quantity.hedge is Hedge.EXACT:
                yield from self._rate(place, rate)

    def _rate(self, place: int, rate: NamedFigure) -> Iterator[Relation]:
        before = [one for one in self._figures[max(0, place - 3) : place] if one.exact]
        for part in reversed(before):
            for whole in before:
                if part is whole or part.unit != whole.unit or not ZERO < part.value < whole.value:
                    continue
                share = round_half_up(part.value * HUNDRED / whole.value, rate.figure.quantity.decimals)
                if share == rate.value < HUNDRED:  # nobody rounds a part to the whole: 100% is of something else
                    text = f"{rate.name} = {part.name} / {whole.name} * 100"
                    shared = Calculation(Calculation(Term(part.name), "/", Term(whole.name)), "*", Constant(HUNDRED))
                    yield Relation(text, Term(rate.name), Operator.EQUAL, shared, note=RATE_NOTE)
                    return

    def _parts_of(self, place: int) -> list[int]:
        """The figures right after a total that sum up to it; [] where none do, or where it may be chance."""
        total = self._figures[place]
        if not total.exact or total.value <= ZERO:
            return []
        parts: list[int] = []
        rest, one = total.value, place + 1
        while one < len(self._figures) and rest > ZERO and len(parts) < MOST_PARTS:
            figure = self._figures[one]
            if figure.unit == PERCENT:
                one += 1
                continue
            if not figure.exact or figure.value > rest:
                return []
            parts.append(one)
            rest -= figure.value
            one = self._behind(one)
        return parts if rest == ZERO and self._credible(total, parts) else []

    def _behind(self, place: int) -> int:
        """The place after a figure and after its own parts, nested ones too."""
        last = place
        while last in self._parts:
            last = self._parts[last][-1]
        return last + 1

    def _credible(self, total: NamedFigure, parts: Sequence[int]) -> bool:
        figures = [self._figures[one] for one in parts]
        if len(figures) < FEWEST_PARTS or any(one.value == ZERO for one in figures):
            return False
        same_unit = all(one.unit == total.unit for one in figures)
        if same_unit:
            return len(figures) >= SURE_PARTS or total.value >= SURE_TOTAL or PART in _words_before(figures[0].figure)
        return total.value >= SURE_TOTAL and len({one.unit for one in figures}) == 1


def _words_before(figure: StatedFigure) -> str:
    return figure.measure.before.rstrip("共达为")


def _at_most(part: str, whole: str, *, hard: bool) -> Relation:
    return Relation(f"{part} <= {whole}", Term(part), Operator.AT_MOST, Term(whole), hard=hard, note=PART_NOTE)
