"""A narrative that states a figure which its department's own table contradicts."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.late_pattern import late
from report_drafter.domain.location import CellAddress
from report_drafter.domain.submission import Initiative, Submission
from report_drafter.domain.unit import split_unit
from report_drafter.intake.measure_words import interchangeable, same_unit
from report_drafter.intake.submission_checks.submission_check import (
    FilledEntry,
    SubmissionCheck,
    SubmissionsUnderCheck,
)
from report_drafter.language.figures.figure_scanner import Figure, find_figures

BETWEEN = late(r"(?:总?[数量率]|数量|总数)?(?:共计?|累计|合计|总计|达到?|为|是|有|计|[：:了]){0,2}\s*")
NEGATES = ("不", "未", "非", "无")
PARTIAL = late(r"(?:季度|上半年|下半年|\d月|月份|其中|新增|日均|月均|每[日月天周]|上年|去年|同期)[^，。；]{0,12}$")
SHORTEST = 2


def find(under: SubmissionsUnderCheck) -> Iterator[Finding]:
    """Yields a warning where a narrative states a figure that its department's own table contradicts."""
    by_department: dict[str, list[FilledEntry]] = {}
    for one in under.entries:
        if one.entry.quantity is not None and len(one.indicator.name) >= SHORTEST:
            by_department.setdefault(one.department, []).append(one)
    for submission in under.submissions:
        if submission.initiatives:
            yield from _of_one(submission, by_department.get(submission.department, []))


def _of_one(submission: Submission, filled: list[FilledEntry]) -> Iterator[Finding]:
    longest_first = sorted(filled, key=lambda one: -len(one.indicator.name))
    for initiative in submission.initiatives:
        if any(char.isdigit() for char in initiative.text):
            yield from _contradictions(initiative, longest_first)


def _contradictions(initiative: Initiative, filled: list[FilledEntry]) -> Iterator[Finding]:
    figures = {figure.start: figure for figure in find_figures(initiative.text)}
    claimed: set[int] = set()
    for one in filled:
        for end in _mentions(initiative.text, one.indicator.name, claimed):
            between = BETWEEN.match(initiative.text, end)
            figure = figures.get(between.end()) if between else None
            if figure is not None and _contradicts(figure, one):
                yield _finding(initiative, figure, one)


def _mentions(text: str, name: str, claimed: set[int]) -> Iterator[int]:
    """Where mentions of a name end: none inside a longer name, none negated, none of a part of the year."""
    start = text.find(name)
    while start >= 0:
        place = start + len(name)
        if start not in claimed and not text[:start].endswith(NEGATES) and not PARTIAL.search(text[:start]):
            yield place
        claimed.update(range(start, place))
        start = text.find(name, place)


def _contradicts(figure: Figure, one: FilledEntry) -> bool:
    quantity = one.entry.quantity
    _, unit = split_unit(one.indicator.unit)
    stated = figure.quantity
    if quantity is None or not (same_unit(stated.unit, unit) or interchangeable(stated.unit, unit)):
        return False
    return not stated.interval().meets(quantity.interval())


def _finding(initiative: Initiative, figure: Figure, one: FilledEntry) -> Finding:
    words = initiative.text[figure.start : figure.end]
    message = f"工作举措写“{one.indicator.name}”{words}，指标表填的是“{one.entry.cell.typed}”，两处不一致。"
    advice = f"请统一；写成【{one.indicator.name}】，汇总时会自动换成指标表的数。"
    place = CellAddress(initiative.cell.file, initiative.cell.sheet, initiative.cell.cell, words)
    return Finding("initiative-figure", Severity.WARNING, message, advice, (place,), (one.entry.cell,))


CHECK = SubmissionCheck("initiative-figure", Severity.WARNING, find)
