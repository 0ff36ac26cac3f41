"""Finds figures that an opening, a closing or a look back tells again with a slip: 提起公诉17,301人, of 17,031人.

Such passages tell what stands elsewhere in the report. A figure that stands nowhere else, while one of its kind that is
called alike differs from it by one digit, or by two that changed places, is told.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cached_property

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge, Quantity
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.facts.recalled_figures import OTHER_TIMES, Recalled
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.digit_slips import digits_of, swapped
from report_drafter.language.relations.figure_relations import counted_in
from report_drafter.language.text.characters import character_pairs, is_basic_han

_Written = tuple[str, Decimal, str]
"""What a figure counts, its scale (万) and its number as it is written."""
_LOOKING_BACK = frozenset((Part.FRONT, Part.LEADER, Part.PROBLEMS, Part.PLAN, Part.CLOSING))
_SEVERAL_YEARS = frozenset((Scope.LONG, Scope.CUMULATIVE))
_BASES = ("由", "从")
_AHEAD = late("计划|目标|力争|预[期计]|任务|[比较]20\\d\\d年|今年")
_SHARE = "占"
_OF_A_YEAR = late("年的$")
_LEADS = late(
    r"全[年市县区省州镇乡校院局系统]*|20\d\d年末?|年末|年内|截至|目前|累计|总计|合计|完成|实现|达到?|已有?|仅有?|共有?|[尚仍还现实]有"
    r"|为|是|了|的|有|和|及|其中|同比|[户人村件场次项案]均|年均|平均|每年|递增|[比较]上年|各位代表|[一五两三]年来"
)
FEWEST_DIGITS, SURE_DIGITS, MANY_DIGITS, PAIR = 2, 3, 4, 2
BEFORE, BEHIND, CONTEXT, LATEST = 16, 8, 60, 6
FEWEST_PAIRS, FEWEST_NAMING, HALF, MOST = 3, 2, 0.5, 0.6
"""Of how many pairs of characters a name is, and which share of them must stand around the figure told again."""


class _Figures:
    """The exact figures of a report by how they are written, so that what slips from one is found without a search."""

    def __init__(self, model: ReportModel, again: Sequence[Measure]) -> None:
        self._whole = model.whole
        wanted = {(counted_in(one), len(f"{one.quantity.number:f}")) for one in again}
        self._masked: defaultdict[_Written, list[Measure]] = defaultdict(list)
        self._written: defaultdict[_Written, list[Measure]] = defaultdict(list)
        self._valued: defaultdict[tuple[str, Decimal], list[Measure]] = defaultdict(list)
        for one in model.measures if again else ():
            unit, number = counted_in(one), f"{one.quantity.number:f}"
            if one.quantity.hedge is Hedge.EXACT and (unit, len(number)) in wanted:
                self._written[unit, one.quantity.scale, number].append(one)
                self._valued[unit, one.quantity.value].append(one)
                for mask in _masks(unit, one.quantity.scale, number):
                    self._masked[mask].append(one)

    def near(self, one: Measure) -> Iterator[Measure]:
        """Yields the figures of the same things that differ by one digit, or by two neighbours that changed places."""
        for mask in _masks(*_written(one.quantity, counted_in(one))):
            yield from (each for each in self._masked.get(mask, ()) if each.quantity.number != one.quantity.number)
        for turned in swapped(one.quantity):
            yield from self._written.get(_written(turned, counted_in(one)), ())

    def stands_elsewhere(self, one: Measure) -> bool:
        """Tells whether another paragraph, a row of a table too, holds the number of a figure."""
        number, own = f"{one.quantity.number:f}", one.paragraph.text.replace(",", "")
        return self._without_commas.count(number) > own.count(number)

    @cached_property
    def _without_commas(self) -> str:
        return self._whole.plain.replace(",", "")

    def equal(self, one: Measure) -> Sequence[Measure]:
        """Returns the figures of the same things with the same value."""
        return self._valued.get((counted_in(one), one.quantity.value), ())


def _written(quantity: Quantity, unit: str) -> _Written:
    return unit, quantity.scale, f"{quantity.number:f}"


def _masks(unit: str, scale: Decimal, number: str) -> Iterator[_Written]:
    """How a figure is written with one of its digits left open."""
    for at, char in enumerate(number):
        if char != ".":
            yield unit, scale, f"{number[:at]}*{number[at + 1 :]}"


def find_retold(model: ReportModel) -> Iterator[Recalled]:
    """Yields each figure of a passage that sums up or looks back, with the one that it slips from."""
    opening = _opening_of(model)
    again = [one for one in model.measures if one.part in _LOOKING_BACK or one.paragraph.number < opening]
    right = {id(share.rate) for share in model.shares if share.holds}
    again = [one for one in again if id(one) not in right and _may_slip(one)]
    figures = _Figures(model, again)
    for one in again:
        told = _slipped_from(figures, one)
        if told is not None:
            yield Recalled(one, told)


def _opening_of(model: ReportModel) -> int:
    """The number of the paragraph behind the opening: of the first numbered heading, or behind the first figures."""
    heading = next((one.paragraph.number for one in model.headings if one.ordinal), 0)
    first = next((one.paragraph.number for one in model.measures if one.paragraph.table is None), 0)
    return max(heading, first + 1 if first <= LATEST else 0)


def _may_slip(one: Measure) -> bool:
    if one.quantity.hedge is not Hedge.EXACT or len(digits_of(one.quantity)) < FEWEST_DIGITS:
        return False
    if one.part is Part.PLAN and _AHEAD.search(one.clause):
        return False
    return one.scope not in OTHER_TIMES or one.before.endswith(_BASES)


def _slipped_from(figures: _Figures, one: Measure) -> Measure | None:
    """The one figure of other paragraphs that a figure is called like and slips from; None where its value is told."""
    near = [each for each in figures.near(one) if each.paragraph is not one.paragraph and _may_be_meant(one, each)]
    name = character_pairs(_name_of(one)) if near else frozenset[str]()
    if len(name) < FEWEST_NAMING or _is_told(figures, one, name):
        return None  # 增长33.6%, 建成300个: of anything.
    called = [each for each in near if _is_called(name, each, len(digits_of(one.quantity)))]
    return called[0] if len({each.quantity.value for each in called}) == 1 else None


def _may_be_meant(one: Measure, each: Measure) -> bool:
    if one.part is each.part is Part.PLAN or _OF_A_YEAR.search(one.before) or _OF_A_YEAR.search(each.before):
        return False
    if one.before.endswith(_SHARE) and each.before.strip("，,、；;（(") == _SHARE:
        return False  # Of which whole and part this tells only what stands before.
    same_times = (one.scope in _SEVERAL_YEARS) is (each.scope in _SEVERAL_YEARS) or len(
        digits_of(one.quantity)
    ) >= MANY_DIGITS
    timely = each.scope not in OTHER_TIMES and (same_times or one.scope in OTHER_TIMES)
    return timely and direction_of(one) is direction_of(each)


def _is_told(figures: _Figures, one: Measure, name: frozenset[str]) -> bool:
    """Whether the value stands elsewhere, in a table too; a small one meets others of its unit by chance."""
    equal = [each for each in figures.equal(one) if each.paragraph is not one.paragraph]
    if len(digits_of(one.quantity)) < MANY_DIGITS:
        return any(2 * len(name & character_pairs(_context_of(each))) >= len(name) for each in equal)
    return bool(equal) or figures.stands_elsewhere(one)


def _name_of(one: Measure) -> str:
    """What a figure is called: the words before it but for time and manner, or else those behind it."""
    before = "".join(filter(is_basic_han, _LEADS.sub("", one.before[-BEFORE:])))
    return before if len(before) > PAIR else before + one.after[:BEHIND]


def _context_of(one: Measure) -> str:
    text = one.paragraph.text
    start = max(one.start - CONTEXT, text.rfind("。", 0, one.start) + 1)
    return text[start : one.end] + one.after[:BEHIND]


def _is_called(name: frozenset[str], each: Measure, digits: int) -> bool:
    """Whether the words around a figure hold most of a name, half of it for a long number, all for a short one."""
    shared = name & character_pairs(_context_of(each))
    if digits < SURE_DIGITS:
        return len(name) >= FEWEST_PAIRS and shared == name and character_pairs(_name_of(each)) <= name
    return len(shared) >= (HALF if digits >= MANY_DIGITS else MOST) * len(name)
