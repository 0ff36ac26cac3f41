"""Every kind of bad workbook is met with one clear sentence, and the others go on."""

from __future__ import annotations

from pathlib import Path

import pytest

from report_drafter.domain.location import CellAddress
from report_drafter.intake.submission_checks import CHECKS
from report_drafter.intake.submission_checks.submission_check import SubmissionCheck, SubmissionsUnderCheck
from report_drafter.intake.submission_parser import SubmissionReading
from report_drafter.workflows.year_inputs import read_submission
from tests.builders.workbook_builder import OTHER_DEPARTMENT, a_catalogue, a_form, last_years_submission
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


def test_a_form_of_the_catalogue_of_today_is_not_called_an_old_one_whatever_was_deleted_in_it(tmp_path: Path) -> None:
    (deleted,) = (bad for bad in BAD_CELLS if bad.kind == "整行被删")
    assert [one.rule for one in findings_of(tmp_path, (deleted.name, deleted.make()))] == ["required-value"]


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


@pytest.fixture(scope="module")
def spoiled(tmp_path_factory: pytest.TempPathFactory) -> list[SubmissionsUnderCheck]:
    """Every bad workbook that can be read, each beside the form that it spoils or doubles."""
    folder, catalogue = tmp_path_factory.mktemp("spoiled"), a_catalogue()
    last = {one.code: one for one in last_years_submission().entries}

    def read(name: str, content: bytes) -> SubmissionReading:
        (folder / name).write_bytes(content)
        return read_submission(folder / name, catalogue)

    alone = [(read(one.name, one.make()),) for one in BAD_CELLS]
    beside = [(read("法制支队.xlsx", a_form()), read(one.name, one.make())) for one in TWO_FILES]
    return [SubmissionsUnderCheck(catalogue, readings, last) for readings in (*alone, *beside)]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.name)
def test_a_check_speaks_under_its_own_name_and_no_graver_than_it_declares(
    check: SubmissionCheck, spoiled: list[SubmissionsUnderCheck]
) -> None:
    found = [finding for one in spoiled for finding in check.check(one)]
    assert {one.rule for one in found} == {check.name}
    assert min(one.severity.rank for one in found) == check.severity.rank


def test_the_page_of_bad_workbooks_is_as_the_product_speaks_now(tmp_path: Path) -> None:
    assert PAGE.read_text(encoding="utf-8") == page(tmp_path)
