"""Makes the marked copy of a department's own workbook: cells coloured, a comment at each, a sheet 问题清单.

Each kind of file is edited in place by a module of its own: `package_marks` (.xlsx), `document_marks` (.ods) and
`record_marks` (.xls). What the file really is decides, not its name.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from report_drafter.domain.finding import Finding
from report_drafter.excel.files.file_kind import FileKind, recognise
from report_drafter.excel.files.guard import read_bytes


def returned_copy(path: Path, findings: Iterable[Finding]) -> bytes:
    """Returns the copy to send back; marks of an earlier copy are taken away first.

    Raises UserError where a file cannot be marked, UnreadableFile for a damaged one.
    """
    content = read_bytes(path)
    match recognise(path.name, content):
        case FileKind.XLSX:
            from report_drafter.excel.xlsx.package_marks import marked_package

            return marked_package(path.name, content, findings)
        case FileKind.ODS:
            from report_drafter.excel.ods.document_marks import marked_document

            return marked_document(path.name, content, findings)
        case FileKind.XLS:
            from report_drafter.excel.xls.record_marks import marked_records

            return marked_records(path.name, content, findings)
