"""Finds what a plan sets beside what it starts from and the step between: 拟安排41期，较2025年（35期）增加6期.

All three stand in one sentence of the plan, in any order; the year, 现有 or 基础 tells where it starts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.figures.measure import Measure, Part
from report_drafter.language.parts.balances import Balance, difference
from report_drafter.language.relations.figure_relations import UNCOUNTED_UNITS, counted_in, is_listed

_THREE = 3
_BASE = late(
    r"(?:20\d\d年度?|本年度?|今年|现有|现在|目前|原有)(?!底|末|[^，,。；;]*(?:增|多|达|不[少低]于))[^，,。；;、：:\d]{0,24}$"
)
_BASE_BEHIND = late(r"的?(?:[\u4e00-\u9fff]{0,8})?基础")
_STEP = late(
    r"(?P<way>(?:再|又|净|新)(?:增[加设配建添聘]?|建|设|聘)(?!加?[到至])[^，,。；;、：:\d]{0,10}|(?:增加|扩充|减少|压减|多|少)(?!到|至)了?)"
    r"[^，,。；;、：:\d]{0,3}$"
)
_LESS = ("减", "少", "压")
_OTHERS = late(r"[三四五两]年|十[一二三四五]五|累计|上年|去年|翻|每[年个]|分别|其中")


def find_planned_steps(measures: Sequence[Measure]) -> Iterator[Balance]:
    """Yields each goal of a plan with where it starts from and its step."""
    if measures[0].part is not Part.PLAN:
        return
    for _, group in groupby(measures, key=lambda one: one.sentence):
        rows = defaultdict[str, list[Measure]](list)
        for one in group:
            rows[counted_in(one)].append(one)
        for unit, row in rows.items():
            if len(row) == _THREE and unit not in UNCOUNTED_UNITS:
                yield from _step(row)


def _step(row: Sequence[Measure]) -> Iterator[Balance]:
    steps = [one for one in row if _STEP.search(one.before)]
    bases = [one for one in row if one not in steps and _is_base(one)]
    if len(steps) != 1 or len(bases) != 1 or any(_OTHERS.search(one.before) or is_listed(one) for one in row):
        return
    (base,), (step,) = bases, steps
    goal = next(one for one in row if one is not base and one is not step)
    way = _STEP.search(step.before)
    if base.quantity.approximate or step.quantity.hedge is not Hedge.EXACT or way is None:
        return
    falls = any(sign in way["way"] for sign in _LESS)
    added, taken = ((base,), (step,)) if falls else ((base, step), ())
    yield Balance(goal, added, taken, goal.quantity.interval().meets(difference(added, taken)), is_stock=True)


def _is_base(one: Measure) -> bool:
    """Whether a figure is told to be that of a year, or what a step starts from."""
    text = one.paragraph.text
    words = text[max(one.clause_start, one.words_start - 1) : one.start].replace("（", "").replace("(", "")
    return _BASE.search(words) is not None or _BASE_BEHIND.match(one.after) is not None
