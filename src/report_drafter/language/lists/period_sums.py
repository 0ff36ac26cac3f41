"""Finds stretches of one year that make up the whole of it: 上半年检查582家、下半年检查654家, of 全年检查1236家."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import ACCOUNT_PARTS, Measure, Scope
from report_drafter.language.figures.measure_phrase import strip_words
from report_drafter.language.figures.vocabulary import VERBS
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.relations.figure_relations import UNCOUNTED_UNITS

MONTHS = 12
QUARTER = 3
SHORTEST_NAME = 2
_PERIOD = late(
    r"^\s*(?:其中[，,]?)?(?P<half>[上下])半年|^\s*(?:其中[，,]?)?第?(?P<quarter>[一二三四1-4])季度"
    r"|^\s*(?:其中[，,]?)?(?P<first>\d{1,2})月?[—–\-~～至](?P<last>\d{1,2})月份?"
)
_STARTS = frozenset("上下第一二三四其0123456789")
_LEADING = late(r"^[，,、；;\s]+")


@frozen
class PeriodSum:
    """A figure of the whole year with those of its stretches, which leave no month out; `beside` it they are told."""

    whole: Measure
    parts: tuple[Measure, ...]
    beside: bool = False


@frozen
class _Stretch:
    """A figure of the months `first` to `last`, and the name of what it states."""

    measure: Measure
    months: tuple[int, int]
    name: str


def find_period_sums(model: ReportModel) -> Iterator[PeriodSum]:
    """Yields each row of figures that cover a year without a gap, with the one figure told of the year itself."""
    for measures in model.paragraphs:
        text = measures[0].paragraph.text
        if "半年" not in text and "季度" not in text and "月" not in text:
            continue
        stretches = [one for one in map(_stretch, measures) if one is not None]
        for row in _rows(stretches):
            whole = _whole(model, row)
            if whole is not None:
                yield PeriodSum(whole, tuple(one.measure for one in row))


def _stretch(measure: Measure) -> _Stretch | None:
    words = _LEADING.sub("", measure.before)
    match = _PERIOD.match(words) if words[:1] in _STARTS else None
    if match is None or measure.quantity.unit in UNCOUNTED_UNITS or direction_of(measure) is not None:
        return None
    return _Stretch(measure, _months(match), strip_words(words[match.end() :].lstrip("，, ")))


def _months(match: re.Match[str]) -> tuple[int, int]:
    if match["half"]:
        return (1, MONTHS // 2) if match["half"] == "上" else (MONTHS // 2 + 1, MONTHS)
    if match["quarter"]:
        number = "一二三四".find(match["quarter"]) + 1 or int(match["quarter"])
        return (number - 1) * QUARTER + 1, number * QUARTER
    return int(match["first"]), int(match["last"])


def _rows(stretches: Sequence[_Stretch]) -> Iterator[list[_Stretch]]:
    """Stretches of one name and unit that follow one another from January to December."""
    named: defaultdict[tuple[str, str], list[_Stretch]] = defaultdict(list)
    for one in stretches:
        named[one.name, one.measure.quantity.unit].append(one)
    for row in named.values():
        starts = [1, *(one.months[1] + 1 for one in row)]
        if len(row) > 1 and starts[-1] == MONTHS + 1 and [one.months[0] for one in row] == starts[:-1]:
            yield row


def _whole(model: ReportModel, row: Sequence[_Stretch]) -> Measure | None:
    """The figure of the year that is named as the stretches are; None where there is none, or where two disagree."""
    name, unit = row[0].name, row[0].measure.quantity.unit
    if len(name) < SHORTEST_NAME:
        return None
    inside = {id(one.measure) for one in row}
    told = [
        one for one in model.measures if id(one) not in inside and _is_of_year(one, unit) and _is_called(one, name, row)
    ]
    return told[0] if len({one.quantity.value for one in told}) == 1 else None


def _is_of_year(measure: Measure, unit: str) -> bool:
    told = measure.part in ACCOUNT_PARTS and measure.scope in (Scope.YEAR, Scope.CUMULATIVE)
    if measure.quantity.unit != unit or not told:
        return False
    return direction_of(measure) is None and "其中" not in measure.before


def _is_called(measure: Measure, name: str, row: Sequence[_Stretch]) -> bool:
    """Whether a figure has the stretches' name; a bare verb is short for what the paragraph tells of it."""
    core = measure.phrase.core
    if core == name:
        return True
    return name in VERBS and core.startswith(name) and measure.paragraph is row[0].measure.paragraph
