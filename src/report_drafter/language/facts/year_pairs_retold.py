"""Finds rows of this year and last that the text tells too, with one of the two figures another.

有效发明专利1326件，比上年的1108件增长19.7% tells both cells of a row (1322, 1108) of that name. That one of them is
right shows that the row is meant; the other must be told alike.
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge, Quantity
from report_drafter.domain.report_text import Story
from report_drafter.language.changes.stated_changes import Change
from report_drafter.language.facts.fact_names import agree_quantities
from report_drafter.language.facts.table_tellings import TableTelling
from report_drafter.language.figures.measure import Measure, Part
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.text.characters import character_pairs, count_held
from report_drafter.language.text.tables import Cell, Table, column_name

FEWEST, HALF, FARTHEST = 2, 2, 40
"""How many pairs of characters, and half of those of a row's name, must stand so near before a figure."""
_YEAR = late(r"(?P<year>(?:19|20)\d\d)年")
_LAST_YEAR = ("上年", "去年", "上一年")
_MARKS = late("[“”（）()]")


def find_year_pairs(model: ReportModel, table: Table) -> Iterator[TableTelling]:
    """Yields the cells of this year and last that the text tells with another value beside the right other one."""
    columns = _year_columns(table)
    year = model.year or 0
    if year not in columns or year - 1 not in columns:
        return
    for row in range(1, table.rows):
        now, then = (table.cells.get((row, columns[one])) for one in (year, year - 1))
        if now is None or then is None or now.figure is None or then.figure is None:
            continue
        name = _MARKS.sub("", column_name(table.label(row)))
        changes = {(id(one.now), id(one.base)): one for one in model.changes if _is_of(model, one, name)}
        told = [_telling(one, (now, now.figure), (then, then.figure)) for one in changes.values()]
        found = [one for one in told if one is not None]
        if len(found) == len(told) == 1:
            yield found[0]


def _year_columns(table: Table) -> dict[int, int]:
    """The columns that years head, by the year."""
    headed = ((_YEAR.match(table.heading(column)), column) for column in range(1, table.columns))
    return {int(match["year"]): column for match, column in headed if match is not None}


def _is_of(model: ReportModel, change: Change, name: str) -> bool:
    """Whether the words before the present value of a change, or behind it, name a row."""
    one = change.now
    if one.paragraph.story is Story.TABLE or one.part is Part.PLAN or not (_is_exact(one) and _is_exact(change.base)):
        return False
    start = max(model.sentences[one.sentence].start, one.start - FARTHEST)
    pairs = character_pairs(name)
    if not any(sign in change.base.before for sign in (*_LAST_YEAR, f"{(model.year or 0) - 1}年")):
        return False
    words = _MARKS.sub("", f"{one.paragraph.text[start : one.start]}|{one.after}")
    return bool(pairs) and count_held(pairs, words) >= max(min(FEWEST, len(pairs)), len(pairs) // HALF)


def _is_exact(one: Measure) -> bool:
    return one.quantity.hedge is Hedge.EXACT


def _telling(change: Change, now: tuple[Cell, Quantity], then: tuple[Cell, Quantity]) -> TableTelling | None:
    """The cell that a change tells otherwise, where it tells the other one rightly."""
    if change.now.quantity.unit != change.base.quantity.unit:
        return None
    is_now, is_then = (_tells(one, figure) for one, (_, figure) in ((change.now, now), (change.base, then)))
    is_turned = _tells(change.now, then[1]) and _tells(change.base, now[1]) and not change.compares_two
    if is_now is is_then:
        return TableTelling(now[0], change.now) if is_turned and not is_now else None
    return TableTelling(then[0], change.base) if is_now else TableTelling(now[0], change.now)


def _tells(one: Measure, figure: Quantity) -> bool:
    unlike = figure.unit and figure.unit != one.quantity.unit
    if unlike:
        return False
    return agree_quantities(figure, one.quantity) or (not figure.unit and figure.number == one.quantity.number)
