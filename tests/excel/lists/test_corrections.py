"""数据确认单: what the edited report says otherwise than the department, to be confirmed or rejected."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from report_drafter.domain.figure_change import FigureChange, FigureFate
from report_drafter.domain.location import CellAddress
from report_drafter.excel.lists.corrections import corrections_workbook
from tests.builders.workbook_builder import DEPARTMENT, a_catalogue
from tests.builders.written_workbook import opened, package_faults, read_sheets

CHANGED = FigureChange(
    FigureFate.CHANGED, "甲.docx", "0101", "走访企业", "家次", DEPARTMENT, "3907", "3970", 12, "走访企业3970家次。",
    CellAddress("法制支队.xlsx", "指标", "F4"), contradicts=True,
)  # fmt: skip
GONE = replace(CHANGED, fate=FigureFate.DELETED, new="", paragraph=0, sentence="走访企业3907家次。", contradicts=False)


def sheet_rows(*changes: FigureChange) -> list[list[object]]:
    """The whole sheet."""
    return read_sheets(corrections_workbook(a_catalogue(), DEPARTMENT, changes))["数据确认"]


def test_it_says_whose_figures_and_of_which_year() -> None:
    assert sheet_rows(CHANGED)[0][0] == f"{DEPARTMENT}：2023年度报告数据确认单"


def test_a_changed_figure_shows_both_values_and_both_places() -> None:
    assert sheet_rows(CHANGED)[3] == [
        1, "0101", "走访企业", "家次", "3907", "法制支队.xlsx 指标!F4", "3970", "第12段：走访企业3970家次。", "", "",
    ]  # fmt: skip


def test_a_figure_that_was_cut_is_said_to_be_gone() -> None:
    assert sheet_rows(GONE)[3][6:8] == ["（已删去）", "原句：走访企业3907家次。"]


def test_a_contradiction_is_coloured_and_the_answer_is_a_choice() -> None:
    sheet = opened(corrections_workbook(a_catalogue(), DEPARTMENT, (CHANGED, GONE)))["数据确认"]
    assert sheet["G4"].fill.fgColor.rgb != sheet["G5"].fill.fgColor.rgb
    assert [str(one.sqref) for one in sheet.data_validations.dataValidation] == ["I4:I5"]


def test_excel_opens_it_as_it_is(tmp_path: Path) -> None:
    assert package_faults(corrections_workbook(a_catalogue(), DEPARTMENT, (CHANGED, GONE)), tmp_path) == []
