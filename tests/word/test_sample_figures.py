"""In the sample report every control names the cell that its figure came from: all of them, against the workbooks."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lxml import etree

from report_drafter.domain.project import Project
from report_drafter.domain.workbook import Workbook
from report_drafter.excel.workbook_reader import read_workbook
from report_drafter.language.numbers.quantity_reader import read_quantity
from report_drafter.workflows.draft_report import Draft, draft_report
from tests.builders.document_builder import part_text

YEAR, LAST_YEAR = 2023, 2022
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TITLE = re.compile(r"(?P<name>.+?)(?:·(?P<other>上年|比上年))?（(?P<file>\S+) (?P<sheet>\S+)!(?P<cell>[A-Z]+\d+)）")


@pytest.fixture(scope="module")
def draft(repository: Path) -> Draft:
    """The sample's draft, in memory."""
    return draft_report(Project(repository, YEAR))


def titles(draft: Draft) -> list[tuple[re.Match[str], str, str]]:
    """Returns the title, the tag and the text of every control of a figure."""
    root = etree.fromstring(part_text(draft.rendered.content).encode())
    found = []
    for control in root.iter(f"{W}sdt"):
        head = {str(one.tag).removeprefix(W): one.get(f"{W}val", "") for one in control[0]}
        title = TITLE.fullmatch(head.get("alias", ""))
        assert title is not None, head
        found.append((title, head["tag"], "".join(one.text or "" for one in control.iter(f"{W}t"))))
    return found


def test_every_control_s_title_names_the_cell_that_holds_its_figure(draft: Draft, repository: Path) -> None:
    books: dict[Path, Workbook] = {}
    checked = 0
    for title, code, text in titles(draft):
        year = LAST_YEAR if title["other"] == "上年" else YEAR
        path = repository / "inputs" / str(year) / title["file"]
        book = books.setdefault(path, books.get(path) or read_workbook(path))
        value, row = cell(book, title["sheet"], title["cell"])
        assert code in row, (title[0], row)
        if title["other"] != "比上年":
            unit = draft.figures[code].indicator.unit
            shown, typed = read_quantity(text, unit), read_quantity(str(value), unit)
            assert shown is not None, text
            assert typed is not None, value
            assert shown.number == typed.number, (title[0], text, value)
            checked += 1
    assert checked >= 90


def test_the_manifest_lists_every_control_in_order(draft: Draft) -> None:
    assert [(one.code, one.text) for one in draft.rendered.figures] == [(code, text) for _, code, text in titles(draft)]


def cell(book: Workbook, sheet: str, name: str) -> tuple[object, list[str]]:
    """Returns a cell's value and the texts of its row."""
    found = re.fullmatch(r"([A-Z]+)(\d+)", name)
    rows = next(one.rows for one in book.sheets if one.name == sheet)
    assert found is not None
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    row = rows[int(found[2]) - 1]
    return row[column - 1], [str(one) for one in row]
