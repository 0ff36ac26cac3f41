"""Reports on a school year (2023—2024学年), which has two years of its own."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.model.report_model import ReportModel

FRONT_LINES = 6
SIGN = "学年"
_SCHOOL_YEAR = late(r"(?<!\d)(?P<first>20\d\d)年?[—–\-－~～至]{1,2}(?P<last>20\d\d)学年")
_TOLD = late(
    r"(?P<word>下|上|本)一?学年[（(](?:即|指)?(?P<first>20\d\d)年?[—–\-－~～至]{1,2}(?P<last>20\d\d)(?:学?年)?[）)]"
)
_APART = {"下": 1, "上": -1, "本": 0}


@frozen
class ToldSchoolYear:
    """A word for a school year with its years behind it, from `start` up to `end`; it should begin in `right`."""

    start: int
    end: int
    right: int


def misplaced_school_years(text: str, own: int) -> Iterator[ToldSchoolYear]:
    """Yields 上, 本 and 下一学年 with other years than a report has on the school year that begins in `own`."""
    for match in _TOLD.finditer(text):
        right = own + _APART[match["word"]]
        if int(match["first"]) != right:
            yield ToldSchoolYear(*match.span(), right)


def school_years(model: ReportModel) -> frozenset[int]:
    """Returns the two years of the school year that title or opening put a report on; none for any other report."""
    for paragraph in model.text.paragraphs[:FRONT_LINES]:
        match = _SCHOOL_YEAR.search(paragraph.text) if SIGN in paragraph.text else None
        if match is not None and int(match["last"]) == int(match["first"]) + 1:
            return frozenset((int(match["first"]), int(match["last"])))
    return frozenset()
