"""A stream replaced in a compound file: all others, and the directory, stay; what is damaged is said."""

from __future__ import annotations

import struct

import pytest

from report_drafter.domain.errors import UnreadableFile
from report_drafter.excel.xls.compound_file import CompoundFile
from report_drafter.excel.xls.compound_writer import with_stream
from tests.builders.old_workbook import old_file

FILE = "表.xls"
OTHERS = (("\x05SummaryInformation", b"s" * 5000), ("_VBA_PROJECT", b"v" * 4097))
DIRECTORY_LINE = 128


def replaced(content: bytes, stream: bytes) -> bytes:
    number = CompoundFile(FILE, content).find("Workbook")
    assert number is not None
    return with_stream(FILE, content, number, stream)


@pytest.mark.parametrize("sector", [512, 4096])
@pytest.mark.parametrize("size", [0, 1, 63, 64, 65, 4095, 4096, 4097, 70_000, 9_000_000])
def test_the_stream_is_read_back_and_the_others_stay_whatever_its_size(sector: int, size: int) -> None:
    content = old_file(b"w" * 6000, OTHERS, sector)
    stream = bytes(place % 251 for place in range(1000)) * (size // 1000 + 1)
    written = CompoundFile(FILE, replaced(content, stream[:size]))
    assert written.stream("Workbook") == stream[:size]
    assert [written.stream(name) for name, _ in OTHERS] == [data for _, data in OTHERS]


def test_streams_in_the_small_table_come_back_from_it() -> None:
    small = replaced(old_file(b"w" * 6000, OTHERS), b"few bytes")
    again = CompoundFile(FILE, replaced(small, b"more" * 2000))
    assert again.stream("Workbook") == b"more" * 2000
    assert [again.stream(name) for name, _ in OTHERS] == [data for _, data in OTHERS]


def test_every_line_of_the_directory_keeps_its_name_its_place_in_the_tree_and_its_class() -> None:
    content = old_file(b"w" * 6000, OTHERS)
    before, after = CompoundFile(FILE, content).entries, CompoundFile(FILE, replaced(content, b"n" * 9000)).entries
    assert [one.raw[:116] for one in after] == [one.raw[:116] for one in before]


def test_the_same_stream_gives_a_file_of_the_same_content_and_the_same_bytes_each_time() -> None:
    content = old_file(b"w" * 6000, OTHERS)
    first = replaced(content, b"n" * 9000)
    assert replaced(content, b"n" * 9000) == first
    assert replaced(first, b"n" * 9000) == first


def test_the_workbook_of_an_embedded_file_is_not_taken_for_the_files_own() -> None:
    content = bytearray(old_file(b"inner" * 1000, [("Workbook", b"outer" * 1000)]))
    first = struct.unpack_from("<I", content, 48)[0]
    directory = 512 + first * 512
    # The root's tree begins with the second entry of that name; the first hangs elsewhere.
    struct.pack_into("<I", content, directory + 76, 2)
    assert CompoundFile(FILE, bytes(content)).stream("Workbook") == b"outer" * 1000


def test_chains_that_share_sectors_do_not_multiply() -> None:
    content = bytearray(old_file(b"w" * 600_000, [(f"x{place}", b"x" * 4096) for place in range(40)]))
    directory = 512 + struct.unpack_from("<I", content, 48)[0] * 512
    for place in range(2, 42):
        struct.pack_into("<2I", content, directory + place * DIRECTORY_LINE + 116, 0, 600_000)
    with pytest.raises(UnreadableFile, match="已损坏"):
        replaced(bytes(content), b"n" * 9000)


def test_a_directory_without_a_root_is_damage() -> None:
    content = bytearray(old_file(b"w" * 6000, OTHERS))
    directory = 512 + struct.unpack_from("<I", content, 48)[0] * 512
    content[directory + 66] = 1
    with pytest.raises(UnreadableFile, match="已损坏"):
        replaced(bytes(content), b"n" * 9000)
