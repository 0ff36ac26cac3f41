"""Fuzzing, seeded so that a failure comes again: no traceback, no wrong value without a finding."""

from __future__ import annotations

import random
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from report_drafter.domain.errors import UnreadableFile
from report_drafter.domain.indicator import Indicator
from report_drafter.domain.location import CellAddress
from report_drafter.domain.quantity import Quantity
from report_drafter.domain.workbook import CellMark, CellValue
from report_drafter.excel.workbook_reader import read_workbook
from report_drafter.intake.figure_cell import FigureCell, read_figure
from report_drafter.intake.remarks import FindingList
from report_drafter.intake.submission_checks import check_submissions
from report_drafter.intake.submission_parser import SubmissionReading, parse_submission
from tests.builders.workbook_builder import INDICATORS, a_catalogue, a_form, parts_of, zip_of

ROUNDS = 300
SPOILED_PARTS = (
    "xl/worksheets/sheet2.xml",
    "xl/sharedStrings.xml",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "_rels/.rels",
    "docProps/custom.xml",
)


def mutated(content: bytes, seed: int) -> bytes:
    """Returns the content with a few bytes flipped, cut out, put in or copied elsewhere."""
    dice = random.Random(seed)  # noqa: S311 -- a fuzz that comes again is no secret
    spoiled = bytearray(content)
    for _ in range(dice.choice((1, 1, 2, 5, 20))):
        place = dice.randrange(len(spoiled))
        length = dice.randrange(1, 50)
        match dice.randrange(4):
            case 0:
                spoiled[place] ^= 1 << dice.randrange(8)
            case 1:
                del spoiled[place : place + length]
            case 2:
                spoiled[place:place] = dice.randbytes(length)
            case _:
                source = dice.randrange(len(spoiled))
                spoiled[place : place + length] = spoiled[source : source + length]
    return bytes(spoiled)


def read(path: Path, content: bytes) -> SubmissionReading | None:
    """Returns the reading, checked; None for a file that was refused with a sentence."""
    path.write_bytes(content)
    try:
        workbook = read_workbook(path)
    except UnreadableFile as refused:
        problem = refused.problem
    else:
        reading = parse_submission(workbook, a_catalogue())
        check_submissions(a_catalogue(), [reading])
        return reading
    assert path.name in problem
    assert problem.endswith("。")
    return None


def figures(reading: SubmissionReading) -> list[tuple[str, Quantity | None]]:
    """Returns what a reading states, by code."""
    return [(entry.code, entry.quantity) for entry in reading.submission.entries] if reading.submission else []


def test_bytes_that_changed_on_the_way_never_change_a_figure_silently(tmp_path: Path) -> None:
    whole = a_form()
    right = read(tmp_path / "完好.xlsx", whole)
    assert right is not None
    refused = 0
    for seed in range(ROUNDS):
        reading = read(tmp_path / "法制支队.xlsx", mutated(whole, seed))
        refused += reading is None
        assert reading is None or reading.findings or figures(reading) == figures(right), seed
    assert refused > ROUNDS / 2


@pytest.mark.parametrize("part", SPOILED_PARTS)
def test_a_part_of_nonsense_is_refused_or_said_or_changes_no_figure(part: str, tmp_path: Path) -> None:
    parts = parts_of(a_form())
    right = read(tmp_path / "完好.xlsx", a_form())
    assert right is not None
    refused = 0
    for seed in range(ROUNDS // 3):
        spoiled = {**parts, part: mutated(parts[part], seed)}
        reading = read(tmp_path / "法制支队.xlsx", zip_of(spoiled))
        refused += reading is None
        assert reading is None or reading.findings or figures(reading) == figures(right), seed
    assert refused < ROUNDS // 3  # a part that is merely untidy does not cost the department its form


@pytest.mark.libreoffice
@pytest.mark.parametrize("suffix", ["xls", "ods"])
def test_spoiled_files_of_other_formats_never_break_the_run(
    suffix: str, convert: Callable[[Path, str], Path], tmp_path: Path
) -> None:
    (tmp_path / "法制支队.xlsx").write_bytes(a_form())
    whole = convert(tmp_path / "法制支队.xlsx", suffix).read_bytes()
    outcomes = {read(tmp_path / f"法制支队.{suffix}", mutated(whole, seed)) is None for seed in range(ROUNDS)}
    assert outcomes == {True, False}


ANYTHING = st.one_of(
    st.text(max_size=12),
    st.text("0123456789０１２.,，万亿余约近%％件元次 一二三十百千多-", max_size=10),
    st.floats(),
    st.booleans(),
    st.datetimes(),
    st.timedeltas(),
    st.none(),
)


@given(value=ANYTHING, indicator=st.sampled_from(INDICATORS), marks=st.frozensets(st.sampled_from(CellMark)))
@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_stands_in_a_cell_is_a_figure_or_a_finding_or_nothing(
    value: CellValue, indicator: Indicator, marks: frozenset[CellMark]
) -> None:
    found = FindingList("法制支队.xlsx")
    cell = FigureCell(value, indicator, CellAddress("法制支队.xlsx", "指标", "F4"), marks)
    quantity = read_figure(cell, found)
    blank = value is None or (isinstance(value, str) and not cell.typed.strip())
    assert quantity is not None or found.all or blank


@given(number=st.floats(-1e12, 1e12, allow_nan=False), indicator=st.sampled_from(INDICATORS))
def test_a_number_typed_as_number_is_taken_as_it_stands(number: float, indicator: Indicator) -> None:
    found = FindingList("法制支队.xlsx")
    cell = FigureCell(number, indicator, CellAddress("法制支队.xlsx", "指标", "F4"))
    quantity = read_figure(cell, found)
    assert quantity is not None
    assert quantity.number == Decimal(f"{number:.15g}")
    assert found.all == ()
