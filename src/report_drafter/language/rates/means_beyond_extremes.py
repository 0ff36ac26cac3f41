"""Finds means that lie outside of the extremes told beside them: 平均得分99.6分，最高98分、最低87分."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.relations.figure_relations import between

SIGN, ROW = "最", 3
_MEAN = late(r"(?:平均|均)(?:得?分数?|成绩|分值|价|单价|用时|时长|时限|年龄|气温)?(?:为|达到?|是)?$")
_EXTREME = r"(?:其中|得分|成绩)?[，,：:]?最(?:[高多长大]|[低少短小])(?:的|得?分|值|成绩|单价|用时)?(?:为|达到?|是)?"
_BESIDE = late(rf"\s*[，,、；;（(]\s*{_EXTREME}")
_HIGH = late(r"最[高多长大][^，,。；;、\d]{0,6}$")
_MEAN_BEHIND = late(r"\s*[，,、；;]\s*平均(?:得?分数?|成绩|分值|价|用时|时长|时限|年龄)?(?:为|达到?|是)?")


def find_means_beyond(measures: Sequence[Measure]) -> Iterator[tuple[Measure, Measure]]:
    """Yields each extreme of a paragraph with the mean that is beyond it."""
    if SIGN not in measures[0].paragraph.text:
        return
    for at, mean in enumerate(measures):
        for extreme in _extremes(measures, at):
            alike = extreme.quantity.unit == mean.quantity.unit and not extreme.quantity.approximate
            if alike and _is_beyond(mean, extreme):
                yield extreme, mean


def _extremes(measures: Sequence[Measure], at: int) -> Iterator[Measure]:
    """The extremes right behind a mean, or right before one that closes their row."""
    if _MEAN.search(measures[at].before) is None:
        return
    last = measures[at]
    for one in measures[at + 1 : at + 3]:
        if _BESIDE.fullmatch(between(last, one)) is None:
            break
        yield one
        last = one
    row = measures[max(0, at - ROW + 1) : at + 1]
    if len(row) == ROW and _MEAN_BEHIND.fullmatch(between(row[1], row[2])) and _BESIDE.fullmatch(between(*row[:2])):
        yield from (one for one in row[:2] if "最" in one.before)


def _is_beyond(mean: Measure, extreme: Measure) -> bool:
    if _HIGH.search(extreme.before):
        return mean.quantity.interval().low > extreme.quantity.interval().high
    return mean.quantity.interval().high < extreme.quantity.interval().low
