"""Packs the parts of a workbook so that equal parts give equal bytes: no clock, fixed metadata."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Container, Iterable

THOROUGH, FAST = 6, 1
"""Levels of packing; thoroughness takes longer than writing a large part."""
WINDOWS = 0

Part = bytes | Iterable[bytes]
"""The content of a part, whole or piece by piece."""


def zip_bytes(parts: Iterable[tuple[str, Part]], level: int = THOROUGH, plain: Container[str] = ()) -> bytes:
    """Returns a zip archive of the parts in their order, with nothing in it but their names and contents.

    Parts named in `plain` are stored as they are, as OpenDocument wants its `mimetype`. A member that is opened by
    its name bears the date 1980-01-01; which system wrote it is said to be the same everywhere.
    """
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as archive:
        for name, content in parts:
            archive.compression = zipfile.ZIP_STORED if name in plain else zipfile.ZIP_DEFLATED
            with archive.open(name, "w") as member:
                for piece in (content,) if isinstance(content, bytes) else content:
                    member.write(piece)
        for info in archive.infolist():
            info.create_system = WINDOWS
    return packed.getvalue()
