"""Years in the numbers of documents against the years of their issue: 2024年4月印发《…》（政法函〔2022〕18号）."""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.chronology.document_numbers import NumberedDocument, numbered_documents
from report_drafter.language.chronology.stated_years import is_work_report, issue_date
from report_drafter.language.chronology.year_statements import AgreedYear
from report_drafter.language.figures.measure import BODY_PARTS
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.text.text_breaks import passage_start

_ISSUED = "(?:联合|制定|研究|起草|正式|及时|率先|先后|公开|修订)?(?:印发|出台|制定|下发|制发|发布|颁布|公布|印送)"
_DATE = r"(?P<year>20\d\d)年(?:(?P<month>\d{1,2})月(?:\d{1,2}日|[初底末]|[上中下]旬)?)?"
_BEFORE = (
    late(
        rf"{_DATE}[，,]?(?P<body>[^，,。；;《》（）()\d]{{0,16}}[，,]?[^，,。；;《》（）()\d]{{0,12}}?){_ISSUED}了?[^，,。；;《》（）()\d]{{0,6}}$"
    ),
    late(rf"{_DATE}(?P<body>[^，,。；;《》（）()\d]{{0,12}}?){_ISSUED}的[^，,。；;《》（）()\d]{{0,4}}$"),
)
"""When a document was issued, in the words before its title."""
_BEHIND = late(rf"\s*[，,、；;]\s*(?P<body>){_DATE}{_ISSUED}")
"""When it was issued, behind its number in the bracket: （依法办〔2023〕11号，2023年印发）."""
_OTHERWISE = late("按照|根据|依据|依照|落实|贯彻|执行|对照|学习|转发|翻印|修[订改]|废止|清理|评估|的")
"""What tells that the year is of something done with a document that stands since longer."""
_JANUARY = 1


@frozen
class NumberOfYear:
    """A document whose number is of another year than the one from `start` up to `end` in which it is told issued."""

    document: NumberedDocument
    start: int
    end: int


def numbers_of_other_years(model: ReportModel) -> Iterator[NumberOfYear]:
    """Yields the documents that are told to be issued in another year than their numbers have."""
    for one in numbered_documents(model):
        issued = _issued(one)
        if issued is not None and not _is_of(issued, one.number.year):
            yield NumberOfYear(one, *issued.span("year"))


def numbers_ahead(model: ReportModel, agreed: AgreedYear) -> Iterator[NumberedDocument]:
    """Yields the documents whose numbers are of a year that was still to come, or of which the report does not tell."""
    signed, year = issue_date(model), agreed.year
    if year is None or is_work_report(model):
        return
    latest = max((signed[1].year or 0) if signed else 0, year + (signed is None))
    for one in numbered_documents(model):
        told_ahead = agreed.sure and one.number.year > year and one.citation.part in BODY_PARTS
        if one.number.year > latest or told_ahead:
            yield one


def _issued(one: NumberedDocument) -> re.Match[str] | None:
    """The words that tell when a document was issued; None where none do, or tell of something else."""
    text = one.citation.paragraph.text
    begin = passage_start(text, one.citation.start)
    found = (pattern.search(text, begin, one.citation.start) for pattern in _BEFORE)
    told = next((match for match in found if match is not None), None) or _BEHIND.match(text, one.end)
    return told if told is not None and not _OTHERWISE.search(told["body"]) else None


def _is_of(issued: re.Match[str], year: int) -> bool:
    """Whether a number is of the year of issue; what goes out in January may bear the number of December."""
    told = int(issued["year"])
    january = issued["month"] is not None and int(issued["month"]) == _JANUARY
    return year == told or (january and year == told - 1)
