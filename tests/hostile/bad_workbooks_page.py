"""Writes docs/bad-workbooks.md from the corpus: `python -m tests.hostile.bad_workbooks_page`."""

from __future__ import annotations

import tempfile
from pathlib import Path

from report_drafter.domain.finding import Finding
from report_drafter.domain.location import CellAddress
from tests.builders.workbook_builder import a_form
from tests.hostile.bad_cells import BAD_CELLS, TWO_FILES
from tests.hostile.bad_files import BAD_FILES
from tests.hostile.bad_workbook import BadWorkbook, findings_of

PAGE = Path(__file__).resolve().parents[2] / "docs" / "bad-workbooks.md"
HEAD = """# 部门会报来什么样的表

本页由测试生成（`python -m tests.hostile.bad_workbooks_page`）：每一种坏表都由代码造出来，读一遍，把说的话抄在这里。
一份表读不了，其余部门照常处理。

| 种类 | 位置 | 级别 | 说的话 | 规则 |
|---|---|---|---|---|
"""


def page(folder: Path) -> str:
    """Returns the page, every sentence as the product says it now."""
    rows = []
    for number, bad in enumerate([*BAD_FILES, *BAD_CELLS, *TWO_FILES]):
        own = folder / str(number)
        own.mkdir()
        beside = [("法制支队.xlsx", a_form())] if bad in TWO_FILES else []
        found = findings_of(own, *beside, (bad.name, bad.make()))
        rows.append(_row(bad, next(one for one in found if one.rule == bad.rule and bad.words in one.message)))
    return HEAD + "\n".join(rows) + "\n"


def _row(bad: BadWorkbook, said: Finding) -> str:
    place = said.spans[0]
    where = "!".join(filter(None, (place.sheet, place.cell))) if isinstance(place, CellAddress) else ""
    words = f"{said.message}{said.suggestion}".replace("|", "\\|")
    return f"| {bad.kind} | {where or '整个文件'} | {said.severity.chinese} | {words} | `{said.rule}` |"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        PAGE.write_text(page(Path(folder)), encoding="utf-8")
