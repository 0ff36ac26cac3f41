"""What a file is called where people read it: names whose bytes the system could not read are read another way.

A name that was typed on Windows and unpacked elsewhere comes in GB 18030; Python holds its bytes as lone surrogates,
which no document and no JSON takes.
"""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path

UNWRITABLE = frozenset({"Cc", "Cs"})
"""Control characters and lone surrogates."""
LAST_OF_PLANE, FIRST_INNER, LAST_INNER = 0xFFFE, 0xFDD0, 0xFDEF
"""Where Unicode has its noncharacters: at the end of each plane, and in one row of the first."""


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
