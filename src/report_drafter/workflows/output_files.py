"""Puts bytes on disk so that nothing is ever lost: whole or not at all, and never over somebody's edits."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from report_drafter.domain.errors import UserError
from report_drafter.domain.system_refusal import refusal_reason


def write_output(path: Path, content: bytes) -> None:
    """Writes `content` through a temporary file in the same folder and `os.replace`.

    Raises UserError when the folder or the file cannot be written, as when Word holds it open.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, content)
    except PermissionError as error:
        raise UserError(
            f"无法写入“{path}”：文件正被 Word、WPS 或其他程序打开，或者文件夹不允许写入。",
            "请关闭打开它的程序后再运行一次；原文件没有改动。",
        ) from error
    except OSError as error:
        raise UserError(
            f"无法写入“{path}”：{refusal_reason(error)}。", "请检查磁盘空间和文件夹名称后再运行一次；原文件没有改动。"
        ) from error


def write_together(files: Iterable[tuple[Path, bytes]]) -> None:
    """Writes over several files or over none; raises UserError with every file as it was."""
    replaced: list[tuple[Path, bytes]] = []
    for path, content in files:
        before = path.read_bytes()
        try:
            write_output(path, content)
        except UserError:
            for earlier, old in reversed(replaced):
                write_output(earlier, old)
            raise
        replaced.append((path, before))


def _replace(path: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".写入中-", suffix=path.suffix)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.chmod(0o644)
        temporary.replace(path)
    finally:  # on an interruption too; once it has replaced the output, there is none
        temporary.unlink(missing_ok=True)


def digest(content: bytes) -> str:
    """Returns the SHA-256 of some bytes, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()
