"""Finds what is told to be the rest right behind what was done: 63处，其中上半年41处，其余22处; 采纳8条，未采纳的3条.

其余 leaves nothing out; what was not done names the act of what was (没有采纳 of 采纳). A rest is wrong where no
figures before it leave it, and a slip parts it from what they do.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Quantity
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.numbers.digit_slips import is_slip_or_digit_more
from report_drafter.language.parts.balances import Balance, difference, is_exact, some_of
from report_drafter.language.parts.complete_lists import tells_overlap
from report_drafter.language.parts.siblings import opens_row
from report_drafter.language.relations.figure_relations import (
    GENERIC_UNITS,
    between,
    counted_alike,
    counts_things,
    is_of_each,
    is_owner,
    left_in_bracket,
)
from report_drafter.language.text.characters import shares_run

FARTHEST, MOST_BEFORE, PAIR = 12, 6, 2
"""How many figures before a rest are looked at, how many of them may be wholes, and how many make a rest."""
FARTHEST_CASES, NAMED = 2, 3
"""How many passages back things may be told of which cases were filed, and how many characters name them alike."""
SIGNS = ("其余", "余下", "剩余", "剩下", "未", "没有")
_REST = late(r"(?:其余|余下|剩余|剩下)的?$")
_SIDE_BY_SIDE = late(r"、[^，,。；;、\d]*")
"""What parts two that are both done: 建议27件、提案25件，其余7件正在办理."""
_UNDONE = late(r"(?:没有|[尚还]?未能?)(?:按期|按时|及时|完全|全部)?(?P<act>[\u4e00-\u9fff]{2,8}?)的?$")
_DONE_BEHIND = late("(?:已|均|全部|如期|按期|按时|提前|顺利)*(?:完成|办结|审结|整改|化解|销号|解决)")
_REFUSED = late("(?:不予?|未予?|没有)(?:许可|受理|批准|通过|同意|采纳|立案)$")
_OVER = late("结转|旧存|往年|历年|积案|存量|遗留|上年|去年|以前|另|除|含|其中")
_TOTAL = late(r"(?:共|合计|总计|累计)[^，,。；;、\d]{0,8}$")
_THING, _SO_FAR = "个", "已"


def find_rests_behind_acts(measures: Sequence[Measure]) -> Iterator[Balance]:
    """Yields each rest of a paragraph with the whole and what was done of it."""
    text = measures[0].paragraph.text
    if not any(sign in text for sign in SIGNS):
        return
    for at in range(PAIR, len(measures)):
        left = measures[at]
        if _is_plain(left) and not _goes_on(measures, at):
            if _REST.search(left.before):
                yield from _all_the_rest(measures, at)
            elif (undone := _UNDONE.search(left.before)) is not None:
                yield from _undone(measures, at, undone["act"])


def _is_plain(one: Measure) -> bool:
    return one.scope is not Scope.LAST_YEAR and counts_things(one) and is_exact((one,))


def _goes_on(measures: Sequence[Measure], at: int) -> bool:
    """Whether its sentence tells more of what a rest counts behind it, so that this is not all that is left."""
    left = measures[at]
    return any(one.sentence == left.sentence and counted_alike(one, left) for one in measures[at + 1 :])


def _before(measures: Sequence[Measure], at: int, passages: int) -> list[Measure]:
    """The figures before a rest that count the same, in so many passages before its own at most."""
    left, near = measures[at], measures[max(0, at - FARTHEST) : at]
    alike = [one for one in near if left.passage - one.passage <= passages and counted_alike(one, left)]
    return [one for one in alike if counts_things(one) and not is_of_each(one)]


def _all_the_rest(measures: Sequence[Measure], at: int) -> Iterator[Balance]:
    """What 其余 tells, of the only whole and the only part before it in its sentence."""
    left = measures[at]
    told = [one for one in _before(measures, at, 0) if one.sentence == left.sentence]
    if not told:
        yield from _rest_of_cases(measures, at)
    if len(told) == 1 and _REFUSED.search(told[0].before):
        yield from _rest_of_refused(measures, at, told[0])
    if len(told) != PAIR or not all(map(_is_plain, told)) or is_owner(told[1], left):
        return
    whole, done = told
    if _DONE_BEHIND.match(whole.after) and _DONE_BEHIND.match(done.after):
        return  # 8件如期完成，1件提前完成，余下1件: what all three are of is told before them.
    if _SIDE_BY_SIDE.fullmatch(between(whole, done)) or left_in_bracket(done, left) or opens_row(whole, (done, left)):
        return
    if _SO_FAR in whole.before or tells_overlap(whole, (done, left)):
        return  # 问题合同80份。已补签71份，解除6份，其余3份: of what the sentence before tells.
    if left.quantity.value > whole.quantity.value and not _is_a_slip(whole, done, left):
        return
    named = left.quantity.unit == _THING or "；" in between(whole, left)
    if whole.quantity.value > done.quantity.value and not (named and not _is_a_slip(whole, done, left)):
        yield Balance(left, (whole,), (done,), difference((whole,), (done,)).meets(left.quantity.interval()))


def _rest_of_refused(measures: Sequence[Measure], at: int, refused: Measure) -> Iterator[Balance]:
    """What 其余 tells behind what was refused of all: 办理2318件，其中…；不予许可19件，其余2299件."""
    left, told = measures[at], [one for one in _before(measures, at, 0) if one is not refused and _is_plain(one)]
    value = left.quantity.interval()
    holds = any(value.meets(difference((one,), (refused,))) for one in told)
    if told and (holds or _is_a_slip(told[0], refused, left)):
        yield Balance(left, (told[0],), (refused,), holds, is_stock=True)


def _rest_of_cases(measures: Sequence[Measure], at: int) -> Iterator[Balance]:
    """What 其余 tells where each case was of one of the things: 发现问题155户。发现问题后立案21件，其余134户."""
    left, filed = measures[at], measures[at - 1]
    if filed.sentence != left.sentence or filed.quantity.unit not in GENERIC_UNITS or not _is_plain(filed):
        return
    told = [one for one in _before(measures, at, FARTHEST_CASES) if _is_plain(one)]
    wholes = [one for one in told if shares_run(one.phrase.core, filed.before, NAMED)]
    value = left.quantity.interval()
    holds = any(value.meets(difference((one,), (filed,))) for one in told)
    if wholes and (holds or _is_a_slip(wholes[-1], filed, left)):
        yield Balance(left, (wholes[-1],), (filed,), holds)


def _undone(measures: Sequence[Measure], at: int, act: str) -> Iterator[Balance]:
    """What was not done, of what its very act was done to, and of any whole before that."""
    left = measures[at]
    told = _before(measures, at, 1)
    done = [one for one in told if one.passage == left.passage and _tells(one, act)][-1:]
    wholes = [one for one in told if done and one.start < done[0].start and one.quantity.value > done[0].quantity.value]
    if not wholes or not all(map(_is_plain, (*wholes, *done))):
        return
    value = left.quantity.interval()
    holds = any(value.meets(difference(some, done)) for some in some_of(wholes[-MOST_BEFORE:], PAIR))
    holds = holds or _is_left_by_more(told, wholes, left)
    slipped = [one for one in wholes if _is_a_slip(one, done[0], left) and _holds_all(one, left)]
    if holds:
        yield Balance(left, (wholes[-1],), tuple(done), holds)
    elif slipped:
        yield Balance(left, (slipped[-1],), tuple(done), holds)


def _is_left_by_more(told: Sequence[Measure], wholes: Sequence[Measure], left: Measure) -> bool:
    """Whether more than one figure is taken of a whole: 26条，采纳18条、部分采纳5条，未采纳的3条."""
    value = left.quantity.interval()
    rows = ((whole, [one for one in told if one.start > whole.start]) for whole in wholes)
    return any(value.meets(difference((whole,), some)) for whole, row in rows for some in some_of(row, MOST_BEFORE))


def _tells(one: Measure, act: str) -> bool:
    """Whether a figure tells that an act was done, and not that it was not."""
    return shares_run(act[:PAIR], one.before) and _UNDONE.search(one.before) is None


def _holds_all(whole: Measure, left: Measure) -> bool:
    """Whether nothing between a whole and its rest tells of more than the whole, such as what was carried over."""
    text = whole.paragraph.text
    return _TOTAL.search(whole.before) is not None or _OVER.search(text, whole.words_start, left.words_end) is None


def _is_a_slip(whole: Measure, done: Measure, left: Measure) -> bool:
    """Whether a slip parts what is told to be left from what is: a digit mistaken, turned round, or one too many."""
    rest = whole.quantity.value - done.quantity.value
    if rest <= 0 or whole.quantity.scale != left.quantity.scale:
        return False
    meant = Quantity(rest / left.quantity.scale, left.quantity.unit, left.quantity.scale)
    return is_slip_or_digit_more(left.quantity, meant)
