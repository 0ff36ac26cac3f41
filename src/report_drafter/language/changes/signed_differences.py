"""Finds differences whose very name tells which of two figures is the larger.

出口26.1亿元、进口6.4亿元 make 贸易顺差19.7亿元; 出生1.86万人，死亡2.12万人 make 自然减少, never 自然增长.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.figures.measure import Measure, Scope
from report_drafter.language.parts.balances import Balance, difference, is_exact
from report_drafter.language.relations.figure_relations import counted_alike

FARTHEST = 8
_BALANCE = late(r"(?:贸易|进出口|[，,；;实现])(?P<gain>顺差)?(?:逆差)?(?:总?额)?(?:约?为|达到?)?$")
_GROWTH = late(r"人?口?自然(?P<gain>增[长加])?(?:减少)?(?:人口|人数)?(?:约?为|达到?|了)?$")
_EXPORTS, _IMPORTS = (
    late(r"(?<!进)出口(?:总?[额值])?(?:为|达到?|完成)?$"),
    late(r"进口(?:总?[额值])?(?:为|达到?|完成)?$"),
)
_BIRTHS, _DEATHS = late(r"出生(?:人口|人数)?(?:为|达到?)?$"), late(r"死亡(?:人口|人数)?(?:为|达到?)?$")
_Sides = tuple[re.Pattern[str], re.Pattern[str]]


def find_signed_differences(measures: Sequence[Measure]) -> Iterator[Balance]:
    """Yields each such difference of a paragraph with the two figures of its sentence, the larger by its name first."""
    text = measures[0].paragraph.text
    if "出口" in text and ("顺差" in text or "逆差" in text):
        yield from _told(measures, ("顺差", "逆差"), _BALANCE, (_EXPORTS, _IMPORTS))
    if "死亡" in text and "自然" in text:
        yield from _told(measures, ("自然增", "自然减"), _GROWTH, (_BIRTHS, _DEATHS))


def _told(
    measures: Sequence[Measure], signs: tuple[str, str], named: re.Pattern[str], sides: _Sides
) -> Iterator[Balance]:
    for at, result in enumerate(measures):
        match = named.search(result.before) if any(sign in result.before for sign in signs) else None
        if match is None or result.scope is Scope.LAST_YEAR:
            continue
        near = [one for one in measures[max(0, at - FARTHEST) : at] if _is_beside(one, result)]
        more, less = ([one for one in near if side.search(one.before)] for side in sides)
        if len(more) == len(less) == 1 and is_exact((result, *more, *less)):
            pair = (more[0], less[0]) if match["gain"] else (less[0], more[0])
            holds = result.quantity.interval().meets(difference(pair[:1], pair[1:]))
            yield Balance(result, pair[:1], pair[1:], holds)


def _is_beside(one: Measure, result: Measure) -> bool:
    plain = one.scope is not Scope.LAST_YEAR and direction_of(one) is None
    return plain and one.sentence == result.sentence and counted_alike(one, result)
