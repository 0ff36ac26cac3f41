"""A 【name】 in a narrative that no indicator bears, or whose figure is not there yet."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import CellAddress
from report_drafter.domain.narrative import references
from report_drafter.domain.submission import Initiative
from report_drafter.intake.nearest_name import nearest_name
from report_drafter.intake.submission_checks.submission_check import SubmissionCheck, SubmissionsUnderCheck


def find(under: SubmissionsUnderCheck) -> Iterator[Finding]:
    """Yields a finding for every reference that no figure can stand in for."""
    for submission in under.submissions:
        for one in submission.initiatives:
            if "【" in one.text or "【" in one.title:
                yield from _of_one(under, one)


def _of_one(under: SubmissionsUnderCheck, one: Initiative) -> Iterator[Finding]:
    for name, place in _references(one).items():
        indicator = under.catalogue.by_name.get(name)
        if indicator is None:
            near = nearest_name(name, under.catalogue.by_name)
            advice = f"是否为【{near}】？" if near else "请改成指标表中的名称；不是引用的，请改用其他括号。"
            message = f"工作举措引用了【{name}】，没有这个指标。"
            yield Finding("reference-name", Severity.ERROR, message, advice, (place,))
            continue
        filled = under.by_code.get(indicator.code)
        if filled is None or filled.entry.quantity is None:
            message = f"工作举措引用了【{name}】，该指标还没有可用的数。"
            advice = f"请{indicator.department}先填好该指标。"
            yield Finding("reference-name", Severity.WARNING, message, advice, (place,))


def _references(one: Initiative) -> dict[str, CellAddress]:
    """The names that title and text refer to, each with the cell where it stands first."""
    named = ((reference.name, one.title_cell) for reference in references(one.title))
    return {**{reference.name: one.cell for reference in references(one.text)}, **dict(named)}


CHECK = SubmissionCheck("reference-name", Severity.ERROR, find)
