"""What the sheet 问题清单 of a returned copy says: the same words and widths in every format."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterator, Sequence
from enum import Enum

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.frozen import frozen
from report_drafter.domain.location import CellAddress
from report_drafter.excel.cells.cell_text import writable
from report_drafter.excel.cells.text_width import room_in, row_height, wrapped_lines
from report_drafter.excel.marks.finding_rows import AGAINST, FindingRow, count_words, finding_row
from report_drafter.excel.marks.marked_cells import Cell, linked_cell

NAME = "问题清单"
HEADINGS = ("序号", "级别", "位置", "原值", "问题", "应当怎样")
WIDTHS = (6, 8, 24, 20, 54, 50)
"""Of the columns, in half-width characters."""
FIRST_ROW = 3
"""Of the findings, counted from 0: title, remark and headings stand above."""
SEVERITY_COLUMN, PLACE_COLUMN = 1, 2
TITLE_HEIGHT, REMARK_HEIGHT, HEADER_HEIGHT, LEAST_HEIGHT = 28.0, 20.0, 24.0, 20.0
REMARK = "浅红、橙、绿色的单元格有问题，原因见单元格批注和本表。改好后请把本文件发回；本表和标色不影响汇总，可以保留。"


class ListPart(Enum):
    """What a line of the sheet is, on which its look depends."""

    TITLE = "title"
    REMARK = "remark"
    HEADINGS = "headings"
    ROW = "row"


@frozen
class ListRow:
    """One finding of the list: its texts, its height in points, and the cell that its place leads to."""

    texts: tuple[str, ...]
    height: float
    severity: Severity
    link: CellAddress | None


@frozen
class ReturnedList:
    """The whole list."""

    remark: str
    rows: tuple[ListRow, ...]

    def lines(self) -> Iterator[tuple[ListPart, Sequence[str], float]]:
        """Returns the sheet line by line: what it is, its texts, its height in points."""
        yield ListPart.TITLE, (NAME,), TITLE_HEIGHT
        yield ListPart.REMARK, (self.remark,), REMARK_HEIGHT
        yield ListPart.HEADINGS, HEADINGS, HEADER_HEIGHT
        for one in self.rows:
            yield ListPart.ROW, one.texts, one.height

    def severities(self) -> dict[Severity, list[Cell]]:
        """Returns the cells that name a severity, by severity."""
        cells: dict[Severity, list[Cell]] = {severity: [] for severity in Severity}
        for row, one in enumerate(self.rows, FIRST_ROW):
            cells[one.severity].append((row, SEVERITY_COLUMN))
        return cells


def returned_list(findings: Sequence[Finding], sheets: Container[str]) -> ReturnedList:
    """Returns the list of the findings; `sheets` are the department's own, to which links may lead."""
    rows = tuple(_rows(findings, sheets))
    return ReturnedList(f"{count_words([one.severity for one in rows])}。{REMARK}", rows)


def free_name(taken: Collection[str]) -> str:
    """Returns a name for the list that no other sheet bears; letter case counts for nothing, as in Excel."""
    lowered = {one.lower() for one in taken}
    names = (NAME, *(f"{NAME}（{number}）" for number in range(2, len(taken) + 3)))
    return next(name for name in names if name not in lowered)


def _rows(findings: Sequence[Finding], sheets: Container[str]) -> Iterator[ListRow]:
    for number, finding in enumerate(findings, 1):
        texts = _texts(number, finding_row(finding))
        lines = max(wrapped_lines(text, room_in(width)) for text, width in zip(texts, WIDTHS, strict=True))
        yield ListRow(texts, row_height(lines, LEAST_HEIGHT), finding.severity, linked_cell(finding, sheets))


def _texts(number: int, row: FindingRow) -> tuple[str, ...]:
    texts = (str(number), row.severity.chinese, _on_one_line(row.place), row.typed, row.problem, row.advice)
    return tuple(map(writable, texts))


def _on_one_line(place: str) -> str:
    """The cells, then those that they are held against: 指标!F9；对照：指标!F10、指标!F11."""
    lines = place.split("\n")
    related = [line.removeprefix(AGAINST) for line in lines if line.startswith(AGAINST)]
    own = "、".join(line for line in lines if not line.startswith(AGAINST))
    return f"{own}；{AGAINST}{'、'.join(related)}" if related else own
