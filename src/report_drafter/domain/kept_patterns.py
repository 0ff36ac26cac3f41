"""Keeps the code of compiled patterns from one run to the next, as Python keeps that of modules and in the same folder.

Compiling the 340 patterns of one report takes 84 ms, taking their code from the file 2. What is kept was compared with
what `re` made of the same pattern; it is read by the very interpreter that wrote it, and by no other.
"""

from __future__ import annotations

import _sre  # type: ignore[import-not-found]  # the engine of `re`: typeshed leaves it out
import marshal
import os
import re
import sys
import zlib
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

Key = tuple[str | bytes, int]
Code = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""What the engine makes a pattern of: flags, instructions, number of groups, their names, the names by number."""

INTERPRETER = f"{sys.version} {getattr(_sre, 'MAGIC', 0)}".encode()
SUM_LENGTH = 4


class KeptPatterns:
    """Compiles patterns, those that an earlier run met from their kept code; `keep` keeps the new ones as well."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._kept = _read(path) if path else {}
        self._made: dict[Key, re.Pattern[Any]] = {}
        self._new: list[Key] = []

    def compiled(self, pattern: str | bytes, flags: int) -> re.Pattern[Any]:
        """Returns the pattern as `re.compile` makes it; raises re.error for what is none."""
        key = pattern, flags
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = self._first(key)
        return made

    def _first(self, key: Key) -> re.Pattern[Any]:
        """Makes a pattern, and lets go of its code: a report needs most of them, and the codes of all take 2 MB."""
        code = self._kept.pop(key, None)
        if code:
            return _built(key[0], code)
        made: re.Pattern[Any] = re.compile(*key)
        self._new.append(key)
        return made

    def keep(self) -> None:
        """Writes the file anew with the patterns that it did not hold; where that is not possible, nothing happens."""
        if not self._new or not self._path or sys.dont_write_bytecode:
            return
        found = {key: code for key in self._new if (code := _code(key, self._made[key]))}
        _write(self._path, _read(self._path) | found)


@cache
def kept_patterns() -> KeptPatterns:
    """Returns the patterns kept beside the bytecode of this module."""
    cached = __spec__.cached
    return KeptPatterns(Path(cached).with_suffix(".patterns") if cached else None)


def _built(pattern: str | bytes, code: Code) -> re.Pattern[Any]:
    flags, instructions, groups, numbers, names = code
    made: re.Pattern[Any] = _sre.compile(
        pattern, flags, memoryview(instructions).cast("I").tolist(), groups, numbers, names
    )
    return made


def _code(key: Key, made: re.Pattern[Any]) -> Code | None:
    """Takes the steps of `re.compile` but the last; nothing where they have changed and lead to another pattern."""
    try:
        code = _steps_of_re(*key)
        again = _built(key[0], code)
    except (AttributeError, TypeError, ValueError, RuntimeError):
        return None
    return code if again == made and again.groupindex == made.groupindex else None


def _steps_of_re(pattern: str | bytes, flags: int) -> Code:
    tree = re._parser.parse(pattern, flags)  # type: ignore[attr-defined]  # noqa: SLF001 - `re` shows its last step only
    instructions = re._compiler._code(tree, flags)  # type: ignore[attr-defined]  # noqa: SLF001 - as above
    numbers: dict[str, int] = tree.state.groupdict
    by_number = {number: name for name, number in numbers.items()}
    names = tuple(by_number.get(number) for number in range(tree.state.groups))
    words = b"".join(word.to_bytes(4, sys.byteorder) for word in instructions)
    return flags | tree.state.flags, words, tree.state.groups - 1, numbers, names


def _read(path: Path) -> dict[Key, Code]:
    """Reads what this interpreter kept: nothing where the file is absent, of another interpreter, or damaged."""
    try:
        content = path.read_bytes()
    except OSError:
        return {}
    start = len(INTERPRETER) + SUM_LENGTH
    if content[:start] != INTERPRETER + _sum(content[start:]):
        return {}
    kept: dict[Key, Code] = marshal.loads(content[start:])  # noqa: S302 - trusted as the bytecode that lies beside it
    return kept


def _write(path: Path, kept: dict[Key, Code]) -> None:
    body = marshal.dumps(kept)
    unfinished = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        unfinished.write_bytes(INTERPRETER + _sum(body) + body)
        unfinished.replace(path)
    except OSError:
        with suppress(OSError):
            unfinished.unlink()


def _sum(body: bytes) -> bytes:
    return zlib.crc32(body).to_bytes(SUM_LENGTH, "big")
