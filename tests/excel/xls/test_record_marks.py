"""The marked .xls: records added, no row and no cell touched, every place in the stream right again."""

from __future__ import annotations

import struct

import pytest
import xlrd

from report_drafter.domain.errors import UnreadableFile, UserError
from report_drafter.domain.finding import Severity
from report_drafter.domain.location import cell_position
from report_drafter.excel.marks.returned_list import HEADINGS
from report_drafter.excel.xls.compound_file import CompoundFile
from report_drafter.excel.xls.legacy_reader import read_xls
from report_drafter.excel.xls.record_marks import marked_records
from tests.builders.marked_old_workbook import (
    CASES,
    FILE,
    MACROS,
    ROWS,
    SUMMARY,
    TEXTS,
    a_file,
    at,
    book,
    coloured,
    drawing,
    notes,
    placed,
    sheet_records,
    sheets,
    stream_of,
)
from tests.builders.old_drawing import atoms
from tests.builders.old_workbook import (
    STEP,
    OldSheet,
    checksum,
    merged,
    number,
    old_file,
    old_stream,
    packed,
)


@pytest.fixture(params=CASES)
def sent(request: pytest.FixtureRequest) -> bytes:
    return CASES[request.param]


def test_no_row_and_no_cell_changes(sent: bytes) -> None:
    after = marked_records(FILE, sent, [at("A1"), at("C2"), at("H9"), at("B3", severity=Severity.HINT)])
    for name in ("填报说明", "指标", "底稿"):
        old, new = ([one for one in sheet_records(content, name) if one[0] != 0x20B] for content in (sent, after))
        end = [kind for kind, _ in old].index(0xD7) + 1
        assert new[:end] == old[:end]
    assert read_xls(FILE, after).sheets[:3] == read_xls(FILE, sent).sheets


def test_a_sheet_without_findings_keeps_its_records(sent: bytes) -> None:
    after = marked_records(FILE, sent, [at("A1")])
    for name in ("填报说明", "底稿"):
        old, new = ([one for one in sheet_records(content, name) if one[0] != 0x20B] for content in (sent, after))
        assert new == old


def test_the_index_of_each_sheet_leads_to_its_columns_and_rows(sent: bytes) -> None:
    records = placed(marked_records(FILE, sent, [at("A1", "填报说明"), at("A1")]))
    indexes = [data for kind, data in records.values() if kind == 0x20B]
    assert len(indexes) == 3
    for data in indexes:
        columns, rows = struct.unpack_from("<2I", data, 12)
        assert (records[columns][0], records[rows][0]) == (0x55, 0xD7)


