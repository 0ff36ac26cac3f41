"""Reports on a school year (2023—2024学年), which has two years of its own."""

from __future__ import annotations

from report_drafter.domain.late_pattern import late
from report_drafter.language.model.report_model import ReportModel

FRONT_LINES = 6
_SIGN = "学年"
_SCHOOL_YEAR = late(r"(?<!\d)(?P<first>20\d\d)年?[—–\-－~～至]{1,2}(?P<last>20\d\d)学年")


def school_years(model: ReportModel) -> frozenset[int]:
    """Returns the two years of the school year that title or opening put a report on; none for any other report."""
    for paragraph in model.text.paragraphs[:FRONT_LINES]:
        match = _SCHOOL_YEAR.search(paragraph.text) if _SIGN in paragraph.text else None
        if match is not None and int(match["last"]) == int(match["first"]) + 1:
            return frozenset((int(match["first"]), int(match["last"])))
    return frozenset()
