"""Writes what was found in reports as pages for the browser: one a report, and never over another file's page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from report_drafter.domain.errors import UserError
from report_drafter.output.findings_html import findings_html
from report_drafter.workflows.check_report import CheckedReport
from report_drafter.workflows.output_files import write_together

PAGE_SUFFIX = ".检查结果.html"
PAGE_KINDS = (".html", ".htm")


def refuse_page_place(output: Path, files: Sequence[Path]) -> None:
    """Raises UserError where one page cannot be written to `output`: it is no page's name, or there are several."""
    if output.suffix.lower() not in PAGE_KINDS:
        raise UserError(f"“{output.name}”不是网页的文件名。", "请写成以 .html 结尾的名字，如 --output 检查结果.html。")
    if len(files) > 1:
        raise UserError(
            f"要检查 {len(files)} 份报告，--output 只能写明一份报告的网页“{output.name}”，没有检查。",
            "请去掉 --output，每份报告的网页各写在自己旁边；或者一份一份地检查。",
        )


def write_pages(checked: Sequence[CheckedReport], output: Path | None = None) -> tuple[Path, ...]:
    """Writes every report's page beside it, or the only one to `output`: all or none; returns where they went."""
    places = (output,) if output is not None else page_places([one.path for one in checked])
    pages = {place: findings_html(one.result, one.text).encode() for place, one in zip(places, checked, strict=True)}
    write_together(pages.items())
    return tuple(pages)


def page_places(reports: Sequence[Path]) -> tuple[Path, ...]:
    """Returns the page beside each report; 报告.docx and 报告.txt of one folder keep their whole names in theirs."""
    stems = Counter(one.with_suffix("") for one in dict.fromkeys(reports))
    names = (one.stem if stems[one.with_suffix("")] == 1 else one.name for one in reports)
    return tuple(one.with_name(f"{name}{PAGE_SUFFIX}") for one, name in zip(reports, names, strict=True))
