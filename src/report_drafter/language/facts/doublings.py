"""Reads what is told to have doubled, with both of its values: 由6场增加到12场，翻一番; 640件，比2019年的320件翻一番.

A goal may double what the report tells of its own year: 面向务工人员6场. …面向务工人员12场，比2024年翻一番.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import round_half_up
from report_drafter.language.changes.change_reader import direction_of, is_base
from report_drafter.language.figures.measure import Measure, Part, Scope
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.relations.figure_relations import UNCOUNTED_UNITS, counted_alike, counts_things

LONG_NAME = 6
LEAST, MOST, NEARLY = Decimal("0.9"), Decimal("1.9"), Decimal("0.75")
_SIGN = late("番")
_DOUBLED = late(
    r"(?P<gap>[）)]?[，,]?\s*(?:[比较](?P<year>20\d\d)年)?[\u4e00-\u9fff]{0,6}?(?P<nearly>近|接近|将近)?)"
    r"(?P<said>翻了?(?:近|将近|接近)?(?P<number>[一两二三四])?番)"
)
_NUMBERS = {"两": 2, "二": 2, "三": 3, "四": 4}


@frozen
class Doubling:
    """What `said` (with its place) tells of `now` and its earlier value `base`: that it doubled `number` times."""

    start: int
    end: int
    said: str
    number: int
    now: Measure
    base: Measure

    @property
    def times(self) -> int:
        """How many times as much that is."""
        return int(2**self.number)

    @property
    def holds(self) -> bool:
        """Whether the two figures may have doubled so, a good deal more included."""
        least = NEARLY if "近" in self.said else LEAST
        return self.times * least <= self.now.quantity.value / self.base.quantity.value <= self.times * MOST

    @property
    def exact(self) -> Decimal:
        """How many times as much the figures tell, to two places."""
        return round_half_up(self.now.quantity.value / self.base.quantity.value, 2)


def find_doublings(model: ReportModel) -> Iterator[Doubling]:
    """Yields each 翻番 right behind a figure of which the report tells the earlier value."""
    for paragraph in model.whole.paragraphs_with(_SIGN):
        measures = model.beside(paragraph)
        for at, last in enumerate(measures):
            match = _DOUBLED.match(paragraph.text, last.end)
            pair = _values(model, measures, at, match["year"]) if match is not None else None
            if match is not None and pair is not None and min(one.quantity.interval().low for one in pair) > 0:
                said = f"{match['nearly'] or ''}{match['said']}"
                yield Doubling(match.start("said"), match.end(), said, _NUMBERS.get(match["number"], 1), *pair)


def _values(
    model: ReportModel, measures: Sequence[Measure], at: int, year: str | None
) -> tuple[Measure, Measure] | None:
    """The figure that doubled and its earlier value: of the change it ends, the one before it, or the year's."""
    last = measures[at]
    if year is not None:
        base = _of_year(model, last) if year == str(model.year) and last.scope is Scope.PLAN else None
        return (last, base) if base is not None else None
    for change in model.changes:
        if last in (change.stated, change.now) and change.now.paragraph is last.paragraph:
            return change.now, change.base
    before = measures[at - 1] if at else None
    if before is not None and is_base(last) and counted_alike(before, last) and before.passage == last.passage:
        return before, last
    return None


def _of_year(model: ReportModel, goal: Measure) -> Measure | None:
    """The one figure of the report's year whose name holds that of a goal."""
    told = [one for one in model.by_unit.get(goal.quantity.unit, ()) if _is_told(one) and _share_name(one, goal)]
    return told[0] if len({one.quantity.value for one in told}) == 1 else None


def _is_told(one: Measure) -> bool:
    if one.part is Part.PLAN or one.quantity.unit in UNCOUNTED_UNITS:
        return False
    return counts_things(one) and direction_of(one) is None and one.scope is not Scope.LAST_YEAR


def _share_name(one: Measure, goal: Measure) -> bool:
    core, words = goal.phrase.core, one.before
    return any(core[at : at + LONG_NAME] in words for at in range(len(core) - LONG_NAME + 1))
