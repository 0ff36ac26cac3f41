"""Reads totals amid the rows of a table: 小计 below its rows, （五）总计 below （一）to（四）, 合计 of all 小计.

What a row of totals adds up is taken from its place. It is told to be wrong only where another column shows that it
adds up these rows, or, in a table of one column, where it lies near their sum.
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.tables.table_relations import TableRelation, counts, is_rate, shown_sums, sum_of_rows
from report_drafter.language.text.tables import Table

FEWEST_PARTS = 2
_MARK = r"[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[.．、]|[一二三四五六七八九十]{1,2}、"
_TOTAL = late(rf"(?P<mark>{_MARK})?(?P<word>合计|总计|共计|小计)(?:数)?")
_NUMBERED = late(_MARK)
_INNER = late(r"其中|^#")
_SUB = "小计"


def find_subtotals(table: Table) -> Iterator[TableRelation]:
    """Yields the sums of rows of totals amid a table, those that hold and those that one cell breaks.

    A total of cells of which one is wrong already is not told to be wrong for it.
    """
    broken: set[int] = set()
    for row in range(1, table.rows):
        found = _sums(table, row)
        for one in shown_sums(found, likely=len(found) == 1):
            if one.holds or broken.isdisjoint(map(id, one.sources)):
                yield one
            if not one.holds:
                broken.add(id(one.cell))


def _sums(table: Table, row: int) -> list[TableRelation]:
    parts = _parts(table, row)
    if len(parts) < FEWEST_PARTS:
        return []
    columns = (one for one in range(1, table.columns) if counts(table, one) and not is_rate(table, one))
    read = (sum_of_rows(table, row, parts, column) for column in columns)
    return [one for one in read if one is not None]


def _parts(table: Table, row: int) -> list[int]:
    """The rows that a row of totals adds up; none where it is no such row, or is the only one of its table."""
    match = _TOTAL.fullmatch(table.label(row))
    if match is None:
        return []
    if match["mark"]:
        return _numbered_alike(table, row, match["mark"])
    subtotals = [one for one in range(1, table.rows) if _word_of(table, one) == _SUB]
    if match["word"] != _SUB:
        return [one for one in subtotals if one < row] if subtotals and subtotals[-1] < row else []
    above = [one for one in subtotals if one < row]
    return [one for one in range(above[-1] + 1 if above else 1, row) if _INNER.search(table.label(one)) is None]


def _word_of(table: Table, row: int) -> str:
    match = _TOTAL.fullmatch(table.label(row))
    return match["word"] if match is not None else ""


def _numbered_alike(table: Table, row: int, mark: str) -> list[int]:
    """The rows right above that are numbered in the way of the total, up to the first of them."""
    found = []
    for one in range(row - 1, 0, -1):
        label = table.label(one)
        number = _NUMBERED.match(label)
        if number is not None and (number[0][0], number[0][-1]) == (mark[0], mark[-1]):
            found.append(one)
        elif number is not None or _INNER.search(label) is None:
            break
    return found[::-1]
