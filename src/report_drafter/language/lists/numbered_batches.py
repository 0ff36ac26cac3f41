"""Finds wholes that are parted into so many batches, all of them told: 学员86名，分两批培训，第一批40名、第二批46名."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.lists.parallel_totals import ParallelTotal
from report_drafter.language.numbers.numerals import read_chinese_numeral, read_count
from report_drafter.language.relations.figure_relations import between, counted_alike, counts_things, is_of_each
from report_drafter.language.text.text_breaks import passage_start

FARTHEST = 3
_PARTED = late(
    r"分(?:为|成)?(?P<number>[两二三四五六七八九十]|(?<!\d)[2-9])(?P<unit>批次?|[期轮组])[^，,。；;：:、\d（(]{0,10}"
    r"[，,：:（(](?:其中|即)?[，,：:]?第一(?:批次?|[期轮组])[^，,。；;、\d]{0,8}$"
)
_NEXT = late(
    r"[\u4e00-\u9fff]{0,6}[、，,；;和]第(?P<ordinal>[一二三四五六七八九十])(?:批次?|[期轮组])[^，,。；;、\d]{0,8}"
)


def find_numbered_batches(measures: Sequence[Measure]) -> Iterator[ParallelTotal]:
    """Yields each whole of a paragraph with its batches, where just as many are told as it is parted into."""
    text = measures[0].paragraph.text
    if "第一" not in text or "分" not in text:
        return
    for at in range(1, len(measures)):
        parted = _PARTED.search(text, passage_start(text, measures[at].start), measures[at].start)
        batches = _batches(measures[at:], read_count(parted["number"])) if parted is not None else ()
        whole = _whole(measures[max(0, at - FARTHEST) : at], measures[at])
        if whole is not None and batches:
            yield ParallelTotal(whole, batches)


def _whole(before: Sequence[Measure], first: Measure) -> Measure | None:
    """The nearest figure of a sentence that may be parted: what counts the same, and is none of each."""
    near = (one for one in reversed(before) if one.sentence == first.sentence and counted_alike(one, first))
    return next((one for one in near if counts_things(one) and not is_of_each(one) and _is_exact(one)), None)


def _batches(measures: Sequence[Measure], number: int) -> tuple[Measure, ...]:
    """So many figures in turn, each of the next batch, none without them."""
    batches = tuple(measures[:number])
    links = [_NEXT.fullmatch(between(one, other)) for one, other in pairwise(batches)]
    told = [read_chinese_numeral(link["ordinal"]) for link in links if link is not None]
    alike = all(counted_alike(batches[0], one) and _is_exact(one) for one in batches)
    return batches if alike and told == list(range(2, number + 1)) else ()


def _is_exact(one: Measure) -> bool:
    return not one.quantity.approximate
