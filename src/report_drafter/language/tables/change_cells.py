"""Reads what a cell says of a change, and what two values give: 下降4.2%, 提高1.3个百分点, 增加1个, -4.2."""

from __future__ import annotations

from dataclasses import replace

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import HUNDRED, ONE, ZERO, Interval, Quantity
from report_drafter.language.numbers.quantity_reader import read_quantity
from report_drafter.language.numbers.units import PERCENT, POINTS
from report_drafter.language.tables.table_relations import TableRelation
from report_drafter.language.text.tables import Cell

_YEAR = late(r"(?:20\d\d[—–－~～-])?(?P<year>20\d\d)(?:学?年)?(?:度|末|底)?")
LONGEST_YEAR = 12
_CHANGE = late(r"(?<!占)比(?![重例率])|较|增减|增长|增幅|同比|变化|变动|增速|幅度")
_WORDED = late(
    r"(?:(?P<up>增长|增加|提高|上升|提升|多|升|增|↑|[+＋])|(?P<down>下降|减少|降低|回落|少|降|减|↓|[-－−]))?\s*(?P<size>\d.*)"
)
_BARE = late(r"[+＋－−-]?[\d.,，]+")


@frozen
class Said:
    """What a cell says of a change: which way (None where it does not say), and how far."""

    cell: Cell
    sign: int | None
    size: Quantity


def named_year(words: str) -> int:
    """Returns the year that a heading or label names and nothing else, the last of a school year; 0 for other words."""
    match = _YEAR.fullmatch(words.replace(" ", "")) if len(words) <= LONGEST_YEAR else None
    return int(match["year"]) if match is not None else 0


def tells_change(heading: str) -> bool:
    """Tells whether a column or row is of changes, by its name."""
    return _CHANGE.search(heading) is not None


def is_bare(cell: Cell) -> bool:
    """Tells whether a cell holds a number alone, whose unit its heading tells."""
    return _BARE.fullmatch(cell.text) is not None


def said_in(cell: Cell) -> Said | None:
    """Returns the change that a cell tells, a bare number with its sign; None where it tells none."""
    match = _WORDED.fullmatch(cell.text)
    size = read_quantity(match["size"]) if match is not None else None
    if match is None or size is None:
        return None
    sign = 1 if match["up"] else -1 if match["down"] else None
    if sign is None and is_bare(cell):
        is_rate = cell.figure is not None and cell.figure.unit == PERCENT
        return Said(cell, 1, replace(size, unit=PERCENT) if is_rate else size)
    return Said(cell, sign, size) if sign is not None or size.unit in (PERCENT, POINTS) else None


def change_told(then: Cell, now: Cell, said: Said) -> TableRelation | None:
    """Returns a change with the values of two years it follows from; None where they are not of one kind."""
    if then.figure is None or now.figure is None:
        return None
    expected, says = _expected(then.figure, now.figure, said)
    return None if expected is None else TableRelation(_signed(said, expected), (then, now), expected, says)


def _expected(then: Quantity, now: Quantity, said: Said) -> tuple[Interval | None, str]:
    """What two values give: a rate of counts, points of rates, else how far the bare numbers lie apart."""
    base, unit = then.interval(), said.size.unit
    if unit == PERCENT:
        usable = base.low > ZERO and PERCENT not in (then.unit, now.unit)
        return ((now.interval() - base) / base * HUNDRED if usable else None), "增减幅度"
    if then.scale != now.scale or (unit not in (POINTS, "") and then.scale not in {said.size.scale, ONE}):
        return None, ""
    bare = [replace(one, unit="", scale=ONE).interval() for one in (then, now)]
    return bare[1] - bare[0], "两列之差"


def _signed(said: Said, expected: Interval) -> Cell:
    """The cell with its figure as a signed number; a rate without a sign takes that of what is expected."""
    unit = said.size.unit if said.size.unit == PERCENT else ""
    sign = said.sign or (-1 if expected.high < ZERO else 1)
    figure = replace(said.size, number=said.size.number * sign, unit=unit, scale=ONE, form="")
    return replace(said.cell, figure=figure)
