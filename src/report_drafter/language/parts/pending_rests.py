"""Finds what is told to be still pending of what came in: 受理251件…。已审结238件，…；尚有31件正在审理.

Only a slip of the hand is told: what was carried over is often told elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.numbers.digit_slips import differs_by_a_digit, put_right
from report_drafter.language.parts.balances import Balance, difference, is_exact
from report_drafter.language.relations.figure_relations import counted_alike, is_base_of_year

FARTHEST, FARTHEST_PASSAGE, FEWEST = 12, 1, 10
_PENDING = ("正在", "尚在", "仍在", "还在", "未审结", "未办结", "未结", "待审", "待办", "在办", "在审", "结转")
_STILL = late(r"(?:^|[，,；;。、])\s*(?:目前|现|其余|余下)?[，,]?(?:[尚还仍][有余]?|另有|其余|余下|剩余|现有)(?:的)?$")
_CAME = late(
    r"(?<!不予)(?<!未予)(?<!不)(?:受理|立案|应审理|应办理?|应审结|应执行|收案|收到|接到|接收|承办|交办|排查出?)(?!前)[\u4e00-\u9fff“”]{0,12}$"
)
_DONE = late(r"(?:审结|办结|结案|答复|办理完毕|化解|调处|整改|执结)(?:了|[\u4e00-\u9fff]{2,6})?$")
_OVER = late("结转|旧存|往年|历年|积案|存量|遗留")


def find_pending_rests(measures: Sequence[Measure]) -> Iterator[Balance]:
    """Yields what is still pending that a slip parts from what came in less what is done."""
    text = measures[0].paragraph.text
    if not any(sign in text for sign in _PENDING):
        return
    for at in range(2, len(measures)):
        left = measures[at]
        if text.startswith(_PENDING, left.end) and _STILL.search(left.before):
            before = [one for one in measures[max(0, at - FARTHEST) : at] if _is_of(one, left)]
            done = [one for one in before if _DONE.search(one.before)][-1:]
            came = [one for one in before if _CAME.search(one.before) and done and one.start < done[0].start][-1:]
            if came and is_exact((left, *came, *done)) and not _OVER.search(text, came[0].words_start, left.end):
                yield from _judged(left, came[0], done[0], before)


def _is_of(one: Measure, left: Measure) -> bool:
    near = left.passage - one.passage <= FARTHEST_PASSAGE and one.scope is not Scope.LAST_YEAR
    return near and counted_alike(one, left) and not is_base_of_year(one)


def _judged(left: Measure, came: Measure, done: Measure, before: Sequence[Measure]) -> Iterator[Balance]:
    rest = came.quantity.value - done.quantity.value
    value = left.quantity.interval()
    holds = any(value.meets(difference((one,), (done,))) for one in before if one is not done)
    meant = put_right(left.quantity, rest) if rest > 0 else None
    if holds or (meant is not None and (rest >= FEWEST or not differs_by_a_digit(left.quantity, meant))):
        yield Balance(left, (came,), (done,), holds)
