"""Packs the parts of a workbook so that equal parts give equal bytes: no clock, fixed metadata."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable

ZIP_MOMENT = (1980, 1, 1, 0, 0, 0)
REGULAR_FILE = 0o600 << 16
THOROUGH, FAST = 6, 1
LARGE_PART = 1 << 20
"""Parts beyond this size, in bytes, are packed fast: thoroughness would take longer than writing them."""


def zip_bytes(parts: Iterable[tuple[str, bytes]]) -> bytes:
    """Returns a zip archive of the parts in their order, with nothing in it but their names and contents."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts:
            level = FAST if len(content) > LARGE_PART else THOROUGH
            archive.writestr(_member(name), content, zipfile.ZIP_DEFLATED, level)
    return packed.getvalue()


def _member(name: str) -> zipfile.ZipInfo:
    member = zipfile.ZipInfo(name, ZIP_MOMENT)
    member.create_system = 0
    member.external_attr = REGULAR_FILE
    return member
