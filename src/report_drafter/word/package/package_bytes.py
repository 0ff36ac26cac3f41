"""Writes a .docx so that the same parts always give the same bytes: fixed order, no times, no machine in it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

CONTENT_TYPES = "[Content_Types].xml"
FIRST_PARTS = (CONTENT_TYPES, "_rels/.rels")
MAIN_TYPE = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
OTHER_MAIN_TYPES = (
    b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    b"application/vnd.ms-word.document.macroEnabled.main+xml",
    b"application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
)
"""What a body is called in files of other endings (.dotx, .docm, .dotm): Word opens none of them as a .docx."""
EPOCH = (1980, 1, 1, 0, 0, 0)
PRE_COMPRESSED = (".jpeg", ".jpg", ".png", ".gif")


def packed(parts: Mapping[str, bytes]) -> bytes:
    """Returns the .docx of some parts; the content types come first, as readers expect, the rest by name."""
    rest = sorted(name for name in parts if name not in FIRST_PARTS)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in (*(one for one in FIRST_PARTS if one in parts), *rest):
            archive.writestr(_entry(name), _as_document(parts[name]) if name == CONTENT_TYPES else parts[name])
    return stream.getvalue()


def _as_document(types: bytes) -> bytes:
    for other in OTHER_MAIN_TYPES:
        types = types.replace(other, MAIN_TYPE)
    return types


def unpacked(content: bytes) -> dict[str, bytes]:
    """Returns the parts of a package that this product wrote, or that a guard has already looked at."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, EPOCH)
    entry.create_system = 0
    entry.external_attr = 0o600 << 16
    entry.compress_type = zipfile.ZIP_STORED if name.lower().endswith(PRE_COMPRESSED) else zipfile.ZIP_DEFLATED
    return entry
