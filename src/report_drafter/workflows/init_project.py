"""Makes a new project from the starter that the package carries."""

from __future__ import annotations

from pathlib import Path

from report_drafter.domain.errors import UserError
from report_drafter.workflows.output_files import write_together

STARTER_FOLDERS = ("inputs", "templates")


def init_project(target: Path) -> tuple[Path, ...]:
    """Copies catalogue, workbooks and template into `target`, all or none; returns the files written.

    Raises UserError when the folder already holds something, and where a file cannot be written.
    """
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise UserError(f"“{target}”已经存在，而且里面有内容。", "请换一个新的文件夹名；原有内容没有改动。")
    files = {target / place: source.read_bytes() for source, place in _starter_files()}
    write_together(files.items())
    return tuple(files)


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
