"""Finds rows that leave nothing out and whose total stands elsewhere in a report, one slip of the hand away.

一至四季度分别办结104件、131件、127件和142件, of 办结486件 in another paragraph; kinds behind 按处罚种类分; ages from
…以下 up to …以上. Where any figure of the report is what they make, nothing is told.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise, takewhile

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.changes.year_rows import row_of_periods
from report_drafter.language.figures.measure import Measure, Part, Scope, total_of
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.parts.complete_lists import tells_overlap
from report_drafter.language.parts.repaired_sums import SlippedSum, slipped_sum
from report_drafter.language.relations.figure_relations import (
    between,
    counted_in,
    counts_things,
    is_listed,
)
from report_drafter.language.text.characters import shares_run

FEWEST_KINDS, LONGEST, SMALLEST, TWICE, REASONS = 3, 14, 100, 2, 3
OTHERS, NAMES = 1, 2
"""How much it speaks for a row to be complete that it ends with all others, or that its names leave no gap."""
FARTHEST, FARTHEST_OF_ALL = Decimal("0.6"), Decimal("1.5")
"""How far off its total a row may be, by its share: farther where its names leave no gap, as a first digit may slip."""
_BY_KIND = late(r"按[^，,。；;：:、\d]{1,9}(?:分类|统计|分|看)(?:情况|布)?[，,。：:]")
_FIRST = late(r"(?:以[下内]|[不未]满\d+)[^，,。；;、\d]{0,4}$")
_LAST = late(r"以上[^，,。；;、\d]{0,4}$")
_MIDDLE = late(r"\d[^，,。；;、]{0,4}(?:至|到|—|–|-|－|~|～)\d[^，,。；;、]{0,12}$|[（(]含[^（()）]{0,8}[）)]")
_BY, _MARKS = "按", frozenset("。；;，,）)、.．")
_LOWER = ("以下", "以内", "不满", "未满")
_OTHERS = late("其他|其它|其余")
_EMPTY = late(
    "[一二三四1-4]?(?:至四|个)?季度|分别|依次|全年|年内|其中|行政|[次件起户人]数|数量|合计|共计|总计|累计"
    "|[，,。；;、按看分]"
)


@frozen
class _Row:
    """The figures of a row, the words it opens with, and how much its names speak for its being complete."""

    parts: tuple[Measure, ...]
    opening: str
    closing: int

    @property
    def total(self) -> Decimal:
        return total_of(self.parts)


def find_slipped_rows(model: ReportModel) -> Iterator[SlippedSum]:
    """Yields each row that no figure of the report is the total of, with the one that a slip keeps it from making."""
    rows = [row for measures in model.paragraphs for row in _rows(measures) if _is_plain(row)]
    totals = Counter(row.total for row in rows)
    settled: set[int] = set()
    for row in (one for one in rows if one.closing == NAMES or len(one.parts) >= FEWEST_KINDS):
        if id(row.parts[0]) in settled:
            continue
        settled.add(id(row.parts[0]))
        found = list(_wholes(model, row, totals))
        values = {one.whole.quantity.value for one in found}
        if len(values) == 1:
            yield found[0]


def _rows(measures: Sequence[Measure]) -> Iterator[_Row]:
    text = measures[0].paragraph.text
    if "季度" in text or "半年" in text:
        yield from _periods(measures)
    if "按" in text:
        yield from _kinds(measures)
    if "以上" in text and any(sign in text for sign in _LOWER):
        yield from _ranges(measures)


def _periods(measures: Sequence[Measure]) -> Iterator[_Row]:
    for at, one in enumerate(measures):
        row = row_of_periods(measures, at) if "季度" in one.before or "半年" in one.before else []
        if len(row) > 1 and row[0] is not row[1]:
            yield _Row(tuple(row), one.passage_before, NAMES)


def _kinds(measures: Sequence[Measure]) -> Iterator[_Row]:
    """The kinds behind 按…分, up to the stop: each named, none told of with a change of its own."""
    text = measures[0].paragraph.text
    for match in _openings(text):
        behind = [one for one in measures if one.start >= match.end()]
        row = _one_list(behind)
        if row and "。" not in text[match.end() : row[0].start] and _is_whole_row(behind, row):
            yield _Row(tuple(row), match[0], OTHERS if _OTHERS.search(row[-1].before) else 0)


def _openings(text: str) -> Iterator[re.Match[str]]:
    at = text.find(_BY)
    while at >= 0:
        match = _BY_KIND.match(text, at) if at == 0 or text[at - 1] in _MARKS else None
        if match is not None:
            yield match
        at = text.find(_BY, at + 1)


def _ranges(measures: Sequence[Measure]) -> Iterator[_Row]:
    """Ages or sums that meet one another: 35岁以下74人，36至50岁109人，51岁以上35人."""
    for at, one in enumerate(measures):
        if not (_FIRST.search(one.before) or _LAST.search(one.before)):
            continue
        row = [one, *takewhile(lambda each: _MIDDLE.search(each.before), measures[at + 1 :])]
        last = measures[at + len(row) : at + len(row) + 1]
        end = _LAST if _FIRST.search(one.before) else _FIRST
        if len(row) > 1 and last and end.search(last[0].before) and _is_one_list([*row, *last]):
            yield _Row((*row, *last), one.passage_before, NAMES)


def _one_list(measures: Sequence[Measure]) -> list[Measure]:
    """The figures of one measure word from the first on that nothing but names and marks part."""
    row = list(measures[:1])
    for one in measures[1:LONGEST]:
        if not _follows(row[-1], one):
            break
        row.append(one)
    return row


def _is_one_list(row: Sequence[Measure]) -> bool:
    return all(_follows(*pair) for pair in pairwise(row))


def _follows(one: Measure, other: Measure) -> bool:
    gap = between(one, other)
    return counted_in(one) == counted_in(other) and "。" not in gap and "其中" not in gap


def _is_whole_row(behind: Sequence[Measure], row: Sequence[Measure]) -> bool:
    """Whether a row goes on to the stop: no other figure stands in its sentence."""
    following = behind[len(row) : len(row) + 1]
    return not following or "。" in between(row[-1], following[0])


def _is_plain(row: _Row) -> bool:
    """Whether a row counts what is done by then, each kind of it once."""
    names = [one.before.strip("，,、；; 和及") for one in row.parts]
    if tells_overlap(row.parts[0], row.parts):
        return False
    if row.parts[0].part is Part.PLAN or not all(_is_count(one) for one in row.parts):
        return False
    return row.closing == NAMES or len(set(names)) == len(names)


def _is_count(one: Measure) -> bool:
    return counts_things(one) and direction_of(one) is None


def _wholes(model: ReportModel, row: _Row, totals: Counter[Decimal]) -> Iterator[SlippedSum]:
    """The figures that a slip in a row, or in themselves, keeps from being its total."""
    inside, unit = set(map(id, row.parts)), counted_in(row.parts[0])
    told = [one for one in model.measures if id(one) not in inside and counted_in(one) == unit]
    plain = (one.quantity.interval() for one in told if not one.quantity.approximate)
    if row.total < SMALLEST or any(one.low <= row.total <= one.high for one in plain):
        return
    times = Counter(one.quantity.value for one in told)
    for whole in told:
        found = slipped_sum(whole, row.parts) if _may_be_total(whole, row) else None
        value = whole.quantity.value
        if found is None or not _leaves_none_out(found, row):
            continue
        if value in totals or _is_supported(found, row, times[value]):
            yield found


def _leaves_none_out(found: SlippedSum, row: _Row) -> bool:
    """Whether kinds that fall short of a total are told with all others, or need but two digits changed back."""
    over = row.total > found.whole.quantity.value
    return row.closing > 0 or over or found.repairs[0].is_swap


def _may_be_total(whole: Measure, row: _Row) -> bool:
    """Whether a figure counts what was done in the year, of the row's things, and lies not too far from its sum."""
    value = whole.quantity.value
    farthest = FARTHEST_OF_ALL if row.closing == NAMES else FARTHEST
    if value < SMALLEST or abs(row.total - value) > value * farthest:
        return False
    of_year = whole.part is not Part.PLAN and whole.scope in (Scope.YEAR, Scope.CUMULATIVE)
    return of_year and _is_count(whole) and not _is_of_other(whole, row)


def _is_of_other(whole: Measure, row: _Row) -> bool:
    """Whether a figure is a part itself, or counts what by its noun is something else than the row counts."""
    nouns = [_EMPTY.sub("", one.noun) for one in (row.parts[0], whole)]
    other = row.closing == NAMES and min(map(len, nouns)) > 1 and not shares_run(nouns[0], nouns[1])
    return is_listed(whole) or (other and bool(row.parts[0].verb))


def _is_supported(found: SlippedSum, row: _Row, times: int) -> bool:
    """Whether more than chance speaks for a total: the row names all, name, place, changed digits."""
    near = found.whole.paragraph is row.parts[0].paragraph
    reasons = (_is_named_alike(found.whole, row), near, times >= TWICE, found.repairs[0].is_swap)
    return row.closing + sum(reasons) >= REASONS


def _is_named_alike(whole: Measure, row: _Row) -> bool:
    """Whether a total shares a word with what opens a row, or does what is done in it."""
    words, name = (_EMPTY.sub(" ", each) for each in (row.opening + row.parts[0].before, whole.before + whole.after))
    return shares_run(words, name)
