"""Reads changes whose earlier value a clause behind them tells: 46场次，比上年增加12场次，上年为34场次.

Also by name, of a figure told before: 个税17.48亿元。…个税同比下降28.0%，2018年为24.28亿元. A clause that names
something else (上年办结380件) or another period (环比下降3.3%，上年12月为…) holds no earlier value of the figure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.changes.change_reader import (
    RATE_UNITS,
    at_current_prices,
    direction_of,
    outside_bracket,
)
from report_drafter.language.changes.change_subjects import is_subject_of
from report_drafter.language.changes.compared_periods import (
    COMPARISON,
    Compared,
    EarlierValue,
    Period,
    earlier_value,
    period_of,
)
from report_drafter.language.changes.stated_changes import Change
from report_drafter.language.changes.steps_of_year import is_of_later_step, is_of_later_year
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.numbers.units import PERCENT, POINTS
from report_drafter.language.text.text_breaks import passage_start

FARTHEST_NAMED, LONGEST_CHAIN, FARTHEST_PASSAGE = 16, 4, 2
FARTHEST_APART = Decimal(3)
_SIGNS = ("上年", "去年", "年初", "环比", "同期", "年为", "末为", "底为")
_VERB = (
    r"(?:净|共|累计|略)?(?:增[收支产长加]|[多少][收支]|提高|提升|上升|上涨|攀升|回升|扩大|偏[多高少低]|减[收支产少]|下降|降低|缩小"
    r"|压[减缩]|缩短|回落|下滑|收窄|[增减升降多少])了?(?:幅度?)?"
)
FOLLOWS = late(rf"[\u4e00-\u9fff]{{0,6}}[，,、；;]?\s*(?P<name>[\u4e00-\u9fff]{{0,12}}?)(?:{COMPARISON})?[，,]?{_VERB}")
_NAMED = late(rf"(?P<name>[\u4e00-\u9fff]{{2,12}}?)(?:{COMPARISON})?[，,]?{_VERB}")
_AHEAD = late(rf"(?:{COMPARISON})[，,]")
_BEHIND = late(r"[\u4e00-\u9fff]{0,6}[，,；;]\s*")
_BRACKET = late(r"[（(][^（）()]*[）)]")
_GENERIC = frozenset(("", "占比", "比重", "比例", "数", "数量", "总数", "总量", "余额", "该比例", "这一比例"))


@frozen
class ToldBase:
    """An earlier value with the changes before it that start from it, and the figure `now`, where one is told."""

    base: Measure
    now: Measure | None
    changes: tuple[Measure, ...]


@frozen
class _Chain:
    """What a text says of a figure one behind the other (减少164件、下降6.6%), each with what it is compared with.

    `now` is the figure right before it, None where the first names what it tells of: `name`.
    """

    changes: tuple[tuple[Measure, Period | None], ...]
    now: Measure | None = None
    name: str = ""


def find_changes_before_bases(measures: Sequence[Measure], year: int | None) -> Iterator[Change]:
    """Yields the changes of a paragraph whose earlier value stands in the clause behind them, in a report on `year`."""
    for told in find_told_bases(measures, year):
        if told.now is not None:
            for stated in told.changes:
                comparable = not at_current_prices(stated.paragraph.text, told.now, stated)
                yield Change(told.base, told.now, direction_of(stated), stated, comparable)


def find_told_bases(measures: Sequence[Measure], year: int | None) -> Iterator[ToldBase]:
    """Yields the earlier values of a paragraph that stand behind what is said of the change."""
    text = measures[0].paragraph.text
    if not any(sign in text for sign in _SIGNS):
        return
    for at in range(1, len(measures)):
        base = measures[at]
        if base.words_start > base.clause_start:
            continue
        earlier = earlier_value(text[base.clause_start : base.start].strip())
        if earlier is not None and direction_of(base) is None:
            told = _told(measures, at, EarlierValue(earlier.period.seen_from(year), earlier.name), year)
            if told is not None:
                yield told


def _told(measures: Sequence[Measure], at: int, earlier: EarlierValue, year: int | None) -> ToldBase | None:
    base, last = measures[at], outside_bracket(measures, at)
    if last is None or not _BEHIND.fullmatch(_outside(base.paragraph.text, measures[last].end, base.clause_start)):
        return None
    chain = _chain(measures, last)
    if chain is None or (chain.now is not None and not _may_become(base, chain.now, earlier.name)):
        return None
    opening = chain.now or chain.changes[0][0]
    if is_of_later_step(base, opening) or is_of_later_year(base, opening):
        return None  # 二季度150件，环比增长25%；三季度120件: what came behind is no base.
    now = chain.now or _named_before(measures, chain, base)
    fitting = (one for one, period in chain.changes if _starts_from(period, earlier.period, year))
    changes = tuple(one for one in fitting if is_measured_in(one, base))
    return ToldBase(base, now, changes) if changes else None


def _outside(text: str, start: int, end: int) -> str:
    """The words between two places without what brackets hold; one that closes there began before."""
    return _BRACKET.sub("", text[start:end]).lstrip("）)")


def _chain(measures: Sequence[Measure], last: int) -> _Chain | None:
    """The changes that end with one figure, back to the figure that they are told of or to the first that names it."""
    text, found = measures[0].paragraph.text, list[tuple[Measure, re.Match[str]]]()
    at = last
    while len(found) < LONGEST_CHAIN:
        stated = measures[at]
        if direction_of(stated) is None:
            return _Chain(_with_periods(text, found), stated) if found else None
        before = outside_bracket(measures, at)
        match = FOLLOWS.fullmatch(_outside(text, measures[before].end, stated.start)) if before is not None else None
        if before is None or match is None or (match["name"] and not is_subject_of(match["name"], measures[before])):
            opens = _NAMED.fullmatch(text[stated.clause_start : stated.start].strip())
            return _Chain(_with_periods(text, [*found, (stated, opens)]), name=opens["name"]) if opens else None
        found.append((stated, match))
        at = before
    return None


def _with_periods(
    text: str, found: Sequence[tuple[Measure, re.Match[str]]]
) -> tuple[tuple[Measure, Period | None], ...]:
    """Each change in reading order and what it is compared with: by itself, by the one before it, or by the head."""
    first = found[-1][0]
    ahead = list(_AHEAD.finditer(text, passage_start(text, first.start), first.start))
    period = period_of(ahead[-1]) if ahead else None
    told = []
    for stated, match in reversed(found):
        period = period_of(match) or period
        told.append((stated, period))
    return tuple(told)


def _starts_from(period: Period | None, base: Period, year: int | None) -> bool:
    """Whether a change compares with the period of a value; one that does not say, with the year before."""
    if period is None:
        return base.kind in (Compared.LAST_YEAR, Compared.OPENING)
    return period.agrees(base, year)


def is_measured_in(stated: Measure, base: Measure) -> bool:
    """Tells whether a change is told in what makes sense of two such values: points of rates, rates of all others."""
    unit, of = stated.quantity.unit, base.quantity.unit
    return unit == POINTS if of == PERCENT else unit == of or unit in RATE_UNITS - {POINTS}


def are_near(one: Measure, other: Measure) -> bool:
    """Tells whether one figure may have become another: of its unit, and neither three times as large."""
    low, high = sorted((one.quantity.value, other.quantity.value))
    return one.quantity.unit == other.quantity.unit and low > 0 and high <= low * FARTHEST_APART


def _may_become(base: Measure, now: Measure, name: str) -> bool:
    """Whether a figure may be what an earlier value, under the name that its clause gives it, became."""
    return are_near(base, now) and now.scope is not Scope.LAST_YEAR and (name in _GENERIC or name in now.clause)


def _named_before(measures: Sequence[Measure], chain: _Chain, base: Measure) -> Measure | None:
    """The only figure before a change that bears the name it gives: 个人所得税17.48亿元. …个人所得税同比下降."""
    first = chain.changes[0][0]
    before = [one for one in measures if one.start < first.start][-FARTHEST_NAMED:]
    called = [one for one in before if one.phrase.core == chain.name and direction_of(one) is None]
    near = [one for one in called if first.passage - one.passage <= FARTHEST_PASSAGE and _may_become(base, one, "")]
    return near[0] if len(near) == 1 else None
