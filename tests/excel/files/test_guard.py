"""Specifies what is refused before it is unpacked, in one sentence each."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from report_drafter.domain.errors import UnreadableFile
from report_drafter.excel.files.guard import DIRECTORY_ENTRY, MAX_FILE, MAX_MEMBERS
from report_drafter.excel.workbook_reader import read_workbook
from tests.builders.workbook_builder import STRINGS, a_form, parts_of, zip_of


def refused(path: Path) -> UnreadableFile:
    """Reads a file that must be refused; returns how."""
    with pytest.raises(UnreadableFile) as caught:
        read_workbook(path)
    return caught.value


def test_a_file_beyond_the_limit_is_not_even_opened(tmp_path: Path) -> None:
    path = tmp_path / "表.xlsx"
    with path.open("wb") as file:
        file.truncate(MAX_FILE + 1)
    assert refused(path).problem == "“表.xlsx”超过 32 MB，不像填报表。"


def test_what_the_system_will_not_open_is_said_and_not_thrown(tmp_path: Path) -> None:
    assert "表表表" in refused(tmp_path / f"{'表' * 200}.xlsx").problem


def locked(content: bytes) -> bytes:
    """Says of every part that a password locks it, in the directory and before the part."""
    changed = bytearray(content)
    for mark, flags in ((b"PK\x03\x04", 6), (DIRECTORY_ENTRY, 8)):
        place = content.find(mark)
        while place >= 0:
            changed[place + flags] |= 1
            place = content.find(mark, place + 4)
    return bytes(changed)


def tightly(content: bytes) -> bytes:
    """Packs in a way that Excel does not know."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_BZIP2) as archive:
        for name, part in parts_of(content).items():
            archive.writestr(name, part)
    return stream.getvalue()


def shortened(content: bytes) -> bytes:
    """Says of the texts that they are longer than what was packed."""
    place = content.rindex(STRINGS.encode()) - 46
    size = struct.unpack_from("<I", content, place + 24)[0]
    return content[: place + 24] + struct.pack("<I", size + 9) + content[place + 28 :]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (locked, "设有打开密码"),
        (tightly, "已损坏或不完整"),
        (shortened, "已损坏或不完整"),
        (lambda content: content + DIRECTORY_ENTRY * (MAX_MEMBERS + 1), "解压后的内容过大"),
    ],
)
def test_an_odd_package_gets_one_sentence(change: Callable[[bytes], bytes], said: str, tmp_path: Path) -> None:
    path = tmp_path / "表.xlsx"
    path.write_bytes(change(zip_of(parts_of(a_form()))))
    assert said in refused(path).problem
