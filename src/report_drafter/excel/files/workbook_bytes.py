"""Saves a workbook so that the same content always gives the same bytes: no clock, fixed zip metadata."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime

from openpyxl import Workbook

from report_drafter.excel.files.package_parts import finished_parts, serialised
from report_drafter.excel.files.zip_bytes import zip_bytes

FIXED_MOMENT = datetime(2000, 1, 1)  # noqa: DTZ001 -- a document property without a zone; openpyxl refuses zones
AUTHOR = "report-drafter"
CORE_PART = "docProps/core.xml"


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
