"""The year's output folder: remembers what it wrote, so that a file which somebody edited is kept.

A record beside the outputs holds the digest of each file as written. Where the record is lost, or does not know a file,
the seal in a report's manifest still tells a draft that nobody touched. Any other file is somebody's work: the new
version goes beside it under the next free name.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from report_drafter.domain.frozen import frozen
from report_drafter.domain.project import MANIFEST_SUFFIX
from report_drafter.workflows.output_files import digest, digest_of_file, holds, refusal_explained, write_together

REPORT_SUFFIX = ".docx"
RECORD_NAME = "写出记录.json"


@frozen
class Placed:
    """Where an output went, and the edited file of that name which was kept."""

    path: Path
    kept: Path | None = None

    @property
    def name(self) -> str:
        """What the output is called where no edited file is in its way."""
        return (self.kept or self.path).name


def place_output(folder: Path, name: str, content: bytes) -> Placed:
    """Writes one output under its name, or beside the versions of it that somebody edited."""
    return place_outputs(folder, {name: content})[0]


def place_outputs(folder: Path, contents: Mapping[str, bytes]) -> tuple[Placed, ...]:
    """Writes several outputs, each under its name or beside its edited versions: all of them or none.

    Raises UserError, with every file as it was, where one of them cannot be written.
    """
    record = _read_record(folder)
    placed = tuple(_placed(folder / name, content, record) for name, content in contents.items())
    files = [(one.path, content) for one, content in zip(placed, contents.values(), strict=True)]
    written = {path.name: digest(content) for path, content in files}
    new = [(path, content) for path, content in files if not holds(path, content)]
    if written.items() - record.items():
        new.append((folder / RECORD_NAME, _record_content({**record, **written})))
    write_together(new)
    return placed


def output_path(folder: Path, name: str, content: bytes) -> Path:
    """Returns where an output will be written: under its name, or beside the versions of it that somebody edited."""
    return _placed(folder / name, content, _read_record(folder)).path


def unedited(path: Path) -> bool:
    """Tells whether an output is as the program wrote it."""
    return _is_ours(path, _read_record(path.parent))


def _placed(original: Path, content: bytes, record: Mapping[str, str]) -> Placed:
    with refusal_explained(original):  # Excel lets nobody even read what it holds open
        target = next(path for path in _candidates(original) if holds(path, content) or _is_ours(path, record))
    return Placed(target, original if target != original else None)


def _candidates(path: Path) -> Iterator[Path]:
    yield path
    number = 2
    while True:
        yield path.with_name(f"{path.stem}（{number}）{path.suffix}")
        number += 1


def _is_ours(path: Path, record: Mapping[str, str]) -> bool:
    if not path.exists() or record.get(path.name) == digest_of_file(path):
        return True
    if path.suffix != REPORT_SUFFIX:
        return path.name.endswith(MANIFEST_SUFFIX)  # nobody works in a manifest; it must bear its report's name
    from report_drafter.word.package.draft_seal import is_as_written

    return is_as_written(path)


def _read_record(folder: Path) -> dict[str, str]:
    """An unreadable record counts as empty: every file is then kept, which loses nothing."""
    try:
        known = json.loads((folder / RECORD_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(name): str(value) for name, value in known.items()} if isinstance(known, dict) else {}


def _record_content(record: Mapping[str, str]) -> bytes:
    text = json.dumps(record, ensure_ascii=False, indent=1, sort_keys=True)
    return f"{text}\n".encode()
