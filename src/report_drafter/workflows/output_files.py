"""Puts bytes on disk so that nothing is ever lost: whole or not at all, and never over somebody's edits."""

from __future__ import annotations

import hashlib
import os
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from report_drafter.domain.errors import UserError
from report_drafter.domain.system_refusal import refusal_advice, refusal_reason

PAUSES = (0.05, 0.15, 0.3) if os.name == "nt" else ()
"""How long to wait for a file that a virus scanner or an indexer of Windows holds for a moment, in seconds."""

PIECE = 1 << 16


def write_output(path: Path, content: bytes) -> None:
    """Writes `content` through a temporary file in the same folder and `os.replace`.

    Raises UserError when the folder or the file cannot be written, as when Word holds it open.
    """
    with refusal_explained(path), _laid_ready(path, content) as temporary:
        _take_place(temporary, path)


def write_together(files: Iterable[tuple[Path, bytes]]) -> None:
    """Writes several files or none of them; raises UserError with every file as it was and no new folder left.

    All new files lie ready and all old ones are read before the first one takes its place, so that a full disk or a
    file that Excel holds is noticed in time; where one is refused its place then, those before it are taken back.
    """
    with ExitStack() as stack:
        ready = [(path, *_lay_ready(stack, path, content)) for path, content in files]
        replaced: list[tuple[Path, bytes | None]] = []
        for path, before, temporary in ready:
            try:
                with refusal_explained(path):
                    _take_place(temporary, path)
            except UserError as error:
                raise _taken_back(error, replaced) from error
            replaced.append((path, before))


def _lay_ready(stack: ExitStack, path: Path, content: bytes) -> tuple[bytes | None, Path]:
    """Returns what the old file holds, if there is one, and where the new one lies."""
    with refusal_explained(path):
        return path.read_bytes() if path.exists() else None, stack.enter_context(_laid_ready(path, content))


def _take_place(temporary: Path, path: Path) -> None:
    for pause in PAUSES:
        try:
            temporary.replace(path)
        except PermissionError:
            time.sleep(pause)
        else:
            return
    temporary.replace(path)


def _taken_back(error: UserError, replaced: Sequence[tuple[Path, bytes | None]]) -> UserError:
    """Gives files their old content again; returns what to tell, with the files where that failed."""
    stuck = [path for path, before in reversed(replaced) if not _restored(path, before)]
    if not stuck:
        return UserError(error.problem, f"{error.advice}一起写的其他文件也都没有改动。")
    names = "、".join(f"“{path.name}”" for path in reversed(stuck))
    return UserError(error.problem, f"{error.advice}已经换成新内容、没能换回的文件：{names}；其他文件没有改动。")


def _restored(path: Path, before: bytes | None) -> bool:
    try:
        if before is None:
            path.unlink()
        else:
            write_output(path, before)
    except (OSError, UserError):
        return False
    return True


@contextmanager
def refusal_explained(path: Path) -> Iterator[None]:
    """Says in Chinese why the system refuses what is done to write `path`; raises UserError."""
    try:
        yield
    except PermissionError as error:
        raise UserError(
            f"无法写入“{path}”：文件正被 Word、WPS 或其他程序打开，或者文件、文件夹不允许写入。",
            f"{refusal_advice(error)}；原文件没有改动。",
        ) from error
    except OSError as error:
        problem = f"无法写入“{path}”：{refusal_reason(error)}。"
        raise UserError(problem, f"{refusal_advice(error)}；原文件没有改动。") from error


@contextmanager
def _laid_ready(path: Path, content: bytes) -> Iterator[Path]:
    """Writes a temporary file in the folder of `path`; it is gone afterwards, moved to its place or not."""
    with _folder_made(path.parent):
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".写入中-", suffix=path.suffix)
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
            temporary.chmod(0o644)
            yield temporary
        finally:  # on an interruption too; once it has replaced the output, there is none
            with suppress(OSError):  # a virus scanner may hold it: what went wrong before is what to tell
                temporary.unlink(missing_ok=True)


@contextmanager
def _folder_made(folder: Path) -> Iterator[None]:
    """Makes a folder and those above it; where nothing comes to lie in them, those that were new go again."""
    new = [one for one in (folder, *folder.parents) if not one.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield
    finally:
        for one in new:
            with suppress(OSError):  # it holds something, or could not be made
                one.rmdir()


def holds(path: Path, content: bytes) -> bool:
    """Tells whether a file is there and holds these bytes; a ledger of megabytes is not read whole."""
    if not path.exists() or path.stat().st_size != len(content):
        return False
    told = memoryview(content)
    with path.open("rb") as stream:
        return all(stream.read(PIECE) == told[at : at + PIECE] for at in range(0, len(told), PIECE))


def digest(content: bytes) -> str:
    """Returns the SHA-256 of some bytes, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def digest_of_file(path: Path) -> str:
    """Returns the SHA-256 of what stands in a file, in hexadecimal, without reading it whole."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
