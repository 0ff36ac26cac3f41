"""The year's output folder: remembers what it wrote, so that a file which somebody edited is kept.

A record beside the outputs holds the digest of each file as written. A file that no longer has that digest, or that
the record does not know, is somebody's work: the new version goes beside it under the next free name.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from report_drafter.workflows.output_files import digest, write_output

RECORD_NAME = "写出记录.json"


@dataclass(frozen=True, slots=True)
class Placed:
    """Where an output went, and the edited file of that name which was kept."""

    path: Path
    kept: Path | None = None


def place_output(folder: Path, name: str, content: bytes) -> Placed:
    """Writes one output under its name, or beside the versions of it that somebody edited."""
    return place_outputs(folder, {name: content})[0]


def place_outputs(folder: Path, contents: Mapping[str, bytes]) -> tuple[Placed, ...]:
    """Writes several outputs, each under its name or beside its edited versions, and takes them down together."""
    record = _read_record(folder)
    placed = [_place(folder / name, content, record) for name, content in contents.items()]
    written = {one.path.name: digest(content) for one, content in zip(placed, contents.values(), strict=True)}
    if written.items() - record.items():
        _write_record(folder, {**record, **written})
    return tuple(placed)


def _place(original: Path, content: bytes, record: Mapping[str, str]) -> Placed:
    target = next(path for path in _candidates(original) if _is_ours(path, record))
    if not (target.exists() and target.read_bytes() == content):
        write_output(target, content)
    return Placed(target, original if target != original else None)


def _candidates(path: Path) -> Iterator[Path]:
    yield path
    number = 2
    while True:
        yield path.with_name(f"{path.stem}（{number}）{path.suffix}")
        number += 1


def _is_ours(path: Path, record: Mapping[str, str]) -> bool:
    return not path.exists() or record.get(path.name) == digest(path.read_bytes())


def _read_record(folder: Path) -> dict[str, str]:
    """An unreadable record counts as empty: every file is then kept, which loses nothing."""
    try:
        known = json.loads((folder / RECORD_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(name): str(value) for name, value in known.items()} if isinstance(known, dict) else {}


def _write_record(folder: Path, record: dict[str, str]) -> None:
    text = json.dumps(record, ensure_ascii=False, indent=1, sort_keys=True)
    write_output(folder / RECORD_NAME, f"{text}\n".encode())
