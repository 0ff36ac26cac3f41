"""Finds what a list tells of where finished cases came from, and what is left.

审结9件，其中上年结转1件、受理10件，未结2件: what came over and what came in, less what is left,
is what was finished, and none of them is a part of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.parts.balances import Balance, difference, is_exact
from report_drafter.language.relations.figure_relations import counted_alike

_FINISHED = late("审结|办结|结案|执结|办理|审理|处理|办复|完成")
_OPENS = late("其中|包括|包含|含|来自|来源于")
_CARRIED = late("(?:上年|往年|去年|历年|年初|旧存|以前年度)[^，,。；;、\\d]{0,8}$|结转[^，,。；;、\\d]{0,6}$")
_CAME = late("(?:受理|新收|新[立发增接]|收[案到]|接[收到]|立案|本年|当年|本期|全年|年内|今年)[^，,。；;、\\d]{0,8}$")
_LEFT = late("(?:[年期]末|年底|[尚仍还]有?|[未待]|在办|在审|结转下年|转入下年)[^，,。；;\\d]{0,8}$")


def find_origins_of_finished(measures: Sequence[Measure]) -> Iterator[Balance]:
    """Yields what is left, as what came over and in less what was finished, where 其中 lists it of the finished."""
    for at in range(1, len(measures) - 2):
        carried, came, left = measures[at : at + 3]
        if not (_CARRIED.search(carried.before) and _CAME.search(came.before) and _LEFT.search(left.before)):
            continue
        done = _finished_before(measures[:at], carried)
        figures = (carried, came, left, *([done] if done else []))
        if done is not None and is_exact(figures) and carried.sentence == left.sentence:
            holds = left.quantity.interval().meets(difference((carried, came), (done,)))
            yield Balance(left, (carried, came), (done,), holds, is_stock=True)


def _finished_before(before: Sequence[Measure], carried: Measure) -> Measure | None:
    """What was finished, of the same unit and sentence as a list that tells where it came from."""
    near = (one for one in reversed(before) if one.sentence == carried.sentence and counted_alike(one, carried))
    done = next(near, None)
    listed = done is not None and _OPENS.search(done.paragraph.text, done.end, carried.start) is not None
    return done if done is not None and listed and _FINISHED.search(done.before) else None
