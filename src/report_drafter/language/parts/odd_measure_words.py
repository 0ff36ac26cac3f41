"""Finds the one part of a whole that another measure word counts: 旅客86.2万人次，其中进境43.9万人次、出境42.3万批次.

The parts add up to the whole to the last digit, so that they are counted as it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import ZERO, Hedge
from report_drafter.language.figures.measure import Measure
from report_drafter.language.relations.figure_relations import between, counts_things, measure_words, same_kind

FEWEST_PARTS, MOST_PARTS, SMALLEST_TOTAL = 2, 9, 100
SURE_PARTS, SMALLEST_OF_MANY, LONGEST_SUM = 3, 10, 3
"""Three parts add up to a small whole as rarely by chance as two do to one of a hundred."""
FARTHEST = 3
"""How many figures may stand between a whole and three or more parts: 复议19件，较上年的24件减少5件，维持15件、…."""
_OPENS = late(
    r"[^。；;\d]{0,12}(?:其中|包括|分为|包含)[^。；;\d]{0,20}|[：:（(][^。；;\d]{0,16}|[，,]\s*[^。；;，,\d]{1,8}"
    r"|[^。；;，,、\d]{0,8}中[，,][^。；;，,\d]{1,12}"
)
_LEADS_ON = late(r"[^。；;]{0,60}(?:[。；;](?:其中|[^，,。；;\d]{2,10}中[，,])[^。；;\d]{0,20})?")
"""What may stand before the first part, which may open the next sentence: 减少15项。其中取消7项."""
_SUMS_UP = late(r"[，,]\s*[^，,。；;\d]{0,4}(?:合计|共计|总计|一共|累计|共)(?:为|有)?")
_GOES_ON = late(r"[^。；;\d]{0,4}[、，,和](?:20\d\d年)?[^。；;\d]{0,20}")
_WIDE = late(r"[（(][\u4e00-\u9fff]{1,2}[）)]")
_PEOPLE = frozenset(("人", "名", "位", "人次"))
"""What counts people and nothing else."""
_POSTS = late("岗位|职位|名额|编制|床位|席位|学位|指标|公益岗")
"""What people fill, one each: 公布岗位412个，最终聘用397人，核减岗位9个，空缺6个."""
_ALIKE = (
    frozenset(("次", "人次")),
    frozenset("家户个所座处间栋幢"),
    frozenset(("场", "场次", "次", "期", "轮", "班", "批次", "批", "件次", "轮次", "期次")),
    frozenset("份本册张件篇条幅套"),
    frozenset("起批件宗例次"),
    frozenset(("辆", "台", "艘", "套", "架", "辆次", "台次", "件套", "台套")),
)
"""Measure words that texts exchange freely."""
_BY_FIRM = frozenset(("家", "家次", "户", "户次", "件", "件次", "次", "项", "项次"))
"""What inspections and their cases are counted in, one for the other; two parts that are so counted tell no slip."""


@frozen
class OddMeasureWord:
    """`odd` is one of the `parts` of `whole` and is counted in another measure word than it."""

    whole: Measure
    parts: tuple[Measure, ...]
    odd: Measure


def find_odd_measure_words(measures: Sequence[Measure]) -> Iterator[OddMeasureWord]:
    """Yields each part of a paragraph whose measure word neither its whole nor the other parts share."""
    for at, (whole, first, second) in enumerate(zip(measures, measures[1:], measures[2:], strict=False)):
        if _WIDE.match(whole.paragraph.text, whole.end):
            continue  # 117件（批）次，其中来信41件、来访76批次: both words count them.
        if whole.quantity.unit in (first.quantity.unit, second.quantity.unit):
            parts = _adding_up(whole, measures[at + 1 : at + 1 + MOST_PARTS])
            if _are_listed(whole, parts):
                yield from _odd_one(whole, parts)
                continue
        parts = _farther_parts(whole, measures[at + 1 :])
        if parts:
            yield from _odd_one(whole, parts)
    for at in range(FEWEST_PARTS, len(measures)):
        whole = measures[at]
        if "共" in whole.before[-LONGEST_SUM:] or "计" in whole.before[-LONGEST_SUM:]:
            parts = _adding_up(whole, measures[max(0, at - MOST_PARTS) : at][::-1])[::-1]
            if parts and _SUMS_UP.fullmatch(between(parts[-1], whole)) and _are_one_row(whole, parts):
                yield from _odd_one(whole, parts)


def _odd_one(whole: Measure, parts: tuple[Measure, ...]) -> Iterator[OddMeasureWord]:
    """The one part that is counted otherwise, where there are so many that chance does not make the sum."""
    odd = [one for one in parts if one.quantity.unit != whole.quantity.unit]
    least = SMALLEST_OF_MANY if len(parts) >= SURE_PARTS else SMALLEST_TOTAL
    if len(odd) != 1 or whole.quantity.value < least or not _is_other(odd[0], whole):
        return
    if len(parts) >= SURE_PARTS or not {odd[0].quantity.unit, whole.quantity.unit} <= _BY_FIRM:
        yield OddMeasureWord(whole, parts, odd[0])


def _farther_parts(whole: Measure, following: Sequence[Measure]) -> tuple[Measure, ...]:
    """Three or more parts in one sentence that add up to the whole, with other words or figures between."""
    for skipped in range(min(FARTHEST, len(following)) + 1):
        parts = _adding_up(whole, following[skipped : skipped + MOST_PARTS])
        if len(parts) < SURE_PARTS or parts[-1].sentence != parts[0].sentence or not _are_one_row(whole, parts):
            continue
        if _LEADS_ON.fullmatch(between(whole, parts[0])):
            return parts
    return ()


def _adding_up(whole: Measure, following: Sequence[Measure]) -> tuple[Measure, ...]:
    """The figures right behind a whole that add up to it to the last digit."""
    rest = whole.quantity.value
    for place, part in enumerate(following, start=1):
        rest -= _counted_as(part, whole)
        if rest <= ZERO:
            return tuple(following[:place]) if rest == ZERO and place >= FEWEST_PARTS else ()
    return ()


def _counted_as(part: Measure, whole: Measure) -> Decimal:
    """What a part would be in the whole's scale where another unit brought a larger one: 19个、11万元、13个 of 43个."""
    told = part.quantity
    if told.unit != whole.quantity.unit and told.scale > whole.quantity.scale:
        return told.number * whole.quantity.scale
    return told.value


def _are_listed(whole: Measure, parts: Sequence[Measure]) -> bool:
    if not parts or _OPENS.fullmatch(between(whole, parts[0])) is None:
        return False
    return _are_one_row(whole, parts)


def _are_one_row(whole: Measure, parts: Sequence[Measure]) -> bool:
    """Whether exact figures follow one another as the members of a list do."""
    if not all(map(_is_exact, (whole, *parts))):
        return False
    return all(_GOES_ON.fullmatch(between(one, other)) for one, other in pairwise(parts))


def _is_other(part: Measure, whole: Measure) -> bool:
    """Whether two measure words can't stand for one another."""
    units = {part.quantity.unit, whole.quantity.unit}
    if part.quantity.unit in measure_words(whole):
        return False  # 登记4836对（件），其中…、补领证件1154件
    fills = part.quantity.unit in _PEOPLE and _POSTS.search(whole.before + whole.after) is not None
    return not fills and not same_kind(part, whole) and not any(units <= alike for alike in _ALIKE)


def _is_exact(one: Measure) -> bool:
    return counts_things(one) and one.quantity.hedge is Hedge.EXACT and one.quantity.unit != ""
