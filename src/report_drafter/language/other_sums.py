"""Looks for another sum among figures that do not make up the one before them.

Before a sum is told to be wrong: do the first of the parts, told in a row, make the whole (36件，保留22件、修订5件、
废止9件，当年完成3件，余下2件), do the others make the first part (积案5件，办结4件，余下1件), or is the whole itself
a part (查处1184起；单位763起，个体户286起，其他135起)?
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.quantity import ZERO
from report_drafter.language.figure_relations import counted_alike, counts_things, separator
from report_drafter.language.measure import Measure
from report_drafter.language.part_evidence import PartList, row_length

FEWEST = 2
Sum = tuple[Measure, tuple[Measure, ...]]


def another_sum(one: PartList, whole: Measure, beside: Sequence[Measure]) -> Sum | None:
    """Returns a figure and those that exactly make it up, read otherwise than as the list seems to be; else None.

    `beside` holds the figures of the paragraph.
    """
    return next((each for each in _readings(one, whole, beside) if _adds_up(*each)), None)


def _readings(one: PartList, whole: Measure, beside: Sequence[Measure]) -> Iterator[Sum]:
    listed = one.parts[: one.natural]
    row = row_length(listed)
    if FEWEST <= row < len(listed):
        yield whole, listed[:row]
    if len(listed) > FEWEST and separator(listed[0], listed[1]) != "、":
        yield listed[0], listed[1:]
    for earlier in beside:
        if earlier.start < whole.start and counted_alike(earlier, whole) and counts_things(earlier):
            yield earlier, (whole, *listed)


def _adds_up(whole: Measure, parts: Sequence[Measure]) -> bool:
    exact = not any(one.quantity.approximate for one in (whole, *parts))
    return exact and sum((one.quantity.value for one in parts), ZERO) == whole.quantity.value
