"""Looks for another reading of a rate that the figures nearest to it contradict.

Before a rate is told to be wrong: is it of another figure of the paragraph (审结39件. 维持18件、…、和解12件，
和解率30.8%), of another part (157起集中在3个县，占58.6%), or of what the part leaves (检出不合格146批次，合格率98.3%)?
"""

from __future__ import annotations

import operator
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import reduce
from itertools import accumulate, islice, pairwise, takewhile

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import HUNDRED, Interval, sum_of
from report_drafter.language.figures.measure import Measure, total_of
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.rates.implied_wholes import stated_range
from report_drafter.language.rates.stated_shares import StatedShare, name_of_whole, names_whole
from report_drafter.language.relations.figure_relations import (
    between,
    counted_alike,
    counts_things,
    is_reached,
    left_in_bracket,
    separator,
)
from report_drafter.language.text.characters import shares_run

ALL, SHORTEST_NAME, FEWEST_WAYS = 100, 2, 3
_AND = ("、", "和", "与", "及")
_AT_START, _AT_END = late("[年季月期]初|上年[末底]|原[有来]|此前"), late("[年季月期][末底]|目前|现[有行存]|至今|实有")
_DENIALS = ("不", "未", "非", "无")
_IN_ALL = late("累计|合计|总体|综合|[两三]次|[两三]轮")
_CARRIED_OVER = late("结转|旧存|存案|积案|(?:上年|年初|期初)未")
_GOAL = late("(?:计划|任务|目标)(?:数|量)?(?:为|的)?$")
_UNDONE = late("[不未尚正待余剩驳退撤]|在办")


def is_read_otherwise(measures: Sequence[Measure], share: StatedShare) -> bool:
    """Tells whether other figures of a paragraph give the rate; `measures` are all of the paragraph's."""
    of_goal = _is_of_goal(share)
    if of_goal or names_whole(share):
        return of_goal
    if share.whole is not None and not share.names_whole and _is_of_other_things(share.whole, share.part):
        return True
    if _is_fellow(share, measures):
        return True
    before = _before(measures, share)
    if _holds_over_all(share, before):
        return True
    if _holds_of_joined(share, before) or _holds_in_row(share, before) or _holds_of_all_ways(share, before):
        return True
    if _holds_of_both_rows(share, before) or _holds_of_pairs(share, before):
        return True
    if share.names_part:
        return _holds_of(share, before)
    return _holds_of(share, before) or _holds_of_row(share, before) or _holds_of_other_part(share, before)


def _is_of_goal(share: StatedShare) -> bool:
    """Whether the smaller figure is a goal, of which the rate is: 开展1186场，超额完成计划980场，完成率121.0%."""
    if share.whole is None or _GOAL.search(share.part.before) is None:
        return False
    return replace(share, whole=share.part, part=share.whole).holds


def _is_of_other_things(whole: Measure, part: Measure) -> bool:
    """Whether a sentence before counts something else by another word: 确认57件。抽查服务站34个，占比29.8%."""
    if whole.sentence == part.sentence or counted_alike(whole, part):
        return False
    return not shares_run(whole.before + whole.after, part.before + part.after)


def _is_fellow(share: StatedShare, measures: Sequence[Measure]) -> bool:
    """Whether the figure before is a part with a share of its own in the same whole: 421件，占35.2%，378件，占31.6%."""
    if share.whole is None:
        return False
    end, part = share.whole.end, share.part
    behind = next((one for one in measures if one.start >= end), share.rate)
    own, stated = stated_range(behind), stated_range(share.rate)
    told = behind is not share.rate and behind.quantity.unit == PERCENT and "占" in behind.before
    if not told or own.low <= 0 or stated.low <= 0 or part.start < behind.end:
        return False
    return (share.whole.quantity.interval() / own).meets(part.quantity.interval() / stated)


def is_of_named(share: StatedShare, figures: Sequence[Measure]) -> bool:
    """Tells whether a share names another whole than the figure before it, and one so called in the report gives it.

    占学校总数的29% is of the 217所学校 of the opening, not of the 117所 whose statutes were approved. Where the figure
    before bears the name as well (省级收入，占收入的14%), it is one so called earlier in the paragraph.
    """
    if _is_of_later_stock(share, figures):
        return True
    name = name_of_whole(share)
    if len(name) < SHORTEST_NAME or share.whole is None:
        return False
    if _bears(share.whole, name):
        figures = [one for one in _before(figures, share) if one.paragraph is share.part.paragraph]
    called = [one for one in figures if counted_alike(one, share.part) and counts_things(one) and _bears(one, name)]
    return any(replace(share, whole=one).holds for one in called) or _is_of_all_called(share, called)


def _is_of_all_called(share: StatedShare, called: Sequence[Measure]) -> bool:
    """Whether the figures that bear the name in its paragraph give a share together: 简易审结684件，普通审结171件."""
    beside = [one for one in called if one.paragraph is share.part.paragraph and one.end <= share.part.start]
    total = sum_of(one.quantity for one in beside)
    return len(beside) > 1 and replace(share, whole=None, implied=total).holds


