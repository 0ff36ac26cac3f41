"""Finds rates below a hundred said of what is told to be done in all cases: 全部按期办结，办结率98%."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.numbers.units import PERCENT
from report_drafter.language.text.text_breaks import passage_start

LONGEST_FULL = 24
_ALL_DONE = late(
    r"(?:全部|均)已?(?:按[期时]|依法|如期)?(?P<act>[\u4e00-\u9fff]{2})[，,](?:按[期时]|依法)?(?P=act)率(?:为|达到?)?$"
)
_REST = late("其余|剩余|其他|除[^，,。；;]{1,20}外")


def find_full_rates(measures: Sequence[Measure]) -> Iterator[Measure]:
    """Yields rates said of an act that is told to be done in all cases: 全部按期办结，办结率98%."""
    for rate in measures:
        if rate.quantity.unit == PERCENT and "率" in rate.before:
            text = rate.paragraph.text[max(0, rate.start - LONGEST_FULL) : rate.start]
            if ("全部" in text or "均" in text) and _ALL_DONE.search(text) and not _is_of_the_rest(rate):
                yield rate


def _is_of_the_rest(rate: Measure) -> bool:
    """Whether all of the rest was done, and the rate is of what it is the rest of: 其余205件全部公开，公开率95.8%."""
    text = rate.paragraph.text
    return _REST.search(text, passage_start(text, rate.start), rate.start) is not None
