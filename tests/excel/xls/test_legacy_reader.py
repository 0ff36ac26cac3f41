"""Specifies what of an .xls is refused, and its dates and texts of older kinds."""

from __future__ import annotations

import struct
from datetime import datetime
from pathlib import Path

import pytest

from report_drafter.domain.errors import UnreadableFile
from report_drafter.domain.workbook import CellValue
from report_drafter.excel.workbook_reader import read_workbook
from tests.builders.old_workbook import CELL_XF, HEAD_BOF, PLAIN, OldSheet, Record, number, old_file, old_stream, packed

DATE_XF = (0xE0, struct.pack("<2H", 0, 14) + CELL_XF[4:])
DATE = PLAIN + 2
SINCE_1904 = (0x22, b"\x01\x00")


def first_row(folder: Path, extra: tuple[Record, ...], *cells: Record) -> list[CellValue]:
    (folder / "表.xls").write_bytes(old_file(old_stream(["头"], [OldSheet("指标", [cells])], extra)))
    return list(read_workbook(folder / "表.xls").sheets[0].rows[0])


def test_a_date_counts_from_where_the_workbook_says(tmp_path: Path) -> None:
    date = number(0, 0, 45000.0, DATE)
    assert first_row(tmp_path, (DATE_XF,), date) == [datetime(2023, 3, 15)]  # noqa: DTZ001 - cells hold no zone
    assert first_row(tmp_path, (DATE_XF, SINCE_1904), date) == [datetime(2027, 3, 16)]  # noqa: DTZ001


def test_a_text_that_is_no_shared_one_is_read(tmp_path: Path) -> None:
    text = "走访".encode("utf-16-le")
    assert first_row(tmp_path, (), (0x204, struct.pack("<4HB", 0, 0, PLAIN, 2, 1) + text)) == ["走访"]


def refused(folder: Path, stream: bytes) -> str:
    (folder / "表.xls").write_bytes(old_file(stream))
    with pytest.raises(UnreadableFile) as caught:
        read_workbook(folder / "表.xls")
    return caught.value.problem


def test_what_cannot_be_read_gets_one_sentence(tmp_path: Path) -> None:
    older = packed([(0x809, b"\x00\x05" + HEAD_BOF[2:]), (0x0A, b"")])
    assert "Excel 95 或更早" in refused(tmp_path, older)
    assert "打开密码" in refused(tmp_path, packed([(0x809, HEAD_BOF), (0x2F, bytes(54)), (0x0A, b"")]))
    assert "已损坏" in refused(tmp_path, packed([(0x809, HEAD_BOF), (0x0A, b"")]))
    assert "已损坏" in refused(tmp_path, packed([(0x809, HEAD_BOF), (0x85, b"\0\0"), (0x0A, b"")]))


def test_a_container_without_the_workbook_gets_one_sentence(tmp_path: Path) -> None:
    content = old_file(old_stream(["头"], [OldSheet("指标", [(number(0, 0, 1.0),)])]))
    name = "Workbook\0".encode("utf-16-le")
    for other, said in (("Workbooks"[:8] + "s", "不是完整的 Excel 工作簿"), ("Contents\0", "不是完整的 Excel 工作簿")):
        (tmp_path / "表.xls").write_bytes(content.replace(name, other.encode("utf-16-le")))
        with pytest.raises(UnreadableFile, match=said):
            read_workbook(tmp_path / "表.xls")
    (tmp_path / "表.xls").write_bytes(content.replace(name, "Contents\0".encode("utf-16-le")) + name)
    with pytest.raises(UnreadableFile, match="已损坏"):
        read_workbook(tmp_path / "表.xls")
