"""Looks for another whole of a part that is more than the figure before it.

Before a part is told to exceed its whole: does 占 name a whole of its own (猪肉5000吨，占肉类总产量的77%), do the
figure and those before it make up the real one (2495件。交办2388件，直办107件；按期回复2424件), or was it so the year
before, too (受理7976件（2019年6593件），审结7982件（2019年6803件）), since old cases come in?
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, takewhile

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.figures.measure import Measure
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.parts.part_lists import whole_by_share
from report_drafter.language.rates.stated_shares import StatedShare
from report_drafter.language.relations.figure_relations import between, counted_alike, counts_exactly, counts_things

NAME_END, LONGEST_ROW = 2, 4
_LEFT = late("(?:[尚还仍仅]有|其余|剩余|余下|未[\u4e00-\u9fff]{1,3}的?)[^，,。；;、\\d]{0,6}$")
_ADDED = late("(?:追加|调增|增补|补充|另增)[^，,。；;、\\d]{0,6}$")
_TAKEN_OFF = late("[仍尚还剩余未不]|在[办审建]")
"""What is left of a figure, and so not added to it: 隔离4326人，仍在隔离54人."""
_RATED = late(r"[，,（(][^，,。；;\d]{0,8}[率占比重][为达到仅约]*")
_SHARE_OF = late(
    r"[，,（(]\s*占(?:全[国省市县区]|[本我][省市县区])?(?P<of>[\u4e00-\u9fff]{2,8}?)"
    r"(?:总(?:产量|产值|面积|[数额量]))?的?(?:比重|比例)?(?:为|达)?\d"
)


def has_another_whole(whole: Measure, part: Measure, beside: Sequence[Measure]) -> bool:
    """Tells whether a part larger than a figure is of another one; `beside` holds the figures of its paragraph."""
    before = [one for one in beside if one.end <= part.start and counted_alike(one, part) and counts_things(one)]
    if any(one is not whole and _holds(one, part) for one in _named_by_share(part, before)):
        return True
    if _ADDED.search(whole.before) and any(_holds(one, whole) and one.start < whole.start for one in before):
        return True  # 计划44个，调减3个、追加5个，实际完成46个: what is done is of all of them.
    if _is_rest(whole, part) and any(one.start < whole.start and _holds(one, part) for one in before):
        return True
    made = _made_up_with(whole, before) or _made_up_with(part, [*before, part])
    return (made is not None and _holds(made, part)) or _exceeded_before(whole, part, beside)


def goes_on_with_row(whole: Measure, part: Measure, beside: Sequence[Measure]) -> bool:
    """Tells whether a part may be of two figures that one verb tells: 公开信息275条，互动信息52条。其中预算信息53条."""
    before = next((one for one in reversed(beside) if one.end <= whole.start), None)
    if before is None or whole.end > part.start or before.passage != whole.passage or not counted_alike(before, whole):
        return False
    row = before.phrase.verb != "" and whole.phrase.verb == "" and _ends_alike(before, whole)
    return row and before.quantity.value + whole.quantity.value >= part.quantity.value


def _ends_alike(one: Measure, other: Measure) -> bool:
    return one.phrase.core[-NAME_END:] == other.phrase.core[-NAME_END:]


def is_itself_a_share(whole: Measure, part: Measure) -> bool:
    """Tells whether a part is of what a figure before it is a share of: 两类合计1708件，占79.3%；办结2151件."""
    return whole.end <= part.start and whole_by_share(whole) >= part.quantity.value


def has_acts_alike(whole: Measure, part: Measure, beside: Sequence[Measure]) -> bool:
    """Tells whether a part is of two figures told alike: 提出抗诉12件，提出再审建议31件，法院采纳40件."""
    before = next((one for one in reversed(beside) if one.end <= whole.start), None)
    if before is None or whole.end > part.start or before.passage != part.passage or not counted_alike(before, whole):
        return False
    one, other = before.phrase, whole.phrase
    alike = _ends_alike(before, whole) or (one.verb == other.verb and one.verb != "")
    return alike and before.quantity.value + whole.quantity.value >= part.quantity.value


def has_rated_whole(part: Measure, beside: Sequence[Measure]) -> bool:
    """Tells whether the rate right behind a part is of another figure before it: 整改8个，其余4个；验收8个，验收率…."""
    behind = next((one for one in beside if one.start >= part.end), None)
    if behind is None or behind.quantity.unit != PERCENT or not _RATED.fullmatch(between(part, behind)):
        return False
    before = (one for one in beside if one.end <= part.start and counts_things(one))
    near = (one for one in before if counted_alike(one, part) or one.passage == part.passage)
    return any(StatedShare(one, part, behind).holds for one in near if one.quantity.value)


def is_whole_of(part: Measure, one: Measure, beside: Sequence[Measure]) -> bool:
    """Tells whether a rate that bears the name of one gives it of what was taken for its part: 纠错84件、审结751件."""
    rates = (each for each in beside if each.sentence == part.sentence and each.quantity.unit == PERCENT)
    named = (each for each in rates if _is_rate_of(each, one) and not _is_rate_of(each, part))
    return part.quantity.value > 0 and any(StatedShare(part, one, each).holds for each in named)


def is_sum_before(part: Measure, beside: Sequence[Measure]) -> bool:
    """Tells whether a figure is the sum of those right before it: 年初定下12件，年中追加2件，年底兑现14件."""
    before = [one for one in beside if one.passage == part.passage and one.end <= part.start]
    if any(_TAKEN_OFF.search(one.before) for one in before[1:]):
        return False
    row = list(takewhile(lambda one: counted_alike(one, part) and counts_exactly(one), reversed(before)))
    sums = accumulate(one.quantity.value for one in row[:LONGEST_ROW])
    return counts_exactly(part) and part.quantity.value in list(sums)[1:]


def _is_rate_of(rate: Measure, one: Measure) -> bool:
    """Whether a rate is named by the act that a figure tells: 直接纠错率, of 直接纠错84件."""
    name = rate.phrase.core.rpartition("率")[0][-NAME_END:]
    return len(name) == NAME_END and name in one.before


def _holds(whole: Measure, part: Measure) -> bool:
    return whole.quantity.value >= part.quantity.value


def _is_rest(whole: Measure, part: Measure) -> bool:
    """Whether a figure is what is left, and the part opens a sentence of its own: 尚有3个。其中立行立改26个."""
    return whole.sentence != part.sentence and _LEFT.search(whole.before) is not None


def _named_by_share(part: Measure, before: Sequence[Measure]) -> list[Measure]:
    """The figures that the share behind a part names."""
    match = _SHARE_OF.match(part.paragraph.text, part.end)
    return [] if match is None else [one for one in before if match["of"] in one.phrase.core]


def _made_up_with(last: Measure, before: Sequence[Measure]) -> Measure | None:
    """The figure that the row ended by `last` exactly makes up, of those before the row."""
    upto = [one for one in before if one.end <= last.end]
    row = list(takewhile(lambda one: one.sentence == last.sentence, reversed(upto)))
    if any(one.quantity.hedge is not Hedge.EXACT for one in row):
        return None
    sums = list(accumulate(one.quantity.value for one in row))
    for size in range(len(("one", "other")), len(row) + 1):
        made = next((one for one in upto[: len(upto) - size] if one.quantity.value == sums[size - 1]), None)
        if made is not None:
            return made
    return None


def _exceeded_before(whole: Measure, part: Measure, beside: Sequence[Measure]) -> bool:
    """Whether the year before, told in brackets behind both, had the part larger as well."""
    then = [_in_bracket_behind(one, beside) for one in (whole, part)]
    return then[0] is not None and then[1] is not None and then[1].quantity.value > then[0].quantity.value


def _in_bracket_behind(one: Measure, beside: Sequence[Measure]) -> Measure | None:
    behind = next((each for each in beside if each.start >= one.end), None)
    if behind is None or not counted_alike(one, behind):
        return None
    return behind if between(one, behind).startswith(("（", "(")) and "年" in behind.before else None
