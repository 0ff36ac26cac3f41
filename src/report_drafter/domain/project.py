"""A project on disk: one year's folder among the years, the template, and the outputs."""

from __future__ import annotations

from pathlib import Path

from report_drafter.domain.frozen import frozen

CATALOGUE_NAME = "catalogue.xlsx"
TEMPLATE_NAME = "annual_report.docx"
REPORT_NAME = "法治政府建设年度报告.docx"
PUBLIC_SUFFIX = "（公开稿）"
MANIFEST_SUFFIX = ".数据清单.json"
MANIFEST_NAME = f"{Path(REPORT_NAME).stem}{MANIFEST_SUFFIX}"
REVIEW_NAME = "审阅稿.docx"
FINDINGS_NAME = "问题清单.xlsx"
LEDGER_NAME = "数据台账.xlsx"
REDLINE_NAME = "花脸稿.docx"
OFFICE_LOCK = "~$"
"""How the name begins of a file that only tells that Word or Excel holds another one open."""


@frozen
class Project:
    """The folders and files of one project and one year; nothing here says that they exist."""

    root: Path
    year: int

    @property
    def inputs(self) -> Path:
        """The folder of this year's catalogue and workbooks."""
        return self.root / "inputs" / str(self.year)

    @property
    def catalogue(self) -> Path:
        """This year's catalogue."""
        return self.inputs / CATALOGUE_NAME

    @property
    def template(self) -> Path:
        """The Word template, shared by all years."""
        return self.root / "templates" / TEMPLATE_NAME

    @property
    def outputs(self) -> Path:
        """The folder that everything of this year is written to."""
        return self.root / "outputs" / str(self.year)

    @property
    def report(self) -> Path:
        """The clean draft of this year."""
        return self.outputs / REPORT_NAME

    def of(self, year: int) -> Project:
        """Returns the same project seen from another year."""
        return Project(self.root, year)


def manifest_name(report: Path) -> str:
    """Returns the name of the manifest that lies beside a report."""
    return f"{report.stem}{MANIFEST_SUFFIX}"
