"""Reads trends whose earlier years stand in a bracket: 比上年的72件增加15件，连续两年上升（2021年为90件）."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.change_reader import is_base
from report_drafter.language.changes.trends import GOES, Trend
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.numbers.units import PERCENT, POINTS
from report_drafter.language.text.text_breaks import passage_start

_SIGN = late("连续[两二三四五六七八九十].{2,8}[（(]")
_OPENS = late("(?:态势|趋势)?[（(](?:其中)?(?=20\\d\\d年)")
_YEAR = late("(20\\d\\d)年(?:度|同期)?[^，,。；;、：:（(\\d]{0,8}$")
_RATE_UNITS = frozenset((PERCENT, POINTS, "倍"))
FARTHEST = 3


def find_trends_of_changes(model: ReportModel) -> Iterator[Trend]:
    """Yields the series that a bracket behind a change, or behind this year's figure, begins with earlier years."""
    for index in model.whole.indices_with(_SIGN):
        paragraph = model.text.paragraphs[index]
        measures = model.beside(paragraph)
        for said in GOES.finditer(paragraph.text):
            bracket = _OPENS.match(paragraph.text, said.end())
            series = _series(model, measures, said, bracket.end()) if bracket is not None else ()
            if series:
                yield Trend(series, Direction.UP if said["up"] else Direction.DOWN)


def _series(model: ReportModel, measures: Sequence[Measure], said: re.Match[str], opened: int) -> tuple[Measure, ...]:
    """The figures of the bracket and what they lead to; none where the years leave a gap or the units differ."""
    text = said.string
    close = min((at for at in (text.find("）", opened), text.find(")", opened)) if at >= 0), default=len(text))
    earlier = [one for one in measures if opened <= one.start < close]
    years = [_year(one) for one in earlier]
    begun = passage_start(text, said.start())
    before = [one for one in measures if begun <= one.start and one.end <= said.start()]
    if not earlier or not before or None in years:
        return ()
    later, first = _later(model, before)
    run = [*(year for year in years if year is not None), first]
    unit = earlier[0].quantity.unit
    if any(following != year + 1 for year, following in pairwise(run)):
        return ()
    return (*earlier, *later) if all(one.quantity.unit == unit for one in (*earlier, *later)) else ()


def _later(model: ReportModel, before: Sequence[Measure]) -> tuple[tuple[Measure, ...], int]:
    """The two values of the change that the trend is told of, or this year's alone, with the year of the first."""
    near = before[-FARTHEST:]
    told = [one for one in near if one.quantity.unit not in _RATE_UNITS or one is near[-1]]
    for change in model.changes:
        if change.now.paragraph is near[-1].paragraph and near[-1] in (change.now, change.base, change.stated):
            return (change.base, change.now), _year(change.base) or (model.year or 0) - 1
    for change in model.changes:
        if near[-1].quantity.unit == PERCENT and change.stated in told and change.compares_two is False:
            return (change.base, change.now), _year(change.base) or (model.year or 0) - 1
    now = near[-1]
    if now.scope is not Scope.YEAR or is_base(now):
        return (), 0
    return (now,), model.year or 0


def _year(one: Measure) -> int | None:
    match = _YEAR.search(one.before)
    return int(match[1]) if match is not None else None
