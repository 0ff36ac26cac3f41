"""Figures told in the very same words whose digits are the same but for their scale, or for two that changed places.

累计建成高标准农田4128万亩 … 总的看，累计建成高标准农田1428万亩; 退税1014.63亿元 … 退税1014.63万元.
What is planned in the same long words is one task, and differs by no digit at all. Elsewhere equal words may tell two
things; equal digits with them do not come by chance.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.figures.measure import TOLD_PARTS
from report_drafter.language.model.report_model import Measure, Part, ReportModel, Scope
from report_drafter.language.numbers.digit_slips import is_slip, is_swap, written
from report_drafter.language.text.text_breaks import passage_start

_TOLD = (*TOLD_PARTS, Part.CLOSING)
SHORTEST_NAME, FEWEST_DIGITS, FEWEST_TURNED, SCALES_APART = 6, 2, 3, 1000

_SUMS_UP = late(
    r"\s*(?:(?:综上|总的来?[看说]|总体[上来]?[看说]?|总之|概括|综合|归纳|一年来|五年来|全年|过去一年|这五年|回顾)[^，,。；;\d]{0,6}[，,：:])?"
)
_PLANNED, LONG_NAME = (Part.PLAN, Part.ANNEX), 9
_BY_WHEN = late("20\\d\\d年|[一二三四五]年|“十|力争|季度|月")
_NO_NAME = late(r"[^\u4e00-\u9fff]")
_NO_FACT = late(r"其中|分别|以上|以下|每|各|[较比]|同期|上年|去年|[从由]")


def figures_of_same_digits(model: ReportModel) -> Iterator[tuple[Measure, Measure]]:
    """Yields the pairs of figures, each with the one before it, that one slip of the hand parts."""
    named: defaultdict[tuple[str, str], list[Measure]] = defaultdict(list)
    for one in model.measures:
        told = one.part in _TOLD or (one.part in _PLANNED and len(one.before) >= LONG_NAME)
        if told and one.paragraph.table is None and _is_telling(one):
            named[one.before.strip(), one.quantity.unit].append(one)
    for ones in named.values():
        for at, other in enumerate(ones[1:], 1):
            apart = (one for one in ones[:at] if one.passage != other.passage)
            alike = (one for one in apart if (_is_one_task if one.part in _PLANNED else _is_slip)(one, other))
            yield from ((one, other) for one in alike if _opens(one) or _opens(other))


def _opens(one: Measure) -> bool:
    """Whether nothing but a summing up stands before a figure's words in its sentence, so that they tell all of it."""
    text = one.paragraph.text
    return _SUMS_UP.fullmatch(text, passage_start(text, one.start), one.words_start) is not None


def _is_telling(one: Measure) -> bool:
    """Whether a figure is exact, and its words name what it counts by themselves."""
    exact = one.quantity.hedge is Hedge.EXACT and one.scope is not Scope.LAST_YEAR
    if not exact or len(one.before) < SHORTEST_NAME or one.after.strip("。，,；;、）) "):
        return False
    return len(_NO_NAME.sub("", one.before)) >= SHORTEST_NAME and not _NO_FACT.search(one.before)


def _is_one_task(one: Measure, other: Measure) -> bool:
    """Whether both are planned, in words that tell nothing but one task, and a slip parts their figures."""
    both = one.part in _PLANNED and other.part in _PLANNED
    return both and _BY_WHEN.search(one.clause + other.clause) is None and is_slip(one.quantity, other.quantity)


def _is_slip(one: Measure, other: Measure) -> bool:
    first, second = written(one.quantity), written(other.quantity)
    if one.quantity.number == other.quantity.number:
        low, high = sorted((one.quantity.scale, other.quantity.scale))
        return len(first) >= FEWEST_DIGITS and high >= low * SCALES_APART
    same_scale = one.quantity.scale == other.quantity.scale and one.scope is other.scope
    return same_scale and len(second) >= FEWEST_TURNED and is_swap(one.quantity, other.quantity)
