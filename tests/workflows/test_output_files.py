"""Writing is whole or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from report_drafter.domain.errors import UserError
from report_drafter.workflows import output_files
from report_drafter.workflows.output_files import PIECE, holds, write_output, write_together


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


@pytest.mark.parametrize(
    ("code", "advice"),
    [(errno.ENOSPC, "请腾出空间"), (errno.EROFS, "请把项目移到可以写入的磁盘"), (errno.ENOTDIR, "请检查文件夹名称")],
)
def test_what_to_do_follows_from_the_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, advice: str
) -> None:
    def refused(_: Path, target: Path) -> Path:
        raise OSError(code, "refused", str(target))

    monkeypatch.setattr(Path, "replace", refused)
    with pytest.raises(UserError) as told:
        write_output(tmp_path / "报告.docx", b"new")
    assert told.value.advice == f"{advice}后再运行一次；原文件没有改动。"


def test_an_interruption_leaves_no_temporary_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: Path, __: Path) -> Path:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_output(tmp_path / "报告.docx", b"new")
    assert list(tmp_path.iterdir()) == []


def refusing(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Lets the system refuse to replace files of that name, as when Excel holds one open."""
    replace = Path.replace

    def replaced(temporary: Path, target: Path) -> Path:
        if target.name == name:
            raise PermissionError(errno.EACCES, "in use", str(target))
        return replace(temporary, target)

    monkeypatch.setattr(Path, "replace", replaced)


def folder_with(folder: Path, **contents: bytes) -> Path:
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    return folder


def read(folder: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in folder.iterdir()}


def test_of_several_files_none_is_written_where_one_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = folder_with(tmp_path, 报告=b"old", 台账=b"old")
    refusing(monkeypatch, "台账")
    with pytest.raises(UserError, match=r"台账.*正被") as error:
        write_together([(folder / name, b"new") for name in ("报告", "审阅稿", "台账", "清单")])
    assert read(folder) == {"报告": b"old", "台账": b"old"}
    assert (
        error.value.advice
        == "请关闭打开它的程序，或者取消只读、核对权限后再运行一次；原文件没有改动。一起写的其他文件也都没有改动。"
    )


def test_of_several_files_none_is_written_where_an_old_one_cannot_even_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = folder_with(tmp_path, 报告=b"old", 台账=b"old")
    read_bytes = Path.read_bytes

    def refused(path: Path) -> bytes:
        if path.name == "台账":
            raise PermissionError(errno.EACCES, "held by Excel", str(path))
        return read_bytes(path)

    with monkeypatch.context() as held:
        held.setattr(Path, "read_bytes", refused)
        with pytest.raises(UserError, match=r"台账.*正被"):
            write_together([(folder / name, b"new") for name in ("报告", "台账")])
    assert read(folder) == {"报告": b"old", "台账": b"old"}


def test_a_temporary_file_that_stays_hides_no_reason(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def held(path: Path, *, missing_ok: bool = False) -> None:
        raise PermissionError(errno.EACCES, f"held by a scanner {missing_ok}", str(path))

    refusing(monkeypatch, "报告")
    monkeypatch.setattr(Path, "unlink", held)
    with pytest.raises(UserError, match="报告”"):
        write_together([(tmp_path / "报告", b"new")])


def test_a_file_held_for_a_moment_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    replace, tries = Path.replace, []

    def scanned(temporary: Path, target: Path) -> Path:
        tries.append(target)
        if len(tries) < 3:
            raise PermissionError(errno.EACCES, "scanned", str(target))
        return replace(temporary, target)

    monkeypatch.setattr(output_files, "PAUSES", (0, 0, 0))
    monkeypatch.setattr(Path, "replace", scanned)
    write_output(tmp_path / "报告.docx", b"new")
    assert len(tries) == 3
    assert read(tmp_path) == {"报告.docx": b"new"}


def test_a_file_that_cannot_be_taken_back_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = folder_with(tmp_path, 报告=b"old", 台账=b"old")
    refusing(monkeypatch, "台账")
    replace = Path.replace

    def once(temporary: Path, target: Path) -> Path:
        if target.name == "报告" and target.read_bytes() == b"new":
            raise PermissionError(errno.EACCES, "opened meanwhile", str(target))
        return replace(temporary, target)

    monkeypatch.setattr(Path, "replace", once)
    with pytest.raises(UserError) as error:
        write_together([(folder / name, b"new") for name in ("报告", "台账")])
    assert "已经换成新内容、没能换回的文件：“报告”；其他文件没有改动。" in error.value.advice
    assert read(folder) == {"报告": b"new", "台账": b"old"}


def test_a_full_disk_is_noticed_before_the_first_file_is_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = folder_with(tmp_path, 报告=b"old", 台账=b"old")
    sizes: list[int] = []

    def flushed(handle: int) -> None:
        sizes.append(os.fstat(handle).st_size)
        if len(sizes) > 1:
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", flushed)
    with pytest.raises(UserError, match=r"台账.*磁盘空间不足"):
        write_together([(folder / name, b"new") for name in ("报告", "台账")])
    assert read(folder) == {"报告": b"old", "台账": b"old"}


@pytest.mark.parametrize("before", [[], ["templates"]])
def test_folders_that_were_made_for_files_that_are_refused_go_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: list[str]
) -> None:
    for name in before:
        (tmp_path / "项目" / name).mkdir(parents=True)
    refusing(monkeypatch, "模板")
    places = ("inputs/2023/目录", "inputs/2023/上年数", "templates/模板")
    with pytest.raises(UserError, match=r"模板.*正被"):
        write_together([(tmp_path / "项目" / place, b"new") for place in places])
    assert [one.relative_to(tmp_path).as_posix() for one in tmp_path.rglob("*")] == [
        place for name in before for place in ("项目", f"项目/{name}")
    ]


@pytest.mark.parametrize("size", [0, 1, PIECE, PIECE + 1, 3 * PIECE])
def test_a_file_holds_what_was_written_and_nothing_that_differs_by_one_byte(tmp_path: Path, size: int) -> None:
    path, content = tmp_path / "台账.xlsx", bytes(size)
    assert not holds(path, content)
    write_output(path, content)
    assert holds(path, content)
    assert not holds(path, content + b"x")
    assert not size or not holds(path, content[:-1] + b"x")
