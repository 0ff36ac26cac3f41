"""Saves a workbook so that the same content always gives the same bytes: no clock, fixed zip metadata."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from datetime import datetime

from openpyxl import Workbook

from report_drafter.excel.package_parts import finished_parts, serialised

ZIP_MOMENT = (1980, 1, 1, 0, 0, 0)
FIXED_MOMENT = datetime(2000, 1, 1)  # noqa: DTZ001 -- a document property without a zone; openpyxl refuses zones
AUTHOR = "report-drafter"
CORE_PART = "docProps/core.xml"
REGULAR_FILE = 0o600 << 16


def workbook_bytes(workbook: Workbook) -> bytes:
    """Returns the workbook as a file; equal workbooks give equal bytes."""
    properties = workbook.properties
    properties.creator, properties.lastModifiedBy, properties.created = AUTHOR, AUTHOR, FIXED_MOMENT
    saved = io.BytesIO()
    workbook.save(saved)
    with zipfile.ZipFile(saved) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    # Saving stamps the core properties with the time of day, hence they are written again.
    properties.modified = FIXED_MOMENT
    parts[CORE_PART] = serialised(properties.to_tree())
    return zip_bytes(finished_parts(parts).items())


def zip_bytes(parts: Iterable[tuple[str, bytes]], level: int = 6) -> bytes:
    """Returns a zip archive of the parts in their order, with nothing in it but their names and contents."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as archive:
        for name, content in parts:
            archive.writestr(_member(name), content, zipfile.ZIP_DEFLATED, level)
    return packed.getvalue()


def _member(name: str) -> zipfile.ZipInfo:
    member = zipfile.ZipInfo(name, ZIP_MOMENT)
    member.create_system = 0
    member.external_attr = REGULAR_FILE
    return member