def test_the_index_of_texts_leads_to_every_so_many_th_old_and_new(sent: bytes) -> None:
    after = marked_records(FILE, sent, [at("A1"), at("B1", message="另一条。")])
    stream, records = stream_of(after), placed(after)
    index = next(data for kind, data in records.values() if kind == 0xFF)
    entries = list(struct.iter_unpack("<I2H", index[2:]))
    count = struct.unpack_from("<I", next(data for kind, data in records.values() if kind == 0xFC), 4)[0]
    assert len(entries) == -(-count // STEP)
    texts = []
    for place, inside, _ in entries:
        length, wide = struct.unpack_from("<HB", stream, place)
        texts.append(stream[place + 3 : place + 3 + length * (1 + wide)].decode("utf-16-le" if wide else "latin-1"))
        assert place - inside in records
    assert texts[:3] == [TEXTS[0], TEXTS[8], TEXTS[16]]
    assert texts[3] == HEADINGS[2]


def test_the_formats_keep_their_numbers_and_their_checksum_is_right_again(sent: bytes) -> None:
    old, new = placed(sent), placed(marked_records(FILE, sent, [at("A1")]))
    before, after = ([data for kind, data in one.values() if kind == 0xE0] for one in (old, new))
    assert after[: len(before)] == before
    assert len(after) == len(before) + 3
    checked = next(data for kind, data in new.values() if kind == 0x87C)
    assert struct.unpack_from("<HI", checked, 14) == (len(after), checksum(b"".join(after)))


def test_formats_whose_checksum_is_not_right_are_not_added_to() -> None:
    stream = stream_of(CASES["plain"])
    place = stream.index(struct.pack("<2H", 0x87C, 20)) + 20
    wrong = old_file(stream[:place] + b"\0\0\0\0" + stream[place + 4 :])
    after = marked_records(FILE, wrong, [at("A1")])
    formats = [data for kind, data in placed(after).values() if kind == 0xE0]
    assert len(formats) == 17
    assert read_xls(FILE, after).sheets[-1].rows[3][:3] == ["1", "错误", "指标!A1"]


def test_xlrd_reads_the_comments_and_the_list(sent: bytes) -> None:
    after = marked_records(FILE, sent, [at("A1"), at("A1", severity=Severity.HINT, message="第二条。"), at("IV9")])
    assert notes(after) == {
        "A1": "【校核】错误：不是数字。请填数字。\n提示：第二条。请填数字。",
        f"{chr(ord('A') + 255)}9": "【校核】错误：不是数字。请填数字。",
    }
    found = book(after)
    rows = found.sheet_by_name("问题清单")
    assert found.sheet_names() == ["填报说明", "指标", "底稿", "问题清单"]
    assert rows.row_values(3) == ["1", "错误", "指标!A1", "=三百", "不是数字。", "请填数字。"]
    assert [(one.frowx, one.fcolx, one.textmark) for one in rows.hyperlink_list] == [
        (3, 2, "'指标'!A1"), (4, 2, "'指标'!IV9"), (5, 2, "'指标'!A1"),
    ]  # fmt: skip


def test_every_severity_has_a_colour_of_its_own(sent: bytes) -> None:
    found = coloured(
        marked_records(FILE, sent, [at("A1"), at("B1", severity=Severity.WARNING), at("C1", severity=Severity.HINT)])
    )
    assert found == {"A1": 29, "B1": 47, "C1": 42}


def test_a_workbook_with_few_colours_of_its_own_gets_the_nearest_and_no_two_the_same() -> None:
    own = (0x92, struct.pack("<H", 4) + bytes.fromhex("00000000 ffffff00 ff777700 ffd08000"))
    after = marked_records(FILE, a_file(extra=[own]), [at("A1"), at("B1", severity=Severity.WARNING)])
    assert coloured(after) == {"A1": 10, "B1": 11}


def test_the_drawing_stays_whole_and_its_other_shapes_in_order() -> None:
    sent = CASES["other shapes"]
    after = marked_records(FILE, sent, [at("A1"), at("B1")])
    old, new = list(atoms(drawing(sent))), list(atoms(drawing(after)))
    shapes = [struct.unpack("<2I", one.data)[0] for one in new if one.kind == 0xF00A]
    assert [one for one in shapes if one < 2048] == [1024, 1025, 1026, 1027, 1028]
    assert sorted(one for one in shapes if one >= 2048) == [2048, 2049]
    block = next(one for one in new if one.kind == 0xF008)
    assert (block.opening >> 4, struct.unpack("<2I", block.data)[0]) == (1, len(shapes))
    assert [one.kind for one in new][-1] == [one.kind for one in old][-1] == 0xF005
    objects = [struct.unpack_from("<2H", data, 4) for kind, data in sheet_records(after) if kind == 0x5D]
    assert sorted(objects) == [(2, 1), (2, 2), (2, 3), (2, 4), (0x19, 5), (0x19, 6)]


def test_the_workbook_knows_of_the_new_shapes() -> None:
    after = marked_records(FILE, CASES["other shapes"], [at("A1"), at("B1"), at("A1", "底稿")])
    group = next(data for kind, data in placed(after).values() if kind == 0xEB)
    block = next(one.data for one in atoms(group) if one.kind == 0xF006)
    assert list(struct.iter_unpack("<2I", block[16:])) == [(1, 5), (1, 3), (2, 3)]
    assert struct.unpack_from("<4I", block) == (3074, 4, 9, 2)
    assert [one.kind for one in atoms(group)] == [0xF000, 0xF006, 0xF00B]


@pytest.mark.parametrize("count", [1, 7, 1500])
def test_many_comments_of_one_sheet_each_have_a_number_of_their_own(count: int) -> None:
    after = marked_records(FILE, CASES["plain"], [at(f"A{row}") for row in range(1, count + 1)])
    shapes = [struct.unpack("<2I", one.data)[0] for one in atoms(drawing(after)) if one.kind == 0xF00A]
    assert len(set(shapes)) == len(shapes) == count + 1
    assert len(notes(after)) == count
    assert len(coloured(after)) == count


def test_a_copy_that_comes_back_loses_its_old_marks_first(sent: bytes) -> None:
    first = marked_records(FILE, sent, [at("A1"), at("B2"), at("A1", "底稿")])
    again = marked_records(FILE, first, [at("C3")])
    assert notes(again) == {"C3": "【校核】错误：不是数字。请填数字。"}
    assert set(coloured(again)) == {"C3"}
    assert (notes(again, "底稿"), coloured(again, "底稿")) == ({}, {})
    assert book(again).sheet_names() == ["填报说明", "指标", "底稿", "问题清单"]
    assert len(read_xls(FILE, again).sheets[-1].rows) == 4
    shapes = [struct.unpack("<2I", one.data)[0] for one in atoms(drawing(again)) if one.kind == 0xF00A]
    kept = [struct.unpack("<2I", one.data)[0] for one in atoms(drawing(sent)) if one.kind == 0xF00A] or [shapes[0]]
    assert len(shapes) == len(kept) + 1


def test_a_comment_that_is_there_stays_and_ours_follows_it() -> None:
    # A copy whose first words were made to look like the department's own.
    own = marked_records(FILE, CASES["plain"], [at("A1", message="部门写的")])
    stream = stream_of(own)
    mark, other = "【校核】错误".encode("utf-16-le"), "〔自己〕内容".encode("utf-16-le")
    theirs = old_file(stream.replace(mark, other), (SUMMARY, MACROS))
    again = marked_records(FILE, theirs, [at("A1")])
    assert notes(again) == {"A1": "〔自己〕内容：部门写的请填数字。\n【校核】错误：不是数字。请填数字。"}
    assert notes(marked_records(FILE, again, [at("B1")])) == {
        "A1": "〔自己〕内容：部门写的请填数字。",
        "B1": "【校核】错误：不是数字。请填数字。",
    }


def test_conditional_formats_of_the_departments_stay() -> None:
    theirs = [
        (0x1B0, struct.pack("<2H4HH4H", 1, 3 << 1, 0, 5, 0, 5, 1, 0, 5, 0, 5)),
        (0x1B1, struct.pack("<2B2HIH2H", 2, 0, 3, 0, 0x2038FFFF, 0, 1 << 10, 13 | 13 << 7) + b"\x1e\x01\x00"),
    ]
    sent = a_file(behind=[*theirs, merged((0, 0, 0, 1))])
    after = sheet_records(marked_records(FILE, sent, [at("A1")]))
    assert [one for one in after if one[0] in (0x1B0, 0x1B1)][:2] == theirs
    again = sheet_records(marked_records(FILE, marked_records(FILE, sent, [at("A1")]), []))
    assert [one for one in again if one[0] in (0x1B0, 0x1B1)] == theirs


def test_a_finding_under_a_merged_cell_stands_at_the_cell_that_shows() -> None:
    after = marked_records(FILE, a_file(behind=[merged((0, 1, 0, 1))]), [at("B2")])
    assert set(notes(after)) == set(coloured(after)) == {"A1"}


def test_a_finding_beyond_what_the_format_can_hold_stands_in_the_list_alone() -> None:
    after = marked_records(FILE, CASES["plain"], [at("IW1"), at("A65537")])
    assert notes(after) == {}
    assert [row[2] for row in read_xls(FILE, after).sheets[-1].rows[3:]] == ["指标!IW1", "指标!A65537"]
    assert cell_position("IW1") == (0, 256)


def test_long_messages_run_on_in_further_records() -> None:
    words = "问题很长。" * 2400
    after = marked_records(FILE, CASES["plain"], [at("A1", message=words)])
    assert notes(after) == {"A1": f"【校核】错误：{words}请填数字。"}
    assert max(len(data) for _, data in placed(after).values()) <= 8224
    assert read_xls(FILE, after).sheets[-1].rows[3][4] == words
    assert book(after).sheet_by_name("问题清单").cell_value(3, 4) == words


def test_characters_beyond_the_basic_plane_and_formulas_stay_text() -> None:
    after = marked_records(FILE, CASES["plain"], [at("A1", message="=1+1 𠮷字")])
    assert notes(after)["A1"] == "【校核】错误：=1+1 𠮷字请填数字。"
    sheet = book(after).sheet_by_name("问题清单")
    assert (sheet.cell_value(3, 4), sheet.cell_type(3, 4)) == ("=1+1 𠮷字", xlrd.XL_CELL_TEXT)


def test_the_other_streams_and_the_directory_stay(sent: bytes) -> None:
    old, new = CompoundFile(FILE, sent), CompoundFile(FILE, marked_records(FILE, sent, [at("A1")]))
    assert [one.raw[:116] for one in new.entries] == [one.raw[:116] for one in old.entries]
    for name in (SUMMARY[0], MACROS[0]):
        assert new.stream(name) == old.stream(name)


def test_the_departments_own_sheet_of_that_name_is_left_alone() -> None:
    sent = old_file(old_stream(TEXTS, [OldSheet("指标", ROWS), OldSheet("问题清单", ROWS)]))
    after = marked_records(FILE, sent, [at("A1")])
    assert [one.name for one in read_xls(FILE, after).sheets] == ["指标", "问题清单", "问题清单（2）"]


def test_a_workbook_without_texts_gets_a_table_of_them() -> None:
    after = marked_records(FILE, old_file(old_stream([], [OldSheet("指标", [[number(0, 0, 1)]])])), [at("A1")])
    assert book(after).sheet_by_name("问题清单").cell_value(0, 0) == "问题清单"


def test_the_same_file_and_findings_give_the_same_bytes(sent: bytes) -> None:
    assert marked_records(FILE, sent, [at("A1")]) == marked_records(FILE, sent, [at("A1")])


def test_a_shared_workbook_is_said_with_what_to_do() -> None:
    shared = old_file(old_stream(TEXTS, sheets()), [("Revision Log", bytes(4096))])
    with pytest.raises(UserError, match="共享工作簿") as caught:
        marked_records(FILE, shared, [at("A1")])
    assert "取消共享" in caught.value.advice


def test_a_sheet_without_a_window_is_said_with_what_to_do() -> None:
    stream = old_stream(TEXTS, sheets()).replace(struct.pack("<2H", 0x23E, 18), struct.pack("<2H", 0x23F, 18))
    with pytest.raises(UserError, match="内部结构") as caught:
        marked_records(FILE, old_file(stream), [at("A1")])
    assert "另存为 .xlsx" in caught.value.advice


def test_something_behind_the_last_sheet_that_no_list_names_is_said_with_what_to_do() -> None:
    stream = old_stream(TEXTS, sheets())
    with pytest.raises(UserError, match="内部结构"):
        marked_records(FILE, old_file(stream + OldSheet("没有名字", ROWS).records(len(stream))), [at("A1")])


def test_more_comments_than_any_form_has_are_said_with_what_to_do() -> None:
    with pytest.raises(UserError, match="不能在原件上标注"):
        marked_records(FILE, CASES["plain"], [at(f"A{row}") for row in range(1, 5002)])


def test_more_records_than_any_form_has_are_refused() -> None:
    stream = old_stream(TEXTS, sheets(behind=[(0x99, b"")] * 600_000))
    with pytest.raises(UserError, match="不能在原件上标注"):
        marked_records(FILE, old_file(stream), [at("A1")])


def test_a_stream_cut_off_is_damage() -> None:
    stream = old_stream(TEXTS, sheets())
    with pytest.raises(UnreadableFile, match="已损坏"):
        marked_records(FILE, old_file(stream[:-300].ljust(4096, b"\1")), [at("A1")])


def without_shared_texts(stream: bytes) -> bytes:
    """Leaves the table of shared texts out, as programs do that write numbers alone."""
    head: list[tuple[int, bytes]] = []
    place = 0
    while not head or head[-1][0] != 0x0A:
        kind, size = struct.unpack_from("<2H", stream, place)
        head.append((kind, stream[place + 4 : place + 4 + size]))
        place += 4 + size
    kept = [one for one in head if one[0] not in (0xFC, 0xFF)]
    less = len(packed(head)) - len(packed(kept))
    moved = [(kind, _earlier(data, less) if kind == 0x85 else data) for kind, data in kept]
    return packed(moved) + stream[place:]


def _earlier(sheet: bytes, less: int) -> bytes:
    return struct.pack("<I", struct.unpack_from("<I", sheet)[0] - less) + sheet[4:]


def test_a_workbook_of_numbers_alone_gets_its_list() -> None:
    rows = [[number(0, 0, 5.0), number(0, 1, 6.0)]]
    sent = old_file(without_shared_texts(old_stream([], [OldSheet("指标", rows)])))
    assert [list(one.rows[0]) for one in read_xls(FILE, sent).sheets] == [[5.0, 6.0]]
    after = read_xls(FILE, marked_records(FILE, sent, [at("A1", message="不是数字。")]))
    assert list(after.sheets[0].rows[0]) == [5.0, 6.0]
    assert "不是数字。" in str(after.sheets[1].rows)
    seen = xlrd.open_workbook(file_contents=marked_records(FILE, sent, [at("A1")]))
    assert seen.sheet_by_index(1).cell_value(0, 0)
