"""Finds totals told with how many each body has, beside another number of bodies: 下设5个中队，…48人，每个中队12人.

Asked only where the total right before divides evenly by what each has, and nothing else in the sentence makes it so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.rates.average_value import StatedAverage
from report_drafter.language.relations.figure_relations import between, counted_alike

SIGN, BODY, FARTHEST, FEWEST = "每", "个", 2, 2
_EACH = late(r"[，,、（(]\s*(?:平均|即)?每个(?P<body>[\u4e00-\u9fff]{1,4}?)(?:各|平均|有|配备?|编制|核定|均?为)*")


def find_totals_of_each(measures: Sequence[Measure]) -> Iterator[StatedAverage]:
    """Yields each such total of a paragraph with the only count of the bodies in its sentence."""
    if SIGN not in measures[0].paragraph.text:
        return
    for at in range(2, len(measures)):
        total, each = measures[at - 1 : at + 1]
        match = _EACH.fullmatch(between(total, each))
        if match is not None and counted_alike(total, each) and _is_exact(total) and _is_exact(each):
            told = [one for one in measures[: at - 1] if one.sentence == each.sentence]
            yield from _judged(told, total, each, match["body"])


def _judged(told: Sequence[Measure], total: Measure, each: Measure, body: str) -> Iterator[StatedAverage]:
    counts = [one for one in told if one.quantity.unit == BODY and one.after.startswith(body) and _is_exact(one)]
    number = total.quantity.value / each.quantity.value
    if len(counts) != 1 or number != int(number) or number < FEWEST:
        return
    count = counts[0].quantity.value
    whole = any(counted_alike(one, each) and one.quantity.value == count * each.quantity.value for one in told)
    if 0 < abs(count - number) <= FARTHEST and not whole:
        yield StatedAverage(each, total, counts[0], counts[0].quantity.interval())


def _is_exact(one: Measure) -> bool:
    return not one.quantity.approximate and one.quantity.value > 0
