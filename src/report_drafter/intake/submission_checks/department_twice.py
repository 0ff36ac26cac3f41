"""Two files of one department."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.catalogue import Catalogue
from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import CellAddress
from report_drafter.domain.submission import Submission
from report_drafter.intake.submission_checks.submission_check import SubmissionCheck, SubmissionsUnderCheck

MOST_SHOWN = 3


def find(under: SubmissionsUnderCheck) -> Iterator[Finding]:
    """Yields a finding for every further file of a department; a plain copy or an empty form is only a warning."""
    first: dict[str, Submission] = {}
    for one in under.submissions:
        known = first.setdefault(one.department, one)
        if known is one:
            continue
        what, severity = _compared(known, one, under.catalogue)
        used = f"起草时{_used(known, one)}。" if severity is Severity.ERROR else ""
        message = f"{one.department}有两份填报表“{known.file}”和“{one.file}”，{what}。{used}"
        places = (CellAddress(one.file),), (CellAddress(known.file),)
        yield Finding("department-twice", severity, message, "请只留下最后确认的一份，把另一份移走。", *places)


def _compared(known: Submission, other: Submission, catalogue: Catalogue) -> tuple[str, Severity]:
    if _content(known) == _content(other):
        return "内容相同", Severity.WARNING
    empty = next((one for one in (known, other) if one.untouched), None)
    if empty:
        return f"“{empty.file}”是空表", Severity.WARNING
    return f"内容不同{_differing(known, other, catalogue)}", Severity.ERROR


def _differing(known: Submission, other: Submission, catalogue: Catalogue) -> str:
    """The first figures that both files state otherwise, and how many there are."""
    stated = {entry.code: entry for entry in known.entries if entry.quantity is not None}
    pairs = [
        f"{catalogue.by_code[entry.code].name} {stated[entry.code].cell.typed}与{entry.cell.typed}"
        for entry in other.entries
        if entry.quantity is not None and entry.code in stated and entry.quantity != stated[entry.code].quantity
    ]
    if not pairs:
        return ""
    return f"，有 {len(pairs)} 项的数不同（{'、'.join(pairs[:MOST_SHOWN])}{'等' if len(pairs) > MOST_SHOWN else ''}）"


def _used(known: Submission, other: Submission) -> str:
    """What of two files gets into the report, as `counted_entries` and `number_initiatives` choose."""
    differ = known.initiatives and other.initiatives and _content(known)[1] != _content(other)[1]
    narratives = "，两份不同的工作举措都写入" if differ else ""
    return f"两份都填了的项用“{known.file}”的数，只有一份填了的用那一份的{narratives}"


def _content(submission: Submission) -> tuple[object, ...]:
    figures = tuple((entry.code, entry.quantity) for entry in submission.entries)
    return (figures, tuple((one.section, one.title, one.text) for one in submission.initiatives))


CHECK = SubmissionCheck("department-twice", Severity.ERROR, find)
