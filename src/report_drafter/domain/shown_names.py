"""What a file is called where people read it: names whose bytes the system could not read are read another way.

A name that was typed on Windows and unpacked elsewhere comes in GB 18030; Python holds its bytes as lone surrogates,
which no document and no JSON takes. What names a file that the product writes must be one that Windows takes.
"""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path

from report_drafter.domain.late_pattern import late

UNWRITABLE = frozenset({"Cc", "Cs"})
"""Control characters and lone surrogates."""
LAST_OF_PLANE, FIRST_INNER, LAST_INNER = 0xFFFE, 0xFDD0, 0xFDEF
"""Where Unicode has its noncharacters: at the end of each plane, and in one row of the first."""

FORBIDDEN = str.maketrans('\\/:*?"<>|', "－" * 9)
"""What Windows does not allow in a file name."""
DEVICE = late(r"(?i:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?")
"""What Windows takes for a device, with any ending."""


def file_stem(words: str) -> str:
    """Returns some words, as a department's name, as a file name that Windows takes."""
    stem = words.strip().translate(FORBIDDEN).rstrip(". ")
    return f"{stem}－" if DEVICE.fullmatch(stem) else stem


def shown_name(path: Path) -> str:
    """Returns the name of a file as documents can hold it."""
    return path.name if path.name.isprintable() else "".join(filter(_is_writable, _read_anew(path.name)))


def _read_anew(name: str) -> str:
    if not any(unicodedata.category(one) == "Cs" for one in name):
        return name
    try:
        return os.fsencode(name).decode("gb18030")
    except UnicodeError:
        return name


def _is_writable(character: str) -> bool:
    code = ord(character)
    nothing = code & LAST_OF_PLANE == LAST_OF_PLANE or FIRST_INNER <= code <= LAST_INNER
    return not nothing and unicodedata.category(character) not in UNWRITABLE
