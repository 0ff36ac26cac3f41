"""Reads averages over what their clause only names: 16个乡镇共有执法人员187人，乡镇平均不足12人; 12个县区，县均7名."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.rates.average_value import StatedAverage, spread_over
from report_drafter.language.rates.counts_of_each import as_one
from report_drafter.language.relations.figure_relations import between, counted_alike, counts_things, introduces_parts

FARTHEST, FEWEST_IN_ROW = 6, 3
_AVERAGE = late(
    r"(?:^|[，,；;（(])\s*(?:(?P<of>[\u4e00-\u9fff][\u4e00-\u9fff（）()、]{1,9}?)平均|(?P<place>[村县镇乡])均)"
    r"(?:配备|配有|拥有|设立|建有|有|为|约|达到?|仅|不)*$"
)
_OF_ALL = late(r"[\u4e00-\u9fff（）]{1,8}平均(?:约|为|达|有|办结|受理)*")
_ROW = late(r"[、，,；;][\u4e00-\u9fff（）]{1,14}")
_PLACE_UNITS = frozenset("个所家支")


def find_averages_of_named(measures: Sequence[Measure]) -> Iterator[StatedAverage]:
    """Yields each average of a paragraph whose clause names what one figure before it counts, with the one total."""
    if "均" not in measures[0].paragraph.text:
        return
    for at in range(2, len(measures)):
        average = measures[at]
        row = _row_before(measures, at) if "平均" in average.before else []
        if row:
            yield StatedAverage(average, as_one(row), measures[at - 1], measures[at - 1].quantity.interval())
            continue
        match = _AVERAGE.search(average.before) if "均" in average.before else None
        if match is None or direction_of(average) is not None or average.scope is Scope.LAST_YEAR:
            continue
        near = [one for one in measures[max(0, at - FARTHEST) : at] if one.passage == average.passage]
        counts = [one for one in near if _is_counted(one, match)]
        if len(counts) == 1:
            found = _spread(average, counts[0], near)
            if found is not None:
                yield found


def _row_before(measures: Sequence[Measure], at: int) -> Sequence[Measure]:
    """The figures of a row that has as many as stand with an average: 甲中队182件、…、9个中队平均约140件."""
    average, count = measures[at], measures[at - 1]
    number = count.quantity.value
    if _OF_ALL.fullmatch(between(count, average)) is None or count.quantity.hedge is not Hedge.EXACT:
        return ()
    row = measures[max(0, at - 1 - int(number)) : at - 1] if FEWEST_IN_ROW <= number <= at - 1 else ()
    alike = all(counted_alike(one, average) and counts_things(one) and one.passage == count.passage for one in row)
    rowed = all(_ROW.fullmatch(between(*pair)) for pair in pairwise(row))
    return row if alike and rowed and direction_of(average) is None else ()


def _is_counted(one: Measure, name: re.Match[str]) -> bool:
    """Whether a figure counts what an average names: 16个乡镇（街道）, 12个县区."""
    if one.quantity.unit not in _PLACE_UNITS or not counts_things(one) or one.quantity.value <= 1:
        return False
    behind = one.paragraph.text[one.end : one.end + len(name[0])]
    return behind.startswith(name["of"]) if name["of"] else behind.startswith(name["place"])


def _spread(average: Measure, count: Measure, near: Sequence[Measure]) -> StatedAverage | None:
    """The average of the only figure behind its count that is told in its unit and is no smaller."""
    behind = [one for one in near if one.start > count.start and counted_alike(one, average) and counts_things(one)]
    plain = [one for one in behind if direction_of(one) is None and one.scope is not Scope.LAST_YEAR]
    if len(plain) != 1 or introduces_parts(plain[0], average) or plain[0].quantity.value < average.quantity.value:
        return None
    return spread_over(average, plain[0], count, count.quantity.interval())
