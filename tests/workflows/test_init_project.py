"""A new project starts from the starter, and only in an empty place."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from report_drafter.domain.errors import UserError
from report_drafter.workflows.init_project import init_project


def test_the_starter_brings_template_and_inputs(tmp_path: Path) -> None:
    written = init_project(tmp_path / "试用")
    places = {one.relative_to(tmp_path / "试用").as_posix() for one in written}
    assert "templates/annual_report.docx" in places
    assert {"inputs/2022/catalogue.xlsx", "inputs/2023/catalogue.xlsx"} <= places
    assert all(one.exists() for one in written)


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "旧文件.txt").write_text("原有内容", encoding="utf-8")
    with pytest.raises(UserError, match="已经存在"):
        init_project(tmp_path)
    assert [one.name for one in tmp_path.iterdir()] == ["旧文件.txt"]


def test_a_place_that_cannot_be_written_is_explained(tmp_path: Path) -> None:
    (tmp_path / "文件").write_text("", encoding="utf-8")
    with pytest.raises(UserError, match=r"无法写入.*上级文件夹的位置上是一个文件"):
        init_project(tmp_path / "文件" / "试用")


def test_a_copy_that_breaks_off_leaves_nothing_and_can_be_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace, written = Path.replace, 0

    def full(temporary: Path, target: Path) -> Path:
        nonlocal written
        written += 1
        if written > 3:
            raise OSError(errno.ENOSPC, "No space left on device", str(target))
        return replace(temporary, target)

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(UserError, match="磁盘空间不足"):
        init_project(tmp_path / "试用")
    assert list(tmp_path.iterdir()) == []
    monkeypatch.undo()
    assert len(init_project(tmp_path / "试用")) > 3
