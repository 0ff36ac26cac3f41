"""Finds what quarters and years are told in turn to have: 一至四季度分别供应58亩、60亩; 2018年、2019年分别为8件、3件.

As many figures stand behind 分别 or 依次 as quarters or years are named right before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.lists.enumerations import Enumeration
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.numerals import read_count
from report_drafter.language.relations.figure_relations import between, counted_alike

SIGNS = ("分别", "依次")
_IN_TURN = r"[^，,。；;、\d]{0,14}?(?:分别|依次)(?:为|是|有|达到?)?[^，,。；;、\d]{0,6}$"
_QUARTERS = late(
    rf"第?(?P<first>[一二三1-3])(?:季度)?(?:至|到|[—\-－~～]{{1,2}})第?(?P<last>[二三四2-4])季度{_IN_TURN}"
)
_YEARS = late(rf"(?P<years>20\d\d年(?:、20\d\d年)+(?:[和、]20\d\d年)?|20\d\d年和20\d\d年){_IN_TURN}")
_RUN = late(rf"(?<!\d)(?P<first>20\d\d)年?(?:至|到|[—–\-－~～]{{1,2}})(?P<last>20\d\d)年{_IN_TURN}")
_YEAR, _NEXT = late(r"20\d\d年"), late(r"[、，,和及与]|以及")
FEWEST, MOST = 2, 12


def find_periods_in_turn(model: ReportModel) -> Iterator[Enumeration]:
    """Yields each row of figures that is told of as many quarters or years; `number` counts the figures."""
    for measures in model.paragraphs:
        if any(sign in measures[0].paragraph.text for sign in SIGNS):
            for at, first in enumerate(measures):
                told = _told(first) if first.before[-12:] and any(sign in first.before for sign in SIGNS) else None
                row = _row(measures[at : at + MOST]) if told is not None else []
                if told is not None and len(row) >= FEWEST:
                    match, named = told
                    listed = first.start - len(first.passage_before) + match.start()
                    yield Enumeration(
                        first.paragraph, listed, row[-1].end, len(row), named, named, sure=True, listed=listed
                    )


def _told(first: Measure) -> tuple[re.Match[str], int] | None:
    """The words that name periods right before a figure, with how many they name."""
    before = first.passage_before
    years = _YEARS.search(before)
    if years is not None:
        return years, len(_YEAR.findall(years["years"]))
    for pattern in (_QUARTERS, _RUN):
        match = pattern.search(before)
        if match is not None:
            first_one, last_one = (read_count(match[name]) for name in ("first", "last"))
            return (match, last_one - first_one + 1) if last_one > first_one else None
    return None


def _row(measures: Sequence[Measure]) -> list[Measure]:
    """The figures of one unit that follow one another in a list."""
    row = [measures[0]]
    for one in measures[1:]:
        if _NEXT.fullmatch(between(row[-1], one).strip()) is None or not counted_alike(row[0], one):
            break
        row.append(one)
    return row