def _is_of_later_stock(share: StatedShare, figures: Iterable[Measure]) -> bool:
    """Whether a stock is told at both ends of the year, and the share is of the later telling.

    年初现行有效规章237件，…，年末现行有效230件: one name may do for both.
    """
    whole = share.whole
    if whole is None or _AT_START.search(whole.before) is None:
        return False
    beside = (one for one in figures if one.paragraph is whole.paragraph and one.start > whole.start)
    ends = (one for one in beside if counted_alike(one, whole) and _AT_END.search(one.before) is not None)
    return any(replace(share, whole=one).holds for one in ends)


def _bears(one: Measure, name: str) -> bool:
    """Whether a name stands right before a figure, or right behind it."""
    return one.phrase.core.endswith(name) or one.phrase.after.startswith(name)


def is_of_members(measures: Sequence[Measure], share: StatedShare) -> bool:
    """Tells whether a rate is of several figures in its whole: of a row (交通783件、城建579件、政法562件，占77%).

    Or of all that was done, in two ways: 派单601件，按时结案597件，超时办理4件，结案率100%; or with what came over.
    """
    part, whole = share.part, share.whole
    if whole is None or whole.quantity.interval().low <= 0:
        return False
    if _holds_with_carried(share, _before(measures, share)):
        return True
    alike = [one for one in _before(measures, share) if one.passage == part.passage and counted_alike(one, part)]
    upto = [one for one in alike if one.start <= part.start]
    row = [part, *(one for one, _ in takewhile(_are_joined, reversed(list(pairwise(upto)))))]
    sums = islice(accumulate((one.quantity.interval() for one in row), operator.add), 1, None)
    stated = stated_range(share.rate)
    if any(stated.meets(total / whole.quantity.interval() * HUNDRED) for total in sums):
        return True
    if share.rate.quantity.number == ALL and _makes_one_before(upto):
        return True
    if _IN_ALL.search(share.rate.before) and _holds_over(whole, alike, stated):
        return True
    done = [part, *(one for one in alike if one.start > part.start and not _UNDONE.search(one.before))]
    total = total_of(done)
    return len(done) > 1 and share.rate.quantity.number == ALL and total == whole.quantity.value


def _holds_over(whole: Measure, alike: Sequence[Measure], stated: Interval) -> bool:
    """Whether all that was done of a whole gives a rate: 33个，首办解决27个，二次解决5个，累计解决率97%."""
    done = [one.quantity for one in alike if one.start > whole.start]
    return len(done) > 1 and stated.meets(sum_of(done) / whole.quantity.interval() * HUNDRED)


def _makes_one_before(upto: Sequence[Measure]) -> bool:
    """Whether the last of some figures make one before them: 收集156个，当场答复118个，会后办结38个，办结率100%."""
    values = [one.quantity.value for one in reversed(upto) if not _UNDONE.search(one.before)]
    sums = list(accumulate(values))
    return any(sums[at - 1] == values[at] for at in range(len(("one", "other")), len(values)))


def _before(measures: Sequence[Measure], share: StatedShare) -> list[Measure]:
    return [one for one in measures if one.end <= share.rate.start and (counts_things(one) or is_reached(one))]


def _holds_of(share: StatedShare, wholes: Iterable[Measure]) -> bool:
    """Whether the rate is of one of some figures, or of what the part leaves of it where either tells what is not."""
    denies = any(sign in share.part.before or sign in share.rate.before for sign in _DENIALS)
    for one in wholes:
        if one is not share.part and counted_alike(one, share.part):
            of = replace(share, whole=one)
            if of.holds or (denies and of.leaves_the_rest):
                return True
    return False


def _holds_of_row(share: StatedShare, before: Sequence[Measure]) -> bool:
    """Whether the rate is of the row that the part ends: 维持18件、驳回9件、和解12件，和解率30.8%."""
    part = share.part
    if part.before.lstrip("，,；; ").startswith("其中"):
        return False  # What the part is of stands before it, and is no neighbour in its row.
    behind = [one for one in reversed(before) if one.start <= part.start]
    row = takewhile(lambda one: one.passage == part.passage and counted_alike(one, part), behind)
    sums = islice(accumulate((one.quantity.interval() for one in row), operator.add), 1, None)
    return any(replace(share, whole=None, implied=total).holds for total in sums)


def _holds_over_all(share: StatedShare, before: Sequence[Measure]) -> bool:
    """Whether the rate is also of what was done to the last before: 135处均已整改，32处整改24处，整改率95.2%."""
    near = [one for one in before if one.passage == share.part.passage and counted_alike(one, share.part)]
    if len(near) < FEWEST_WAYS:
        return False
    whole, part = (near[-FEWEST_WAYS].quantity.interval() + one.quantity.interval() for one in near[-2:])
    return whole.low > 0 and stated_range(share.rate).meets(part / whole * HUNDRED)


