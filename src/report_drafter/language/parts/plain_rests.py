"""Finds what 其余 leaves of the figure two places before it, and what goes over into the next year.

申请执行27件，准予执行25件，其余7件尚在审查; 新收57件，上年结转3件，办结58件，结转下年度5件. Whole, done and rest must
stand side by side, and all that came over must be told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import ZERO
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.numbers.digit_slips import put_right
from report_drafter.language.parts.balances import Balance, difference, is_exact
from report_drafter.language.relations.figure_relations import between, counted_alike, counts_things

FARTHEST, FEWEST = 6, 10
_REST = late(r"(?:^|[，,；;]\s*)(?:其余|余下|剩余)(?:的)?$")
_GOES_ON = late(r"[^。；;、\d]{0,6}[，,][^。；;、\d]{1,12}")
_JOINED_BEHIND = late(r"[\u4e00-\u9fff]{0,8}[、和与及]")
_OVER = late(r"结转(?:至|到|入)?(?:下|次|明|20\d\d)(?:一)?年(?:度)?(?:继续)?(?:办理|审理)?$")
_BROUGHT = late(
    r"(?:(?:上|去|20\d\d)年(?:度)?结转(?:的)?|结转上年(?:度)?(?:的)?|旧存|上年未(?:结|办结)(?:的)?)[^，,。；;、\d]{0,4}$"
)
_CAME = late(r"(?:收到|新收|受理|接收|接到|收案|申请)[^，,。；;、\d]{0,12}$")
_REFUSED = late(r"(?:不予|未予?|不)受理")
_DONE = late(r"(?:办结|审结|执结|结案|答复|办理完毕)[^，,。；;、\d]{0,4}$")
_SIGN = "结转"


def find_plain_rests(measures: Sequence[Measure]) -> Iterator[Balance]:
    """Yields the rests of a paragraph that do not go with what stands right before them."""
    text = measures[0].paragraph.text
    if "余" in text:
        for at in range(2, len(measures)):
            whole, done, left = measures[at - 2 : at + 1]
            if _REST.search(left.before) and _is_row(whole, done, left) and not _is_of_more(measures[: at - 2], left):
                yield from _judged(left, (whole,), (done,))
    if text.count(_SIGN) > 1 or (_SIGN in text and "旧存" in text):
        for at in range(3, len(measures)):
            yield from _forward(measures, at)


def _is_of_more(before: Sequence[Measure], left: Measure) -> bool:
    """Whether a rest may be of a figure before both: 29名人员中，公共卫生专业的11名，法学专业的3名，其余15名."""
    return any(one.sentence == left.sentence and counted_alike(one, left) for one in before)


def _is_row(whole: Measure, done: Measure, left: Measure) -> bool:
    """Whether three figures of one sentence follow one another, of which none is one of several side by side."""
    row = (whole, done, left)
    alike = counted_alike(whole, left) and counted_alike(done, left) and all(map(counts_things, row))
    earlier = Scope.LAST_YEAR in (whole.scope, done.scope)
    if not alike or earlier or not is_exact(row) or whole.sentence != left.sentence:
        return False
    text = whole.paragraph.text
    if text[whole.words_start - 1 : whole.words_start] == "、" or _JOINED_BEHIND.match(text, done.end):
        return False
    return _GOES_ON.fullmatch(between(whole, done)) is not None and whole.quantity.value > done.quantity.value


def _judged(left: Measure, added: tuple[Measure, ...], taken: tuple[Measure, ...]) -> Iterator[Balance]:
    """A rest that leaves less than nothing, or a larger one that is a slip of the hand away from what is left.

    A small one may be some of what is left: 已办结8件，其余2件正在办理、2件列入计划.
    """
    rest = sum((one.quantity.value for one in added), ZERO) - sum((one.quantity.value for one in taken), ZERO)
    holds = left.quantity.interval().meets(difference(added, taken))
    large = min(left.quantity.value, rest) >= FEWEST and put_right(left.quantity, rest) is not None
    if holds or left.quantity.value > rest or large:
        yield Balance(left, added, taken, holds)


def _forward(measures: Sequence[Measure], at: int) -> Iterator[Balance]:
    """What goes over into the next year, of all that came in and over and is done in the same sentence."""
    left = measures[at]
    if _OVER.search(left.before) is None:
        return
    near = [one for one in measures[max(0, at - FARTHEST) : at] if one.sentence == left.sentence]
    near = [one for one in near if counted_alike(one, left)]
    brought = [one for one in near if _BROUGHT.search(one.before)]
    done = [one for one in near if one not in brought and _DONE.search(one.before)]
    came = [one for one in near if one not in (*brought, *done) and _CAME.search(one.before)]
    told = (*came, *brought, *done)
    single = len(came) == len(brought) == len(done) == 1 and not _REFUSED.search(came[0].before)
    if single and len(near) == len(told) and is_exact((left, *told)) and not any("应" in one.before for one in told):
        yield Balance(left, (*came, *brought), tuple(done), _leaves(left, (*came, *brought), done))


def _leaves(left: Measure, added: Sequence[Measure], taken: Sequence[Measure]) -> bool:
    return left.quantity.interval().meets(difference(added, taken))
