"""Every kind of bad workbook is met with one clear sentence, and the others go on."""

from __future__ import annotations

from pathlib import Path

import pytest

from report_drafter.domain.location import CellAddress
from tests.builders.workbook_builder import OTHER_DEPARTMENT, a_form
from tests.hostile.bad_cells import BAD_CELLS, TWO_FILES
from tests.hostile.bad_files import BAD_FILES
from tests.hostile.bad_workbook import BadWorkbook, findings_of
from tests.hostile.bad_workbooks_page import PAGE, page


def test_the_form_that_all_others_spoil_is_without_fault(tmp_path: Path) -> None:
    assert findings_of(tmp_path, ("法制支队.xlsx", a_form()), ("治安支队.xlsx", a_form(OTHER_DEPARTMENT))) == ()


@pytest.mark.parametrize("bad", [*BAD_FILES, *BAD_CELLS], ids=lambda bad: bad.kind)
def test_a_bad_workbook_is_met_with_its_sentence(bad: BadWorkbook, tmp_path: Path) -> None:
    found = findings_of(tmp_path, (bad.name, bad.make()))
    said = [one for one in found if one.rule == bad.rule and bad.words in one.message]
    assert said, [one.message for one in found]
    place = said[0].spans[0]
    assert isinstance(place, CellAddress)
    assert place.file == bad.name
    assert not bad.cell or place.cell == bad.cell
    assert said[0].message.endswith("。")


@pytest.mark.parametrize("bad", TWO_FILES, ids=lambda bad: bad.kind)
def test_two_files_that_do_not_agree_are_told_apart(bad: BadWorkbook, tmp_path: Path) -> None:
    found = findings_of(tmp_path, ("法制支队.xlsx", a_form()), (bad.name, bad.make()))
    said = [one for one in found if one.rule == bad.rule and bad.words in one.message]
    assert said, [one.message for one in found]
    assert {place.file for place in (*said[0].spans, *said[0].related)} == {"法制支队.xlsx", bad.name}


@pytest.mark.parametrize("bad", BAD_FILES, ids=lambda bad: bad.kind)
def test_the_other_departments_are_still_read(bad: BadWorkbook, tmp_path: Path) -> None:
    good = ("治安支队.xlsx", a_form(OTHER_DEPARTMENT))
    found = findings_of(tmp_path, (bad.name, bad.make()), good)
    assert found
    assert all(one.spans[0].file == bad.name for one in found)


def test_the_page_of_bad_workbooks_is_as_the_product_speaks_now(tmp_path: Path) -> None:
    assert PAGE.read_text(encoding="utf-8") == page(tmp_path)
