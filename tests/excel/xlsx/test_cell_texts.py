"""New texts in cells of somebody's workbook: the rest of the file stays as it is."""

from __future__ import annotations

import io
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Font

from report_drafter.domain.errors import UserError
from report_drafter.excel.xlsx.cell_texts import is_editable, with_cell_texts
from tests.builders.old_workbook import OldSheet, label, old_file, old_stream


def a_workbook(path: Path) -> Path:
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = "指标"
    sheet["A1"], sheet["B1"], sheet["C1"] = "0101", "走访企业", 3907
    sheet["B1"].font = Font(bold=True)
    workbook.create_sheet("自用")["A1"] = "=1+1"
    workbook.save(path)
    return path


def test_a_text_changes_and_its_looks_and_neighbours_stay(tmp_path: Path) -> None:
    path = a_workbook(tmp_path / "甲.xlsx")
    changed = load_workbook(io.BytesIO(with_cell_texts(path, {("指标", "B1"): " <甲>&乙 "})))
    assert [one.value for one in changed["指标"][1]] == ["0101", " <甲>&乙 ", 3907]
    assert changed["指标"]["B1"].font.bold
    assert changed["自用"]["A1"].value == "=1+1"


def test_sheets_that_are_not_spoken_of_keep_their_bytes(tmp_path: Path) -> None:
    path = a_workbook(tmp_path / "甲.xlsx")
    with ZipFile(path) as old, ZipFile(io.BytesIO(with_cell_texts(path, {("指标", "B1"): "甲"}))) as new:
        assert new.read("xl/worksheets/sheet2.xml") == old.read("xl/worksheets/sheet2.xml")
        assert set(new.namelist()) == set(old.namelist())


def test_formats_that_are_not_edited_in_place_are_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "甲.xlsx"
    path.write_bytes(old_file(old_stream(["头"], [OldSheet("指标", [(label(0, 0, 0),)])])))
    assert not is_editable(path)
    with pytest.raises(UserError, match="不能就地修改"):
        with_cell_texts(path, {})


def test_a_workbook_is_edited_whatever_its_name_says(tmp_path: Path) -> None:
    path = a_workbook(tmp_path / "甲.xlsx").rename(tmp_path / "甲.xls")
    assert is_editable(path)
    assert with_cell_texts(path, {("指标", "B1"): "甲"}).startswith(b"PK")
