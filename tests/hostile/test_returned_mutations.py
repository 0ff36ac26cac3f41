"""Fuzzing of copies to return: a damaged .xls or .ods is refused with a sentence, or its copy says what it said."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path

import pytest
from lxml import etree

from report_drafter.domain.errors import UserError
from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import CellAddress
from report_drafter.domain.workbook import Workbook
from report_drafter.excel.returned_copy import returned_copy
from report_drafter.excel.workbook_reader import read_workbook
from tests.builders.old_drawing import a_drawing, a_drawing_group
from tests.builders.old_workbook import OldSheet, blanks, label, merged, number, old_file, old_stream, whole_numbers
from tests.builders.open_document import a_cell, a_row, a_table, an_ods, content_xml
from tests.builders.workbook_builder import parts_of, zip_of
from tests.hostile.test_mutations import mutated

ROUNDS = 250
SHEET = "指标"
FINDINGS = [
    Finding("x", severity, "不是数字。", "请填数字。", (CellAddress("f", SHEET, cell),))
    for cell, severity in (("A1", Severity.ERROR), ("C2", Severity.WARNING), ("H9", Severity.HINT))
]
ROWS = [
    [label(0, 0, 0), label(0, 1, 1)],
    [number(1, 0, 0.6262), blanks(1, 1, 5), number(1, 6, 8)],
    [whole_numbers(2, 0, (1, 2, 3, 4)), label(2, 4, 9)],
]


def old_records(seed: int, folder: Path) -> bytes:
    """An .xls whose records changed on the way; every second one had marks already."""
    drawn = OldSheet(SHEET, ROWS, a_drawing(1, (1, 2, 3)), [merged((0, 1, 2, 3))])
    texts = [f"第{place}条文字" for place in range(10)]
    stream = old_stream(texts, [OldSheet("填报说明", ROWS[:1]), drawn], [a_drawing_group(1, 3)])
    if seed % 2:
        path = folder / "先前.xls"
        path.write_bytes(old_file(stream))
        marked = returned_copy(path, FINDINGS)
        return mutated(marked, seed)
    return old_file(mutated(stream, seed))


def open_document(seed: int, folder: Path) -> bytes:
    """An .ods whose content lost, repeats or changes something; every second one had marks already."""
    note = "<office:annotation><text:p>自己的</text:p></office:annotation>"
    rows = a_row(a_cell("同", 5), a_cell("末", more='table:style-name="ce1"')) + a_row(a_cell("乙", 3), repeated=9)
    noted = a_row(a_cell("甲").replace("<text:p>", f"{note}<text:p>", 1))
    content = an_ods(content_xml(a_table(noted + rows) + a_table(rows, "底稿")), {"META-INF/manifest.xml": b"<m/>"})
    if seed % 2:
        path = folder / "先前.ods"
        path.write_bytes(content)
        content = returned_copy(path, FINDINGS)
    parts = parts_of(content)
    name = ("content.xml", "styles.xml")[seed // 2 % 2]
    return zip_of({**parts, name: changed_tree(parts[name], seed)})


def changed_tree(xml: bytes, seed: int) -> bytes:
    """Returns XML that is well-formed still, with an element gone, doubled or moved, or an attribute changed."""
    dice = random.Random(seed)  # noqa: S311 -- a fuzz that comes again is no secret
    root = etree.fromstring(xml)
    for _ in range(dice.choice((1, 2, 5))):
        one = dice.choice([*root.iter()][1:])
        parent = one.getparent()
        match dice.randrange(4):
            case 0 if parent is not None and len(root):
                parent.remove(one)
            case 1:
                one.addnext(deepcopy(one))
            case 2 if one.attrib:
                one.set(dice.choice(list(one.attrib)), dice.choice(("", "0", "7", "-1", "999999", "x", "指标")))
            case _:
                dice.choice([*root.iter()]).append(deepcopy(one))
        if len(root) == 0:
            break
    return etree.tostring(root)


def read(path: Path) -> Workbook | None:
    """The workbook as it is read; None where it is refused with a sentence."""
    try:
        return read_workbook(path)
    except UserError as refused:
        problem = refused.problem
    assert path.name in problem
    return None


def copied(path: Path) -> bytes | None:
    """The copy; None where the file is refused with a sentence that names it."""
    try:
        return returned_copy(path, FINDINGS)
    except UserError as refused:
        problem, advice = refused.problem, refused.advice
    assert path.name in problem
    assert problem.endswith("。")
    assert advice
    return None


@pytest.mark.parametrize(("suffix", "damaged"), [("xls", old_records), ("ods", open_document)])
def test_what_came_damaged_is_refused_with_a_sentence_or_its_copy_says_what_it_said(
    suffix: str, damaged: Callable[[int, Path], bytes], tmp_path: Path
) -> None:
    counts: Counter[str] = Counter()
    for seed in range(ROUNDS):
        path, copy = tmp_path / f"表.{suffix}", tmp_path / f"副本.{suffix}"
        path.write_bytes(damaged(seed, tmp_path))
        before, content = read(path), copied(path)
        if before is None or content is None:
            counts["refused"] += 1
            continue
        copy.write_bytes(content)
        after = read(copy)
        assert after is not None, seed
        own = [one for one in before.sheets if not one.name.startswith("问题清单")]
        said = [one for one in after.sheets if not one.name.startswith("问题清单")]
        assert [(one.name, one.rows, one.marks) for one in said] == [(one.name, one.rows, one.marks) for one in own], (
            seed
        )
        assert any(one.name.startswith("问题清单") for one in after.sheets), seed
        counts["marked"] += 1
    assert min(counts["refused"], counts["marked"]) > ROUNDS // 50
