"""Finds what the columns and rows of a table are to one another, by what nearly all of its rows show.

A relation holds for all rows but one (the odd one is the error), or its name says it: 合计 is the sum of the rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from itertools import permutations

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import HUNDRED, ZERO, Interval, Quantity, sum_of
from report_drafter.language.changes.change_reader import CONSTANT_PRICES
from report_drafter.language.numbers.digit_slips import put_right
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.text.tables import Cell, Table, column_name

FEWEST_ROWS = 3
MOST_COLUMNS = 10
FARTHEST_TOTAL, TEN = Decimal("0.3"), Decimal(10)
_TOTAL = late(r"(?:合计|总计|共计|总数|总和|总量)(?:数)?")
_WHOLE = late("全(?:[年市县区旗省州局镇乡]|系统)(?:合计)?")
_MEAN = late(r"均|^每")
_INNER = late(r"其中|小计|^[（(]\d|^#")
_RATE = late(
    r"率|占比|比重|比例|增幅|增长|同比|环比|平均|[人件户亩日月年次]均|均值|每[人件户亩]|单[产价]|单位[面产能成价]|密度|强度|指数|%|％|排名|名次|序号|/|／"
)


@frozen
class TableRelation:
    """A cell with those that it follows from; `expected` is what they give, `says` in what way (各行之和)."""

    cell: Cell
    sources: tuple[Cell, ...]
    expected: Interval
    says: str
    sure: bool = False

    @property
    def holds(self) -> bool:
        """Whether the cell may be what the others give."""
        figure = self.cell.figure
        return figure is not None and _loose(figure).meets(self.expected)


def find_table_relations(table: Table) -> Iterator[TableRelation]:
    """Yields the relations of a table, those that hold and those that one cell breaks.

    A total of cells of which one is wrong already is not told to be wrong for it.
    """
    if table.columns > MOST_COLUMNS:
        return
    found = list(_column_relations(table))
    yield from found
    broken = {id(one.cell) for one in found if not one.holds}
    yield from (one for one in _totals(table) if one.holds or broken.isdisjoint(map(id, one.sources)))


def _loose(figure: Quantity) -> Interval:
    """What a cell may mean: a rate may have been cut off instead of rounded."""
    interval = figure.interval()
    if figure.unit != PERCENT and not figure.decimals:
        return interval
    slack = Decimal(1).scaleb(-figure.decimals) * figure.scale / 2
    return Interval(interval.low - slack, interval.high + slack)


def _totals(table: Table) -> Iterator[TableRelation]:
    """The row of totals: the last row, or the first, with the sum of the others in each column that counts.

    What is called 全市 or 全年 is a total where that of another column is the sum.
    """
    for row in {1, table.rows - 1}:
        named = is_total(table.label(row))
        if not named and not _WHOLE.fullmatch(table.label(row)):
            continue
        others = [one for one in range(1, table.rows) if one != row]
        if len(others) < FEWEST_ROWS - 1 or any(is_inner(table.label(one)) for one in others):
            continue
        columns = (column for column in range(1, table.columns) if counts(table, column))
        read = [sum_of_rows(table, row, others, column, sure=True) for column in columns]
        yield from shown_sums([one for one in read if one is not None], likely=named)


def shown_sums(found: Sequence[TableRelation], *, likely: bool) -> Iterator[TableRelation]:
    """Yields the sums of one row that hold, and the others where some does, or where a `likely` one lies near."""
    held = any(one.holds for one in found)
    yield from (one for one in found if one.holds or held or (likely and _is_near(one)))


def is_total(label: str) -> bool:
    """Tells whether a row is one of totals, by its name."""
    return _TOTAL.fullmatch(label) is not None


def is_inner(label: str) -> bool:
    """Tells whether a row is a total itself or part of another row: 小计, 其中."""
    return _TOTAL.fullmatch(label) is not None or _INNER.search(label) is not None


def counts(table: Table, column: int) -> bool:
    """Tells whether a column holds what can be added up: no rates, means or ranks, by its heading."""
    return not _RATE.search(table.heading(column))


def sum_of_rows(
    table: Table, row: int, others: Sequence[int], column: int, *, sure: bool = False
) -> TableRelation | None:
    """Returns what other rows come to in a column, against the cell of a row; None where some hold no figure."""
    cell = table.cells.get((row, column))
    sources = tuple(table.cells[one, column] for one in others if (one, column) in table.cells)
    if cell is None or cell.figure is None or cell.figure.unit == PERCENT:
        return None
    figures = [one.figure for one in sources if one.figure is not None]
    if len(figures) < len(others):
        return None
    return TableRelation(cell, sources, sum_of(figures), "各行之和", sure)


def _is_near(one: TableRelation) -> bool:
    """Whether a total lies near the sum of its column, or a slip of the hand in one cell explains the difference."""
    figure = one.cell.figure
    if figure is None or not figure.value:
        return False
    if abs(one.expected.low - figure.value) / abs(figure.value) <= FARTHEST_TOTAL:
        return True
    parts = [cell.figure for cell in one.sources if cell.figure is not None]
    missing = figure.value - one.expected.low
    needed = ((figure, one.expected.low), *((part, part.value + missing) for part in parts))
    return any(put_right(each, value) is not None for each, value in needed if value > ZERO)


@frozen
class _Rule:
    """How two columns give a third, a percentage (`of_rate`) or so much for each (`of_mean`).

    Where they are `is_even`, the two may change places.
    """

    says: str
    gives: Callable[[Quantity, Quantity], Interval | None]
    of_rate: bool = False
    is_even: bool = False
    of_mean: bool = False


def _difference(one: Quantity, other: Quantity) -> Interval | None:
    return other.interval() - one.interval()


def _growth(one: Quantity, other: Quantity) -> Interval | None:
    base = one.interval()
    return (other.interval() - base) / base * HUNDRED if base.low > ZERO else None


def _share(one: Quantity, other: Quantity) -> Interval | None:
    base = one.interval()
    return other.interval() / base * HUNDRED if base.low > ZERO else None


def _both(one: Quantity, other: Quantity) -> Interval | None:
    return one.interval() + other.interval()


def _mean(one: Quantity, other: Quantity) -> Interval | None:
    count = one.interval()
    return other.interval() / count if count.low > ZERO else None


_RULES = (
    _Rule("两列之商", _mean, of_mean=True),
    _Rule("两列之差", _difference),
    _Rule("增减幅度", _growth, of_rate=True),
    _Rule("所占比率", _share, of_rate=True),
    _Rule("两列之和", _both, is_even=True),
)


def _column_relations(table: Table) -> Iterator[TableRelation]:
    """Columns that others give in all rows, or in all but one; the last column of such a group is what follows."""
    known: set[frozenset[int]] = set()
    for column in range(table.columns - 1, 0, -1):
        found = _summed(table, column)
        if found:
            known.add(frozenset((column, *_counted(table, column))))
        elif not _TOTAL.fullmatch(column_name(table.heading(column))):
            fitting = (rule for rule in _RULES if _fits(rule, table, column))
            found = next(filter(None, (_explained(table, column, rule, known) for rule in fitting)), [])
        yield from found


def _fits(rule: _Rule, table: Table, column: int) -> bool:
    """Whether a column is of the kind that a rule gives: a rate, a mean, or neither."""
    is_mean = _MEAN.search(table.heading(column)) is not None
    return rule.of_rate is is_rate(table, column) and rule.of_mean is (is_mean and not rule.of_rate)


def _summed(table: Table, column: int) -> list[TableRelation]:
    """A column of totals (合计, or 全年 behind its quarters): in each row the sum of all others that count."""
    name = column_name(table.heading(column))
    if not _TOTAL.fullmatch(name) and not _WHOLE.fullmatch(name):
        return []
    others = _counted(table, column)
    found = [_summed_row(table, row, others, column) for row in range(1, table.rows)]
    told = [one for one in found if one is not None]
    return all_but_one(told, named=True) if len(others) > 1 else []


def _counted(table: Table, column: int) -> list[int]:
    """The columns that a column of totals adds up."""
    return [one for one in range(1, table.columns) if one != column and counts(table, one)]


def _summed_row(table: Table, row: int, others: Sequence[int], column: int) -> TableRelation | None:
    cell = table.cells.get((row, column))
    sources = [table.cells.get((row, one)) for one in others]
    figures = [one.figure for one in sources if one is not None and one.figure is not None]
    if cell is None or cell.figure is None or len(figures) < len(others):
        return None
    return TableRelation(cell, tuple(one for one in sources if one), sum_of(figures), "各列之和")


def all_but_one(found: Sequence[TableRelation], *, named: bool = False) -> list[TableRelation]:
    """Returns the rows of a relation that nearly all of them show; none where too few tell anything.

    Of small numbers one may follow from others by chance, unless the relation is `named` by its heading.
    """
    telling = [one for one in found if one.cell.figure is not None and one.cell.figure.value]
    broken = sum(not one.holds for one in telling)
    if len(telling) < FEWEST_ROWS or broken > 1 or (broken and not named and _may_be_chance(telling)):
        return []
    return list(found)


def _may_be_chance(telling: Sequence[TableRelation]) -> bool:
    """Whether cells of one digit are all that follows: 1, 0 and 2 are the difference of many a pair of columns."""
    figures = [one.cell.figure for one in telling if one.holds]
    return all(one is None or (abs(one.number) < TEN and not one.decimals) for one in figures)


def is_rate(table: Table, column: int) -> bool:
    """Tells whether a column holds percentages."""
    figures = [table.figure(row, column) for row in range(1, table.rows)]
    return any(one is not None and one.unit == PERCENT for one in figures)


def _explained(table: Table, column: int, rule: _Rule, known: set[frozenset[int]]) -> list[TableRelation]:
    """The rows of a column as two others give it, where at most one row does not follow."""
    others = [one for one in range(1, table.columns) if one != column and not is_rate(table, one)]
    for first, second in permutations(others, 2):
        columns = frozenset((first, second, column))
        if (rule.is_even and first > second) or columns in known:
            continue
        found = _rows(table, (first, second, column), rule)
        if found:
            known.add(columns)
            return found
    return []


def _rows(table: Table, columns: tuple[int, int, int], rule: _Rule) -> list[TableRelation]:
    found = []
    broken = 0
    for row in range(1, table.rows):
        one = _row(table, row, columns, rule)
        if one is not None:
            found.append(one)
            broken += not one.holds
        if broken > 1:
            return []
    return all_but_one(found)


def _row(table: Table, row: int, columns: tuple[int, int, int], rule: _Rule) -> TableRelation | None:
    if rule.gives is _growth and CONSTANT_PRICES.search(table.label(row)):
        return None  # The values are at current prices, their growth is not.
    cells = [table.cells.get((row, column)) for column in columns]
    figures = [cell.figure if cell is not None else None for cell in cells]
    first, second, told = figures
    if first is None or second is None or told is None:
        return None
    expected = rule.gives(first, second)
    sources = tuple(cell for cell in cells[:2] if cell is not None)
    last = cells[2]
    return TableRelation(last, sources, expected, rule.says) if expected is not None and last is not None else None
