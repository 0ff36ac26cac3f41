"""Finds how many there are once new ones came: 保留61件、修改5件、废止8件。年内新制定6件后，现行有效的为72件.

后 says that the last figure holds the new ones: what it holds besides must be some of the figures told before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.parts.balances import Balance, difference, is_exact, some_of
from report_drafter.language.relations.figure_relations import between, counted_alike, counts_things

FARTHEST, MOST_KEPT = 8, 4
_NEW = late(r"(?:新(?:制定|增|建|设|出台|印发|招录|聘|配备)|增加)[^，,。；;、\d]{0,8}$")
_THEN = late(
    r"[\u4e00-\u9fff]{0,6}后[，,]?(?![^，,。；;、\d]*(?:[又另再还]|其中|[^效行]的))[^，,。；;、\d]{0,16}(?:为|达到?|共有?|有)"
)
_OTHER_STOCK = late(
    r"后[，,]?(?!.*(?:现[行有]|有效|总|目录|清单|在册|保留|累计|合计))[\u4e00-\u9fff]{3,}?(?:已|现)?(?:为|达到?|共有?|有)$"
)
"""A stock of another name: 新增6项后，镇街承接事项为92项."""
_GONE = late("废止|失效|取消|注销|撤销|退出|报废|减少")
_KEPT = late("保留|继续有效|有效|原有|现有")


def find_stocks_after_new(measures: Sequence[Measure]) -> Iterator[Balance]:
    """Yields each such stock of a paragraph with what was kept and what is new."""
    if "后" not in measures[0].paragraph.text:
        return
    for at, (new, stock) in enumerate(pairwise(measures)):
        if at and _tells_stock(between(new, stock)) and _NEW.search(new.before) and counted_alike(new, stock):
            yield from _judged(new, stock, measures[max(0, at - FARTHEST) : at])


def _tells_stock(gap: str) -> bool:
    """Whether the words between two figures tell that the second is the stock once the first came."""
    return _THEN.fullmatch(gap) is not None and _OTHER_STOCK.search(gap) is None


def _is_looked_through(one: Measure, kept: Sequence[Measure]) -> bool:
    """Whether a figure tells how many there were of which only some are kept: 清理74件，保留61件."""
    return any(one.end <= each.start and one.quantity.value > each.quantity.value for each in kept)


def _judged(new: Measure, stock: Measure, before: Sequence[Measure]) -> Iterator[Balance]:
    told = [one for one in before if new.passage - one.passage <= 1 and counted_alike(one, new) and counts_things(one)]
    kept = [one for one in told if _KEPT.search(one.before)]
    if not kept or not is_exact((new, stock, *told)):
        return
    value = stock.quantity.interval()
    held = [one for one in told if not _is_looked_through(one, kept) and not _GONE.search(one.before)]
    sums = [(*some, new) for some in some_of(held, MOST_KEPT)]
    less = (value.meets(difference((one, new), some)) for one in told for some in some_of(told, 2) if one not in some)
    holds = any(value.meets(difference(some, ())) for some in sums) or any(less)
    yield Balance(stock, (kept[-1], new), (), holds)
