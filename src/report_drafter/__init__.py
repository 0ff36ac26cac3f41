"""report-drafter: department workbooks in, a consistent 法治政府建设年度报告 out."""

__version__ = "0.1.0"
