"""Reads any workbook that people send, of whatever kind, into plain values and the marks that matter.

FLOW workbooks → submissions, first half.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from report_drafter.domain.project import CATALOGUE_NAME
from report_drafter.domain.shown_names import shown_name
from report_drafter.domain.workbook import Workbook
from report_drafter.excel.files.file_kind import FileKind, recognise, wrong_name_remark
from report_drafter.excel.files.guard import OUR_OWN, SENT_IN, read_bytes
from report_drafter.excel.xlsx.xlsx_reader import read_xlsx


def read_workbook(path: Path) -> Workbook:
    """Reads one workbook; raises UnreadableFile, with one sentence that names the file, when it cannot be read."""
    return workbook_of(shown_name(path), read_bytes(path))


def workbook_of(file: str, content: bytes) -> Workbook:
    """Reads the content of a workbook that is called `file`; raises UnreadableFile as `read_workbook` does."""
    kind = recognise(file, content)
    workbook = _read(file, content, kind)
    remarks = wrong_name_remark(file, kind)
    return replace(workbook, remarks=workbook.remarks + remarks) if remarks else workbook


def _read(file: str, content: bytes, kind: FileKind) -> Workbook:
    match kind:
        case FileKind.XLSX:
            return read_xlsx(file, content, OUR_OWN if file == CATALOGUE_NAME else SENT_IN)
        case FileKind.XLS:
            from report_drafter.excel.xls.legacy_reader import read_xls

            return read_xls(file, content)
        case FileKind.ODS:
            from report_drafter.excel.ods.open_document_reader import read_ods

            return read_ods(file, content)
