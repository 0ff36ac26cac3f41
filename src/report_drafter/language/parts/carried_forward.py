"""Finds what goes over into the next year: 新收57件，上年结转3件，办结58件，结转下年度5件.

All that came over must be told in the same sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.parts.balances import Balance, difference, is_exact
from report_drafter.language.relations.figure_relations import counted_alike, is_base_of_year

FARTHEST = 6
"""How many figures before what goes over may tell of it."""
_OVER = late(r"结转(?:至|到|入)?(?:下|次|明|20\d\d)(?:一)?年(?:度)?(?:继续)?(?:办理|审理)?$")
_BROUGHT = late(
    r"(?:(?:上|去|20\d\d)年(?:度)?结转(?:的)?|结转上年(?:度)?(?:的)?|旧存|上年未(?:结|办结)(?:的)?)[^，,。；;、\d]{0,4}$"
)
_CAME = late(r"(?:收到|新收|受理|接收|接到|收案|申请)[^，,。；;、\d]{0,12}$")
_REFUSED = late(r"(?:不予|未予?|不)受理")
_DONE = late(r"(?:办结|审结|执结|结案|答复|办理完毕)[^，,。；;、\d]{0,4}$")
_SIGN = "结转"


def find_carried_forward(measures: Sequence[Measure]) -> Iterator[Balance]:
    """Yields what goes over into the next year, with what came in, came over and was done in its sentence."""
    text = measures[0].paragraph.text
    if text.count(_SIGN) > 1 or (_SIGN in text and "旧存" in text):
        for at in range(3, len(measures)):
            yield from _forward(measures, at)


def _forward(measures: Sequence[Measure], at: int) -> Iterator[Balance]:
    """What goes over into the next year, of all that came in and over and is done in the same sentence."""
    left = measures[at]
    if _OVER.search(left.before) is None:
        return
    near = [one for one in measures[max(0, at - FARTHEST) : at] if one.sentence == left.sentence]
    near = [one for one in near if counted_alike(one, left) and not is_base_of_year(one)]
    brought = [one for one in near if _BROUGHT.search(one.before)]
    done = [one for one in near if one not in brought and _DONE.search(one.before)]
    came = [one for one in near if one not in (*brought, *done) and _CAME.search(one.before)]
    told = (*came, *brought, *done)
    single = len(came) == len(brought) == len(done) == 1 and not _REFUSED.search(came[0].before)
    if single and len(near) == len(told) and is_exact((left, *told)) and not any(map(_is_held_or_due, told)):
        yield Balance(left, (*came, *brought), tuple(done), _leaves(left, (*came, *brought), done))


def _is_held_or_due(one: Measure) -> bool:
    """Whether a figure is held by another, or tells of what was due: 收到57件（含上年结转3件）."""
    return "应" in one.before or "含" in one.before or "其中" in one.before


def _leaves(left: Measure, added: Sequence[Measure], taken: Sequence[Measure]) -> bool:
    return left.quantity.interval().meets(difference(added, taken))
