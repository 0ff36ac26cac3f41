"""Finds what is told to be left of a whole, and sums that 加上 makes: 应办1000件，审结917件，结转下年83件."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import takewhile

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Interval
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.figures.vocabulary import COMPLETIONS
from report_drafter.language.numbers.digit_slips import put_right
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.parts.balances import Balance, difference, is_exact, some_of
from report_drafter.language.relations.figure_relations import (
    between,
    counted_alike,
    counts_things,
    in_bracket_behind,
    is_base_of_year,
    is_listed,
    is_of_each,
)
from report_drafter.language.text.text_breaks import passage_start

FARTHEST_PASSAGE, MOST_BEFORE, LONGEST_ROW = 1, 8, 6

_LEFT = late(
    r"(?:结转(?:至|到)?(?:下年|次年|下一年度?|明年|20\d\d年)[^，,。；;、\d]{0,6}|(?:余下|剩余|其余|尚余|未结|未办结|空编|空缺|缺编|缺额)[^，,。；;、\d]{0,2})$"
)
_LEFT_SIGNS = ("结转", "余下", "剩余", "其余", "尚余", "未结", "未办结", "空编", "空缺", "缺编", "缺额")
_IN_OFFICE = ("实有", "到岗", "在编", "在岗")
_DUE = late(r"(?:编制数?|应[\u4e00-\u9fff]{1,6}|共需?(?:办理|处理|审理)?|合计|需[\u4e00-\u9fff]{1,4})$")
_CARRIED = late(r"结转|未结|未办结")
_SHARE = late(r"[\u4e00-\u9fff（）()]{0,4}[，,]\s*(?:占|[\u4e00-\u9fff]{2,6}率)[为达]?\d")
_BUDGET = ("收入总计", "支出总计")
_ADDED = late(r"加上|[，,；;]加[\u4e00-\u9fff]{2,8}(?:资金|支出|收入|补助|结余)$")
_LESS = late("减去|减掉|扣除|扣减|核减|剔除")
_SIDES = ("收入", "支出")
_RATES = ("办结率", "结案率", "审结率", "执结率", "结办率", "办复率", "完成率", "整改率", "化解率", "调处率")
_OVER = late("结转|旧存|上年|往年|历年|新收|新受理|积案|存量")
HUNDRED = Decimal(100)
_TOTAL = late(r"(?:共|合计|总计|累计|应|总|达到|达|为)[^，,。；;、\d]{0,8}$")


def find_remainders(measures: Sequence[Measure]) -> Iterator[Balance]:
    """Yields what a paragraph tells to be left of a whole when a part is done, and its sums with 加上."""
    text = measures[0].paragraph.text
    if any(mark in text for mark in "余结编缺") and any(sign in text for sign in _LEFT_SIGNS):
        for at in range(2, len(measures)):
            before = measures[at].before
            if any(sign in before for sign in _LEFT_SIGNS) and _LEFT.search(before):
                yield from _left(measures, at)
    if "加上" in text or any(f"{side}总计" in text for side in _SIDES):
        yield from _added(measures)


def _left(measures: Sequence[Measure], at: int) -> Iterator[Balance]:
    left = measures[at]
    near = measures[max(0, at - MOST_BEFORE * 2) : at]
    alike = [one for one in near if left.passage - one.passage <= FARTHEST_PASSAGE and counted_alike(one, left)]
    told = [one for one in alike if one.passage == left.passage and not is_listed(one) and counts_things(one)]
    pair = _whole_and_done(told)
    if pair is None or left.scope is Scope.LAST_YEAR or not is_exact((left, *pair)) or _are_kinds(*pair, left):
        return
    whole, done = pair
    budget = whole.before.endswith(_BUDGET)
    if _CARRIED.search(left.before) and not budget and not _DUE.search(whole.before):
        rated = _rated_whole(told, done, measures[measures.index(done) + 1 : at + 1])
        if rated is None:
            return  # What came over from the years before is untold.
        whole, budget = rated, True
    beside = (whole, done) if budget or _leaves_by_a_slip(whole, done, left, alike) else alike[-MOST_BEFORE:]
    yield Balance(left, (whole,), (done,), _is_left(left, beside))


def _rated_whole(told: Sequence[Measure], done: Measure, behind: Sequence[Measure]) -> Measure | None:
    """What was done of, where the rate behind it tells so: 立案64件…；结案61件，结案率95.3%，未结3件."""
    rate = behind[0] if len(behind) == len(("rate", "left")) and behind[0].quantity.unit == PERCENT else None
    if rate is None or not rate.before.endswith(_RATES) or rate.quantity.value >= HUNDRED:
        return None
    text = done.paragraph.text
    if _OVER.search(text, passage_start(text, done.start), behind[-1].start):
        return None
    wholes = (one for one in told if one.start < done.start and one.quantity.value > done.quantity.value)
    share = rate.quantity.interval()
    return next((one for one in wholes if _meets(share, done.quantity.value * HUNDRED / one.quantity.value)), None)


def _meets(share: Interval, value: Decimal) -> bool:
    return share.low <= value <= share.high


def _leaves_by_a_slip(whole: Measure, done: Measure, left: Measure, alike: Sequence[Measure]) -> bool:
    """Whether due, done and left stand side by side, and left is a slip away: 共90件，办结85件，结转下年8件."""
    row = [one for one in alike if one.start >= whole.start]
    rest = whole.quantity.value - done.quantity.value
    alone = "共" in whole.before or not any(one.start < whole.start and one.passage == left.passage for one in alike)
    side_by_side = alone and row == [whole, done] and _DUE.search(whole.before) is not None
    return side_by_side and rest > 0 and put_right(left.quantity, rest) is not None


def _whole_and_done(told: Sequence[Measure]) -> tuple[Measure, Measure] | None:
    """The last figure that tells what was done, and what it was done of: what was due, or else the figure before.

    A budget tells both as totals: 收入总计…；支出总计…；收支相抵，结转下年….
    """
    income, spent = ([one for one in told if one.before.endswith(total)][-1:] for total in _BUDGET)
    if income and spent:
        return income[0], spent[0]
    done = [one for one in told if _is_done(one)][-1:]
    due = [one for one in told if _DUE.search(one.before) and one not in done][-1:]
    if done and not due:
        due = [one for one in told if one.start < done[0].start][-1:]
    return (due[0], done[0]) if due and done else None


def _are_kinds(whole: Measure, done: Measure, left: Measure) -> bool:
    """Whether all three are kinds of something else, each with its share: 甲类50件，占50%；…；其余20件，占20%."""
    return all(_SHARE.match(one.paragraph.text, one.end) is not None for one in (whole, done, left))


def _is_done(measure: Measure) -> bool:
    if _DUE.search(measure.before) or _CARRIED.search(measure.before):
        return False
    if any(sign in measure.before for sign in _IN_OFFICE):
        return True
    core = measure.phrase.core
    return any(word in core[-4:] or core.startswith(word) for word in COMPLETIONS) or (
        _SHARE.match(measure.paragraph.text, measure.end) is not None
    )


def _is_left(left: Measure, beside: Sequence[Measure]) -> bool:
    """Whether some of the figures before it leave it when others are taken from them."""
    value = left.quantity.interval()
    return any(
        value.meets(difference(wholes, done))
        for wholes in some_of(beside, 2)
        for done in some_of([one for one in beside if one not in wholes])
    )


def _added(measures: Sequence[Measure]) -> Iterator[Balance]:
    """A total of what stands before 加上 and what stands behind it: 立案136件，加上上年旧存的9件，应办145件."""
    for at in range(1, len(measures)):
        if _ADDED.search(between(measures[at - 1], measures[at])) is None:
            continue
        row, total = _row_and_total(measures, at)
        alike = (one for one in measures[max(0, at - MOST_BEFORE) : at] if counted_alike(one, row[0]))
        alike = (one for one in alike if one.passage == row[0].passage and not is_base_of_year(one))
        before = [one for one in alike if not _is_other_side(one, total)]
        each = any(is_of_each(one) for one in (*before, *row))
        if total is not None and before and not each and is_exact((total, *row, *before)):
            value = total.quantity.interval()
            holds = any(value.meets(difference((*some, *row), ())) for some in some_of(before, MOST_BEFORE))
            yield Balance(total, (*_last_row(before), *row), (), holds)


def _is_other_side(one: Measure, total: Measure | None) -> bool:
    """Whether a figure is of the other side of a budget than a total: 收入总量…；加上…支出…，支出总量…."""
    sides = [next((side for side in _SIDES if side in each.before), "") for each in (one, total) if each is not None]
    return len(sides) > 1 and all(sides) and sides[0] != sides[1]


def _row_and_total(measures: Sequence[Measure], at: int) -> tuple[list[Measure], Measure | None]:
    """The figures right behind 加上, and the total behind them, if one is told of these things alone."""
    first = measures[at]
    behind = [one for one in measures[at:] if one.passage == first.passage and counted_alike(one, first)]
    behind = [one for one in behind if one is first or not in_bracket_behind(first, one)]
    row = [first, *takewhile(lambda one: not _TOTAL.search(one.before), behind[1:])]
    if len(row) == len(behind) or len(row) > LONGEST_ROW or any(_LESS.search(one.before) for one in row):
        return row, None
    total, *others = behind[len(row) :]
    # 加上1个区和1个项目，累计有2个县和3个项目: two things at a time.
    alone = not any(one.clause_start == total.clause_start for one in others)
    return row, total if alone else None


def _last_row(before: Sequence[Measure]) -> list[Measure]:
    """The figures of the last row before 加上 that 、 parts, the last one alone where nothing does."""
    row = [before[-1]]
    for one in reversed(before[:-1]):
        if "、" not in between(one, row[0]) or "，" in between(one, row[0]):
            break
        row.insert(0, one)
    return row
