"""Tells that words beside a sum explain why it is no whole: 未注册的4家, 另有2件, 剔除重复的3件.

What is left out, counted twice or added stands as a figure of its own, and is to the last digit what parts a sum
from its whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, groupby

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure, total_of
from report_drafter.language.relations.figure_relations import counted_alike, counts_exactly

MOST_FIGURES = 2
_LEFT_OUT = (
    "未(?![来必])|没有|尚|仍有|还有|暂[未不缓]|待|另|不[含计予再在纳符]|无法|其余|剩余|余下|除外|空缺"
    "|缺[席编考勤]|弃权|撤回|退出"
)
_TWICE = "重[合复叠]|交叉|兼[有具任报]?|同时|[两二双][类种项者次]|[均都](?!为|是|已|在)|剔除|扣除|核减|除去|去重|合并"
_BEFORE_OVERFULL = late(rf"(?:{_LEFT_OUT}|{_TWICE})[^，,。；;、\d]*$")
_BEFORE_WANTING = late(rf"(?:{_LEFT_OUT})[^，,。；;、\d]*$")
_BEHIND_OVERFULL = late(rf"[^，,。；;\d]{{0,12}}(?:{_LEFT_OUT}|{_TWICE})")
_BEHIND_WANTING = late(rf"[^，,。；;、\d]{{0,12}}(?:{_LEFT_OUT})")


def tells_difference(whole: Measure, parts: Sequence[Measure], beside: Sequence[Measure]) -> bool:
    """Tells whether figures of a whole's passage that are told apart make what parts a sum from it; `beside` holds all.

    Where the parts exceed their whole, some may count twice; where they fall short, some are left out.
    """
    apart = total_of(parts) - whole.quantity.value
    if not apart or not all(map(counts_exactly, (whole, *parts))):
        return False
    told = list(_told_apart(whole, parts, beside, overfull=apart > 0))
    sums = (total_of(some) for size in range(1, MOST_FIGURES + 1) for some in combinations(told, size))
    return any(total == abs(apart) for total in sums)


def _told_apart(
    whole: Measure, parts: Sequence[Measure], beside: Sequence[Measure], *, overfull: bool
) -> Iterator[Measure]:
    """The figures of a passage that count what a whole counts, and that words set aside.

    Behind a ； only the first may: 维持3件，终止1件；发生诉讼案件3件，未审结1件 tells of other cases.
    """
    before, behind = (_BEFORE_OVERFULL, _BEHIND_OVERFULL) if overfull else (_BEFORE_WANTING, _BEHIND_WANTING)
    members, sentences = {id(one) for one in (whole, *parts)}, {one.sentence for one in (whole, *parts)}
    alike = [
        one for one in beside if one.passage == whole.passage and counted_alike(one, whole) and counts_exactly(one)
    ]
    firsts = {id(next(group)) for _, group in groupby(alike, key=lambda one: one.sentence)}
    for one in alike:
        apart = id(one) not in members and (one.sentence in sentences or id(one) in firsts)
        if apart and (before.search(one.before) or behind.match(one.paragraph.text, one.end)):
            yield one
