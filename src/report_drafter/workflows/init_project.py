"""Makes a new project from the starter that the package carries."""

from __future__ import annotations

import shutil
from pathlib import Path

from report_drafter.domain.errors import UserError
from report_drafter.domain.system_refusal import refusal_reason

STARTER_FOLDERS = ("inputs", "templates")


def init_project(target: Path) -> tuple[Path, ...]:
    """Copies catalogue, workbooks and template into `target`; returns the files written.

    Raises UserError when the folder already holds something, and where a copy fails: then nothing is left in it.
    """
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise UserError(f"“{target}”已经存在，而且里面有内容。", "请换一个新的文件夹名；原有内容没有改动。")
    try:
        return tuple(_copied(source, target / place) for source, place in _starter_files())
    except OSError as error:
        _take_back(target)
        raise UserError(
            f"无法在“{target}”建立项目：{refusal_reason(error)}。", "请检查文件夹名称和写入权限后再运行一次。"
        ) from error


def _take_back(target: Path) -> None:
    """Removes the starter's folders from a place that held nothing before, so that a second try is not refused."""
    for name in STARTER_FOLDERS:
        shutil.rmtree(target / name, ignore_errors=True)


def _starter_files() -> list[tuple[Path, Path]]:
    """Every starter file with its place in a project, in a fixed order."""
    root = starter_root()
    found = (one for folder in STARTER_FOLDERS for one in (root / folder).rglob("*"))
    return sorted((one, one.relative_to(root)) for one in found if one.is_file() and not one.name.startswith("."))


def starter_root() -> Path:
    """Returns the starter inside the installed package, or the repository itself when run from a checkout."""
    package = Path(__file__).resolve().parents[1]
    packed = package / "starter"
    return packed if packed.is_dir() else package.parents[1]


def _copied(source: Path, target: Path) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    return target
