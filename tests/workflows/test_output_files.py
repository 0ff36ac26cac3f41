"""Writing is whole or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from report_drafter.domain.errors import UserError
from report_drafter.workflows.output_files import write_output


def test_folders_are_made_and_no_temporary_file_is_left(tmp_path: Path) -> None:
    target = tmp_path / "outputs" / "2023" / "报告.docx"
    write_output(target, b"content")
    assert target.read_bytes() == b"content"
    assert [one.name for one in target.parent.iterdir()] == ["报告.docx"]


def test_a_write_that_breaks_off_leaves_the_old_file_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "报告.docx"
    target.write_bytes(b"old")

    def locked(_: Path, target: Path) -> Path:
        raise PermissionError(13, "in use", str(target))

    monkeypatch.setattr(Path, "replace", locked)
    with pytest.raises(UserError, match="正被 Word"):
        write_output(target, b"new")
    assert target.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == ["报告.docx"]


def test_the_bytes_are_on_the_disk_before_they_take_the_old_files_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[tuple[str, int]] = []
    replace, target = Path.replace, tmp_path / "报告.docx"

    def replaced(temporary: Path, place: Path) -> Path:
        steps.append(("replaced", temporary.stat().st_size))
        return replace(temporary, place)

    monkeypatch.setattr(os, "fsync", lambda handle: steps.append(("on the disk", os.fstat(handle).st_size)))
    monkeypatch.setattr(Path, "replace", replaced)
    write_output(target, b"content")
    assert steps == [("on the disk", 7), ("replaced", 7)]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")
def test_others_may_read_what_is_written(tmp_path: Path) -> None:
    write_output(tmp_path / "报告.docx", b"content")
    assert (tmp_path / "报告.docx").stat().st_mode & 0o777 == 0o644


def test_a_folder_that_is_a_file_is_explained(tmp_path: Path) -> None:
    (tmp_path / "outputs").write_bytes(b"")
    with pytest.raises(UserError, match="无法写入"):
        write_output(tmp_path / "outputs" / "报告.docx", b"x")


def test_a_full_disk_is_said_in_chinese(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_: Path, target: Path) -> Path:
        raise OSError(errno.ENOSPC, "No space left on device", str(target))

    monkeypatch.setattr(Path, "replace", refused)
    with pytest.raises(UserError, match="磁盘空间不足"):
        write_output(tmp_path / "报告.docx", b"new")


def test_an_interruption_leaves_no_temporary_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: Path, __: Path) -> Path:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_output(tmp_path / "报告.docx", b"new")
    assert list(tmp_path.iterdir()) == []
