"""Reads series of years with the way that they are said to go: 连续三年下降（2021年24人，2022年21人，2023年18人）.

Also of years that are only counted: 近三年分别为120件、130件、150件，逐年上升.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.year_rows import QUARTERS, row_of_periods
from report_drafter.language.figures.measure import Measure
from report_drafter.language.text.text_breaks import passage_start

SHORTEST, FARTHEST = 3, 30
_YEAR = late(r"(20\d\d)年[^，,。；;、：:（(]{0,8}$")
_SIGNS = ("连续", "逐", "连年", "持续", "一路", "节节", "呈")
_OF_YEARS = late(
    r"(?:近[两二三四五六七八九十\d]+年[来间]?|20\d\d年?[至到—–~～-]20\d\d年|一[至到—–~～-]四季度|四个季度)[^。；;、和与及]*分别(?:为|是|达到?|有)?[^，,。；;、\d]{0,8}$"
)
_NEXT = late(r"[^，,。；;、\d]{0,6}[、，,和]")
"""What stands between the figures of years that are told in turn."""
_STEPS = r"连续(?:第?[两二三四五六七八九十\d]+年)?|逐[年季月]|连年|持续|一路|节节"
_SHAPE = r"(?P<shape>呈现?)(?=[\u4e00-\u9fff]{2}[态趋走]势)"
_GOES = (
    r"(?:大幅|稳步|明显|快速|小幅|呈)?"
    r"(?:(?P<up>上升|增长|增加|提高|提升|攀升|走高|递增|增多|上扬)|(?P<down>下降|减少|降低|回落|下滑|走低|递减))"
)
GOES = late(rf"(?:{_STEPS}){_GOES}")
_SAID = late(rf"(?P<whole>总体|整体)?(?:上)?(?:{_STEPS}|{_SHAPE}){_GOES}")
_LEADS = late(r"(?:态势|趋势)?[，,：:（(]?(?:从|由|其中)?20\d\d年[^，,。；;、：:]{0,8}")
_LEADS_QUARTERS = late(r"(?:[态趋走]势)?[，,：:（(](?:分季度看|其中|即)?[，,：:]?(?:从|由)?[^，,。；;、：:\d]{0,12}")
_BEHIND = late(rf"[）)]?[，,]?(?P<of>[^，,。；;、：:\d]{{0,12}}?)(?:呈现?)?(?:{_SAID.pattern})")
"""The series follows the word at once, or the word follows the series: what else goes which way is not of it."""
_COUNTS = ("数量", "总数", "总量", "件数", "次数", "人数")
_NAMELESS = late("(?:其?(?:数量|总量|件数|总体|整体|走势|情况|数据|可见|可以看出|均|呈|也|并|上))*")


@frozen
class Trend:
    """A series of figures, the earliest first, and the way that its sentence says it goes."""

    series: tuple[Measure, ...]
    said: Direction

    @property
    def against(self) -> tuple[Measure, Measure] | None:
        """Returns the first two neighbours that go the other way, None where the series does what is said."""
        for one, following in pairwise(self.series):
            before, after = one.quantity.interval(), following.quantity.interval()
            wrong = after.high < before.low if self.said is Direction.UP else after.low > before.high
            if wrong:
                return one, following
        return None


def find_trends(measures: Sequence[Measure]) -> Iterator[Trend]:
    """Yields every series of a paragraph whose sentence says which way it goes."""
    text = measures[0].paragraph.text
    if not any(sign in text for sign in _SIGNS):
        return
    for series in (*_series(measures), *_counted_series(measures)):
        yield from _said_of(series, _LEADS)
    for series in _quarters(measures):
        yield from _said_of(series, _LEADS_QUARTERS)


def _said_of(series: tuple[Measure, ...], leads: re.Pattern[str]) -> Iterator[Trend]:
    """The way that the words right before a series or right behind it say it goes."""
    text, first, last = series[0].paragraph.text, series[0].start, series[-1].end
    ahead = [
        one for one in _SAID.finditer(text, max(0, first - FARTHEST), first) if leads.fullmatch(text, one.end(), first)
    ]
    said = ahead[-1] if ahead else _said_behind(text, first, last)
    if said is not None:
        loosely = said["whole"] or said["shape"]
        told = (series[0], series[-1]) if loosely else series
        yield Trend(told, Direction.UP if said["up"] else Direction.DOWN)


def _said_behind(text: str, first: int, last: int) -> re.Match[str] | None:
    """What stands right behind a series and is said of what it counts: of nothing else (满意率逐季上升)."""
    said = _BEHIND.match(text, last)
    if said is None:
        return None
    named = _NAMELESS.sub("", said["of"])
    told = not named or said["of"].endswith(_COUNTS) or named in text[passage_start(text, first) : last]
    return said if told else None


def _series(measures: Sequence[Measure]) -> Iterator[tuple[Measure, ...]]:
    """Runs of figures of one unit, each behind the year after that of the one before."""
    run: list[Measure] = []
    year = 0
    for one in measures:
        match = _YEAR.search(one.before)
        follows = match is not None and run and int(match[1]) == year + 1 and _alike(run[-1], one)
        if run and not follows:
            if len(run) >= SHORTEST:
                yield tuple(run)
            run = []
        if match is not None:
            run.append(one)
            year = int(match[1])
    if len(run) >= SHORTEST:
        yield tuple(run)


def _counted_series(measures: Sequence[Measure]) -> Iterator[tuple[Measure, ...]]:
    """Runs of figures of one unit behind 近三年…分别为, the oldest first."""
    for at, first in enumerate(measures):
        text = first.paragraph.text
        if not _OF_YEARS.search(text, passage_start(text, first.start), first.start):
            continue
        run = [first]
        for one in measures[at + 1 :]:
            if not _alike(run[-1], one) or not _NEXT.fullmatch(text, run[-1].end, one.start):
                break
            run.append(one)
        if len(run) >= SHORTEST:
            yield tuple(run)


def _quarters(measures: Sequence[Measure]) -> Iterator[tuple[Measure, ...]]:
    """The four quarters of a year, under whatever names they stand."""
    if "季" in measures[0].paragraph.text:
        rows = (row_of_periods(measures, at) for at in range(len(measures)))
        yield from (tuple(row) for row in rows if len(set(map(id, row))) == QUARTERS)


def _alike(one: Measure, other: Measure) -> bool:
    return one.quantity.unit == other.quantity.unit and one.passage == other.passage
