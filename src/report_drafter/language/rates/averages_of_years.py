"""Averages over the years that a sentence names from the first to the last: 2019—2023年共935件，按年平均187件.

Where the first and the last are named, so is how many they are: what all of them brought makes the average to its last
place, in either order.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Interval
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import Measure
from report_drafter.language.numbers.numerals import read_count
from report_drafter.language.rates.average_value import StatedAverage, may_be_total
from report_drafter.language.relations.figure_relations import UNCOUNTED_UNITS, counted_alike
from report_drafter.language.text.text_breaks import passage_end, passage_start

MOST_YEARS = 20
_PER_YEAR = late(
    r"(?:年均|年平均|按年(?:平均|均摊|折算)|(?:平?均(?:摊|分)?|分摊|平摊|摊)[到至]?每[一个]?年(?:度)?|每年(?:度)?(?:平均|均摊|约合))"
    r"(?P<name>[^，,。；;、\d]{0,8})$"
)
_YEARS = late(
    r"(?<!\d)(?P<first>20\d\d)年?(?:度|初|起)?(?:[至到]|[—–\-~～]{1,2})(?P<last>20\d\d)年?(?:度)?(?P<end>[底末])?(?!\d)"
)
_COUNTED = late(r"(?<![\d一二三四五六七八九十第])(?P<years>[两二三四五六七八九十]|\d{1,2})(?:个年度|年)(?![度级])")
_TIE = late(r"(?:约|为|达到?|有|是|大约|在)+$")
_STOCK = late(r"(?:现有|实有|在册|在编|保有|存量|增至|增加到|下降到|降至)[^，,。；;、\d]{0,8}$|增[长加]|净")

_OF_ONE_YEAR = late(r"(?<![至到—–\-~～\d])20\d\d年(?!度?[至到—–\-~～起])|[当本今全去上]年(?!度?平均)|年内")


def find_averages_of_years(measures: Sequence[Measure]) -> Iterator[StatedAverage]:
    """Yields each yearly average of a paragraph with the only total of its passage, and the years that it names."""
    if "年" not in measures[0].paragraph.text:
        return
    for average in measures:
        told = _PER_YEAR.search(_TIE.sub("", average.before)) if "年" in average.before else None
        if told is None or average.quantity.approximate or average.quantity.unit in UNCOUNTED_UNITS:
            continue
        spread = _years_of(average)
        near = [one for one in measures if one.sentence == average.sentence and counted_alike(one, average)]
        totals = [one for one in near if one is not average]
        if spread is not None and len(totals) == 1 and _may_be_total(totals[0], average):
            yield StatedAverage(average, totals[0], None, spread, to_last_place=True)


def _years_of(average: Measure) -> Interval | None:
    """How many years the passage names from a first to a last, None where it names more than one such run."""
    text = average.paragraph.text
    start, end = passage_start(text, average.start), passage_end(text, average.end)
    runs = list(_YEARS.finditer(text, start, end))
    if len(runs) != 1:
        return None
    years = int(runs[0]["last"]) - int(runs[0]["first"]) + 1
    if not 1 < years <= MOST_YEARS:
        return None
    told = {read_count(one["years"]) or years for one in _COUNTED.finditer(text, start, end)} | {years}
    # 2020—2023年的三年间 may be counted from the end of the first.
    return Interval(Decimal(min(told)), Decimal(max(told))) if max(told) - min(told) <= 1 else None


def _may_be_total(one: Measure, average: Measure) -> bool:
    """Whether a figure is what all the years brought: exact, no change and no stock."""
    exact = not one.quantity.approximate and not (_STOCK.search(one.before) or _OF_ONE_YEAR.search(one.before))
    return exact and direction_of(one) is None and may_be_total(one, average)
