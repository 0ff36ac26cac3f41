"""Finds the halves or quarters of a year that are told right beside the figure that they make up.

学法6次，上半年和下半年各3次; 议题8次，其中上半年5次、下半年3次; 6820件，一至四季度分别为1560件、1720件、1905件和1635件.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.changes.year_rows import (
    HALVES,
    PLAIN,
    QUARTERS,
    SIGNS,
    act_of_row,
    number_in_turn,
    quarter_of,
    row_of_periods,
    values_in_turn,
)
from report_drafter.language.figures.measure import Measure, Scope, total_of
from report_drafter.language.lists.period_sums import PeriodSum
from report_drafter.language.relations.figure_relations import UNCOUNTED_UNITS, between, counted_alike

FARTHEST_WHOLE, SHORTEST_NAME, LONGEST_GAP = 6, 2, 40

_WORDS = r"[^，,。；;、\d]{0,8}"
_SUMS = "累计|合计|共计|总计|一共|共|总数|总量|相加|加起来|加总|之和|合在一起|合起来|汇总"
_TOTAL = late(
    rf"[，,；;（(]?\s*(?P<year>全年度?|年度|本年度?|年内|一年(?:下来)?|[两二]个?半年|上下半年|四个季度|各季度?|四季)?"
    rf"(?P<sum>(?:{_SUMS})*)(?:达到?|[为是有])?(?P<name>{_WORDS})"
)
_HALF = late(rf"(?:^|[，,、；;：:（(])\s*(?P<half>[上下])半年(?P<name>{_WORDS})$")
_OF_HALF = {"上": (1, 2), "下": (3, 4)}
_OF_TASKS = late(r"[，,]\s*(?:上半年|第?一季度)(?:已?完成|落实)?")
_SUMMED = late("合计|共计|总计|小计|累计|[共为]")
_UP_TO = late(r"以来|截至|累计达|至今|[一二三四五六七八九]年来")


def find_period_rows(measures: Sequence[Measure]) -> Iterator[PeriodSum]:
    """Yields each whole with its halves or quarters; no whole where a figure beside them is made by the row."""
    text = measures[0].paragraph.text
    if not any(sign in text for sign in SIGNS):
        return
    for at in range(len(measures)):
        row = row_of_periods(measures, at)
        whole = _whole(measures, at, row) if row else None
        if whole is not None:
            yield PeriodSum(whole, tuple(row), beside=True)
    if "半年" in text and "季度" in text:
        yield from _halves(measures)


def _halves(measures: Sequence[Measure]) -> Iterator[PeriodSum]:
    """The halves told behind their quarters: 一季度82件，二季度96件，…，上半年合计178件."""
    told: dict[int, Measure] = {}
    since: list[Measure] = []
    for at, one in enumerate(measures):
        match = _HALF.search(one.before)
        if match is None:
            quarters = _quarters(measures, at)
            told, since = (quarters, []) if 1 in quarters else (told | quarters, since)
            since.append(one)
            continue
        pair = [told[number] for number in _OF_HALF[match["half"]] if number in told]
        alone = all(each in told.values() or not counted_alike(each, one) for each in since)
        if len(pair) == HALVES and alone and _may_make(pair, told, one, _SUMMED.sub("", match["name"])):
            yield PeriodSum(one, tuple(pair))


def _quarters(measures: Sequence[Measure], at: int) -> dict[int, Measure]:
    """The quarter that a figure is of by its number, or all four that begin with it."""
    one = measures[at]
    if "季度" not in one.before or one.quantity.unit in UNCOUNTED_UNITS or direction_of(one) is not None:
        return {}
    quarter = quarter_of(one)
    if quarter:
        return {quarter: one}
    row = values_in_turn(measures[at:], QUARTERS) if number_in_turn(one) == QUARTERS else []
    return dict(enumerate(row, start=1))


def _may_make(pair: Sequence[Measure], told: Mapping[int, Measure], half: Measure, name: str) -> bool:
    """Whether two quarters may make up a half: of its unit and year, and told under no name but its own."""
    same_year = all((one.scope is Scope.LAST_YEAR) is (half.scope is Scope.LAST_YEAR) for one in pair)
    alike = all(counted_alike(one, half) and one.passage == half.passage for one in pair)
    acts = {act_of_row(one) for one in told.values()} - {""}
    if not (same_year and alike) or direction_of(half) is not None or len(acts) > 1:
        return False
    return name in ("", *acts) or (not acts and 1 in told and name in told[1].before)


def _whole(measures: Sequence[Measure], at: int, row: Sequence[Measure]) -> Measure | None:
    """The figure that a row is told of: right behind it with 共, or right before it; one that it makes goes first."""
    first, end = row[0], measures.index(row[-1]) + 1
    behind = [one for one in measures[end : end + 1] if _closes(row, one)]
    near = [one for one in reversed(measures[max(0, at - FARTHEST_WHOLE) : at]) if one.passage == first.passage]
    told = [one for one in (*behind, *near) if counted_alike(one, first) and (one in behind or _is_of_year(one))]
    made = total_of(row)
    fitting = [one for one in told if one.quantity.interval().low <= made <= one.quantity.interval().high]
    return next(
        (one for one in (*fitting, *told[:1]) if one in behind or _is_right_before(one, first) or _is_less(one, row)),
        None,
    )


def _closes(row: Sequence[Measure], one: Measure) -> bool:
    """Whether a figure right behind a row is told of the whole year: with 共, or under the name of the row."""
    match = _TOTAL.fullmatch(between(row[-1], one))
    if match is None or not (match["year"] or match["sum"]) or direction_of(one) is not None:
        return False
    name = PLAIN.sub("", match["name"])
    return bool(match["sum"]) or (one.sentence == row[0].sentence and (not name or name in row[0].before))


def _is_less(whole: Measure, row: Sequence[Measure]) -> bool:
    """Whether a row opened by 其中, or right behind tasks, comes to more than what it is of: 24项，上半年完成…."""
    gap = between(whole, row[0])
    made = total_of(row)
    opened = gap.lstrip("，,任务事项工作").startswith("其中") or _OF_TASKS.fullmatch(gap) is not None
    return opened and made > whole.quantity.interval().high


def _is_of_year(one: Measure) -> bool:
    return one.scope in (Scope.YEAR, Scope.CUMULATIVE) and direction_of(one) is None and not _UP_TO.search(one.before)


def _is_right_before(whole: Measure, first: Measure) -> bool:
    """Whether a row of one sentence tells of what stands close before it: of no act of its own (结案 of 立案)."""
    gap = between(whole, first)
    if whole.sentence != first.sentence or len(gap) > LONGEST_GAP:
        return False
    noun = first.phrase.after
    if noun and noun[:SHORTEST_NAME] not in whole.before + whole.after:
        return False  # 各组织1次领导干部考试: they are some of them.
    name = act_of_row(first)
    return len(name) < SHORTEST_NAME or name[:SHORTEST_NAME] in whole.before
