"""Reports on a school year (2023—2024学年), which has two years of its own."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.model.report_model import Part, ReportModel, Sentence

FRONT_LINES = 6
SIGN = "学年"
_SCHOOL_YEAR = late(r"(?<!\d)(?P<first>20\d\d)年?[—–\-－~～至]{1,2}(?P<last>20\d\d)学年")
_TOLD = late(
    r"(?P<word>下|上|本)一?学年[（(](?:即|指)?(?P<first>20\d\d)年?[—–\-－~～至]{1,2}(?P<last>20\d\d)(?:学?年)?[）)]"
)
_OPENS = late(r"^\s*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、]|\d{1,2}[.．、])?\s*$")
_IN_REPORT = (
    (late("(?:编制|现将|现就|公布|公开|发布)[^。；，,]{0,24}$"), late("[^。；，,]{0,24}(?:报告|情况)")),
    (_OPENS, late("[，,](?!.*(?:增[长加]|减少|下降|[较比]))")),
)
"""What stands before the school year that a report tells of, and behind it."""
_IN_PLAN = (
    (
        _OPENS,
        late(
            "(?:[，,][^。；;]{0,16}(?:将|要|力争|计划|拟|继续)|[^，,。；;]{0,12}(?:打算|计划|安排|思路|重点|要点|展望))"
        ),
    ),
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


def stale_school_years(sentence: Sentence, own: int) -> Iterator[ToldSchoolYear]:
    """Yields the school year before that of a report where it tells of its own, and its own where it plans the next.

    编制2022—2023学年信息公开年度报告 and 2022—2023学年，学院公开信息 in one on 2023—2024; 2023—2024学年工作打算.
    """
    text = sentence.text
    alone = sentence.paragraph.text.count(SIGN) == 1 or sentence.part is Part.FRONT
    for match in _SCHOOL_YEAR.finditer(text) if alone and text.count(SIGN) == 1 else ():
        right = own + 1 if sentence.part is Part.PLAN else own
        pairs = _IN_PLAN if sentence.part is Part.PLAN else _IN_REPORT
        told = (lead.search(text, 0, match.start()) and behind.match(text, match.end()) for lead, behind in pairs)
        if int(match["first"]) == right - 1 and any(told):
            yield ToldSchoolYear(*match.span(), right)
