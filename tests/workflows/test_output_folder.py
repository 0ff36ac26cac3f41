"""An output that somebody edited is never overwritten."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from report_drafter.domain.errors import UserError
from report_drafter.workflows.output_folder import RECORD_NAME, output_path, place_output, place_outputs, unedited
from tests.builders.document_builder import with_parts
from tests.builders.rendered_builder import render


def names(folder: Path) -> set[str]:
    return {one.name for one in folder.iterdir()} - {RECORD_NAME}


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def test_our_own_earlier_version_is_replaced(tmp_path: Path) -> None:
    place_output(tmp_path, "报告.docx", b"one")
    placed = place_output(tmp_path, "报告.docx", b"two")
    assert (placed.path.read_bytes(), placed.kept) == (b"two", None)
    assert names(tmp_path) == {"报告.docx"}


def test_an_edited_version_is_kept_and_the_new_one_goes_beside_it(tmp_path: Path) -> None:
    place_output(tmp_path, "报告.docx", b"one")
    (tmp_path / "报告.docx").write_bytes(b"edited")
    placed = place_output(tmp_path, "报告.docx", b"two")
    assert (placed.path.name, placed.kept) == ("报告（2）.docx", tmp_path / "报告.docx")
    assert (tmp_path / "报告.docx").read_bytes() == b"edited"


def test_the_version_beside_is_ours_until_it_is_edited_too(tmp_path: Path) -> None:
    place_output(tmp_path, "报告.docx", b"one")
    (tmp_path / "报告.docx").write_bytes(b"edited")
    place_output(tmp_path, "报告.docx", b"two")
    place_output(tmp_path, "报告.docx", b"three")
    assert (tmp_path / "报告（2）.docx").read_bytes() == b"three"
    (tmp_path / "报告（2）.docx").write_bytes(b"edited again")
    assert place_output(tmp_path, "报告.docx", b"four").path.name == "报告（3）.docx"


def test_an_output_is_unedited_until_somebody_changes_a_byte(tmp_path: Path) -> None:
    placed = place_output(tmp_path, "台账.xlsx", b"one")
    assert unedited(placed.path)
    placed.path.write_bytes(b"onE")
    assert not unedited(placed.path)
    assert not unedited(written(tmp_path / "别的.xlsx", b"theirs"))


def test_several_outputs_are_taken_down_together_and_each_keeps_its_own_edits(tmp_path: Path) -> None:
    place_outputs(tmp_path, {"甲.xlsx": b"one", "乙.xlsx": b"one"})
    (tmp_path / "乙.xlsx").write_bytes(b"edited")
    placed = place_outputs(tmp_path, {"甲.xlsx": b"two", "乙.xlsx": b"two"})
    assert [(one.path.name, one.kept) for one in placed] == [("甲.xlsx", None), ("乙（2）.xlsx", tmp_path / "乙.xlsx")]
    assert {one.name: one.read_bytes() for one in tmp_path.glob("*.xlsx")} == {
        "甲.xlsx": b"two",
        "乙.xlsx": b"edited",
        "乙（2）.xlsx": b"two",
    }


def test_a_file_that_we_never_wrote_is_kept(tmp_path: Path) -> None:
    (tmp_path / "报告.docx").write_bytes(b"somebody's")
    assert place_output(tmp_path, "报告.docx", b"ours").path.name == "报告（2）.docx"


def test_a_damaged_record_loses_nothing(tmp_path: Path) -> None:
    place_output(tmp_path, "报告.docx", b"one")
    (tmp_path / RECORD_NAME).write_text("[", encoding="utf-8")
    assert place_output(tmp_path, "报告.docx", b"two").path.name == "报告（2）.docx"


def test_without_a_record_the_seal_tells_a_draft_that_nobody_touched(tmp_path: Path) -> None:
    draft, newer = (render(words).content for words in ("走访企业{{ 走访企业 }}家次。", "共走访{{ 走访企业 }}家次。"))
    (tmp_path / "报告.docx").write_bytes(draft)
    assert place_output(tmp_path, "报告.docx", newer).path.name == "报告.docx"
    (tmp_path / RECORD_NAME).unlink()
    (tmp_path / "报告.docx").write_bytes(with_parts(newer, {"word/styles.xml": "<edited/>"}))
    assert place_output(tmp_path, "报告.docx", draft).path.name == "报告（2）.docx"


def test_without_a_record_a_manifest_is_ours_and_a_workbook_is_not(tmp_path: Path) -> None:
    for name in ("报告.数据清单.json", "台账.xlsx"):
        (tmp_path / name).write_bytes(b"before")
    placed = place_outputs(tmp_path, {"报告.数据清单.json": b"now", "台账.xlsx": b"now"})
    assert [one.path.name for one in placed] == ["报告.数据清单.json", "台账（2）.xlsx"]


def test_what_already_stands_there_needs_no_record(tmp_path: Path) -> None:
    place_output(tmp_path, "台账.xlsx", b"one")
    (tmp_path / RECORD_NAME).unlink()
    placed = place_output(tmp_path, "台账.xlsx", b"one")
    assert (placed.path.name, placed.kept, names(tmp_path)) == ("台账.xlsx", None, {"台账.xlsx"})


def test_writing_the_same_again_touches_nothing(tmp_path: Path) -> None:
    place_output(tmp_path, "报告.docx", b"one")
    before = (tmp_path / "报告.docx").stat().st_mtime_ns
    place_output(tmp_path, "报告.docx", b"one")
    assert (tmp_path / "报告.docx").stat().st_mtime_ns == before


def test_where_one_output_is_held_open_none_is_written_and_the_record_still_holds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place_outputs(tmp_path, {"报告.docx": b"one", "台账.xlsx": b"one"})
    before = {one.name: one.read_bytes() for one in tmp_path.iterdir()}
    replace = Path.replace

    def locked(temporary: Path, target: Path) -> Path:
        if target.name == "台账.xlsx":
            raise PermissionError(errno.EACCES, "in use", str(target))
        return replace(temporary, target)

    monkeypatch.setattr(Path, "replace", locked)
    with pytest.raises(UserError, match="台账"):
        place_outputs(tmp_path, {"报告.docx": b"two", "台账.xlsx": b"two"})
    monkeypatch.undo()
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == before
    placed = place_outputs(tmp_path, {"报告.docx": b"two", "台账.xlsx": b"two"})
    assert [(one.path.name, one.kept) for one in placed] == [("报告.docx", None), ("台账.xlsx", None)]


def test_where_an_output_will_go_is_known_beforehand(tmp_path: Path) -> None:
    place_output(tmp_path, "报告.docx", b"one")
    assert output_path(tmp_path, "报告.docx", b"two") == tmp_path / "报告.docx"
    (tmp_path / "报告.docx").write_bytes(b"edited")
    assert output_path(tmp_path, "报告.docx", b"two") == tmp_path / "报告（2）.docx"