def _holds_with_carried(share: StatedShare, before: Sequence[Measure]) -> bool:
    """Whether the rate is also of what came over from before: 受理460件，上年结转20件，结案448件，结案率93.3%."""
    if share.whole is None:
        return False
    near = (one for one in before if one.passage == share.part.passage and counted_alike(one, share.part))
    over = [one for one in near if one is not share.part and _CARRIED_OVER.search(one.before)]
    whole = share.whole.quantity.interval()
    return any(replace(share, whole=None, implied=one.quantity.interval() + whole).holds for one in over)


def _holds_of_joined(share: StatedShare, before: Sequence[Measure]) -> bool:
    """Whether the rate is of the row that the part ends, in a figure before it: 三类816、604、397件，占43.4%."""
    alike = [one for one in before if counted_alike(one, share.part) and one.start <= share.part.start]
    ends = takewhile(_are_joined, reversed(list(pairwise(alike))))
    row = [share.part, *(one for one, _ in ends)]
    total, stated = sum_of(one.quantity for one in row), stated_range(share.rate)
    wholes = (one.quantity.interval() for one in alike[: -len(row)]) if len(row) > 1 else ()
    return any(whole.low > 0 and stated.meets(total / whole * HUNDRED) for whole in wholes)


def _holds_in_row(share: StatedShare, before: Sequence[Measure]) -> bool:
    """Whether the rate is of the part in the row before it: 提出抗诉3件、检察建议9件，采纳8件，采纳率66.7%."""
    row = [one for one in before if one.start < share.part.start and counted_alike(one, share.part)]
    joined = takewhile(_are_joined, reversed(list(pairwise(row))))
    ends = [*row[-1:], *(one for one, _ in joined)]
    sums = islice(accumulate((one.quantity.interval() for one in ends), operator.add), 1, None)
    return any(replace(share, whole=None, implied=total).holds for total in sums)


def _holds_of_all_ways(share: StatedShare, before: Sequence[Measure]) -> bool:
    """Whether a rate is of all ways in which cases ended: 执行812件，执结601件，终本152件，其他38件，结案率97.4%."""
    near = [one for one in before if one.passage == share.part.passage and counted_alike(one, share.part)]
    first, *ways = [one for one in near if one.start <= share.part.start] or [share.part]
    whole = first.quantity.interval()
    if len(ways) < FEWEST_WAYS or whole.low <= 0:
        return False
    total = reduce(operator.add, (one.quantity.interval() for one in ways))
    return stated_range(share.rate).meets(total / whole * HUNDRED)


def _holds_of_both_rows(share: StatedShare, before: Sequence[Measure]) -> bool:
    """Whether a rate is of a row in the row before it: 分别有86人和74人参考，通过71人和65人，综合通过率85.0%."""
    near = [one for one in before if one.passage == share.rate.passage and counted_alike(one, share.part)]
    rows: list[list[Measure]] = []
    for one in near:
        if rows and between(rows[-1][-1], one).strip() in _AND:
            rows[-1].append(one)
        else:
            rows.append([one])
    if len(rows) < len(("whole", "part")) or not 1 < len(rows[-1]) == len(rows[-2]):
        return False
    whole, part = (reduce(operator.add, (one.quantity.interval() for one in row)) for row in rows[-2:])
    return whole.low > 0 and stated_range(share.rate).meets(part / whole * HUNDRED)


def _holds_of_pairs(share: StatedShare, before: Sequence[Measure]) -> bool:
    """Whether a rate is of several members together: 县级包案32件，化解31件；科级包案118件，化解115件，化解率97.3%."""
    near = [one for one in before if one.passage == share.part.passage and counted_alike(one, share.part)]
    upto = [one for one in near if one.start <= share.part.start]
    for first in range(len(upto) % 2, len(upto) - 2, 2):
        wholes, parts = ([one.quantity.interval() for one in upto[at::2]] for at in (first, first + 1))
        whole = reduce(operator.add, wholes)
        if whole.low > 0 and stated_range(share.rate).meets(reduce(operator.add, parts) / whole * HUNDRED):
            return True
    return False


def _are_joined(pair: tuple[Measure, Measure]) -> bool:
    """Whether 、 alone parts two figures."""
    return separator(*pair) == "、"


def _holds_of_other_part(share: StatedShare, before: Sequence[Measure]) -> bool:
    """Whether the rate is of another figure of the part's own clause, which then only tells where: 157起集中在3个县."""
    part = share.part
    near = [one for one in before if one.passage == part.passage]
    others = [one for one in near if one.clause_start == part.clause_start and one is not part]
    if left_in_bracket(part, share.rate):
        others += [one for one in near if one.end <= part.start][-1:]  # 高级职称22人（含正高级2人），占22.2%
    return any(_holds_of(replace(share, part=one), near) for one in others)
