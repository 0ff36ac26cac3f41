"""Finds what years told one by one make together: 2011年11.05亿元，…，2015年18.62亿元，五年累计74.14亿元.

Each figure bears its year, before it or in a bracket behind it, and as many are told as the total counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.lists.period_sums import PeriodSum
from report_drafter.language.numbers.numerals import read_count
from report_drafter.language.relations.figure_relations import counted_alike, counts_things

FEWEST = 3
_TOTAL = late(r"(?P<years>[三四五六七八九十])年(?:来|间)?(?:累计|合计|共计|总计|共)(?!同)[^，,。；;、\d]{0,6}$")
_YEAR_BEFORE = late(r"(?<!\d)(?P<year>20\d\d)年(?:度|为|是)?$")
_YEAR_BEHIND = late(r"[（(](?P<year>20\d\d)年?度?[）)]")


def find_years_added(measures: Sequence[Measure]) -> Iterator[PeriodSum]:
    """Yields each total of so many years with the figures of just these years right before it."""
    text = measures[0].paragraph.text
    if "年累计" not in text and "年合计" not in text and "年共" not in text and "年总计" not in text:
        return
    for at, whole in enumerate(measures):
        total = _TOTAL.search(whole.before)
        count = read_count(total["years"]) if total is not None else None
        if count is None or not FEWEST <= count <= at:
            continue
        row = measures[at - count : at]
        years = [_year_of(one) for one in row]
        in_turn = years[0] is not None and years == list(range(years[0], years[0] + count))
        alike = all(counted_alike(one, whole) and one.passage == whole.passage for one in row)
        if in_turn and alike and counts_things(row[0]):
            yield PeriodSum(whole, tuple(row), beside=True)


def _year_of(one: Measure) -> int | None:
    """The year that a figure bears, None where it bears none."""
    text = one.paragraph.text
    told = _YEAR_BEHIND.match(text, one.end) or _YEAR_BEFORE.search(text[: one.start])
    return int(told["year"]) if told is not None else None
